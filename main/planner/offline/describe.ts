import { splitTime } from '../../../preload/contract/lights.ts';
import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { drawnName, memberName, type Member, type Part } from './cast.ts';
import type { PrepositionPhrase } from './clause.ts';
import { ingOf, pluralOf, thirdPerson, withArticle } from './inflections.ts';
import { needsNoArticle } from './lexicon/known-places.ts';
import { isDescribed } from './participles.ts';
import type { NounPhrase } from './phrases.ts';
import type { Event, StoryScene } from './story.ts';
import { timeOf } from './times.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

export const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** How a sentence names its cast: for the user as they said it, for the text encoder in the pack's words. */
export type Telling = {
  /** `doing` says what goes before the name: "shaking". */
  readonly named: (member: Member, count: number, doing?: readonly string[]) => string;
  readonly placed: (place: StoryScene['place'], afloat: boolean) => string;
};

export const inPackWords = (index: VocabularyIndex): Telling => ({
  named: (member, count, doing = []) =>
    counted([...doing, drawnName(member, index) ?? memberName(member)].join(' '), count),
  placed: ({ name, drawnAs }, afloat) => placePhrase(drawnAs ?? name, afloat),
});

export const asSaid: Telling = {
  named: (member, count, doing = []) => {
    if (member.name !== undefined) return memberName(member);
    const name = [...doing, memberName(member)].join(' ');
    return member.ordinal === undefined ? counted(name, count) : `the ${count > 1 ? severalOf(name) : name}`;
  },
  placed: ({ name, saidWith }, afloat) => {
    if (name.startsWith('under the ')) return name;
    const falls = saidWith === 'on' && INSIDE_PLACES.test(name);
    if (saidWith === undefined || falls || SKIP_IN.test(splitTime(name).place))
      return placePhrase(name, afloat);
    return `${saidWith.replaceAll('_', ' ')} ${withThe(name)}`;
  },
};

const counted = (name: string, count: number): string =>
  count > 1
    ? `${COUNT_WORDS[count] ?? count} ${severalOf(name)}`
    : ONLY_ONE.test(name)
      ? `the ${name}`
      : MASS.test(name)
        ? name
        : withArticle(name);

/** What is not counted has no "a". */
const MASS =
  /(^|\s)(sugar|flour|water|milk|rice|pasta|butter|salt|honey|popcorn|toothpaste|money|hay|dough|paint|glue|juice|oil|lemonade|batter)$/;
const ONLY_ONE = /^(sun|moon|earth|wind|rain)$/;

/** "buckets of paint": what stands before "of" is many. */
const severalOf = (name: string): string => {
  const [thing = name, ...content] = name.split(' of ');
  return [pluralOf(thing), ...content].join(' of ');
};

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const partsText = (parts: readonly Part[], { named }: Telling): string =>
  listed(parts.map(({ member, count }) => named(member, count)));

const total = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

function verbText(event: Event, plural: boolean): string {
  const { verb } = event.clause;
  if (verb === undefined) return '';
  if (verb.passive) return `${plural ? 'are' : 'is'} ${verb.word}`;
  const word = verb.lemma === 'be' ? (plural ? 'are' : 'is') : plural ? verb.lemma : thirdPerson(verb.lemma);
  const negated = verb.negated
    ? verb.lemma === 'be'
      ? `${word} not`
      : `${plural ? 'do' : 'does'} not ${verb.lemma}`
    : word;
  return [negated, verb.particle].filter((piece) => piece !== undefined).join(' ');
}

/** Words that say how or where to, without naming a thing: "to the left", "slowly". */
const TELLING_ADVERBS =
  /^(left|right|up|down|away|off|out|back|around|slowly|quickly|fast|gently|happily|together|leftwards?|rightwards?|upwards?|downwards?|forwards?|backwards?|high|asleep|over|along|in|of_the_same_size|towards_each_other)$/;
const DIRECTION_HEADS = /^(left|right|top|bottom|middle|center|centre|camera|distance|side|air|ground|rain)$/;

function phraseText(said: PrepositionPhrase, event: Event, telling: Telling): string | undefined {
  const [object] = said.objects;
  if (object === undefined) return undefined;
  const parts = said.objects.flatMap((phrase) => event.meant.get(phrase) ?? []);
  const inner = object.of === undefined ? [] : (event.meant.get(object.of) ?? []);
  if (inner.length > 0)
    return `${said.preposition} ${withDeterminer(object)} of ${partsText(inner, telling)}`;
  if (parts.length > 0) return `${spelt(said.preposition)} ${partsText(parts, telling)}`;
  return DIRECTION_HEADS.test(object.head) ? `${said.preposition} ${withDeterminer(object)}` : undefined;
}

const spelt = (preposition: string): string =>
  /^(left|right)_of$/.test(preposition)
    ? `to the ${preposition.replace('_', ' ')}`
    : preposition.replaceAll('_', ' ');

const withDeterminer = ({ determiner, adjectives, head }: NounPhrase): string =>
  [determiner === 'a' || determiner === 'the' ? determiner : undefined, ...adjectives, head]
    .filter((word) => word !== undefined)
    .join(' ');

/** What somebody does: "chases a red balloon". */
export function actionText(event: Event, count: number, telling: Telling): string | undefined {
  const verb = verbText(event, count > 1);
  const empty = event.clause.verb?.lemma === 'have' && event.objects.length === 0;
  if (verb === '' || empty || event.clause.verb?.lemma === 'be') return undefined;
  const objects = isGiving(event) ? givingText(event, telling) : partsText(event.objects, telling);
  const how = [...event.clause.complements, ...event.clause.adverbs].find((word) =>
    /^(asleep|up|down|away|off|around)$/.test(word),
  );
  return [verb, objects, how ?? '']
    .filter((piece) => piece !== '')
    .join(' ')
    .slice(0, PLAN_CAPS.textCharacters);
}

/** "a ball to a boy and a robot", of "throws them a ball". */
function givingText({ clause, meant, objects }: Event, telling: Telling): string {
  const [whom] = clause.objects;
  const said = whom === undefined ? 0 : (meant.get(whom) ?? []).length;
  const receivers = said > 0 && said < objects.length ? said : 1;
  return `${partsText(objects.slice(receivers), telling)} to ${partsText(objects.slice(0, receivers), telling)}`;
}

/** "throws him a ball" reads as a ball to him. */
const isGiving = (event: Event): boolean =>
  event.motion === 'transfer' &&
  event.objects.length > 1 &&
  event.objects[0]?.member.animate === true &&
  event.clause.phrases.every(({ preposition }) => preposition !== 'to');

/** "A giraffe taller than a tree eats leaves": what compares the subject stays with it. */
function comparedText(
  event: Event,
  telling: Telling,
): { readonly than: PrepositionPhrase | undefined; readonly compared: string } {
  const { phrases, complements, verb } = event.clause;
  const than = phrases.find(
    ({ preposition, early }) => preposition === 'than' || (preposition === 'as_big_as' && early),
  );
  if (than === undefined || verb === undefined || verb.lemma === 'be') return { than, compared: '' };
  const how = than.preposition === 'than' ? complements.find((word) => word.endsWith('er')) : undefined;
  const compared = [how, phraseText(than, event, telling)].filter((piece) => piece !== undefined).join(' ');
  return { than, compared };
}

function eventText(event: Event, place: string | undefined, telling: Telling): string {
  const subjects = partsText(event.subjects, telling);
  const acted = event.objects.filter((part) => !event.subjects.some(({ member }) => member === part.member));
  const objects = partsText(acted, telling);
  const { than, compared } = comparedText(event, telling);
  const phrases = event.clause.phrases.flatMap((said) =>
    said === than && compared !== '' ? [] : (phraseText(said, event, telling) ?? []),
  );
  const adverbs = event.clause.adverbs
    .filter((adverb) => TELLING_ADVERBS.test(adverb))
    .map((adverb) => adverb.replaceAll('_', ' '));
  const complements =
    event.clause.objects.length === 0
      ? event.clause.complements.filter(
          (word) =>
            (event.clause.verb !== undefined || word.endsWith('er')) &&
            // "Sam the firefighter is firefighter" says it twice.
            !event.subjects.some(({ member }) => member.name !== undefined && member.base.endsWith(word)),
        )
      : [];
  const verb = verbText(event, total(event.subjects) > 1);
  const bare = event.clause.verb?.lemma === 'have' && acted.length === 0;
  const copula =
    bare ||
    (event.clause.verb?.lemma === 'be' && phrases.length === 0 && complements.length === 0) ||
    verb === '';
  if (subjects === '' && event.clause.subjects.length > 0)
    return partsText([...event.objects, ...event.targets.flatMap(({ parts }) => parts)], telling);
  if (isGiving(event)) return [subjects, verb, givingText(event, telling)].join(' ');
  return [
    subjects,
    compared,
    copula ? '' : verb,
    objects,
    ...(compared === '' ? complements.slice(0, 2) : []),
    ...adverbs,
    ...phrases,
    place ?? '',
  ]
    .filter((piece) => piece !== '')
    .join(' ');
}

const ON_PLACES =
  /\b(beach|street|road|farm|field|stage|playground|lake|snow|island|hill|highway|planet|moon|pier|dock|roof|rooftop|bridge|court|meadow|path)\b/;
/** Rain falls on these; nobody stands on them. */
const INSIDE_PLACES = /\b(city|town|village|garden|forest|jungle|park|castle|house|yard)\b/;
/** Who does this is in the water or on it; everybody else is on the shore. */
const AFLOAT = /^(swim|sail|row|paddle|float|drift|dive|surf|splash|bathe|skate)$/;
const WITHOUT_ARTICLE = /^(outer space|underwater|home|space)$/;
const SKIP_IN = /^(underwater|home)$/;

/** "on the beach", "in a bedroom". */
function placeText({ place, events, parts }: StoryScene, { placed }: Telling): string {
  const afloat =
    events.some(({ clause }) => AFLOAT.test(clause.verb?.lemma ?? '')) ||
    parts.some(({ member }) => member.word?.kind === 'vehicle');
  return placed(place, afloat);
}

/** A place with its preposition: "on the beach at night", "by the lake" unless somebody is `afloat` on it. */
export function placePhrase(placeAndTime: string, afloat = false): string {
  const { place, time } = splitTime(placeAndTime);
  return time === undefined ? untimedPhrase(place, afloat) : `${untimedPhrase(place, afloat)} ${time}`;
}

function untimedPhrase(name: string, afloat: boolean): string {
  if (name === 'lake' && !afloat) return 'by the lake';
  if (SKIP_IN.test(name)) return name === 'home' ? 'at home' : name;
  const preposition = ON_PLACES.test(name) ? 'on' : 'in';
  return `${preposition} ${withThe(name)}`;
}

function withThe(name: string): string {
  const { place } = splitTime(name);
  return WITHOUT_ARTICLE.test(place) || needsNoArticle(place) ? name : `the ${name}`;
}

/** "Two dogs on the beach, one runs, the other sleeps": what is told of each of them tells that there are two. */
function onlyNames(event: Event, others: readonly Event[]): boolean {
  const { verb, objects, phrases } = event.clause;
  if (isDescribed(event)) return false;
  const related = phrases.some((said) =>
    said.objects.some((phrase) => (event.meant.get(phrase) ?? []).length > 0),
  );
  const shows = verb === undefined || (verb.lemma === 'be' && event.clause.complements.length === 0);
  if (!shows || objects.length > 0 || related || event.subjects.length === 0) return false;
  return event.subjects.every(({ member, count }) => {
    const told = others.flatMap((other) => (other === event ? [] : other.subjects));
    return total(told.filter((part) => part.member === member)) >= count;
  });
}

/** Names with what their owners were said to do before the noun: "a shaking robot", every time. */
function withDoings(described: readonly Event[], telling: Telling): Telling {
  if (described.length === 0) return telling;
  const doings = new Map<Member, string[]>();
  for (const { subjects, clause } of described)
    for (const { member } of subjects) {
      const doing = ingOf(clause.verb?.lemma ?? '');
      doings.set(member, [...(doings.get(member) ?? []).filter((one) => one !== doing), doing]);
    }
  return {
    ...telling,
    named: (member, count, doing) =>
      telling.named(member, count, [...(doing ?? []), ...(doings.get(member) ?? [])]),
  };
}

/** One sentence a scene, pronouns resolved, in the present tense. */
export function describeScene(scene: StoryScene, plain: Telling): string {
  const telling = withDoings(scene.events.filter(isDescribed), plain);
  const texts: string[] = [];
  const events = scene.events.filter((event) => !isDescribed(event));
  // "A dog barks and runs": who goes on acting is named once.
  let before = '';
  for (const event of scene.events) {
    if (isDescribed(event)) continue;
    if (event.subjects.length + event.objects.length === 0 && scene.events.length > 1) continue;
    if (event.subjects.length === 0 && event.clause.subjects.length > 0 && scene.events.length > 1) continue;
    if (event.telling && scene.events.some((one) => !one.telling)) continue;
    if (onlyNames(event, events)) continue;
    const text = eventText(event, undefined, telling);
    if (text === '' || texts.includes(text)) continue;
    const subjects = `${partsText(event.subjects, telling)} `;
    const goesOn = subjects === before && text.startsWith(subjects) && texts.length > 0;
    texts.push(goesOn ? text.slice(subjects.length) : text);
    before = subjects;
  }
  const place = placeText(scene, telling);
  const time = timeOf(scene.events);
  const story = texts.slice(0, 3).join(' and ');
  // "Goes home" says where already.
  const where = story.endsWith(' home') ? place.replace(/^at home\b\s*/, '') : place;
  const told = story === '' ? place.replace(/^(in|on) /, '') : `${story} ${where}`;
  // "In the night sky at night" says it twice, and so does "on the beach at sunset at dusk".
  const timed = splitTime(place).time !== undefined;
  const description =
    time === undefined || timed || place.includes(time.split(' ').at(-1) ?? '') ? told : `${told} ${time}`;
  return description.replaceAll(/\s+/g, ' ').trim().slice(0, PLAN_CAPS.textCharacters).trim();
}
