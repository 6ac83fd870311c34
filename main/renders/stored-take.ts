import type { Insertable, Selectable } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { Take, TakeOverrides } from '../../preload/contract/takes.ts';
import type { TakeTable } from '../projects/take.table.ts';
import { planTake, TakePack } from './take-settings.ts';

/** A take with what tells whether it is stale; staleness itself is not stored. */
export type StoredTake = {
  readonly take: Omit<Take, 'stale'>;
  readonly overrides: TakeOverrides;
  readonly pack: TakePack;
};

/** @throws ZodError for a row that was tampered with */
export function takeOfRow(row: Selectable<Omit<TakeTable, 'planned'>>): StoredTake {
  const { stale: _stale, ...take } = Take.parse({
    id: row.id,
    scene: row.scene,
    kind: row.kind,
    mark: row.mark,
    created: row.created,
    receipt: JSON.parse(row.receipt),
    frames: row.frames,
    fps: row.fps,
    poster: row.poster,
    video: row.video,
    ...(row.strip === null ? {} : { strip: row.strip }),
    ...(row.adherence === null ? {} : { adherence: JSON.parse(row.adherence) }),
    stale: false,
  });
  return {
    take,
    overrides: TakeOverrides.parse(JSON.parse(row.overrides)),
    pack: TakePack.parse(JSON.parse(row.pack)),
  };
}

/** @param planned the scene as it was rendered */
export function rowOfTake({ take, overrides, pack }: StoredTake, planned: Scene): Insertable<TakeTable> {
  return {
    id: take.id,
    scene: take.scene,
    kind: take.kind,
    mark: take.mark,
    created: take.created,
    receipt: JSON.stringify(take.receipt),
    inputs: take.receipt.inputs,
    pack: JSON.stringify(pack),
    overrides: JSON.stringify(overrides),
    planned: JSON.stringify(planned),
    frames: take.frames,
    fps: take.fps,
    poster: take.poster,
    video: take.video,
    strip: take.strip ?? null,
    adherence: take.adherence === undefined ? null : JSON.stringify(take.adherence),
  };
}

/**
 * Whether the scene was edited since in something the frames depend on: the take, asked for again now with the same pack,
 * would have other inputs. An open seed is nobody's edit; a locked one must be the take's.
 */
export function isStale({ take, overrides, pack }: StoredTake, document: StudioDocument): boolean {
  const scene = document.scenes[take.scene];
  if (scene === undefined) return true;
  const wanted = overrides.seed ?? (scene.seedLocked ? scene.seed : take.receipt.settings.seed);
  const now = planTake(document, scene, { kind: take.kind, overrides, seed: wanted }, pack);
  return now.inputs !== take.receipt.inputs;
}
