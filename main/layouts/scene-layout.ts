import { normalizedBox } from '../../preload/contract/geometry.ts';
import type { Anchors } from '../../preload/contract/anchors.ts';
import type { PackManifest, Vocabulary } from '../../preload/contract/pack.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { type ActedFrame, actedFrames } from './actions.ts';
import { touchesFrame } from './boxes-on-frames.ts';
import { byDepth } from './depth-order.ts';
import { drawnTracks, type Size } from './drawn-tracks.ts';
import { framesOfLooks, type Look, sharesOf } from './looks.ts';

/** What stands in a slot: the place in slot 0, then the things from back to front. */
export type LayoutSlot = {
  readonly kind: 'place' | 'entity';
  /** The plan's name, the key of its consistency group. */
  readonly name: string;
  /** What the pack is asked to draw for it, from first to last. */
  readonly looks: readonly [Look, ...Look[]];
  /** Which track of the scene it is, from 0; undefined for the place. */
  readonly track: number | undefined;
  /** One per frame, as the look that is most seen there has it; in a box that holds all that are seen. */
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

/** What of a pack `sceneLayout` reads. */
export const layoutSize = ({
  manifest: { capabilities, acts },
  anchors,
}: {
  readonly manifest: Pick<PackManifest, 'capabilities' | 'acts'>;
  readonly anchors?: Anchors | undefined;
}): Size => ({ ...capabilities, acts, anchors });

function slotsOf(scene: Scene, size: Size, vocabulary: Vocabulary): readonly LayoutSlot[] {
  const boxes = Array.from({ length: size.frames }, () => WHOLE_FRAME);
  const frames = actedFrames(undefined, { boxes, fps: size.fps, kind: undefined });
  const drawnAs = scene.placeDrawnAs ?? scene.place;
  const here = { mirror: false, frames };
  const place: LayoutSlot = {
    kind: 'place',
    name: scene.place,
    looks: [
      { drawnAs, ...here, shares: frames.map(() => 1) },
      ...(scene.placeBecomes ?? []).map((look): Look => ({
        drawnAs: look.drawnAs,
        ...here,
        shares: sharesOf(look, size.frames),
      })),
    ],
    track: undefined,
    frames,
  };
  const things = scene.entities.slice(0, size.maxEntities);
  const drawn = byDepth(drawnTracks(things, drawnAs, size, vocabulary));
  return [
    place,
    ...drawn.map(({ index, looks }): LayoutSlot => ({
      kind: 'entity',
      name: things[index]!.entity,
      looks,
      track: index,
      frames: framesOfLooks(looks, size.acts !== undefined),
    })),
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
