import type { BodyAct, Rig, View } from '../../preload/contract/acts.ts';
import type { PackActs } from '../../preload/contract/pack.ts';
import type { FrameBox } from './actions.ts';

/** What a body is seen doing on one frame, as the graph `act` reads it. */
export interface Body {
  readonly act: BodyAct;
  /** Cycles since the scene began; whole numbers are the same pose. */
  readonly phase: number;
  readonly view: View;
  /** Looks left: the graph draws it looking right, and it is mirrored. */
  readonly left: boolean;
}

export interface BodyTrack {
  readonly boxes: readonly FrameBox[];
  readonly fps: number;
  readonly rig: Rig;
  /** What the plan says it does, one after the other, as far as that can be seen. */
  readonly acts: readonly BodyAct[];
  /** Acts that are done in another way here: who walks with a parcel carries it. */
  readonly instead?: Partial<Readonly<Record<BodyAct, BodyAct>>>;
  /** How far one cycle of an act goes, in heights, where that is known of this very actor. */
  readonly stride?: Partial<Readonly<Record<BodyAct, number>>> | undefined;
  readonly facing: 'left' | 'right' | undefined;
  /** Where its cycle begins, 0..1: several of one kind do not move in step. */
  readonly offset: number;
  /** Mirrored where it is seen from the front or the back: every other of several alike. */
  readonly mirrored: boolean;
  /** Feet do not carry it: in the air, in water, in space. */
  readonly offGround: boolean;
}

/** How far a box has to travel sideways to be going somewhere, in frames. */
const WENT = 0.08;
/** Faster than this, in heights a second, who goes on feet runs. */
const RUNS_FROM = 1.1;
/** From this ratio of last to first area on, it comes nearer or goes off rather than by. */
const NEARER = 1.5;
const CYCLES_A_SECOND = 0.5;
/** Cycles a second of acts that go by time, where they are not the usual. */
const RATES: Partial<Readonly<Record<BodyAct, number>>> = {
  walk: 1,
  run: 1.6,
  clap: 2,
  wave: 1,
  fly: 1.5,
  swim: 1,
  drive: 1,
  dance: 1,
  laugh: 1.5,
  jump: 1,
  type: 2,
  write: 1.5,
  play: 1.5,
  talk: 1,
  cheer: 1,
};

/** What each does to get somewhere when nothing is said: slowly and fast. */
const GAITS: Readonly<Record<Rig, readonly [slow: BodyAct, fast: BodyAct]>> = {
  biped: ['walk', 'run'],
  quadruped: ['walk', 'run'],
  bird: ['walk', 'fly'],
  fish: ['swim', 'swim'],
  snake: ['walk', 'walk'],
  wheels: ['drive', 'drive'],
  boat: ['swim', 'swim'],
  flyer: ['fly', 'fly'],
  crawler: ['walk', 'walk'],
  flapper: ['fly', 'fly'],
  thing: ['stand', 'stand'],
};
/** Acts in which packs draw no whole body of a rig, and what is drawn instead: a snake that winds itself along comes apart. */
const WHOLE: Partial<Readonly<Record<Rig, Partial<Readonly<Record<BodyAct, BodyAct>>>>>> = {
  snake: { walk: 'stand', run: 'stand', climb: 'stand', swim: 'stand' },
};
/** Who needs no ground to go. */
const OFF_GROUND = new Set<Rig>(['fish', 'boat', 'flyer', 'flapper']);
/** Acts done toward something at one's side, where nothing moves. */
const SIDEWAYS = new Set<BodyAct>([
  'push',
  'pull',
  'throw',
  'climb',
  'walk',
  'run',
  'swim',
  'fly',
  'ride',
  'bend',
  'reach',
  'kneel',
  'point',
]);

const middle = ([x0, , x1]: FrameBox): number => (x0 + x1) / 2;
const height = ([, y0, , y1]: FrameBox): number => y1 - y0;
const area = ([x0, y0, x1, y1]: FrameBox): number => (x1 - x0) * (y1 - y0);

/** Acts that get somewhere by what they are; those with a stride do so too. */
const GOING = new Set<BodyAct>(['swim', 'fly', 'ride', 'drive', 'climb']);

/** Who goes somewhere without being told how goes on its feet, by wing or fin. */
function goingAct(
  { boxes, fps, rig, offGround }: BodyTrack,
  act: BodyAct | undefined,
  went: number,
): BodyAct {
  if (act !== undefined && act !== 'stand') return act;
  if (Math.abs(went) < WENT) return act ?? 'stand';
  const [slow, fast] = GAITS[rig];
  if (offGround && !OFF_GROUND.has(rig)) return rig === 'bird' ? fast : (act ?? 'stand');
  const seconds = boxes.length / fps;
  const pace = Math.abs(went) / Math.max(height(boxes[0]!), 1e-3) / seconds;
  return pace > RUNS_FROM ? fast : slow;
}

function viewOf(act: BodyAct, { rig, facing }: BodyTrack, went: number, nearer: number): View {
  const bySide: View = rig === 'biped' ? 'three-quarter' : 'side';
  if (Math.abs(went) >= WENT) return bySide;
  if (nearer > NEARER) return 'front';
  if (nearer < 1 / NEARER) return 'back';
  if (rig !== 'biped') return 'side';
  return facing !== undefined || SIDEWAYS.has(act) ? 'three-quarter' : 'front';
}

/** Farther than this between two frames is no rounding, in frame widths. */
const STIRS = 1e-4;

/**
 * When each of several acts begins, as frames: evenly, but of two of which one goes somewhere the change is where the box
 * comes to rest, or sets out.
 */
function beginnings(acts: readonly BodyAct[], boxes: readonly FrameBox[], goes: (act: BodyAct) => boolean) {
  const even = acts.map((_, at) => Math.floor((at * boxes.length) / acts.length));
  const [first, second] = acts;
  if (first === undefined || second === undefined || acts.length > 2 || goes(first) === goes(second))
    return even;
  const stirs = boxes.map((box, at) => at > 0 && Math.abs(middle(box) - middle(boxes[at - 1]!)) > STIRS);
  const change = goes(first) ? stirs.lastIndexOf(true) + 1 : stirs.indexOf(true);
  return change > 0 && change < boxes.length ? [0, change] : even;
}

/** The act of every frame, each one that the pack draws. */
function actsOnFrames(track: BodyTrack, acts: PackActs, went: number): readonly BodyAct[] {
  const { boxes, rig, instead = {} } = track;
  const drawn = (act: BodyAct | undefined): act is BodyAct => act !== undefined && acts.names.includes(act);
  const told = track.acts.length === 0 ? [undefined] : track.acts;
  const done = told.map((act) => {
    const own = goingAct(track, act, went);
    const whole = WHOLE[rig]?.[own] ?? own;
    return [instead[whole], whole].find(drawn) ?? 'stand';
  });
  const goes = (act: BodyAct): boolean => GOING.has(act) || acts.stride[rig]?.[act] !== undefined;
  const begins = beginnings(done, boxes, goes);
  return boxes.map((_, frame) => done[begins.findLastIndex((begin) => begin <= frame)] ?? 'stand');
}

/**
 * What a body does on every frame. The phase of acts with a stride goes with the distance travelled, so that planted feet
 * stay where they are; of the others, and of who walks on the spot, with time.
 */
export function bodiesOnFrames(track: BodyTrack, acts: PackActs): readonly Body[] {
  const { boxes, fps, rig, facing, offset, mirrored } = track;
  const [first, last] = [boxes[0]!, boxes.at(-1)!];
  const went = middle(last) - middle(first);
  const goes = Math.abs(went) >= WENT;
  const nearer = area(last) / Math.max(area(first), 1e-6);
  const done = actsOnFrames(track, acts, went);
  let phase = offset;
  return boxes.map((box, frame) => {
    const act = done[frame]!;
    const view = viewOf(act, track, went, nearer);
    const sideways = view === 'three-quarter' || view === 'side';
    const before = boxes[frame - 1];
    if (before !== undefined) {
      const stride = goes ? (track.stride?.[act] ?? acts.stride[rig]?.[act]) : undefined;
      const moved = Math.abs(middle(box) - middle(before)) / Math.max(height(box), 1e-3);
      phase += stride === undefined ? (RATES[act] ?? CYCLES_A_SECOND) / fps : moved / stride;
    }
    const left = sideways ? (goes ? went < 0 : facing === 'left') : mirrored;
    return { act, phase, view, left };
  });
}

/** A box with the margins that an act may need; mirrored bodies have theirs the other way round. */
export function withMargin(
  [x0, y0, x1, y1]: FrameBox,
  [l, t, r, b]: PackActs['margin'],
  left: boolean,
): FrameBox {
  const [w, h] = [x1 - x0, y1 - y0];
  const [before, behind] = left ? [r, l] : [l, r];
  return [x0 - before * w, y0 - t * h, x1 + behind * w, y1 + b * h];
}

/** A number 0..1 that is always the same for the same name and copy. */
export function offsetOf(name: string, copy: number): number {
  let hash = 2_166_136_261;
  for (const char of `${name}#${copy}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return ((hash >>> 0) % 997) / 997;
}
