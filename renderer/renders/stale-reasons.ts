import type { StudioDocument } from '../../preload/contract/document.ts';
import type { PackSummary } from '../../preload/contract/settings.ts';
import type { Take } from '../../preload/contract/takes.ts';

/** What of a scene changed since its take, as far as the receipt can tell. */
export type StaleReason =
  | { readonly what: 'added' | 'removed' | 'reference-set' | 'reference-cleared'; readonly name: string }
  | { readonly what: 'strength' | 'alpha' | 'guidance' | 'steps'; readonly was: number; readonly now: number }
  | { readonly what: 'seed' | 'film-seed' | 'pack' | 'other' };

type Recommended = Pick<PackSummary, 'name' | 'version' | 'recommended'>;

/**
 * Why a stale take no longer shows its scene. The receipt names cast and settings; texts and boxes it holds only as
 * one hash, so when nothing else differs it must be those (`other`).
 */
export function staleReasons(
  take: Take,
  document: Pick<StudioDocument, 'scenes' | 'cast' | 'seed'>,
  pack: Recommended | undefined,
): readonly StaleReason[] {
  const scene = document.scenes[take.scene];
  if (!take.stale || scene === undefined) return [];
  const { receipt } = take;
  const reasons: StaleReason[] = [...castReasons(take, document)];
  const settings = (['strength', 'alpha', 'guidance'] as const).flatMap((what): StaleReason[] => {
    const now = scene[what] ?? pack?.recommended[what];
    const was = receipt.settings[what];
    return now === undefined || now === was || take.strip !== undefined ? [] : [{ what, was, now }];
  });
  reasons.push(...settings);
  const steps = scene.steps ?? pack?.recommended.steps;
  if (take.kind === 'full' && steps !== undefined && steps !== receipt.settings.steps)
    reasons.push({ what: 'steps', was: receipt.settings.steps, now: steps });
  if (scene.seedLocked && scene.seed !== receipt.settings.seed) reasons.push({ what: 'seed' });
  if (document.seed !== receipt.settings.filmSeed) reasons.push({ what: 'film-seed' });
  if (pack !== undefined && receipt.pack !== `${pack.name} ${pack.version}`) reasons.push({ what: 'pack' });
  return reasons.length > 0 ? reasons : [{ what: 'other' }];
}

function castReasons(
  { scene: id, receipt }: Take,
  { scenes, cast }: Pick<StudioDocument, 'scenes' | 'cast'>,
): readonly StaleReason[] {
  const scene = scenes[id];
  if (scene === undefined) return [];
  const now = new Map(
    [scene.place, ...scene.tracks.map((track) => track.cast)].flatMap((member) => {
      const found = cast[member];
      return found === undefined ? [] : [[found.name, found] as const];
    }),
  );
  const then = new Set([...Object.keys(receipt.conditioning), ...receipt.dropped]);
  const reasons: StaleReason[] = [];
  for (const [name, member] of now) {
    const before = receipt.conditioning[name];
    if (!then.has(name)) reasons.push({ what: 'added', name });
    else if (before !== undefined && (before.image === 'reference') !== (member.reference !== undefined))
      reasons.push({ what: member.reference === undefined ? 'reference-cleared' : 'reference-set', name });
  }
  for (const name of then) if (!now.has(name)) reasons.push({ what: 'removed', name });
  return reasons;
}
