import { hasTrait, traitsOf } from '../lexicon/nouns.ts';
import type { Trait } from '../lexicon/schema.ts';
import { placeNamed } from '../lexicon/places.ts';
import { lightOf } from '../lexicon/times.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { Mention, RelationWord } from '../reading/clause.ts';
import { doneByLiving } from './doings.ts';
import type { Gathering } from './gathering.ts';
import type { CastPart } from './memory.ts';
import { isViewer } from './motion.ts';
import { firstPlace, placeSaid } from './places.ts';

/** Who or what mentions show; nobody for what is no thing. */
export function whoAre(
  scene: Gathering,
  mentions: readonly Mention[],
  relation: RelationWord | undefined,
): readonly CastPart[] {
  return mentions.flatMap((mention) => whoIs(scene, mention, relation));
}

/** Nouns that show what they are of, if anything. */
const NO_THINGS: readonly Trait[] = ['abstract', 'time', 'frame', 'footage', 'camera', 'style'];

/** "Water swirls": a glass of it would be another thing, unless it is poured or drunk. */
const isLoose = (scene: Gathering, { container }: Mention, traits: ReadonlySet<Trait>): boolean =>
  traits.has('liquid') && !traits.has('drink') && container === undefined && scene.role.role !== 'theme';

/** Whether the pack has it by name; what it knows by another name alone may mean no thing: "the world". */
function isOwn({ index }: Gathering, { head }: Mention, traits: ReadonlySet<Trait>): boolean {
  const own = index.entity(head);
  return own !== undefined && (own.name === head || !traits.has('abstract'));
}

/** A time; or weather that the pack draws as a light of the place, where the rain that falls is no thing. */
function tellsSky(
  scene: Gathering,
  mention: Mention,
  relation: RelationWord | undefined,
  exact: boolean,
): boolean {
  const light = lightOf(mention.words) ?? lightOf(mention.head);
  if (light === undefined || exact) return scene.setWeather(mention.words) || scene.setWeather(mention.head);
  scene.setTime(light, mention, relation);
  return true;
}

/** Whom or what one mention shows. */
export function whoIs(
  scene: Gathering,
  mention: Mention,
  relation: RelationWord | undefined,
): readonly CastPart[] {
  if (mention.kind === 'pronoun') return scene.memory.resolve(mention, scene.role);
  if (mention.count === 0) return [];
  if (hasWings(scene, mention)) return partOf(scene, mention.owner);
  const kin = ofItsKind(scene, mention);
  if (kin !== undefined) return kin;
  if (scene.clause.link === 'describes' && isFilmCamera(scene, mention)) return [];
  // A name says nothing of what it is: Tim is no time.
  const traits: ReadonlySet<Trait> = mention.kind === 'name' ? new Set() : traitsOf(mention.head);
  const exact = isOwn(scene, mention, traits);
  if (tellsSky(scene, mention, relation, exact) && !exact) return [];
  if (mention.owner !== undefined && !exact && traits.has('abstract')) return partOf(scene, mention.owner);
  const whose = traits.has('part') ? whosePart(scene, mention, traits, exact) : undefined;
  if (whose !== undefined) return whose;
  // "Surrounded by fluttering wings", "while her hand is visible": somebody's, who is seen anyway.
  if (
    traits.has('part') &&
    scene.memory.members.some((one) => one.traits.has('living')) &&
    scene.role.role !== 'theme'
  ) {
    scene.remark('dropped', `${mention.words}: not drawn`);
    return [];
  }
  if (!exact && NO_THINGS.some((trait) => traits.has(trait))) {
    const inside = contentsOf(scene, mention, relation);
    const lost = traits.has('event') || traits.has('style');
    if (inside.length === 0 && scene.role.role === 'agent' && relation === undefined && lost)
      scene.remark('dropped', `${mention.words}: nothing near it is drawn`);
    return inside;
  }
  if (!exact && isLoose(scene, mention, traits)) {
    scene.remark('dropped', `${mention.words}: nothing near it is drawn`);
    return [];
  }
  const known = scene.memory.known(mention);
  if (known === undefined && relation === undefined && !exact && !traits.has('weather')) {
    const place = placeSaid(mention, relation, scene.index);
    if (place !== undefined) {
      scene.setPlace(place, mention.attributes);
      return contentsOf(scene, mention, relation);
    }
  }
  const parts = resolvedParts(scene, mention);
  if (parts.length === 0) {
    const inside = contentsOf(scene, mention, relation);
    if (inside.length === 0)
      scene.remark(
        'dropped',
        traits.has('weather') ? `${mention.words}: not drawn` : `${mention.words}: nothing near it is drawn`,
      );
    return inside;
  }
  placeAround(scene, mention);
  for (const { member } of parts)
    if (mention.of !== undefined && member.head === mention.head)
      scene.extra.push(...withContents(scene, member.traits.has('container') ? 'in' : 'on', mention, parts));
  return parts;
}

/** Who is seen for a part of somebody or something; undefined where it may be a thing of its own. */
function whosePart(
  scene: Gathering,
  mention: Mention,
  traits: ReadonlySet<Trait>,
  exact: boolean,
): readonly CastPart[] | undefined {
  if (traits.has('own') && isTheirs(scene, mention)) return [];
  if (traits.has('own') && mention.owner === undefined && handDoes(scene)) return somebody(scene, mention);
  if (exact && mention.owner === undefined) return undefined;
  if (mention.owner === undefined && scene.role.role === 'agent')
    scene.remark('dropped', `${mention.words}: nothing near it is drawn`);
  return partOf(scene, mention.owner);
}

/** "Their wings outstretched", "the eagle's wings": no wings that somebody puts on. */
const hasWings = ({ clause }: Gathering, { head, owner }: Mention): boolean =>
  owner !== undefined &&
  (owner.kind === 'pronoun' || hasTrait(owner.head, 'living')) &&
  head.endsWith('s') &&
  traitsOf(head.slice(0, -1)).has('part') &&
  !traitsOf(head).has('part') &&
  verbOf(clause.verb ?? '')?.theme !== 'worn';

/** "Washes hands", "crosses arms": what whoever does it has on them, and no loose hands. */
const isTheirs = (scene: Gathering, { owner, count, determiner }: Mention): boolean =>
  owner === undefined &&
  scene.role.role === 'theme' &&
  scene.role.agents.some(({ member }) => member.traits.has('living')) &&
  (count === undefined || count === 2) &&
  /^(bare|definite)$/.test(determiner);

/** Whether what is told is done by somebody's hand, and not what a hand looks like. */
const handDoes = (scene: Gathering): boolean =>
  scene.role.role === 'agent' && doneByLiving(scene.clause) === true;

/** "Hands knead dough": somebody does, the one told of last, or a person. */
function somebody(scene: Gathering, mention: Mention): readonly CastPart[] {
  const known = scene.memory.lastLiving();
  if (known.length > 0) return known;
  scene.rules.push(`whose ${mention.head}`);
  return scene.memory.resolve(
    { ...mention, head: 'person', words: scene.names.thing('person'), count: 1, attributes: [] },
    scene.role,
  );
}

/** "The kitchen table", "the stairs of the palace": where a thing stands is where the scene is. */
function placeAround(scene: Gathering, mention: Mention): void {
  const [first, room] =
    mention.words
      .split(' ')
      .slice(0, -1)
      .map((word) => [word, placeNamed(word.toLowerCase())] as const)
      .find(([, place]) => place !== undefined) ?? [];
  const fits = (trait: Trait) => hasTrait(mention.head, trait);
  // A park bench is in a park; a garden table may be anywhere but in a shop.
  const stands = room?.indoors === true ? fits('furniture') || fits('surface') : fits('seat');
  if (first !== undefined && room !== undefined && stands) {
    const word = scene.index.place(first) ?? firstPlace(room.near, scene.index);
    if (word !== undefined)
      scene.setPlace({ name: first, word, exact: word.name === first, relation: undefined });
  }
  for (const whole of mention.of ?? []) {
    const place =
      hasTrait(mention.head, 'surface') && hasTrait(whole.head, 'place')
        ? placeSaid(whole, 'in', scene.index)
        : undefined;
    if (place !== undefined) scene.setPlace(place);
  }
}

/** "Roars at the camera": the one that films, unless the film has shown one. */
export const isFilmCamera = (scene: Gathering, { head, determiner }: Mention): boolean =>
  isViewer(head) && determiner === 'definite' && scene.memory.members.every((one) => one.head !== head);

/** What an animal's kin are called, and the kind itself. */
const KIN = /^(?:kind|mother|father|parent|mom|mum|dad|mate|brother|sister|sibling)$/;

/** "A giraffe and her calf", "joins a herd of its kind": others of the kind of whose they are. */
function ofItsKind(scene: Gathering, mention: Mention): readonly CastPart[] | undefined {
  const { owner, head } = mention;
  const young = traitsOf(head).has('child') && scene.index.entity(head)?.name !== head;
  const little = young || head === 'baby' || head === 'child';
  if (owner === undefined || !(little || KIN.test(head)) || scene.memory.known(mention) !== undefined)
    return undefined;
  const told = { ...scene.role, role: 'other' as const, agents: [], besides: [], living: undefined };
  const [parent = scene.memory.lastLiving()[0]] = scene.memory.resolve(owner, told);
  if (parent === undefined || !parent.member.traits.has('animal')) return undefined;
  scene.rules.push(`${head} of ${parent.member.head}`);
  const as: Mention = { ...mention, head: parent.member.head, attributes: little ? ['little'] : [] };
  const { owner: _owner, ...rest } = mention;
  const parts = scene.memory.resolve(
    {
      ...rest,
      owner: undefined,
      as,
      determiner: 'another',
      words: head === 'kind' ? parent.member.head : mention.words,
    },
    scene.role,
  );
  scene.memory.stand(mention, parts);
  return parts;
}

/** Somebody known; a name that nobody lists and that does what only the living do is a person's. */
function resolvedParts(scene: Gathering, mention: Mention): readonly CastPart[] {
  const parts = scene.memory.resolve(mention, scene.role);
  const { verb, recipients } = scene.clause;
  if (parts.length > 0 || mention.kind !== 'name' || verb === undefined) return parts;
  const use = { theme: scene.clause.themes.length > 0 };
  const acts = scene.role.role === 'agent' && verbOf(verb, undefined, use)?.agent === 'living';
  if (!acts && !recipients.includes(mention)) return parts;
  const person: Mention = { ...mention, kind: 'noun', head: 'person', attributes: [] };
  return scene.memory.resolve({ ...mention, as: person }, scene.role);
}

/** "A field of flowers", "a statue of a horse": where the noun itself is not drawn, what it is of. */
function contentsOf(
  scene: Gathering,
  mention: Mention,
  relation: RelationWord | undefined,
): readonly CastPart[] {
  return (mention.of ?? []).flatMap((inner) => whoIs(scene, inner, relation));
}

function withContents(
  scene: Gathering,
  kind: 'in' | 'on',
  mention: Mention,
  ground: readonly CastPart[],
): readonly CastPart[] {
  const inside = (mention.of ?? [])
    .filter(({ head }) => scene.index.entity(head) !== undefined)
    .flatMap((inner) => scene.memory.resolve(inner, scene.role));
  if (inside.length > 0) scene.stands.push({ kind, figure: inside, ground, moving: false });
  return inside;
}

/** "A child's hand presses a ball": the child does what only the living do. "her hand": she is seen, if it is somebody else than who acts; "the roof of a house" is the house. */
function partOf(scene: Gathering, owner: Mention | undefined): readonly CastPart[] {
  if (owner === undefined) return [];
  const parts = scene.memory.resolve(owner, scene.role);
  if (parts.every(({ member }) => !member.traits.has('living'))) return parts;
  const acts = doneByLiving(scene.clause) === true || scene.clause.themes.length > 0;
  if (scene.role.role === 'agent' && acts) return parts;
  scene.extra.push(
    ...parts.filter(({ member }) => !scene.role.agents.some((agent) => agent.member === member)),
  );
  return [];
}
