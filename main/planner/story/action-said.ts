import { SAID_ACTION, type DrawnAction } from '../../../preload/contract/actions.ts';
import { counted, thirdPerson } from './inflections.ts';
import type { Deed, Member } from './staging.ts';

const DRAWN = new Set<string>(Object.keys(SAID_ACTION));

/** Acts that are drawn by turning the picture in its box. */
export const isDrawnInPlace = (act: string): boolean => DRAWN.has(act);

/** What a track says its member does: "chases a red ball", "spins"; undefined for who only stands there. */
export function actionSaid(deed: Deed | undefined, member: Member): string | undefined {
  if (deed?.verb === undefined || deed.action === undefined) return undefined;
  const acts = deed.agents.some((part) => part.member === member);
  if (!acts) return undefined;
  // A doing that is drawn in the box is said by the word that draws it: "quakes" as "shakes".
  if (deed.act !== undefined && DRAWN.has(deed.act)) return SAID_ACTION[deed.act as DrawnAction];
  const [verb = '', ...how] = deed.action.split(' ');
  const phrase = deed.verb.split(' ').length > 1 ? deed.verb : verb;
  // "Lays an egg" says what it is done to.
  const named = deed.verb.split(' ').slice(1);
  const themes = deed.themes.filter(({ member: theme }) => !named.includes(theme.head));
  const objects = themes.map((part) => counted(part.member.name, part.count)).join(' and ');
  const manner = deed.verb.split(' ').length > 1 ? deed.action.slice(deed.verb.length).trim() : how.join(' ');
  return [thirdPerson(phrase), objects, manner].filter((text) => text !== '').join(' ');
}
