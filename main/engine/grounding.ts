import { mostSeen } from '../layouts/looks.ts';
import type { SceneLayout } from '../layouts/scene-layout.ts';
import type { FrameGrids } from './embeddings/frame-grids.ts';
import type { LookEmbeddings } from './embeddings/groups.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Outputs } from './onnx/graph-specs.ts';

/** What the denoiser is told of the layout: tokens `[T, N, D]`, their mask `[T, N]` and the field `[T, F, S, S]`. */
export type Grounding = Omit<Outputs<'grounding'>, 'collage'>;

/** Puts one vector per used slot into `[N, width]`; unused slots stay 0. */
function stacked(vectors: readonly Float32Array[], slots: number, width: number): Float32Array {
  const all = new Float32Array(slots * width);
  for (const [slot, vector] of vectors.entries()) all.set(vector, slot * width);
  return all;
}

/** Which look of every slot is most seen on each frame, and on which frames these are the same. */
function momentsOf({
  slots,
}: SceneLayout): readonly { readonly looks: readonly number[]; frames: number[] }[] {
  const moments = new Map<string, { readonly looks: readonly number[]; frames: number[] }>();
  for (const frame of slots[0]!.frames.keys()) {
    const looks = slots.map((slot) => mostSeen(slot.looks, frame));
    const moment = moments.get(looks.join()) ?? { looks, frames: [] };
    moments.set(looks.join(), moment);
    moment.frames.push(frame);
  }
  return [...moments.values()];
}

const KEYS = ['tokens', 'token_mask', 'field'] as const;

/** Puts some frames of what was made for all into `whole`; both are `[T, …]`. */
function putFrames(whole: Grounding, made: Grounding, frames: readonly number[], of: number): void {
  for (const key of KEYS) {
    const size = made[key].length / of;
    for (const frame of frames)
      whole[key].set(made[key].subarray(frame * size, (frame + 1) * size), frame * size);
  }
}

/**
 * Grounding tokens of a scene, once for all steps as they do not depend on t. With `boxes: 'off'` every slot is masked
 * (`has_box` 0), which is the unconditional half of guidance. The graph has one text and image a slot, so that it runs
 * once for each set of looks that are seen together. The collage, of packs with details, is that of the things; it does
 * not depend on text and image, so that every run makes the same.
 */
export async function ground(
  { graphs, manifest }: LoadedPack,
  layout: SceneLayout,
  embeddings: LookEmbeddings,
  grids: FrameGrids,
  boxes: 'on' | 'off',
): Promise<{ readonly grounding: Grounding; readonly collage: Float32Array | undefined }> {
  const { embedding: width, maxEntities, frames } = manifest.capabilities;
  const run = (looks: readonly number[]) => {
    const all = (key: 'text' | 'image') =>
      stacked(
        looks.map((look, slot) => embeddings[slot]![look]![key]),
        maxEntities + 1,
        width,
      );
    return graphs.run('grounding', {
      text: all('text'),
      image: all('image'),
      ...grids,
      boxes: layout.boxes,
      has_text: layout.hasText,
      has_image: layout.hasImage,
      has_box: boxes === 'on' ? layout.hasBox : new Float32Array(layout.hasBox.length),
    });
  };
  const [first, ...others] = momentsOf(layout);
  const { collage, ...grounding } = await run(first!.looks);
  for (const moment of others) putFrames(grounding, await run(moment.looks), moment.frames, frames);
  return { grounding, collage };
}
