import { type NormalizedBox, normalizedBox } from '../../preload/contract/geometry.ts';
import type { Capabilities } from '../../preload/contract/pack.ts';
import type { EntityTrack, Scene } from '../../preload/contract/plan.ts';
import { boxesOnFrames, touchesFrame } from './boxes-on-frames.ts';

/** What stands in a slot: the place in slot 0, then the things from back to front. */
export type LayoutSlot = {
  readonly kind: 'place' | 'entity';
  /** The plan's name, the key of its consistency group. */
  readonly name: string;
  /** What the pack is asked to draw for it. */
  readonly drawnAs: string;
  readonly facing: EntityTrack['facing'];
  /** One per frame; may leave the picture. */
  readonly boxes: readonly NormalizedBox[];
};

/** The arrays the `grounding` graph reads; T frames, N = `maxEntities` + 1 slots, unused slots all 0. */
export type SceneLayout = {
  /** Used slots only, in slot order. */
  readonly slots: readonly LayoutSlot[];
  /** `[T, N, 4]`, normalised, not clipped to the frame. */
  readonly boxes: Float32Array;
  /** `[T, N]`, 1 where the slot's box touches the frame. */
  readonly hasBox: Float32Array;
  /** `[N]`, 1 for used slots. */
  readonly hasText: Float32Array;
  /** `[N]`, 1 for used slots. */
  readonly hasImage: Float32Array;
  /** Entities for which the pack has no slot, in plan order. */
  readonly dropped: readonly string[];
};

const WHOLE_FRAME = normalizedBox(0, 0, 1, 1);

function slotsOf(scene: Scene, { frames, maxEntities }: Pick<Capabilities, 'frames' | 'maxEntities'>) {
  const place: LayoutSlot = {
    kind: 'place',
    name: scene.place,
    drawnAs: scene.placeDrawnAs ?? scene.place,
    facing: undefined,
    boxes: Array.from({ length: frames }, () => WHOLE_FRAME),
  };
  const things = scene.entities.slice(0, maxEntities).map((track): LayoutSlot => ({
    kind: 'entity',
    name: track.entity,
    drawnAs: track.drawnAs ?? track.entity,
    facing: track.facing,
    boxes: boxesOnFrames(track.keyframes, frames),
  }));
  return [place, ...things];
}

/**
 * Lays a scene out on the pack's frames and slots. A box wholly outside the frame is absent on that frame; the
 * tracks beyond `maxEntities` are named in `dropped`.
 */
export function sceneLayout(
  scene: Scene,
  capabilities: Pick<Capabilities, 'frames' | 'maxEntities'>,
): SceneLayout {
  const { frames, maxEntities } = capabilities;
  const slotCount = maxEntities + 1;
  const slots = slotsOf(scene, capabilities);
  const boxes = new Float32Array(frames * slotCount * 4);
  const hasBox = new Float32Array(frames * slotCount);
  const used = new Float32Array(slotCount).fill(1, 0, slots.length);
  for (const [slot, { boxes: track }] of slots.entries()) {
    for (const [frame, box] of track.entries()) {
      boxes.set(box, (frame * slotCount + slot) * 4);
      hasBox[frame * slotCount + slot] = touchesFrame(box) ? 1 : 0;
    }
  }
  const dropped = scene.entities.slice(maxEntities).map((track) => track.entity);
  return { slots, boxes, hasBox, hasText: used, hasImage: used.slice(), dropped };
}
