import { type LoadedPack, loadPack } from '../../../engine/loaded-pack.ts';
import type { Graphs } from '../../../engine/onnx/graphs.ts';
import { renderScene } from '../../../engine/render.ts';
import type { SceneFrames } from '../../../engine/client.ts';
import type { Grounding, Shot } from './shot.ts';

/** The pack's graphs with a kind of embedding left out of every slot, as it is at random in training. */
function without(left: 'has_text' | 'has_image', graphs: Graphs): Graphs {
  return {
    run(graph, inputs, signal) {
      if (graph !== 'grounding' || !(left in inputs)) return graphs.run(graph, inputs, signal);
      const slots = (inputs as unknown as Readonly<Record<typeof left, Float32Array>>)[left].length;
      return graphs.run(graph, { ...inputs, [left]: new Float32Array(slots) }, signal);
    },
  };
}

function groundedBy(grounding: Grounding, pack: LoadedPack): LoadedPack {
  if (grounding === 'both') return pack;
  return { ...pack, graphs: without(grounding === 'text' ? 'has_image' : 'has_text', pack.graphs) };
}

/** Renders shots whose layout says less than a film's; in this process, with the pack loaded when the first one comes. */
export function groundingRenderer(
  packFolder: string,
  device: string | undefined,
): (shot: Shot, signal: AbortSignal) => Promise<SceneFrames> {
  let loading: Promise<LoadedPack> | undefined;
  return async ({ grounding = 'both', ...request }, signal) => {
    loading ??= loadPack(packFolder, device);
    return renderScene(groundedBy(grounding, await loading), request, { signal });
  };
}
