import type { StudioDocument } from '../../preload/contract/document.ts';
import type { HistoryState } from '../../preload/contract/edits.ts';
import type { ExportState } from '../../preload/contract/exports.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { JobProgress, Queue, Take } from '../../preload/contract/takes.ts';

export type Selection = {
  readonly scene: Id | undefined;
  readonly tracks: readonly Id[];
  /** 0..8 */
  readonly keyframe: number;
};

/** The open project as this window shows it. */
export type ProjectState = {
  readonly project: Id;
  /** As the studio has it, plus what is still on its way there. */
  readonly document: StudioDocument;
  /** The last one the studio has on its disk. */
  readonly revision: number;
  /** Nothing is on its way: what is shown is what is on the disk. */
  readonly saved: boolean;
  readonly history: HistoryState;
  /** Why nothing can be changed. */
  readonly readOnly: string | undefined;
  /** Why nothing can be saved for now: the film's folder is not in its place. */
  readonly stopped: string | undefined;
  readonly takes: readonly Take[];
  readonly queue: Queue;
  /** By job; only of running ones. */
  readonly progress: Readonly<Record<Id, JobProgress>>;
  readonly exports: readonly ExportState[];
  readonly selection: Selection;
  /** 0..1 within the scene. */
  readonly playhead: number;
};

/** The selection without what is not there any more; a scene that went is followed by the one that took its place. */
export function validSelection(selection: Selection, before: StudioDocument, now: StudioDocument): Selection {
  const there = selection.scene !== undefined && selection.scene in now.scenes;
  if (!there) {
    const place = selection.scene === undefined ? 0 : Math.max(0, before.order.indexOf(selection.scene));
    const scene = now.order[Math.min(place, now.order.length - 1)];
    if (scene === undefined && selection.scene === undefined) return selection;
    return { scene, tracks: [], keyframe: 0 };
  }
  const tracks = now.scenes[selection.scene]?.tracks ?? [];
  if (selection.tracks.every((id) => tracks.some((track) => track.id === id))) return selection;
  return { ...selection, tracks: selection.tracks.filter((id) => tracks.some((track) => track.id === id)) };
}
