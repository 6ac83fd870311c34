import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { drawnName, memberName, type Member, type Part } from './cast.ts';
import type { PrepositionPhrase } from './clause.ts';
import { pluralOf, thirdPerson, withArticle } from './inflections.ts';
import type { NounPhrase } from './phrases.ts';
import type { Event, StoryScene } from './story.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "a cat", "three red balloons": a part of the cast in the pack's words. */
function partText({ member, count }: Part, index: VocabularyIndex): string {
  const drawn = drawnName(member, index) ?? memberName(member);
  return count > 1 ? `${COUNT_WORDS[count] ?? count} ${pluralOf(drawn)}` : withArticle(drawn);
}

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const partsText = (parts: readonly Part[], index: VocabularyIndex): string =>
  listed(parts.map((part) => partText(part, index)));

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
  /^(left|right|up|down|away|off|out|back|around|slowly|quickly|fast|gently|happily|together|leftwards?|rightwards?|upwards?|downwards?|forwards?|backwards?|high|asleep|over|along|in|of_the_same_size)$/;
const DIRECTION_HEADS =
  /^(left|right|top|bottom|middle|center|centre|camera|distance|side|air|ground|night|rain|sunset|sunrise)$/;

function phraseText(said: PrepositionPhrase, event: Event, index: VocabularyIndex): string | undefined {
  const [object] = said.objects;
  if (object === undefined) return undefined;
  const parts = said.objects.flatMap((phrase) => event.meant.get(phrase) ?? []);
  const inner = object.of === undefined ? [] : (event.meant.get(object.of) ?? []);
  if (inner.length > 0) return `${said.preposition} ${withDeterminer(object)} of ${partsText(inner, index)}`;
  if (parts.length > 0) return `${said.preposition.replaceAll('_', ' ')} ${partsText(parts, index)}`;
  return DIRECTION_HEADS.test(object.head) ? `${said.preposition} ${withDeterminer(object)}` : undefined;
}

const withDeterminer = ({ determiner, adjectives, head }: NounPhrase): string =>
  [determiner === 'a' || determiner === 'the' ? determiner : undefined, ...adjectives, head]
    .filter((word) => word !== undefined)
    .join(' ');

/** What somebody does: "chases a red balloon". */
export function actionText(event: Event, count: number, index: VocabularyIndex): string | undefined {
  const verb = verbText(event, count > 1);
  const empty = event.clause.verb?.lemma === 'have' && event.objects.length === 0;
  if (verb === '' || empty || event.clause.verb?.lemma === 'be') return undefined;
  const objects = isGiving(event)
    ? `${partsText(event.objects.slice(1), index)} to ${partsText(event.objects.slice(0, 1), index)}`
    : partsText(event.objects, index);
  const asleep = [...event.clause.complements, ...event.clause.adverbs].find((word) => word === 'asleep');
  return [verb, objects, asleep ?? '']
    .filter((piece) => piece !== '')
    .join(' ')
    .slice(0, PLAN_CAPS.textCharacters);
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
  index: VocabularyIndex,
): { readonly than: PrepositionPhrase | undefined; readonly compared: string } {
  const { phrases, complements, verb } = event.clause;
  const than = phrases.find(
    ({ preposition, early }) => preposition === 'than' || (preposition === 'as_big_as' && early),
  );
  if (than === undefined || verb === undefined || verb.lemma === 'be') return { than, compared: '' };
  const how = than.preposition === 'than' ? complements.find((word) => word.endsWith('er')) : undefined;
  const compared = [how, phraseText(than, event, index)].filter((piece) => piece !== undefined).join(' ');
  return { than, compared };
}

function eventText(event: Event, place: string | undefined, index: VocabularyIndex): string {
  const subjects = partsText(event.subjects, index);
  const acted = event.objects.filter((part) => !event.subjects.some(({ member }) => member === part.member));
  const objects = partsText(acted, index);
  const { than, compared } = comparedText(event, index);
  const phrases = event.clause.phrases.flatMap((said) =>
    said === than && compared !== '' ? [] : (phraseText(said, event, index) ?? []),
  );
  const adverbs = event.clause.adverbs
    .filter((adverb) => TELLING_ADVERBS.test(adverb))
    .map((adverb) => adverb.replaceAll('_', ' '));
  const complements =
    event.clause.objects.length === 0
      ? event.clause.complements.filter((word) => event.clause.verb !== undefined || word.endsWith('er'))
      : [];
  const verb = verbText(event, total(event.subjects) > 1);
  const bare = event.clause.verb?.lemma === 'have' && acted.length === 0;
  const copula =
    bare ||
    (event.clause.verb?.lemma === 'be' && phrases.length === 0 && complements.length === 0) ||
    verb === '';
  if (subjects === '' && event.clause.subjects.length > 0)
    return partsText([...event.objects, ...event.targets.flatMap(({ parts }) => parts)], index);
  if (isGiving(event))
    return [
      subjects,
      verb,
      partsText(event.objects.slice(1), index),
      'to',
      partsText(event.objects.slice(0, 1), index),
    ].join(' ');
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
  /\b(beach|street|road|farm|field|stage|mountains?|playground|lake|snow|island|hill|highway|planet|moon)\b/;
/** Who does this is in the water or on it; everybody else is on the shore. */
const AFLOAT = /^(swim|sail|row|paddle|float|drift|dive|surf|splash|bathe|skate)$/;
const WITHOUT_ARTICLE = /^(outer space|underwater|home|space)$/;
const SKIP_IN = /^(underwater|home)$/;

/** "on the beach", "in a bedroom" in the pack's words. */
function placeText({ place, events, parts }: StoryScene): string {
  const afloat =
    events.some(({ clause }) => AFLOAT.test(clause.verb?.lemma ?? '')) ||
    parts.some(({ member }) => member.word?.kind === 'vehicle');
  return placePhrase(place.drawnAs ?? place.name, afloat);
}

/** A place with its preposition: "on the beach", "in outer space", "by the lake" unless somebody is `afloat` on it. */
export function placePhrase(name: string, afloat = false): string {
  if (name === 'lake' && !afloat) return 'by the lake';
  if (SKIP_IN.test(name)) return name === 'home' ? 'at home' : name;
  const preposition = ON_PLACES.test(name) ? 'on' : 'in';
  return WITHOUT_ARTICLE.test(name) ? `${preposition} ${name}` : `${preposition} the ${name}`;
}

/** "Two dogs on the beach, one runs, the other sleeps": what is told of each of them tells that there are two. */
function onlyNames(event: Event, others: readonly Event[]): boolean {
  const { verb, objects, phrases } = event.clause;
  const related = phrases.some((said) =>
    said.objects.some((phrase) => (event.meant.get(phrase) ?? []).length > 0),
  );
  if (verb !== undefined || objects.length > 0 || related || event.subjects.length === 0) return false;
  return event.subjects.every(({ member, count }) => {
    const told = others.flatMap((other) => (other === event ? [] : other.subjects));
    return total(told.filter((part) => part.member === member)) >= count;
  });
}

/** One sentence a scene, pronouns resolved, in the pack's words, present tense: what the text encoder reads. */
export function describeScene(scene: StoryScene, index: VocabularyIndex): string {
  const told: Set<Member> = new Set();
  const texts: string[] = [];
  for (const event of scene.events) {
    if (event.subjects.length + event.objects.length === 0 && scene.events.length > 1) continue;
    if (event.subjects.length === 0 && event.clause.subjects.length > 0 && scene.events.length > 1) continue;
    if (event.telling && scene.events.some(({ telling }) => !telling)) continue;
    if (onlyNames(event, scene.events)) continue;
    const text = eventText(event, undefined, index);
    if (text === '' || texts.includes(text)) continue;
    for (const { member } of [...event.subjects, ...event.objects]) told.add(member);
    texts.push(text);
  }
  const place = placeText(scene);
  const story = texts.slice(0, 3).join(' and ');
  const description = story === '' ? place.replace(/^(in|on) /, '') : `${story} ${place}`;
  return description.replaceAll(/\s+/g, ' ').trim().slice(0, PLAN_CAPS.textCharacters).trim();
}
