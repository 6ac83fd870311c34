import type { CastMemberTable } from './cast-member.table.ts';
import type { FilmTable } from './film.table.ts';
import type { HistoryStepTable } from './history-step.table.ts';
import type { RenderJobTable, RenderQueueTable } from './render-job.table.ts';
import type { SceneTable } from './scene.table.ts';
import type { TakeTable } from './take.table.ts';

/** Every table of `project.sqlite`. */
export type ProjectTables = {
  film: FilmTable;
  scene: SceneTable;
  cast_member: CastMemberTable;
  history_step: HistoryStepTable;
  take: TakeTable;
  render_job: RenderJobTable;
  render_queue: RenderQueueTable;
};
