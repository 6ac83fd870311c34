import { SAID_ACTION, type DrawnAction } from '../../../preload/contract/actions.ts';
import { counted, thirdPerson } from './inflections.ts';
import type { Deed, Member } from './staging.ts';

const DRAWN = new Set<string>(Object.keys(SAID_ACTION));

/** What a track says its member does: "chases a red ball", "spins"; undefined for who only stands there. */
export function actionSaid(deed: Deed | undefined, member: Member): string | undefined {
  if (deed?.verb === undefined || deed.action === undefined) return undefined;
  const acts = deed.agents.some((part) => part.member === member);
  if (!acts) return undefined;
  // A doing that is drawn in the box is said by the word that draws it: "quakes" as "shakes".
  if (deed.act !== undefined && DRAWN.has(deed.act)) return SAID_ACTION[deed.act as DrawnAction];
  const [verb = '', ...how] = deed.action.split(' ');
  const phrase = deed.verb.split(' ').length > 1 ? deed.verb : verb;
  const objects = deed.themes.map((part) => counted(part.member.name, part.count)).join(' and ');
  const manner = deed.verb.split(' ').length > 1 ? deed.action.slice(deed.verb.length).trim() : how.join(' ');
  return [thirdPerson(phrase), objects, manner].filter((text) => text !== '').join(' ');
}
