import {
  FRAME_MARGIN,
  KEYFRAMES,
  normalizedBox,
  type NormalizedBox,
} from '../../../../preload/contract/geometry.ts';
import { sizeFactor, type Member } from '../cast.ts';
import type { Event, Relation, StoryScene } from '../story.ts';
import { actsOf, type Act } from './acts.ts';
import { blocksOf } from './attach.ts';
import type { Piece } from './blocks.ts';
import { sinkOf } from './aims.ts';
import { pathFor } from './choose-path.ts';
import { sideOf, withSharedDirections } from './directions.ts';
import { figuresOf, type Figure } from './figures.ts';
import { comparedSizes, keepCompared, toldSizes } from './compared-sizes.ts';
import type { Path } from './paths.ts';
import type { Home } from './rows.ts';
import { homesOf, isFloating } from './stage.ts';
import { untangle, type Played, type Rect } from './untangle.ts';

/** One figure's boxes over the scene, in depth order of the list it comes in. */
export type FigureTrack = {
  readonly member: Member;
  readonly event: Event | undefined;
  readonly facing: 'left' | 'right' | undefined;
  readonly keyframes: readonly NormalizedBox[];
};

const LEAVES = new Set(['exit', 'enter']);

/** Relations that hold still: a figure that itself moves elsewhere is not tied to where it began. */
function rigidRelations(events: readonly Event[]): readonly Relation[] {
  const moves = (relation: Relation) =>
    events.some(
      ({ motion, subjects }) =>
        !STAYS.has(motion) &&
        subjects.some((part) => relation.figure.some((figure) => figure.member === part.member)),
    );
  return events.flatMap(({ relations, motion }) =>
    relations.filter(
      (relation) =>
        ['hold', 'wear'].includes(relation.kind) ||
        (relation.kind === 'ride' && !(mounts(motion) && isAlive(relation.ground))) ||
        !moves(relation) ||
        (relation.kind === 'above' && motion === 'hold'),
    ),
  );
}
/** "Lands on a hippo" ends there; "lands in a rocket" was in it all along. */
const mounts = (motion: Event['motion']): boolean => /^(land|jump|climb|approach)$/.test(motion);
const isAlive = (parts: Relation['ground']): boolean => parts.every(({ member }) => member.animate);

const STAYS = new Set([
  'still',
  'hold',
  'wear',
  'hover',
  'dance',
  'shake',
  'spin',
  'swing',
  'turn',
  'grow',
  'shrink',
]);

/** Lays out a scene: sizes, groups, homes, paths, then boxes parted from each other and kept in the picture. */
export function layTracks(told: StoryScene): readonly FigureTrack[] {
  const scene = { ...told, events: withSharedDirections(told.events) };
  const relations = rigidRelations(scene.events);
  const all = [...scene.events.flatMap((event) => event.relations), ...toldSizes(scene.parts)];
  const figures = figuresOf(scene.parts);
  comparedSizes(figures, all);
  const blocks = blocksOf(figures, relations, (figure) => sideOfFigure(figure, scene.events));
  const acts = actsOf(scene.events, blocks, figures);
  const homes = homesOf(acts, scene, all);
  const placing = { homes, acts, ground: scene.place.ground, floating: isFloating(scene.place) };
  const played = acts.map((act) => play(act, pathFor(act, placing), homes.get(act)));
  untangle(played);
  for (const one of played) {
    keepVisible(one);
    if (!LEAVES.has(one.act.motion)) keepInside(one);
  }
  keepCompared(played, all);
  return byDepth(played).flatMap(({ act, frames }) =>
    act.block.pieces.map((piece, at) => ({
      member: piece.figure.member,
      event: eventOf(piece.figure, scene.events, act),
      facing: facingOf(piece, act, homes),
      keyframes: frames.map((rects) => boxOf(rects[at] as Rect)),
    })),
  );
}

const sideOfFigure = (figure: Figure, events: readonly Event[]): 1 | -1 => {
  const event = events.find(({ subjects }) => subjects.some(({ member }) => member === figure.member));
  return event === undefined ? 1 : sideOf(event);
};

/** What is told of a figure first; what "that barks" tells of it only where nothing else is. */
const eventOf = (figure: Figure, events: readonly Event[], act: Act): Event | undefined =>
  events
    .filter(
      ({ subjects, clause }) =>
        clause.verb !== undefined && subjects.some(({ member }) => member === figure.member),
    )
    .toSorted((a, b) => Number(a.clause.link === 'relative') - Number(b.clause.link === 'relative'))[0] ??
  (act.event?.subjects.some(({ member }) => member === figure.member) === true ? act.event : undefined);

/** Where in its block a piece is at `t`, 0 to 1: most stay, what is juggled goes round once. */
function turned({ x, y, ring }: Piece, t: number): { x: number; y: number } {
  if (ring === undefined) return { x, y };
  const angle = 2 * Math.PI * (t + ring.phase);
  return { x: x + ring.x * Math.cos(angle), y: y + ring.y * Math.sin(angle) };
}

function play(act: Act, path: Path, home: Home | undefined): Played {
  const sink = sinkOf(act.block);
  const frames = Array.from({ length: KEYFRAMES }, (_, k) => {
    const { x, y, scale, squeeze } = path(k / (KEYFRAMES - 1));
    return act.block.pieces.map((piece): Rect => {
      const { figure } = piece;
      const { x: dx, y: dy } = turned(piece, k / (KEYFRAMES - 1));
      const foot = y - (dy + (home === undefined ? 0 : Math.min(sink, 0.02))) * scale;
      const middle = x + dx * scale;
      const [w, h] = [figure.w * scale * squeeze, figure.h * scale];
      return { x0: middle - w / 2, x1: middle + w / 2, y0: foot - h, y1: foot };
    });
  });
  return { act, frames };
}

/** No box is thinner than this unless the text calls the thing small: less is no picture. */
const THINNEST = 0.08;

function keepVisible({ act, frames }: Played): void {
  for (const [at, { figure }] of act.block.pieces.entries()) {
    if (sizeFactor(figure.member) < 0.7) continue;
    for (const rects of frames) {
      const rect = rects[at] as Rect;
      const [w, h] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
      const grow = (THINNEST / Math.min(w, h) - 1) / 2;
      if (grow <= 0) continue;
      rect.x0 -= w * grow;
      rect.x1 += w * grow;
      rect.y0 -= h * grow * 2;
    }
  }
}

const INSIDE = 0.01;

/** Moves each keyframe's group back into the picture; one too large for it shrinks first. */
function keepInside({ frames }: Played): void {
  for (const rects of frames) {
    const extent = () => ({
      x0: Math.min(...rects.map((r) => r.x0)),
      x1: Math.max(...rects.map((r) => r.x1)),
      y0: Math.min(...rects.map((r) => r.y0)),
      y1: Math.max(...rects.map((r) => r.y1)),
    });
    const first = extent();
    const factor = Math.min(
      1,
      (1 - 2 * INSIDE) / (first.x1 - first.x0),
      (1 - 2 * INSIDE) / (first.y1 - first.y0),
    );
    for (const rect of rects) {
      rect.x0 = first.x0 + (rect.x0 - first.x0) * factor;
      rect.x1 = first.x0 + (rect.x1 - first.x0) * factor;
      rect.y0 = first.y1 + (rect.y0 - first.y1) * factor;
      rect.y1 = first.y1 + (rect.y1 - first.y1) * factor;
    }
    const { x0, x1, y0, y1 } = extent();
    const dx = x0 < INSIDE ? INSIDE - x0 : x1 > 1 - INSIDE ? 1 - INSIDE - x1 : 0;
    const dy = y0 < INSIDE ? INSIDE - y0 : y1 > 1 - INSIDE ? 1 - INSIDE - y1 : 0;
    for (const rect of rects) {
      rect.x0 += dx;
      rect.x1 += dx;
      rect.y0 += dy;
      rect.y1 += dy;
    }
  }
}

/** Back to front: what flies or stands further up is behind, what is thrown is in front of all. */
function byDepth(played: readonly Played[]): readonly Played[] {
  const own = ({ act, frames }: Played): number => {
    const feet = Math.max(...(frames[0] ?? []).map(({ y1 }) => y1));
    return (
      (act.toss !== undefined ? 2 : 0) +
      (act.motion === 'still' ? 0 : 0.05) +
      (act.aims.some(({ preposition }) => preposition === 'behind') ? -1 : 0) +
      feet -
      (act.air ? 0.5 : 0)
    );
  };
  /** What comes to, climbs or falls from something is seen before it. */
  const depth = (one: Played): number =>
    Math.max(
      own(one),
      ...played
        .filter(({ act }) => one.act !== act && isBefore(one.act, act))
        .map((target) => own(target) + 0.01),
    );
  return played.toSorted((a, b) => depth(a) - depth(b));
}

const isBefore = (act: Act, target: Act): boolean =>
  act.motion !== 'still' &&
  act.aims.some(
    ({ block, preposition }) =>
      block === target.block && !/^(behind|under|below|beneath|underneath)$/.test(preposition),
  );

const SIDEWAYS = new Set([
  'travel',
  'cross',
  'stop',
  'enter',
  'exit',
  'chase',
  'follow',
  'flee',
  'push',
  'ride',
  'approach',
  'meet',
  'jump',
  'bounce',
  'dive',
  'land',
]);

/** The way of travel, or toward what it looks at; pictures seen from the front have no side. */
function facingOf({ figure }: Piece, act: Act, homes: ReadonlyMap<Act, Home>): 'left' | 'right' | undefined {
  if (figure.member.word?.facing === 'front' || figure.member.word === undefined) return undefined;
  if (SIDEWAYS.has(act.motion)) return act.side > 0 ? 'right' : 'left';
  const home = homes.get(act);
  const looks = act.event?.clause.verb !== undefined && act.event.clause.verb.lemma !== 'be';
  const target = !looks
    ? undefined
    : act.aims
        .map(({ block }) => [...homes].find(([other]) => other.block === block)?.[1])
        .find((found) => found !== undefined);
  if (home === undefined || target === undefined || Math.abs(target.x - home.x) < 0.05) return undefined;
  return target.x > home.x ? 'right' : 'left';
}

const clamp = (value: number): number =>
  Math.round(Math.min(1 + FRAME_MARGIN, Math.max(-FRAME_MARGIN, value)) * 1000) / 1000;
const boxOf = ({ x0, y0, x1, y1 }: Rect): NormalizedBox =>
  normalizedBox(
    clamp(x0),
    clamp(y0),
    Math.max(clamp(x1), clamp(x0) + 0.01),
    Math.max(clamp(y1), clamp(y0) + 0.01),
  );
