import type { TFunction } from 'i18next';
import type { JobProgress } from '../../preload/contract/takes.ts';
import { timeLeft } from './time-left.ts';

/** "12 s left", in the window's language. */
export function timeLeftWords(t: TFunction, seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const { unit, count } = timeLeft(seconds);
  return t(`renders.left.${unit}`, { n: count });
}

/** "Drawing, step 2 of 4", in the window's language. */
export const stageWords = (t: TFunction, { stage, step, total }: JobProgress): string =>
  t(`renders.stage.${stage}`, { step, total });

/** Which part of a render's time each stage is, roughly: where it begins and how long it lasts, 0..1. */
const PARTS: Readonly<
  Record<JobProgress['stage'], { readonly from: number; readonly span: number } | undefined>
> = {
  loading: undefined,
  denoising: { from: 0, span: 0.8 },
  decoding: { from: 0.8, span: 0.12 },
  checking: { from: 0.92, span: 0.06 },
  saving: { from: 0.98, span: 0.02 },
};

/** 0..1 of a running job, or nothing while it cannot be told. */
export function shareDone({ stage, step, total }: JobProgress): number | undefined {
  const part = PARTS[stage];
  return part && part.from + part.span * (total > 0 ? Math.min(step / total, 1) : 0);
}
