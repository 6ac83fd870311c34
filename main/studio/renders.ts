import { rendersOf } from '../renders/renders-of.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** The queue of an open project. */
export const renderCalls = ({ library, services }: Studio) => {
  const renders = (project: string) => rendersOf(library.get(project), services);
  return os.renders.router({
    enqueue: os.renders.enqueue.handler(async ({ input: { project, ...asked } }) => [
      ...(await (await renders(project)).enqueue(asked)),
    ]),
    strip: os.renders.strip.handler(async ({ input }) => ({
      strip: await (await renders(input.project)).strip(input.scene, input.strengths),
    })),
    pause: os.renders.pause.handler(async ({ input }) => (await renders(input.project)).pause(input.paused)),
    move: os.renders.move.handler(async ({ input }) =>
      (await renders(input.project)).move(input.job, input.before),
    ),
    cancel: os.renders.cancel.handler(async ({ input }) => (await renders(input.project)).cancel(input.job)),
    cancelAll: os.renders.cancelAll.handler(async ({ input }) => (await renders(input.project)).cancelAll()),
    retry: os.renders.retry.handler(async ({ input }) => (await renders(input.project)).retry(input.job)),
    clearEnded: os.renders.clearEnded.handler(async ({ input }) =>
      (await renders(input.project)).clearEnded(),
    ),
  });
};
