import type { SceneLayout } from '../layouts/scene-layout.ts';
import type { GroupEmbedding } from './embeddings/group-cache.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Outputs } from './onnx/graph-specs.ts';

/** What the denoiser is told of the layout: tokens `[T, N, D]`, their mask `[T, N]` and the field `[T, F, S, S]`. */
export type Grounding = Outputs<'grounding'>;

/** Puts one vector per used slot into `[N, width]`; unused slots stay 0. */
function stacked(vectors: readonly Float32Array[], slots: number, width: number): Float32Array {
  const all = new Float32Array(slots * width);
  for (const [slot, vector] of vectors.entries()) all.set(vector, slot * width);
  return all;
}

/**
 * Grounding tokens of a scene, once for all steps as they do not depend on t. With `boxes: 'off'` every slot is masked
 * (`has_box` 0), which is the unconditional half of guidance.
 */
export async function ground(
  { graphs, manifest }: LoadedPack,
  layout: SceneLayout,
  embeddings: readonly GroupEmbedding[],
  boxes: 'on' | 'off',
): Promise<Grounding> {
  const { embedding, grid, maxEntities } = manifest.capabilities;
  const slots = maxEntities + 1;
  const all = (key: 'text' | 'image' | 'grid', width: number) =>
    stacked(
      embeddings.map((group) => group[key]),
      slots,
      width,
    );
  return graphs.run('grounding', {
    text: all('text', embedding),
    image: all('image', embedding),
    grid: all('grid', grid.channels * grid.side ** 2),
    boxes: layout.boxes,
    has_text: layout.hasText,
    has_image: layout.hasImage,
    has_box: boxes === 'on' ? layout.hasBox : new Float32Array(layout.hasBox.length),
  });
}
