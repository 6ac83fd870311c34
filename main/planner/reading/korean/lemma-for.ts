import { traitsOf } from '../../lexicon/nouns.ts';
import type { Verb } from '../../lexicon/schema.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Mention } from '../clause.ts';

/** The verb that a form means here: by what it is done to, and whether there is anything. */
export function lemmaFor(
  lemmas: readonly string[],
  themes: readonly Mention[],
  goal: boolean,
  round = false,
): string | undefined {
  if (lemmas.length < 2) return lemmas[0];
  if (lemmas.includes('be')) return 'be';
  const [theme] = themes;
  const circles = round ? lemmas.find((lemma) => verbOf(lemma)?.motion === 'circle') : undefined;
  if (circles !== undefined) return circles;
  const ranked = lemmas.map((lemma) => ({
    lemma,
    rank: fit(verbOf(lemma, undefined, { theme: theme !== undefined }), theme, goal),
  }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.find(({ rank }) => rank === best)?.lemma;
}

function fit(verb: Verb | undefined, theme: Mention | undefined, goal: boolean): number {
  if (verb === undefined) return -5;
  if (theme === undefined)
    return (
      (verb.theme === 'none' ? 2 : 0) + (goal && (verb.theme === 'ridden' || verb.motion === 'climb') ? 3 : 0)
    );
  const traits = traitsOf(theme.head);
  if (verb.theme === 'worn') return traits.has('worn') ? 4 : -3;
  if (verb.theme === 'ridden') return traits.has('vehicle') || traits.has('saddle') ? 4 : 2;
  if (verb.act === 'eat' || verb.act === 'drink') return traits.has('food') ? 3 : 0;
  if (verb.act === 'write') return traits.has('living') || traits.has('worn') ? -1 : 1;
  return verb.theme === 'none' ? 0 : 1;
}
