import { exportsOf } from '../exports/exports-of.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** Films and storyboards as files. */
export const exportCalls = ({ library, services }: Studio) =>
  os.exports.router({
    estimate: os.exports.estimate.handler(({ input }) =>
      exportsOf(library.get(input.project), services).estimate(input.settings),
    ),
    start: os.exports.start.handler(async ({ input }) => ({
      id: await exportsOf(library.get(input.project), services).start(input.settings),
    })),
    cancel: os.exports.cancel.handler(({ input }) =>
      exportsOf(library.get(input.project), services).cancel(input.id),
    ),
    reveal: os.exports.reveal.handler(({ input }) =>
      services.host.reveal(exportsOf(library.get(input.project), services).pathOf(input.id)),
    ),
  });
