import { drawnAction } from '../../../preload/contract/actions.ts';
import type { Member } from './cast.ts';
import { actionText, asSaid } from './describe.ts';
import { thirdPerson } from './inflections.ts';
import type { Event } from './story.ts';

/** Verbs that look like an action that is drawn, though their word is another. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  quake: 'shake',
  shudder: 'shake',
  quiver: 'shake',
  rattle: 'shake',
  judder: 'shake',
  swivel: 'spin',
  gyrate: 'spin',
  teeter: 'wobble',
  totter: 'wobble',
  glimmer: 'blink',
  glitter: 'blink',
  sparkle: 'blink',
};

/**
 * What one of a scene does, in a form whose verb the pack can draw where it can ("quakes" as "shakes"). A thing that
 * is acted on does what is done to it: who flips a pancake makes the pancake flip.
 */
export function actionOf(
  member: Member,
  event: Event | undefined,
  events: readonly Event[],
): string | undefined {
  const own = event === undefined ? undefined : actionText(event, 1, asSaid);
  const also = events.find((one) => one !== event && drawnOf(one, member));
  if (also?.clause.verb !== undefined && (own === undefined || drawnAction(own) === undefined))
    return thirdPerson(LOOKS_LIKE[also.clause.verb.lemma] ?? also.clause.verb.lemma);
  const verb = event?.clause.verb;
  const looks = LOOKS_LIKE[verb?.lemma ?? ''];
  if (own !== undefined && looks !== undefined) return thirdPerson(looks);
  // "A bottle is spun" spins.
  if (own !== undefined && verb?.passive === true && isDrawn(verb.lemma)) return thirdPerson(verb.lemma);
  if (own !== undefined) return own;
  const done = events.find(
    ({ objects, clause }) =>
      clause.verb?.negated === false &&
      objects.some((part) => part.member === member) &&
      isDrawn(clause.verb.lemma),
  );
  if (done?.clause.verb !== undefined) return thirdPerson(done.clause.verb.lemma);
  return events.some((one) => isChased(member, one)) ? 'flees' : undefined;
}

/** Who is chased runs too. */
const isChased = (member: Member, { objects, clause: { verb } }: Event): boolean =>
  member.animate &&
  verb?.negated === false &&
  /^(chase|pursue|hunt)$/.test(verb.lemma) &&
  objects.some((part) => part.member === member);

/** Whether an event says that `member` does by itself what can be drawn: "a shaking robot waves" shakes. */
const drawnOf = ({ clause: { verb }, subjects, objects }: Event, member: Member): boolean =>
  verb?.negated === false &&
  verb.particle === undefined &&
  objects.length === 0 &&
  subjects.some((part) => part.member === member) &&
  isDrawn(LOOKS_LIKE[verb.lemma] ?? verb.lemma);

const isDrawn = (lemma: string): boolean => drawnAction(thirdPerson(lemma)) !== undefined;
