import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { InferenceSession, listSupportedBackends, Tensor } from 'onnxruntime-node';
import type { GraphName } from '../../../preload/contract/pack.ts';
import { PackError } from '../../packs/pack-error.ts';
import type { Pack } from '../../packs/read-pack.ts';
import { EngineError } from '../engine-error.ts';
import { checkSession, type ResolvedShapes } from './check-session.ts';
import { chooseDevice, type Device } from './devices.ts';
import { type GraphSpec, graphSpecs, type Inputs, type Outputs } from './graph-specs.ts';

/** A pack's graphs, loaded; the typed way to run one. */
export type Graphs = {
  /**
   * A run blocks this process's thread and cannot be stopped, so messages that came meanwhile are heard before it.
   *
   * @throws the signal's reason when it is aborted by then; RangeError for a tensor of another size; TypeError for a
   * graph that the pack may lack and does
   */
  run<G extends GraphName>(graph: G, inputs: Inputs<G>, signal?: AbortSignal): Promise<Outputs<G>>;
};

type Loaded = { readonly session: InferenceSession; readonly shapes: ResolvedShapes };

async function createSession(pack: Pack, file: string, device: Device): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(join(pack.folder, file), {
      executionProviders: [device],
      logSeverityLevel: 3,
      // Planned blocks are held for good: 818 MB → 633 MB at the peak without them, and no slower.
      enableMemPattern: false,
      // Idle threads that spin steal the cores of whatever else the user runs (322 → 193 ms when contended).
      // Weights stored as int8 are only stored so: unfolded they would be multiplied as such, less exactly and slower.
      extra: { session: { intra_op: { allow_spinning: '0' }, disable_quant_qdq: '1' } },
    });
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    if (device === 'cpu')
      throw new PackError(file, `cannot be loaded (${reason}); get the pack again`, { cause: error });
    throw new EngineError('device', `${device} cannot run ${file} (${reason}); use the cpu`, {
      cause: error,
    });
  }
}

function tensorOf(name: string, data: unknown, shape: readonly number[] | undefined): Tensor {
  const size = shape?.reduce((product, n) => product * n, 1);
  if (shape === undefined || !(data instanceof Float32Array || data instanceof BigInt64Array)) {
    throw new TypeError(`"${name}" is no input of this graph or not a tensor`);
  }
  if (data.length !== size) {
    throw new RangeError(`"${name}" has ${data.length} numbers and [${shape.join(', ')}] needs ${size}`);
  }
  return data instanceof Float32Array ? new Tensor('float32', data, shape) : new Tensor('int64', data, shape);
}

async function runLoaded({ session, shapes }: Loaded, inputs: Readonly<Record<string, unknown>>) {
  const feeds = Object.entries(inputs).map(([name, data]) => [name, tensorOf(name, data, shapes[name])]);
  const results = await session.run(Object.fromEntries(feeds));
  return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, tensor.data]));
}

/**
 * Loads all graphs of a verified pack and checks that their inputs and outputs are as the manifest says.
 *
 * @param deviceName see `chooseDevice`
 * @throws PackError for a graph that does not load or does not fit; EngineError for a device that is not there
 */
export async function loadGraphs(pack: Pack, deviceName?: string): Promise<Graphs> {
  const device = chooseDevice(
    deviceName,
    listSupportedBackends().map(({ name }) => name),
  );
  const specs: Record<GraphName, GraphSpec> = graphSpecs(pack.manifest);
  const loaded = new Map<GraphName, Loaded>();
  const named = new Map<string, number>();
  for (const [graph, spec] of Object.entries(specs) as [GraphName, GraphSpec][]) {
    const file = pack.manifest.graphs[graph];
    if (file === undefined) continue;
    const session = await createSession(pack, file, device);
    loaded.set(graph, { session, shapes: checkSession(file, spec, session, named) });
  }
  return {
    async run<G extends GraphName>(graph: G, inputs: Inputs<G>, signal?: AbortSignal) {
      await setImmediate();
      signal?.throwIfAborted();
      const known = loaded.get(graph);
      if (known === undefined) throw new TypeError(`the pack has no graph "${graph}"`);
      return (await runLoaded(known, inputs)) as Outputs<G>;
    },
  };
}
