/** A weighted tensor; every tensor of one sum has the same length. */
export type Term = readonly [coefficient: number, tensor: Float32Array];

/**
 * Σ cᵢ·xᵢ, element by element, summed in float64 and rounded to float32 once. A coefficient of 0 leaves its tensor
 * out, so that 0·∞ cannot arise.
 *
 * @throws RangeError when the lengths differ or a coefficient is not finite
 */
export function linear(...terms: readonly Term[]): Float32Array {
  const length = terms[0]?.[1].length ?? 0;
  const sum = new Float64Array(length);
  for (const [coefficient, tensor] of terms) {
    if (tensor.length !== length) throw new RangeError(`cannot add ${tensor.length} numbers to ${length}`);
    if (!Number.isFinite(coefficient)) throw new RangeError(`coefficient ${coefficient} is not finite`);
    if (coefficient === 0) continue;
    for (let i = 0; i < length; i++) sum[i]! += coefficient * tensor[i]!;
  }
  return Float32Array.from(sum);
}
