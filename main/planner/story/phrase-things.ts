import { coloursOf } from '../lexicon/adjectives.ts';
import { hasTrait, traitsOf } from '../lexicon/nouns.ts';
import { lightOf } from '../lexicon/times.ts';
import type { Mention, RelationWord } from '../reading/clause.ts';
import { PICTURE } from '../reading/clauses/spots.ts';
import { AIMS, WITHIN } from './doings.ts';
import type { Gathering } from './gathering.ts';
import { isViewer } from './motion.ts';
import { placeSaid } from './places.ts';
import { isFilmCamera, whoIs } from './who-is-meant.ts';

/** "In the rain", "through the snow", "against the wind": the weather that one is in. */
const AMID = new Set<RelationWord>(['in', 'into', 'through', 'during', 'under', 'against', 'at', 'with']);

const SHINES =
  /^(sunshine|sunlight|sunbeam|sunrays|light|lights|neon lights?|city lights?|spotlights?|glow|lamplight|firelight|candlelight|daylight)$/;

/** Light that falls on somebody, and no lamp. */
const isShine = ({ index }: Gathering, { head }: Mention): boolean =>
  SHINES.test(head) && index.entity(head)?.name !== head;

/** Whether a phrase's noun is a thing; a place, a time or the picture itself is noted, and nothing is drawn for it. */
export function isThing(scene: Gathering, mention: Mention, relation: RelationWord): boolean {
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
  return !isPlace(scene, mention, relation);
}

/** Whether it is where the scene is, which is noted, or no more than the ground of it. */
function isPlace(scene: Gathering, mention: Mention, relation: RelationWord): boolean {
  const place =
    scene.memory.known(mention) === undefined ? placeSaid(mention, relation, scene.index) : undefined;
  // "On the snow surface": of what it is.
  const [ground = '', ...rest] = mention.words.toLowerCase().split(' ');
  const of = /^(surface|ground)$/.test(rest.at(-1) ?? '')
    ? placeSaid({ ...mention, head: ground, words: ground }, 'on', scene.index)
    : undefined;
  if (of !== undefined) {
    scene.setPlace(of);
    return true;
  }
  // "Jumps into the water" of the lake one is at: no thing to draw.
  const drawn =
    mention.container !== undefined ||
    mention.determiner === 'indefinite' ||
    scene.index.entity(mention.head)?.name === mention.head;
  const open = !drawn && traitsOf(mention.head).has('liquid');
  if (place === undefined && open && WITHIN.has(relation)) return true;
  // "Down to the ground": where feet stand.
  if (
    place === undefined &&
    hasTrait(mention.head, 'surface') &&
    !hasTrait(mention.head, 'furniture') &&
    scene.index.entity(mention.head) === undefined
  )
    return mention.of === undefined && mention.owner === undefined;
  if (place === undefined) return false;
  if (place.word === undefined) scene.remark('dropped', `${place.name}: no place near it is drawn`);
  scene.setPlace(place, mention.attributes);
  for (const inner of mention.of ?? [])
    if (!traitsOf(inner.head).has('place')) scene.extra.push(...whoIs(scene, inner, 'in'));
  return true;
}

/** "Toward the camera", "out of the picture": the film's own, unless such a thing was told of. */
export function isPicture(scene: Gathering, { head, determiner }: Mention): boolean {
  return (
    isViewer(head) ||
    (determiner === 'definite' && PICTURE.has(head) && !scene.memory.members.some((one) => one.head === head))
  );
}
