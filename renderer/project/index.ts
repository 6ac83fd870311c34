export { connection, studio } from './client.ts';
export type { Recipe } from './commits-host.ts';
export { useConnection } from './connection.ts';
export { PlanningLine } from './planning-line.tsx';
export {
  afterEdits,
  closeProject,
  commitThrough,
  edit,
  filmsLeft,
  gesture,
  hasUnsaved,
  mediaUrl,
  onProject,
  openProject,
  projectMediaUrl,
  projectState,
  redo,
  saveCopy,
  seek,
  select,
  serveMediaFrom,
  undo,
  useProject,
} from './project.ts';
export type { ProjectState, Selection } from './project-state.ts';
export { isDisconnected, refusalKind, wordsOf } from './refusal.ts';
