import { listSupportedBackends } from 'onnxruntime-node';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { loadPack } from '../loaded-pack.ts';
import { DEVICES } from '../onnx/devices.ts';
import { parentPort } from '../parent-port.ts';
import { renderScene } from '../render.ts';
import type { SceneRequest } from '../requests.ts';
import { type ProbeAnswer, ProbeRequest } from './probe-messages.ts';

/**
 * A throw-away process that runs one step of a pack on one device: a driver that crashes takes nothing with it.
 */

/** One step with everything a scene has, so that every graph runs. */
const REQUEST: SceneRequest = {
  scene: {
    description: 'a cat sits on the beach',
    place: 'beach',
    entities: [
      { entity: 'cat', keyframes: Array.from({ length: 9 }, () => normalizedBox(0.3, 0.3, 0.7, 0.8)) },
    ],
  },
  seed: 1,
  steps: 1,
  guidance: 1,
  strength: 1,
  alpha: 1,
  sampler: 'ddim',
};

async function probe({ packFolder, device }: ProbeRequest): Promise<ProbeAnswer> {
  try {
    const pack = await loadPack(packFolder, device);
    await renderScene(pack, REQUEST); // the first run compiles and allocates
    const { latents = new Float32Array(), timings } = await renderScene(pack, REQUEST);
    const supported = new Set<string>(listSupportedBackends().map(({ name }) => name));
    const available = DEVICES.filter((name) => supported.has(name));
    return { state: 'ran', milliseconds: timings.perForward, latents, available };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

const parent = parentPort();
parent.listen((raw) => {
  void probe(ProbeRequest.parse(raw)).then((answer) => parent.send(answer));
});
