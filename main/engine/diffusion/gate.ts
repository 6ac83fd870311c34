/**
 * The gate of a step: β on the first ⌈α·N⌉ of N steps, then 0, which is exactly the backbone alone (GLIGEN, arXiv
 * 2301.07093, eq. 10; Layout2Vid's default α is 0.1).
 *
 * @param step 0-based
 * @param alpha share of steps with the layout on, 0..1
 */
export function gateAt(step: number, steps: number, strength: number, alpha: number): number {
  // 0.1 · 30 is 3.0000000000000004 in float64: without the slack it would be 4 steps.
  return step < Math.ceil(alpha * steps - 1e-9) ? strength : 0;
}
