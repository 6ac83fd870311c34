import { BODY_ACTS, type BodyAct } from '../../preload/contract/acts.ts';
import { koreanVerb, verbOf, verbWith } from '../planner/lexicon/verbs.ts';

const isBodyAct = (act: string | undefined): act is BodyAct =>
  (BODY_ACTS as readonly string[]).includes(act ?? '');

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

/** The act that a plan's words for what somebody does ask for: "waves", "plays the guitar", "손을 흔든다". */
export function actSaid(words: string | undefined): BodyAct | undefined {
  const said = (words ?? '').toLowerCase().trim();
  if (said === '' || /\b(?:not|never|no longer)\b|n't\b/.test(said)) return undefined;
  const korean = said.endsWith('다') ? koreanVerb(said.slice(0, -1))?.act : undefined;
  if (isBodyAct(korean)) return korean;
  const [first = '', second = '', ...rest] = said
    .replace(/^(?:(?:is|are|starts?|begins?|keeps?|to|just|still|also|\w+ly) )+/, '')
    .split(/[^\p{L}'-]+/u);
  for (const base of basesOf(first)) {
    const objects = [second, ...rest].filter((word) => !/^(?:an?|the|his|her|its|their)$/.test(word));
    const verb = verbWith(base, objects[0] ?? '') ?? verbOf(base, second, { theme: objects.length > 0 });
    if (isBodyAct(verb?.act)) return verb.act;
  }
  return undefined;
}
