import type { Vocabulary } from '../../../../preload/contract/pack.ts';
import type { VideoPlan } from '../../../../preload/contract/plan.ts';
import { memberNamed } from '../cast-of.ts';
import type { PlanEdit } from '../edit.ts';

/** One wish without its scenes, read against the plan it is about. */
export type Wish = {
  readonly text: string;
  readonly scenes: readonly number[];
  readonly plan: VideoPlan;
  readonly vocabulary: Vocabulary;
};
export type Rule = (wish: Wish) => PlanEdit | undefined;

/** What a pattern's groups hold in a text; undefined where it does not fit. */
export const groups = (pattern: RegExp, text: string): readonly string[] | undefined =>
  pattern
    .exec(text)
    ?.slice(1)
    .map((found) => found ?? '');

const EVERYBODY =
  /^(it|them|they|everything|everybody|everyone|all|this|that|the (?:whole )?(?:thing|scene|film|video|motion|movement|movie)|things|)$/i;

/** The cast's name for words about somebody; '' for everybody, undefined when nobody is meant. */
export function whom({ plan }: Wish, said: string): string | undefined {
  const words = said.trim();
  if (EVERYBODY.test(words)) return '';
  return memberNamed(plan, words);
}

/** "a bit", "much" change how far a wish goes. */
export function degree(text: string, by: number): number {
  if (/\b(a (?:little )?(?:bit|little)|slightly|somewhat)\b/i.test(text)) return 1 + (by - 1) / 2;
  if (/\b(much|a lot|way|far|very)\b/i.test(text)) return by > 1 ? by * 1.4 : by / 1.4;
  return by;
}
