import { type DrawnMotion, drawnMotion } from '../../preload/contract/actions.ts';
import { normalizedBox } from '../../preload/contract/geometry.ts';
import type {
  Capabilities,
  EntityWord,
  PackActs,
  PackManifest,
  Vocabulary,
} from '../../preload/contract/pack.ts';
import type { EntityTrack, Scene } from '../../preload/contract/plan.ts';
import { actSaid } from './act-said.ts';
import { type ActedFrame, actedFrames, AS_IT_IS } from './actions.ts';
import { bodiesOnFrames, offsetOf, withMargin } from './bodies.ts';
import { boxesOnFrames, touchesFrame } from './boxes-on-frames.ts';
import { needsMirror, wordFor } from './facing.ts';

/** What stands in a slot: the place in slot 0, then the things from back to front. */
export type LayoutSlot = {
  readonly kind: 'place' | 'entity';
  /** The plan's name, the key of its consistency group. */
  readonly name: string;
  /** What the pack is asked to draw for it. */
  readonly drawnAs: string;
  /** Whether it looks the other way than the pack draws it. */
  readonly mirror: boolean;
  /** One per frame: where it is, which may leave the picture, and how its action turns it there. */
  readonly frames: readonly ActedFrame[];
};

/** The arrays the `grounding` graph reads; T frames, N = `maxEntities` + 1 slots, unused slots all 0. */
export type SceneLayout = {
  /** Used slots only, in slot order. */
  readonly slots: readonly LayoutSlot[];
  /** `[T, N, 4]`, normalised, not clipped to the frame. */
  readonly boxes: Float32Array;
  /** `[T, N]`, 1 where the slot is seen: its box touches the frame and its action does not hide it. */
  readonly hasBox: Float32Array;
  /** `[N]`, 1 for used slots. */
  readonly hasText: Float32Array;
  /** `[N]`, 1 for used slots. */
  readonly hasImage: Float32Array;
  /** Entities for which the pack has no slot, in plan order. */
  readonly dropped: readonly string[];
};

const WHOLE_FRAME = normalizedBox(0, 0, 1, 1);

/** What of a pack decides a layout. */
type Size = Pick<Capabilities, 'frames' | 'fps' | 'maxEntities'> & { readonly acts?: PackActs | undefined };

/** What of a pack's manifest `sceneLayout` reads. */
export const layoutSize = ({ capabilities, acts }: Pick<PackManifest, 'capabilities' | 'acts'>): Size => ({
  ...capabilities,
  acts,
});

/** Where nobody walks. */
const OFF_GROUND = /^(?:underwater|ocean|sky|night sky|outer space)\b/;

/** What is drawn of what a thing does there; "chases" under water is no walking. */
function motionOf({ action }: EntityTrack, place: string): DrawnMotion | undefined {
  const motion = drawnMotion(action);
  return motion === 'step' && OFF_GROUND.test(place) ? undefined : motion;
}

/** What moves a track inside its box: its body where the pack draws one, else its picture is turned. */
function framesOf(
  track: EntityTrack,
  copy: number,
  place: string,
  word: EntityWord | undefined,
  { frames, fps, acts }: Size,
): readonly ActedFrame[] {
  const boxes = boxesOnFrames(track.keyframes, frames);
  const motion = motionOf(track, place);
  const turns = motion !== undefined && motion !== 'step';
  if (acts === undefined || word?.rig === undefined || turns)
    return actedFrames(motion, { boxes, fps, kind: word?.kind });
  const bodies = bodiesOnFrames(
    {
      boxes,
      fps,
      rig: word.rig,
      act: actSaid(track.action),
      facing: track.facing,
      offset: offsetOf(track.entity, copy),
      offGround: OFF_GROUND.test(place),
    },
    acts,
  );
  return boxes.map((box, frame) => {
    const body = bodies[frame]!;
    return { box: withMargin(box, acts.margin, body.left), pose: AS_IT_IS, shown: true, body };
  });
}

function thingSlot(
  track: EntityTrack,
  copy: number,
  place: string,
  size: Size,
  vocabulary: Vocabulary,
): LayoutSlot {
  const drawnAs = track.drawnAs ?? track.entity;
  const word = wordFor(drawnAs, vocabulary);
  return {
    kind: 'entity',
    name: track.entity,
    drawnAs,
    mirror: needsMirror(word, track.facing),
    frames: framesOf(track, copy, place, word, size),
  };
}

/** Which of several tracks of one entity a track is. */
const copyOf = (things: readonly EntityTrack[], at: number): number =>
  things.slice(0, at).filter(({ entity }) => entity === things[at]?.entity).length;

function slotsOf(scene: Scene, size: Size, vocabulary: Vocabulary): readonly LayoutSlot[] {
  const boxes = Array.from({ length: size.frames }, () => WHOLE_FRAME);
  const place: LayoutSlot = {
    kind: 'place',
    name: scene.place,
    drawnAs: scene.placeDrawnAs ?? scene.place,
    mirror: false,
    frames: actedFrames(undefined, { boxes, fps: size.fps, kind: undefined }),
  };
  const things = scene.entities.slice(0, size.maxEntities);
  return [
    place,
    ...things.map((track, at) => thingSlot(track, copyOf(things, at), place.drawnAs, size, vocabulary)),
  ];
}

/**
 * Lays a scene out on the pack's frames and slots, with what the things do inside their boxes. A box wholly outside the
 * frame is absent on that frame; the tracks beyond `maxEntities` are named in `dropped`.
 */
export function sceneLayout(scene: Scene, size: Size, vocabulary: Vocabulary): SceneLayout {
  const { frames, maxEntities } = size;
  const slotCount = maxEntities + 1;
  const slots = slotsOf(scene, size, vocabulary);
  const boxes = new Float32Array(frames * slotCount * 4);
  const hasBox = new Float32Array(frames * slotCount);
  const used = new Float32Array(slotCount).fill(1, 0, slots.length);
  for (const [slot, { frames: acted }] of slots.entries()) {
    for (const [frame, { box, shown }] of acted.entries()) {
      boxes.set(box, (frame * slotCount + slot) * 4);
      hasBox[frame * slotCount + slot] = shown && touchesFrame(box) ? 1 : 0;
    }
  }
  const dropped = scene.entities.slice(maxEntities).map((track) => track.entity);
  return { slots, boxes, hasBox, hasText: used, hasImage: used.slice(), dropped };
}
