import { castPortrait } from '../renders/portraits.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** What the pack makes of the cast. */
export const castCalls = ({ library, services }: Studio) =>
  os.cast.router({
    portrait: os.cast.portrait.handler(({ input }) =>
      castPortrait(library.get(input.project), services, input.cast),
    ),
  });
