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

/** What parts doings that follow one another. */
const NEXT = /[,;.]?\s*(?:\b(?:and )?(?:then|afterwards|finally)\b|그리고 나서|그런 다음|그 ?다음에?)\s*,?\s*/u;
/** A scene is too short to tell more acts apart. */
const MOST_ACTS = 4;

/**
 * The acts that a plan's words for what somebody does ask for, in turn: "waves", "plays the guitar", "walks, then sits",
 * "손을 흔든다". What cannot be seen is left out.
 */
export function actsSaid(words: string | undefined): readonly BodyAct[] {
  const clauses = (words ?? '').toLowerCase().split(NEXT);
  return clauses.flatMap((clause) => actSaid(clause) ?? []).slice(0, MOST_ACTS);
}

function actSaid(words: string): BodyAct | undefined {
  const said = words.trim();
  if (said === '' || /\b(?:not|never|no longer)\b|n't\b/.test(said)) return undefined;
  const korean = said.endsWith('다') ? koreanVerb(said.slice(0, -1))?.act : undefined;
  if (isBodyAct(korean)) return korean;
  const [first = '', second = '', ...rest] = said
    .replace(/^(?:(?:is|are|starts?|begins?|keeps?|to|just|still|also|\w+ly) )+/, '')
    .split(/[^\p{L}'-]+/u);
  for (const base of basesOf(first)) {
    const objects = [second, ...rest].filter((word) => !/^(?:an?|the|his|her|its|their)$/.test(word));
    const [joined] = objects.flatMap((object) => verbWith(base, object) ?? []);
    const verb = joined ?? verbOf(base, second, { theme: objects.length > 0 });
    if (isBodyAct(verb?.act)) return verb.act;
  }
  return undefined;
}
