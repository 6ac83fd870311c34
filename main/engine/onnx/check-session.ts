import type { InferenceSession } from 'onnxruntime-node';
import { PackError } from '../../packs/pack-error.ts';
import type { Dimension, GraphSpec, TensorSpec } from './graph-specs.ts';

/** Shapes of a graph's inputs with every dimension known. */
export type ResolvedShapes = Readonly<Record<string, readonly number[]>>;

type Metadata = Pick<InferenceSession, 'inputMetadata' | 'outputMetadata'>;

const written = (type: string, shape: readonly (number | string)[]) => `${type} [${shape.join(', ')}]`;

/** Whether a size is the expected one; the first graph to show D, F or S settles it for the others. */
function fits(expected: Dimension, found: number | string, named: Map<string, number>): boolean {
  if (typeof found !== 'number') return false;
  if (typeof expected === 'number') return found === expected;
  const settled = named.get(expected);
  if (settled === undefined) named.set(expected, found);
  return settled === undefined || settled === found;
}

function checkTensor(
  file: string,
  name: string,
  spec: TensorSpec,
  found: InferenceSession.ValueMetadata | undefined,
  named: Map<string, number>,
): readonly number[] {
  const expected = written(
    spec.type,
    spec.shape.map((n) => (typeof n === 'string' ? (named.get(n) ?? n) : n)),
  );
  if (found === undefined)
    throw new PackError(file, `has no "${name}" (${expected}); the pack is not for this studio`);
  const shape = found.isTensor ? found.shape : [];
  const sameRank = shape.length === spec.shape.length;
  const same = sameRank && spec.shape.every((n, i) => fits(n, shape[i]!, named));
  if (!found.isTensor || found.type !== spec.type || !same) {
    const actual = found.isTensor ? written(found.type, shape) : 'no tensor';
    throw new PackError(file, `"${name}" is ${actual} where pack.json means ${expected}; get the pack again`);
  }
  return shape.map(Number);
}

/**
 * Checks a loaded graph against its specification; inputs beyond it are refused as well, since nothing would feed them.
 *
 * @param named values of D, F and S found so far; added to
 * @throws PackError
 */
export function checkSession(
  file: string,
  spec: GraphSpec,
  { inputMetadata, outputMetadata }: Metadata,
  named: Map<string, number>,
): ResolvedShapes {
  const shapes: Record<string, readonly number[]> = {};
  for (const [name, tensor] of Object.entries(spec.inputs)) {
    const found = inputMetadata.find((input) => input.name === name);
    shapes[name] = checkTensor(file, name, tensor, found, named);
  }
  for (const [name, tensor] of Object.entries(spec.outputs)) {
    const found = outputMetadata.find((output) => output.name === name);
    checkTensor(file, name, tensor, found, named);
  }
  const extra = inputMetadata.find(({ name }) => !(name in spec.inputs));
  if (extra !== undefined)
    throw new PackError(file, `wants an input "${extra.name}" that this studio does not know`);
  return shapes;
}
