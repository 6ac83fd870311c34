import type { Anchors } from '../../preload/contract/anchors.ts';
import type { BodyAct } from '../../preload/contract/acts.ts';
import { type DrawnMotion, drawnMotion } from '../../preload/contract/actions.ts';
import type { Capabilities, EntityWord, PackActs, Vocabulary } from '../../preload/contract/pack.ts';
import type { EntityTrack } from '../../preload/contract/plan.ts';
import { actsSaid } from './act-said.ts';
import { type ActedFrame, actedFrames, AS_IT_IS, type FrameBox, turned } from './actions.ts';
import type { Place } from './anchor-points.ts';
import { type Following, FOLLOWING } from './attached.table.ts';
import { bodiesOnFrames, offsetOf, withMargin } from './bodies.ts';
import { boxesOnFrames } from './boxes-on-frames.ts';
import { needsMirror, wordFor } from './facing.ts';
import { type Look, sharesOf } from './looks.ts';
import { type Among, boxOnPoint, heldBox, type Holder, placesOn } from './follow.ts';

/** What of a pack decides a layout. */
export type Size = Pick<Capabilities, 'frames' | 'fps' | 'maxEntities'> & {
  readonly acts?: PackActs | undefined;
  readonly anchors?: Anchors | undefined;
};

/** Whom a track goes with on the frames. */
export interface Hold {
  /** Which track of the scene that is. */
  readonly holder: number;
  readonly following: Following;
  /** How near to the viewer it is there, in heights of that body from its middle; the mean over the frames. */
  readonly z: number;
}

/** A track as it is drawn on every frame. */
export interface DrawnTrack {
  /** Which track of the scene it is. */
  readonly index: number;
  /** What it looks like from first to last. */
  readonly looks: readonly [Look, ...Look[]];
  readonly hold: Hold | undefined;
  /** What it is in its first look to those who are attached to it, if it is drawn as a body. */
  readonly body: Holder | undefined;
}

interface Stage {
  readonly things: readonly EntityTrack[];
  /** Whom each of them goes with, if anybody. */
  readonly holders: readonly (number | undefined)[];
  readonly place: string;
  readonly size: Size;
  readonly vocabulary: Vocabulary;
}

/** Where nobody walks. */
const OFF_GROUND = /^(?:underwater|ocean|sky|night sky|outer space)\b/;

/** What is drawn of what a thing does there; "chases" under water is no walking. */
function motionOf({ action }: EntityTrack, place: string): DrawnMotion | undefined {
  const motion = drawnMotion(action);
  return motion === 'step' && OFF_GROUND.test(place) ? undefined : motion;
}

/** Which of several tracks of one entity a track is. */
const copyOf = (things: readonly EntityTrack[], at: number): number =>
  things.slice(0, at).filter(({ entity }) => entity === things[at]?.entity).length;

/** The track that another is attached to; undefined where there is none. */
function holderOf(things: readonly EntityTrack[], { attached }: EntityTrack): number | undefined {
  if (attached === undefined) return undefined;
  return things.flatMap(({ entity }, at) => (entity === attached.to ? [at] : []))[attached.copy ?? 0];
}

/** Where a thing is on the body it goes with. */
interface Follow {
  readonly holder: Holder;
  readonly following: Following;
  readonly places: readonly Place[];
}

const followingOf = ({ attached }: EntityTrack): Following | undefined =>
  attached === undefined ? undefined : FOLLOWING[attached.as];

/** Which of the things that the same body has in the same way. */
function amongOf({ things, holders }: Stage, index: number): Among {
  const alike = things.flatMap(({ attached }, at) =>
    holders[at] === holders[index] && attached?.as === things[index]?.attached?.as ? [at] : [],
  );
  return { number: alike.indexOf(index), of: alike.length };
}

function followOf(stage: Stage, index: number, holder: Holder | undefined): Follow | undefined {
  const following = followingOf(stage.things[index]!);
  const { anchors } = stage.size;
  if (following === undefined || following.stays === true || holder === undefined || anchors === undefined)
    return undefined;
  const places = placesOn(anchors, holder, following, amongOf(stage, index));
  return places === undefined ? undefined : { holder, following, places };
}

/** How it acts where it is, on a body or, for who sits there, on a thing. */
function riderOf(track: EntityTrack, follow: Follow | undefined): Following['rider'] {
  const following = follow?.following ?? followingOf(track);
  return follow === undefined && following?.bodiless !== true ? undefined : following?.rider;
}

/** What a body does in another way because of what it goes with and what goes with it. */
function insteadOf({ things, holders, size }: Stage, index: number, follow: Follow | undefined) {
  if (size.anchors === undefined) return {};
  const held = things.flatMap((track, at) => (holders[at] === index ? (followingOf(track) ?? []) : []));
  const changes: readonly (Partial<Readonly<Record<BodyAct, BodyAct>>> | undefined)[] = [
    ...held.map(({ holder }) => holder),
    riderOf(things[index]!, follow),
  ];
  return Object.assign({}, ...changes) as Partial<Readonly<Record<BodyAct, BodyAct>>>;
}

/** The way the body it goes with looks, as far as that is to a side. */
function sideOf({ holder: { bodies } }: Follow): 'left' | 'right' | undefined {
  const [first] = bodies;
  if (first === undefined || first.view === 'front' || first.view === 'back') return undefined;
  return first.left ? 'left' : 'right';
}

function drawBody(
  stage: Stage,
  index: number,
  word: EntityWord & Required<Pick<EntityWord, 'rig'>>,
  acts: PackActs,
  given: readonly FrameBox[],
  follow: Follow | undefined,
): Pick<DrawnTrack, 'body'> & Pick<Look, 'frames'> {
  const { things, place, size } = stage;
  const track = things[index]!;
  const drawnSide = word.facing === 'left' ? 'left' : undefined;
  const bodies = bodiesOnFrames(
    {
      boxes: given,
      fps: size.fps,
      rig: word.rig,
      acts: actsSaid(track.action),
      instead: insteadOf(stage, index, follow),
      stride: size.anchors?.actors[word.name]?.stride,
      facing: track.facing ?? (follow === undefined ? undefined : sideOf(follow)) ?? drawnSide,
      mirrored: copyOf(things, index) % 2 === 1,
      offset: offsetOf(track.entity, copyOf(things, index)),
      offGround: OFF_GROUND.test(place),
    },
    acts,
  );
  const own = follow?.following.own;
  const boxes = given.map((box, frame) =>
    own === undefined || size.anchors === undefined
      ? box
      : boxOnPoint(size.anchors, word.name, { body: bodies[frame]!, box }, own, follow!.places[frame]!),
  );
  const frames = boxes.map((box, frame): ActedFrame => {
    const body = bodies[frame]!;
    return { box: withMargin(box, acts.margin, body.left), pose: AS_IT_IS, shown: true, body };
  });
  return { frames, body: { name: word.name, boxes, bodies } };
}

const DEGREE = Math.PI / 180;
/** Strokes of a tool in a second: four frames to and four fro can be told apart. */
const STROKES = 1;

/** A thing that is no body, in its boxes: turned by its action, or as it is held. */
function thingFrames(
  boxes: readonly FrameBox[],
  motion: DrawnMotion | undefined,
  { fps, kind }: { readonly fps: number; readonly kind: EntityWord['kind'] | undefined },
  follow: Follow | undefined,
): readonly ActedFrame[] {
  const { tilt, swing } = follow?.following ?? {};
  if (motion !== undefined || (tilt === undefined && swing === undefined))
    return actedFrames(motion, { boxes, fps, kind });
  return boxes.map((box, frame) => {
    const body = follow?.holder.bodies[frame];
    const stroke = Math.sin((2 * Math.PI * STROKES * frame) / fps);
    const angle = (tilt ?? 0) + (swing ?? 0) * stroke;
    return turned(box, (body?.left === true ? -angle : angle) * DEGREE);
  });
}

/** A track in one look. */
type InOneLook = Pick<DrawnTrack, 'hold' | 'body'> & Omit<Look, 'shares'>;

function drawLook(stage: Stage, index: number, holder: Holder | undefined): InOneLook {
  const { things, place, size, vocabulary } = stage;
  const track = things[index]!;
  const drawnAs = track.drawnAs ?? track.entity;
  const word = wordFor(drawnAs, vocabulary);
  const motion = motionOf(track, place);
  const follow = followOf(stage, index, holder);
  const planned = boxesOnFrames(track.keyframes, size.frames);
  const boxes = planned.map((box, frame) =>
    follow === undefined
      ? box
      : heldBox(box, follow.places[frame]!, follow.holder.boxes[frame]!, follow.following),
  );
  const hold = follow && {
    holder: stage.holders[index]!,
    following: follow.following,
    z: follow.places.reduce((sum, { z }) => sum + z, 0) / follow.places.length,
  };
  const turns = motion !== undefined && motion !== 'step';
  if (size.acts !== undefined && word?.rig !== undefined && !turns) {
    const drawn = drawBody(stage, index, { ...word, rig: word.rig }, size.acts, boxes, follow);
    // `act` was taught that whoever looks to a side looks right.
    return { drawnAs, mirror: word.facing === 'left', hold, ...drawn };
  }
  const facing = track.facing ?? (follow === undefined ? undefined : sideOf(follow));
  const frames = thingFrames(boxes, motion, { fps: size.fps, kind: word?.kind }, follow);
  return { drawnAs, mirror: needsMirror(word, facing), frames, hold, body: undefined };
}

function drawTrack(stage: Stage, index: number, holder: Holder | undefined): DrawnTrack {
  const track = stage.things[index]!;
  const frames = stage.size.frames;
  const { hold, body, ...first } = drawLook(stage, index, holder);
  const later = (track.becomes ?? []).map((look): Look => {
    const things = stage.things.with(index, { ...track, drawnAs: look.drawnAs });
    const { drawnAs, mirror, frames: acted } = drawLook({ ...stage, things }, index, holder);
    return { drawnAs, mirror, frames: acted, shares: sharesOf(look, frames) };
  });
  return { index, looks: [{ ...first, shares: Array<number>(frames).fill(1) }, ...later], hold, body };
}

/**
 * Draws the tracks of a scene, in its order: bodies in their acts, and at their hands, on their heads and on their seats
 * what is attached to them. That is where the body has it on each frame, in the size of its own boxes as far as that fits.
 * Where the pack has no anchors, or does not draw a body of whom it is attached to, it stays in its boxes.
 */
export function drawnTracks(
  things: readonly EntityTrack[],
  place: string,
  size: Size,
  vocabulary: Vocabulary,
): readonly DrawnTrack[] {
  const holders = things.map((track) => holderOf(things, track));
  const stage: Stage = { things, holders, place, size, vocabulary };
  const drawn = new Map<number, DrawnTrack>();
  const begun = new Set<number>();
  const draw = (index: number): DrawnTrack | undefined => {
    const known = drawn.get(index);
    // Of two that hold each other the first that is asked for stays in its boxes.
    if (known !== undefined || begun.has(index)) return known;
    begun.add(index);
    const at = holders[index];
    const made = drawTrack(stage, index, at === undefined ? undefined : draw(at)?.body);
    drawn.set(index, made);
    return made;
  };
  return things.flatMap((_, index) => draw(index) ?? []);
}
