import { assertNever } from '../../../../preload/contract/assert-never.ts';
import type { Estimate } from '../bootstrap.ts';

type Unit = 'percent' | 'share' | 'decibels';

const UNITS: Readonly<Record<string, Unit>> = {
  follows: 'share',
  found: 'share',
  named: 'share',
  iou: 'share',
  identity: 'share',
  other: 'share',
  fidelity: 'share',
  'fidelity, unseen entity': 'share',
  'fidelity, unseen style': 'share',
  ceiling: 'share',
  ssim: 'share',
  psnr: 'decibels',
};

const SAYS: Readonly<Record<string, string>> = {
  object: 'the thing named is found',
  count: 'exactly as many as asked are found',
  spatial: 'the two lie as asked',
  scale: 'the two compare as asked',
  direction: 'it moves the way asked',
  actions: 'it does what was asked (frames go along with the action, correlation of at least 0.7)',
  follows: 'how well frames go along with the action (correlation)',
  'without the action': 'the same found where nobody does anything',
  strict: 'the same, everything under its likeliest name (of all the judge knows)',
  planned: 'the plan itself is as asked (what the renderer was given)',
  found: 'the thing asked for is in its box (share of frames)',
  named: 'what is in the box is named so, unasked (share of frames)',
  iou: 'IoU of planned and found box (0 when not found)',
  identity: 'same entity over scenes (cosine of looks)',
  other: 'different entities (cosine of looks, the floor)',
  fidelity: 'render and pasted picture (cosine of looks)',
  ceiling: 'picture pasted into two places (cosine of looks, the ceiling)',
  recognised: 'nearer to its own picture than to five others',
  conflict: 'picture chosen over the text, by looks',
  'conflict by pixels': 'picture chosen over the text, by PSNR',
  psnr: 'foreground PSNR against the pasted picture',
  ssim: 'SSIM against the pasted picture',
};

/** What a measure is, in words; parts of a skill are called by their name. */
export const measureSays = (measure: string): string => SAYS[measure] ?? `… ${measure}`;

/** A value as the report writes it: percents for shares of successes. */
export function valueText(measure: string, value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const unit = UNITS[measure] ?? 'percent';
  switch (unit) {
    case 'percent':
      return (value * 100).toFixed(1);
    case 'share':
      return value.toFixed(3);
    case 'decibels':
      return `${value.toFixed(1)} dB`;
    default:
      return assertNever(unit);
  }
}

/** "98.2 [95.5, 100.0]", or "none" without values. */
export function estimateText(measure: string, estimate: Estimate | undefined): string {
  if (estimate === undefined || estimate.count === 0) return 'none';
  const [mean, low, high] = [estimate.mean, estimate.low, estimate.high].map((value) =>
    valueText(measure, value),
  );
  return `${mean} [${low}, ${high}]`;
}
