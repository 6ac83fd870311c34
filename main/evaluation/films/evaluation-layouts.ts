import { KEYFRAMES, type NormalizedBox, normalizedBox } from '../../../preload/contract/geometry.ts';
import type { EntityWord, PlaceWord } from '../../../preload/contract/pack.ts';
import type { EntityTrack, Scene } from '../../../preload/contract/plan.ts';
import { type RandomChoice, randomChoice } from './random-choice.ts';

/** What is rendered and measured: single scenes, and groups of scenes that share their first entity. */
export type EvaluationSet = {
  readonly singles: readonly Scene[];
  readonly groups: ReadonlyArray<readonly Scene[]>;
};

export type EvaluationSize = {
  readonly singles: number;
  readonly groups: number;
  readonly maxEntities: number;
};

const SCENES_PER_GROUP = 3;
const MARGIN = 0.03;
const SMALLEST = 0.18;

type Motion = { readonly says: string; readonly dx: number; readonly dy: number; readonly grows: number };

/** How far a box goes from the first keyframe to the last, as a share of the room it has, and how it grows. */
const MOTIONS: readonly Motion[] = [
  { says: 'stands', dx: 0, dy: 0, grows: 1 },
  { says: 'moves', dx: 1, dy: 0, grows: 1 },
  { says: 'moves', dx: -1, dy: 0, grows: 1 },
  { says: 'rises', dx: 0, dy: -1, grows: 1 },
  { says: 'falls', dx: 0, dy: 1, grows: 1 },
  { says: 'moves', dx: 0, dy: 0, grows: 1.6 },
  { says: 'moves', dx: 0, dy: 0, grows: 1 / 1.6 },
];

/** Part of the frame's width that an entity keeps to, so that no two of them overlap. */
type Column = { readonly from: number; readonly to: number };

function fittedSize(height: number, aspect: number, room: number): readonly [width: number, height: number] {
  const width = Math.min(height * aspect, room);
  return [
    Math.max(width, Math.min(SMALLEST, room)),
    Math.min(Math.max(width / aspect, SMALLEST), 1 - 2 * MARGIN),
  ];
}

/** Where a box's centre is at `share` (0..1) of the way through a room from `low` to `high` for its half side. */
function centre(
  low: number,
  high: number,
  half: number,
  start: number,
  direction: number,
  share: number,
): number {
  const [first, last] = [low + half, high - half];
  if (last <= first) return (low + high) / 2;
  const across = direction === 0 ? start : direction > 0 ? share : 1 - share;
  return first + across * (last - first);
}

function keyframes(
  word: EntityWord,
  motion: Motion,
  column: Column,
  random: RandomChoice,
): readonly NormalizedBox[] {
  const room = column.to - column.from;
  const height = random.between(0.3, 0.6) / Math.max(1, motion.grows);
  const [startX, startY] = [random.between(0, 1), random.between(0.3, 1)];
  return Array.from({ length: KEYFRAMES }, (_, index) => {
    const share = index / (KEYFRAMES - 1);
    const [w, h] = fittedSize(height * motion.grows ** share, word.aspect, room);
    const x = centre(column.from, column.to, w / 2, startX, motion.dx, share);
    const y = centre(MARGIN, 1 - MARGIN, h / 2, startY, motion.dy, share);
    return normalizedBox(x - w / 2, y - h / 2, x + w / 2, y + h / 2);
  });
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function trackOf(word: EntityWord, motion: Motion, column: Column, random: RandomChoice): EntityTrack {
  return {
    entity: withArticle(word.name),
    drawnAs: word.name,
    action: motion.says,
    keyframes: keyframes(word, motion, column, random),
  };
}

function sceneOf(words: readonly EntityWord[], place: PlaceWord, seed: number, random: RandomChoice): Scene {
  const width = (1 - 2 * MARGIN) / words.length;
  const entities = words.map((word, index) => {
    const from = MARGIN + index * width;
    return trackOf(word, random.one(MOTIONS), { from, to: from + width }, random);
  });
  const description = `${entities.map(({ entity, action }) => `${entity} ${action}`).join(' and ')} in ${withArticle(place.name)}`;
  return { description, place: place.name, placeDrawnAs: place.name, entities, seed };
}

function distinct(words: readonly EntityWord[], count: number, random: RandomChoice): readonly EntityWord[] {
  const left = [...words];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const word = random.one(left);
    left.splice(left.indexOf(word), 1);
    return word;
  });
}

/**
 * A fixed set of scenes over a vocabulary: entities × places × motions, one to three things a scene, boxes that do not
 * overlap and stay in the frame; groups show one entity in three places. The same arguments, the same set.
 */
export function evaluationSet(
  vocabulary: { readonly entities: readonly EntityWord[]; readonly places: readonly PlaceWord[] },
  { singles, groups, maxEntities }: EvaluationSize,
  seed = 1,
): EvaluationSet {
  const random = randomChoice('evaluation', seed);
  const { entities, places } = vocabulary;
  const cast = (index: number) => distinct(entities, Math.min(1 + (index % 3), maxEntities), random);
  const groupCast = distinct(entities, groups, random);
  return {
    singles: Array.from({ length: singles }, (_, index) =>
      sceneOf(cast(index), random.one(places), index, random),
    ),
    groups: groupCast.map((word, group) =>
      Array.from({ length: SCENES_PER_GROUP }, (_, index) =>
        sceneOf([word], random.one(places), singles + group * SCENES_PER_GROUP + index, random),
      ),
    ),
  };
}
