import { InferenceSession, Tensor } from 'onnxruntime-node';

/**
 * Runs one graph on the CPU and on WebGPU with the same numbers and tells its parent how far they are apart:
 * `node compare-devices.ts graph.onnx`. A process of its own, since the driver is found by the environment it starts in.
 */

/** The largest difference of any output, or why there is none. */
export type Compared = { readonly worst: number } | { readonly failed: string };

type Feeds = Record<string, Tensor>;

/** Numbers in 0..1, and small ids; the same in every run. */
function feedsFor(session: InferenceSession): Feeds {
  let seed = 12_345;
  const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const feeds: Feeds = {};
  for (const input of session.inputMetadata) {
    if (!input.isTensor) continue;
    const shape = input.shape.map(Number);
    const numbers = Array.from({ length: shape.reduce((product, side) => product * side, 1) }, random);
    feeds[input.name] =
      input.type === 'int64'
        ? new Tensor(
            'int64',
            BigInt64Array.from(numbers, (n) => BigInt(Math.floor(n * 9))),
            shape,
          )
        : new Tensor('float32', Float32Array.from(numbers), shape);
  }
  return feeds;
}

function difference(one: Tensor, other: Tensor | undefined): number {
  const [a, b] = [one.data as Float32Array, other?.data as Float32Array | undefined];
  // NaN is larger than anything here.
  return a.reduce((worst, value, at) => {
    const gap = Math.abs(value - (b?.[at] ?? Number.NaN));
    return gap <= worst ? worst : gap;
  }, 0);
}

async function compared(file: string): Promise<Compared> {
  try {
    const [cpu, gpu] = await Promise.all(
      (['cpu', 'webgpu'] as const).map((device) =>
        InferenceSession.create(file, { executionProviders: [device], logSeverityLevel: 3 }),
      ),
    );
    const feeds = feedsFor(cpu!);
    const [expected, found] = [await cpu!.run(feeds), await gpu!.run(feeds)];
    const gaps = Object.entries(expected).map(([name, tensor]) => difference(tensor, found[name]));
    return { worst: gaps.reduce((worst, gap) => (gap <= worst ? worst : gap), 0) };
  } catch (error) {
    return { failed: String(error) };
  }
}

process.send?.(await compared(process.argv[2] ?? ''));
