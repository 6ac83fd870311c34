import type { SceneLayout } from '../layouts/scene-layout.ts';
import type { GroupEmbedding } from './embeddings/group-cache.ts';
import type { FrameGrids } from './embeddings/frame-grids.ts';
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

/**
 * Grounding tokens of a scene, once for all steps as they do not depend on t. With `boxes: 'off'` every slot is masked
 * (`has_box` 0), which is the unconditional half of guidance. The collage, of packs with details, is that of the things.
 */
export async function ground(
  { graphs, manifest }: LoadedPack,
  layout: SceneLayout,
  embeddings: readonly GroupEmbedding[],
  grids: FrameGrids,
  boxes: 'on' | 'off',
): Promise<{ readonly grounding: Grounding; readonly collage: Float32Array | undefined }> {
  const { embedding: width, maxEntities } = manifest.capabilities;
  const all = (key: 'text' | 'image') =>
    stacked(
      embeddings.map((group) => group[key]),
      maxEntities + 1,
      width,
    );
  const { collage, ...grounding } = await graphs.run('grounding', {
    text: all('text'),
    image: all('image'),
    ...grids,
    boxes: layout.boxes,
    has_text: layout.hasText,
    has_image: layout.hasImage,
    has_box: boxes === 'on' ? layout.hasBox : new Float32Array(layout.hasBox.length),
  });
  return { grounding, collage };
}
