import type { Verb } from './schema.ts';
import { koreanVerb, verbOf, verbWith } from './verbs.ts';

/** Base forms that a verb form may be of: "walks", "running", "waved". */
const basesOf = (word: string): readonly string[] => {
  const stem = word.replace(/(?:ing|ed|es|s)$/, '');
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/ies$/, 'y'),
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, '$1'),
  ];
};

/**
 * The verb of what a plan says that somebody does, and what it is done to, one doing at a time: "waves", "is reading a
 * book", "손을 흔들다". Nothing for what is not done, and for words that are no verb.
 *
 * @param fits which meanings count; the first base form that has one is taken
 */
export function verbSaid(
  words: string,
  fits: (verb: Verb) => boolean = () => true,
): { readonly verb: Verb; readonly objects: readonly string[] } | undefined {
  const said = words.toLowerCase().trim();
  if (said === '' || /\b(?:not|never|no longer)\b|n't\b/.test(said)) return undefined;
  const korean = said.endsWith('다') ? koreanVerb(said.slice(0, -1)) : undefined;
  if (korean !== undefined && fits(korean)) return { verb: korean, objects: [] };
  const [first = '', second = '', ...rest] = said
    .replace(/^(?:(?:is|are|starts?|begins?|keeps?|to|just|still|also|\w+ly) )+/, '')
    .split(/[^\p{L}'-]+/u);
  const objects = [second, ...rest].filter((word) => !/^(?:an?|the|his|her|its|their|)$/.test(word));
  for (const base of basesOf(first)) {
    const [joined] = objects.flatMap((object) => verbWith(base, object) ?? []);
    const verb = joined ?? verbOf(base, second, { theme: objects.length > 0 });
    if (verb !== undefined && fits(verb)) return { verb, objects };
  }
  return undefined;
}
