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
