import type { Id } from '../../preload/contract/ids.ts';
import type { RenderJob, Take } from '../../preload/contract/takes.ts';

/** One strength of an A/B strip: its take once there, its job until then. */
export type StripCell = {
  readonly strength: number;
  readonly take: Take | undefined;
  readonly job: RenderJob | undefined;
};

/** The cells of a strip, weakest first, from what is finished and what is still in the queue. */
export function stripCells(
  strip: Id,
  { takes, jobs }: { readonly takes: readonly Take[]; readonly jobs: readonly RenderJob[] },
): readonly StripCell[] {
  const cells = new Map<number, StripCell>();
  for (const job of jobs) {
    const { strength } = job.overrides;
    if (job.strip === strip && strength !== undefined)
      cells.set(strength, { strength, take: undefined, job });
  }
  for (const take of takes) {
    const { strength } = take.receipt.settings;
    if (take.strip === strip) cells.set(strength, { strength, take, job: cells.get(strength)?.job });
  }
  return [...cells.values()].sort((a, b) => a.strength - b.strength);
}

/** The newest strip of a scene, waiting ones included. */
export function newestStrip(
  scene: Id,
  { takes, jobs }: { readonly takes: readonly Take[]; readonly jobs: readonly RenderJob[] },
): Id | undefined {
  return [...takes, ...jobs]
    .filter((made) => made.scene === scene && made.strip !== undefined)
    .sort((a, b) => b.created - a.created)[0]?.strip;
}
