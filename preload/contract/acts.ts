/**
 * What a body is seen doing; packs draw those that their manifest names. A pack's `act` graph draws an entity at rest in
 * an act, at a phase and from a side.
 */
export const BODY_ACTS = [
  'stand', 'walk', 'run', 'jump', 'climb', 'fall', 'sit', 'lie', 'sleep', 'kneel', 'bend', 'reach', 'hold', 'carry',
  'push', 'pull', 'throw', 'wave', 'clap', 'cheer', 'dance', 'talk', 'look', 'point', 'eat', 'drink', 'read', 'write',
  'type', 'play', 'swim', 'fly', 'ride', 'drive', 'hug', 'cry', 'laugh',
] as const; // prettier-ignore
export type BodyAct = (typeof BODY_ACTS)[number];

/** Sides a body is seen from; in the middle two it looks right. In the order of the `act` graph's `view`. */
export const VIEWS = ['front', 'three-quarter', 'side', 'back'] as const;
export type View = (typeof VIEWS)[number];

/** How bodies move; what two legs do is not what a fish does. `flapper`: butterflies and bees; `thing`: a snowman. */
export const RIGS = [
  'biped', 'quadruped', 'bird', 'fish', 'snake', 'wheels', 'boat', 'flyer', 'crawler', 'flapper', 'thing',
] as const; // prettier-ignore
export type Rig = (typeof RIGS)[number];

/** How a plan says each of them; the studio's list of what somebody does offers these. */
export const SAID_ACT: Readonly<Record<BodyAct, string>> = {
  stand: 'stands',
  walk: 'walks',
  run: 'runs',
  jump: 'jumps',
  climb: 'climbs',
  fall: 'falls',
  sit: 'sits',
  lie: 'lies down',
  sleep: 'sleeps',
  kneel: 'kneels',
  bend: 'bends',
  reach: 'reaches',
  hold: 'holds',
  carry: 'carries',
  push: 'pushes',
  pull: 'pulls',
  throw: 'throws',
  wave: 'waves',
  clap: 'claps',
  cheer: 'cheers',
  dance: 'dances',
  talk: 'talks',
  look: 'looks',
  point: 'points',
  eat: 'eats',
  drink: 'drinks',
  read: 'reads',
  write: 'writes',
  type: 'types',
  play: 'plays music',
  swim: 'swims',
  fly: 'flies',
  ride: 'rides',
  drive: 'drives',
  hug: 'hugs',
  cry: 'cries',
  laugh: 'laughs',
};

/** What parts doings that follow one another. */
const NEXT =
  /[,;.]?\s*(?:\b(?:and )?(?:then|afterwards|finally)\b|그리고 나서|그런 다음|그 ?다음에?)\s*,?\s*/iu;

/** The doings told in turn, each in its own words: "walks, then sits" → walks, sits. */
export const toldInTurn = (words: string): readonly string[] =>
  words.split(NEXT).filter((clause) => clause.trim() !== '');

/** The act whose words an action begins with: "walks slowly", "sits, then waves". */
export function actNamed(action: string | undefined): BodyAct | undefined {
  const said = (action ?? '').trim().toLowerCase();
  return BODY_ACTS.find(
    (act) =>
      said === SAID_ACT[act] ||
      (/^[ ,;]/.test(said.slice(SAID_ACT[act].length)) && said.startsWith(SAID_ACT[act])),
  );
}
