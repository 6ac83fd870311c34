import { rendersOf } from '../renders/renders-of.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** What the user makes of takes. */
export const takeCalls = ({ library, services }: Studio) =>
  os.takes.router({
    mark: os.takes.mark.handler(async ({ input }) =>
      (await rendersOf(library.get(input.project), services)).mark(input.take, input.mark),
    ),
    remove: os.takes.remove.handler(async ({ input }) =>
      (await rendersOf(library.get(input.project), services)).removeTake(input.take),
    ),
  });
