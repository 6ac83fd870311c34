import {
  PLAN_CAPS,
  type EntityTrack,
  type PlanNote,
  type Scene,
  type SceneNote,
  type VideoPlan,
} from '../../../preload/contract/plan.ts';
import { holdsLocks, keepLocks, type RevisedScene } from './locks.ts';

/** A plan under revision: its scenes know which ones they come from, so that locks can be kept at the end. */
export type Revision = {
  readonly before: VideoPlan;
  readonly scenes: readonly RevisedScene[];
  /** What the user should hear of beside the changes themselves. */
  readonly notes: readonly PlanNote[];
};

export const begin = (plan: VideoPlan): Revision => ({
  before: plan,
  scenes: plan.scenes.map((scene): RevisedScene => {
    const { entities, ...rest } = scene;
    return { before: scene, scene: rest, tracks: entities.map((track, from) => ({ track, from })) };
  }),
  notes: [],
});

/** A scene that was planned afresh, with what the planner replaced or left out in it. */
export const freshScene = (
  { entities, ...scene }: Scene,
  notes: readonly PlanNote[],
): RevisedScene & { readonly notes: readonly SceneNote[] } => ({
  before: undefined,
  scene,
  tracks: entities.map((track) => ({ track, from: undefined })),
  notes: notes.map(({ kind, text }) => ({ kind, text })),
});

export const sceneNow = ({ scene, tracks }: RevisedScene): Scene => ({
  ...scene,
  entities: tracks.map(({ track }) => track),
});

export const planNow = ({ before, scenes }: Revision): VideoPlan => ({
  ...before,
  scenes: scenes.map(sceneNow),
});

export const noted = (revision: Revision, text: string, scene?: number): Revision => ({
  ...revision,
  notes: [
    ...revision.notes,
    {
      kind: 'mended' as const,
      ...(scene === undefined ? {} : { scene }),
      text: text.slice(0, PLAN_CAPS.textCharacters),
    },
  ],
});

/** Changes every track it concerns in the scenes it concerns; `change` gives the same track for one to leave alone. */
export function changeTracks(
  revision: Revision,
  concerns: (scene: number) => boolean,
  change: (track: EntityTrack, scene: Scene) => EntityTrack,
): Revision {
  return {
    ...revision,
    scenes: revision.scenes.map((one, at) =>
      concerns(at + 1)
        ? {
            ...one,
            tracks: one.tracks.map(({ track, from }) => ({ track: change(track, sceneNow(one)), from })),
          }
        : one,
    ),
  };
}

/** A revised plan, and beside it what the user should hear of. */
export type Finished = {
  readonly plan: VideoPlan;
  readonly notes: readonly PlanNote[];
  /** Scenes of it, from 1, that were planned afresh. */
  readonly planned: readonly number[];
};

type Kept = Pick<RevisedScene, 'before' | 'notes'> & { readonly scene: Scene };

/** The revised plan with everything locked as it was, scenes that may not go put back, and what was kept. */
export function finish({ before, scenes, notes }: Revision): Finished {
  const said: PlanNote[] = [...notes];
  const kept = scenes.map((one, at): Kept => {
    const { scene, kept: locked } = keepLocks(one);
    if (locked.length > 0)
      said.push({
        kind: 'mended',
        scene: at + 1,
        text: `kept, because it is locked: ${locked.join('; ')}`.slice(0, 500),
      });
    const fresh = one.notes !== undefined && scene !== one.before;
    return { scene, before: one.before, ...(fresh ? { notes: one.notes } : {}) };
  });
  for (const [at, scene] of before.scenes.entries()) {
    if (!holdsLocks(scene) || kept.some((one) => one.before === scene)) continue;
    said.push({ kind: 'mended', scene: at + 1, text: 'kept, because something in it is locked' });
    kept.splice(Math.min(at, kept.length), 0, { scene, before: scene });
  }
  const told = kept.flatMap((one, at) =>
    (one.notes ?? []).map((note): PlanNote => ({ ...note, scene: at + 1 })),
  );
  return {
    plan: { ...before, scenes: kept.map(({ scene }) => scene), notes: notesNow(before, kept) },
    notes: [...said, ...told],
    planned: kept.flatMap((one, at) => (one.notes === undefined ? [] : [at + 1])),
  };
}

/** The notes of the film, and of each scene those it was planned with last, with the number it has now. */
function notesNow(before: VideoPlan, kept: readonly Kept[]): readonly PlanNote[] {
  const ofScenes = kept.flatMap((one, at) => {
    const from = one.before === undefined ? 0 : before.scenes.indexOf(one.before) + 1;
    const notes = one.notes ?? before.notes.filter(({ scene }) => scene !== undefined && scene === from);
    return notes.map((note): PlanNote => ({ ...note, scene: at + 1 }));
  });
  return [...before.notes.filter(({ scene }) => scene === undefined), ...ofScenes].slice(0, PLAN_CAPS.notes);
}
