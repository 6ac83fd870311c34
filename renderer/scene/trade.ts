/** How strongly the layout acts, from off to beyond what the pack was trained for. */
export type Trade = 'off' | 'loose' | 'trained' | 'strong' | 'harsh';

/**
 * What strength β over a share α of the denoising steps means for the picture. Their product decides: the layout's
 * push is β, and it lasts for α of the way.
 */
export function trade(strength: number, alpha: number): Trade {
  const push = strength * alpha;
  if (push === 0) return 'off';
  if (push < 0.7) return 'loose';
  if (push <= 1.1) return 'trained';
  return push <= 1.5 ? 'strong' : 'harsh';
}

/** The strengths of an A/B strip. */
export const STRIP_STRENGTHS = [0, 0.5, 1, 1.5, 2] as const;
