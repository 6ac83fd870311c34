import { SAID_ACTION, type DrawnAction } from '../../../preload/contract/actions.ts';
import { counted, thirdPerson } from './inflections.ts';
import type { Deed, Member, Part } from './staging.ts';

const isDrawn = (act: string | undefined): act is DrawnAction =>
  act !== undefined && Object.hasOwn(SAID_ACTION, act);

/** Who is seen doing it: of what is drawn in the box, the pancake that a chef flips. */
const doersOf = ({ act, agents, themes }: Deed): readonly Part[] =>
  isDrawn(act) && themes.length > 0 ? themes : agents;
const does = (deed: Deed, member: Member): boolean => doersOf(deed).some((part) => part.member === member);

/**
 * What a track says its member does: "chases a red ball", "spins"; undefined for who only stands there. `main` is what moves
 * it; of all it does in the scene, what is drawn in its box comes first, by the word that draws it: "quakes" as "shakes".
 */
export function actionSaid(main: Deed | undefined, member: Member, all: readonly Deed[]): string | undefined {
  const drawn = all.find(({ act, ...deed }) => isDrawn(act) && does({ act, ...deed }, member));
  if (drawn !== undefined && isDrawn(drawn.act)) return SAID_ACTION[drawn.act];
  return wordsOf(tellingOf(main, member, all), member);
}

/** Acts of whoever only stands or sits there meanwhile: what else they do tells more. */
const IDLE: Partial<Readonly<Record<string, number>>> = {
  stand: 0,
  sit: 1,
  look: 1,
  hold: 1,
  lie: 1,
  kneel: 1,
};
const telling = ({ act, themes }: Deed): number =>
  act === undefined ? Number(themes.some(({ member }) => !member.traits.has('worn'))) : (IDLE[act] ?? 2);

/** "Stands and combs a dog": of what somebody does in one place, what tells most; what moves them comes first. */
function tellingOf(main: Deed | undefined, member: Member, all: readonly Deed[]): Deed | undefined {
  if (main === undefined || main.motion !== 'still') return main;
  const own = all.filter(
    (deed) => deed.action !== undefined && deed.motion === 'still' && does(deed, member),
  );
  return own.reduce((best, next) => (telling(next) > telling(best) ? next : best), main);
}

function wordsOf(main: Deed | undefined, member: Member): string | undefined {
  if (main?.verb === undefined || main.action === undefined || !does(main, member)) return undefined;
  const [verb = '', ...how] = main.action.split(' ');
  const phrase = main.verb.split(' ').length > 1 ? main.verb : verb;
  // "Lays an egg" says what it is done to.
  const named = new Set(main.verb.split(' ').slice(1));
  const themes = main.themes.filter(({ member: theme }) => !named.has(theme.head));
  const objects = themes.map((part) => counted(part.member.name, part.count)).join(' and ');
  const manner = main.verb.split(' ').length > 1 ? main.action.slice(main.verb.length).trim() : how.join(' ');
  return [thirdPerson(phrase), objects, manner].filter((text) => text !== '').join(' ');
}
