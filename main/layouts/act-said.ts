import { BODY_ACTS, toldInTurn, type BodyAct } from '../../preload/contract/acts.ts';
import { verbSaid } from '../planner/lexicon/verb-said.ts';

const isBodyAct = (act: string | undefined): act is BodyAct =>
  (BODY_ACTS as readonly string[]).includes(act ?? '');

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
  return toldInTurn((words ?? '').toLowerCase())
    .flatMap((clause) => actSaid(clause) ?? [])
    .slice(0, MOST_ACTS);
}
