import { coloursOf } from '../lexicon/adjectives.ts';
import { hasTrait, traitsOf } from '../lexicon/nouns.ts';
import type { Verb } from '../lexicon/schema.ts';
import { lightOf } from '../lexicon/times.ts';
import type { Mention, Phrase, RelationWord } from '../reading/clause.ts';
import { PICTURE } from '../reading/clauses/spots.ts';
import { isRooted, WITHIN, AIMS } from './doings.ts';
import type { Gathering } from './gathering.ts';
import { compareSizes, compareAs } from './sizes.ts';
import type { CastPart } from './memory.ts';
import { isViewer } from './motion.ts';
import { placeSaid } from './places.ts';
import { standFor } from './stands.ts';
import { standAs } from './implied.ts';
import { isFilmCamera, whoAre, whoIs } from './who-is-meant.ts';
import type { Aim } from './happenings.ts';

/** "Jumps on the bed" ends there; "walks on the left of the car" keeps so. */
const LANDS = new Set<Verb['motion'] | undefined>([
  'jump',
  'climb',
  'land',
  'fall',
  'drop',
  'transfer',
  'approach',
]);

const CLINGS = new Set(['cling', 'stick', 'attach', 'tie', 'fasten', 'chain', 'hang on', 'hold on', 'latch']);

/** A phrase: where it is, when, how things stand to each other, or what the way is told by. */
export function phraseMeant(
  scene: Gathering,
  phrase: Phrase,
  figure: readonly CastPart[],
  agents: readonly CastPart[],
  goes: boolean,
  verb: Verb | undefined,
): readonly Aim[] {
  const { relation, mentions } = phrase;
  if (relation === 'as') {
    compareAs(scene, mentions, figure);
    return [];
  }
  if (phrase.spot !== undefined || relation === 'like' || relation === 'without' || relation === 'about')
    return [];
  if (relation === 'with') {
    withCompany(scene, mentions, agents, goes);
    return [];
  }
  const things = mentions.filter((mention) => isThing(scene, mention, relation));
  const parts = whoAre(scene, things, relation).filter(
    ({ member }) => !agents.some((agent) => agent.member === member && agent.nth === undefined),
  );
  if (parts.length === 0) return [];
  if (relation === 'than') {
    compareSizes(scene, figure, parts);
    return [];
  }
  if (phrase.side !== undefined && goes) {
    scene.extra.push(...parts);
    return [{ relation: 'past', parts }];
  }
  if (relation === 'in' && isWorn(scene, verb, things, parts, { figure, agents })) return [];
  // "Notes on a shirt" are printed there.
  const printed =
    relation === 'on' &&
    parts.every(({ member }) => member.traits.has('worn')) &&
    figure.every(({ member }) => !member.traits.has('living'));
  const kind =
    printed && figure.length > 0
      ? 'in'
      : standFor(relation, figure, parts, CLINGS.has(scene.clause.verb ?? ''));
  const lands = goes && (kind === 'on' || kind === 'in') && LANDS.has(verb?.motion);
  if (kind === undefined || (AIMS.has(relation) && goes) || lands) {
    scene.extra.push(...parts);
    return [{ relation, parts }];
  }
  scene.rules.push(`stand ${kind}`);
  scene.stands.push({ kind, figure, ground: parts, moving: goes });
  scene.extra.push(...parts);
  return [];
}

/** "Dressed in a suit", "in my pajamas": what somebody wears, whose it is. */
function isWorn(
  scene: Gathering,
  verb: Verb | undefined,
  [thing]: readonly Mention[],
  parts: readonly CastPart[],
  { figure, agents }: { readonly figure: readonly CastPart[]; readonly agents: readonly CastPart[] },
): boolean {
  const dresses = verb?.theme === 'worn';
  if (!dresses && (figure.length === 0 || !parts.every(({ member }) => member.traits.has('worn'))))
    return false;
  // Mine, whomever I chase.
  const owner = dresses ? undefined : thing?.owner;
  const wearer = owner === undefined ? [] : scene.memory.resolve(owner, scene.role);
  standAs(scene, 'worn', dresses ? agents : wearer.length > 0 ? wearer : figure, parts, true);
  scene.extra.push(...parts);
  return true;
}

/** "In the rain", "through the snow", "against the wind": the weather that one is in. */
const AMID = new Set<RelationWord>(['in', 'into', 'through', 'during', 'under', 'against', 'at', 'with']);

const SHINES =
  /^(sunshine|sunlight|sunbeam|sunrays|light|lights|neon lights?|city lights?|spotlights?|glow|lamplight|firelight|candlelight|daylight)$/;

/** Light that falls on somebody, and no lamp. */
const isShine = ({ index }: Gathering, { head }: Mention): boolean =>
  SHINES.test(head) && index.entity(head)?.name !== head;

/** Whether a phrase's noun is a thing; a place, a time or the picture itself is noted, and nothing is drawn for it. */
function isThing(scene: Gathering, mention: Mention, relation: RelationWord): boolean {
  if (isPicture(scene, mention) && AIMS.has(relation)) return false;
  if (isFilmCamera(scene, mention)) return false;
  const light = lightOf(mention.words) ?? lightOf(mention.head);
  if (light !== undefined && scene.index.entity(mention.head) === undefined) {
    scene.setTime(light, mention, relation);
    return false;
  }
  // "Under neon lights", "in the warm sunshine".
  if (AMID.has(relation) && isShine(scene, mention)) {
    scene.remark('dropped', `${mention.words}: not drawn`);
    return false;
  }
  if (
    AMID.has(relation) &&
    scene.index.entity(mention.head) === undefined &&
    scene.setWeather(mention.head)
  ) {
    if (relation !== 'at') scene.amid ??= placeSaid(mention, relation, scene.index);
    return false;
  }
  // "Perfect for coffee" shows none.
  if (
    relation === 'for' &&
    (scene.clause.verb === undefined || scene.clause.verb === 'be') &&
    !hasTrait(mention.head, 'living')
  )
    return false;
  if (
    relation === 'for' ||
    relation === 'of' ||
    relation === 'until' ||
    relation === 'during' ||
    relation === 'before'
  )
    return (
      mention.kind === 'pronoun' ||
      scene.index.entity(mention.head) !== undefined ||
      hasTrait(mention.head, 'person')
    );
  if (scene.index.entity(mention.head) === undefined && coloursOf(mention.head) !== undefined) {
    if (AIMS.has(relation) && scene.changes.length === 0)
      scene.remark('dropped', `${relation} ${mention.words}: the change is not drawn`);
    return false;
  }
  const place =
    scene.memory.known(mention) === undefined ? placeSaid(mention, relation, scene.index) : undefined;
  // "Jumps into the water" of the lake one is at: no thing to draw.
  if (place === undefined && traitsOf(mention.head).has('liquid') && WITHIN.has(relation)) return false;
  // "Down to the ground": where feet stand.
  if (
    place === undefined &&
    hasTrait(mention.head, 'surface') &&
    !hasTrait(mention.head, 'furniture') &&
    scene.index.entity(mention.head) === undefined
  )
    return mention.of !== undefined || mention.owner !== undefined;
  if (place === undefined) return true;
  if (place.word === undefined) scene.remark('dropped', `${place.name}: no place near it is drawn`);
  scene.setPlace(place, mention.attributes);
  for (const inner of mention.of ?? [])
    if (!traitsOf(inner.head).has('place')) scene.extra.push(...whoIs(scene, inner, 'in'));
  return false;
}

/** "Toward the camera", "out of the picture": the film's own, unless such a thing was told of. */
function isPicture(scene: Gathering, { head, determiner }: Mention): boolean {
  return (
    isViewer(head) ||
    (determiner === 'definite' && PICTURE.has(head) && !scene.memory.members.some((one) => one.head === head))
  );
}

/** "with a hat", "with a dog", "with a fork", "with long hair". */
function withCompany(
  scene: Gathering,
  mentions: readonly Mention[],
  agents: readonly CastPart[],
  goes: boolean,
): void {
  for (const mention of mentions) {
    if (traitsOf(mention.head).has('part') && mention.owner === undefined)
      scene.memory.stand(mention, agents);
    const parts = whoIs(scene, mention, 'with').filter(
      ({ member }) => !agents.some((agent) => agent.member === member),
    );
    const [part] = parts;
    if (part === undefined) continue;
    scene.extra.push(...parts);
    const traits = part.member.traits;
    // A boat passes; the tower behind it stays.
    if (agents.length === 0 || (goes && isRooted(traits))) continue;
    const living = agents.some(({ member }) => member.traits.has('living'));
    const kind =
      traits.has('worn') && living
        ? 'wear'
        : traits.has('living') || !living
          ? living
            ? 'beside'
            : 'on'
          : traits.has('vehicle') || traits.has('furniture') || traits.has('building')
            ? 'beside'
            : 'hold';
    scene.rules.push(`with: ${kind}`);
    scene.stands.push(
      kind === 'on'
        ? { kind, figure: parts, ground: agents, moving: false }
        : kind === 'hold' || kind === 'wear'
          ? { kind, figure: agents, ground: parts, moving: true }
          : { kind, figure: parts, ground: agents, moving: !isRooted(traits) },
    );
  }
}
