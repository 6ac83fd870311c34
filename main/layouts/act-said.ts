import { BODY_ACTS, type BodyAct } from '../../preload/contract/acts.ts';
import { verbSaid } from '../planner/lexicon/verb-said.ts';

const isBodyAct = (act: string | undefined): act is BodyAct =>
  (BODY_ACTS as readonly string[]).includes(act ?? '');

/** What parts doings that follow one another. */
const NEXT =
  /[,;.]?\s*(?:\b(?:and )?(?:then|afterwards|finally)\b|그리고 나서|그런 다음|그 ?다음에?)\s*,?\s*/u;
/** A scene is too short to tell more acts apart. */
const MOST_ACTS = 4;

function actSaid(words: string): BodyAct | undefined {
  const act = verbSaid(words, (verb) => isBodyAct(verb.act))?.verb.act;
  return isBodyAct(act) ? act : undefined;
}

/**
 * The acts that a plan's words for what somebody does ask for, in turn: "waves", "plays the guitar", "walks, then sits",
 * "손을 흔들다". What cannot be seen is left out.
 */
export function actsSaid(words: string | undefined): readonly BodyAct[] {
  const clauses = (words ?? '').toLowerCase().split(NEXT);
  return clauses.flatMap((clause) => actSaid(clause) ?? []).slice(0, MOST_ACTS);
}
