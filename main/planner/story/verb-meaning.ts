import { comparedSize } from '../lexicon/adjectives.ts';
import { CHANGES } from './doings.ts';
import { hasTrait, nounOf } from '../lexicon/nouns.ts';
import type { Verb } from '../lexicon/schema.ts';
import { placeNamed } from '../lexicon/places.ts';
import { isVerb, verbOf, verbWith } from '../lexicon/verbs.ts';
import { stemsOf } from '../reading/clauses/verb-words.ts';
import type { Gathering } from './gathering.ts';
import type { CastPart } from './memory.ts';

/** A bedroom fits a person who sleeps; an animal sleeps where it lives. */
export function placeFitting(verb: Verb | undefined, agents: readonly CastPart[]): string | undefined {
  const place = verb?.place;
  if (place === undefined || agents.some(({ member }) => member.traits.has('person'))) return place;
  return placeNamed(place)?.indoors === true && agents.length > 0 ? undefined : place;
}

/** The verb's meaning here: with its theme as one doing ("brush teeth"), by whether a thing does it, by itself. */
export function verbMeant(scene: Gathering, subjects: readonly CastPart[]): Verb | undefined {
  const { verb, themes, agents, recipients } = scene.clause;
  if (verb === undefined || verb === 'be' || verb === 'have') return undefined;
  // "Turns red" is no turning round.
  if (CHANGES.has(verb) && looksOf(scene)) return undefined;
  const taken = TAKES_PART.has(verb) ? eventIn(scene) : undefined;
  if (taken !== undefined) return taken;
  const [theme] = themes;
  const joined =
    theme === undefined ? undefined : (verbWith(verb, theme.words) ?? verbWith(verb, theme.head));
  const event = theme === undefined ? undefined : nounOf(theme.head);
  const means =
    event?.traits.includes('event') === true && event.means !== undefined ? verbOf(event.means) : undefined;
  const thing =
    agents.length > 0 && subjects.length > 0 && subjects.every(({ member }) => !member.traits.has('living'));
  // "Doing rock climbing": as the verb of that name, where there is one.
  const named =
    means === undefined || theme === undefined
      ? undefined
      : stemsOf(theme.head)
          .filter(isVerb)
          .map((stem) => verbOf(stem))[0];
  const found = joined ?? named ?? means ?? verbOf(verb, undefined, { theme: themes.length > 0, thing });
  // Nobody throws a church: what cannot be handed over is passed by.
  const passed =
    theme !== undefined &&
    (theme.kind === 'pronoun' ||
      hasTrait(theme.head, 'building') ||
      hasTrait(theme.head, 'place') ||
      hasTrait(theme.head, 'living'));
  return found?.motion === 'transfer' && passed && recipients.length === 0
    ? verbOf(verb, undefined, { theme: false, thing })
    : found;
}

/** Whether a clause tells how something looks by and by, other than its size. */
const looksOf = ({ clause }: Gathering): boolean =>
  clause.complements.some(
    ({ attribute }) => attribute !== undefined && comparedSize(attribute) === undefined,
  );

const TAKES_PART = new Set([
  'engage',
  'participate',
  'compete',
  'partake',
  'join',
  'join in',
  'indulge',
  'take part',
]);

/** "Engages in a conversation", "competes in a race": what is done there. */
function eventIn({ clause }: Gathering): Verb | undefined {
  const events = clause.phrases.flatMap(({ relation, mentions }) => (relation === 'in' ? mentions : []));
  const means = events.flatMap(({ head }) => nounOf(head)?.means ?? [])[0];
  return means === undefined ? undefined : verbOf(means);
}
