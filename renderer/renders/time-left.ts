/** A duration as people say it: a count and its unit. */
export type TimeLeft = { readonly unit: 'moment' | 'seconds' | 'minutes' | 'hours'; readonly count: number };

/** Words for the time left, coarser the longer it is, so that it does not flicker. */
export function timeLeft(seconds: number): TimeLeft {
  if (seconds < 2) return { unit: 'moment', count: 0 };
  if (seconds < 20) return { unit: 'seconds', count: Math.round(seconds) };
  if (seconds < 55) return { unit: 'seconds', count: Math.round(seconds / 5) * 5 };
  if (seconds < 3570) return { unit: 'minutes', count: Math.max(1, Math.round(seconds / 60)) };
  return { unit: 'hours', count: Math.round(seconds / 360) / 10 };
}
