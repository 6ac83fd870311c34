import type { StudioDocument } from '../../preload/contract/document.ts';
import { planScene } from '../../preload/contract/document-plan.ts';
import type { Project } from '../projects/project.ts';
import { plannedScene } from '../renders/take-repository.ts';
import type { ExportScene } from './chosen-takes.ts';
import type { ScenePage } from './export-storyboard.ts';
import type { StoryboardWords } from './storyboard-words.ts';

/** What a storyboard shows of a scene: as it was rendered, or as it is planned where nothing was. */
export async function scenePage(
  { project, document, words }: { project: Project; document: StudioDocument; words: StoryboardWords },
  { scene, take, number }: ExportScene,
): Promise<ScenePage> {
  const rendered = take && (await plannedScene(project.database, take.id));
  return {
    heading: words.scene(number),
    description: scene.description,
    place: words.place(document.cast[scene.place]?.name ?? ''),
    cast: words.cast(scene.tracks.map((track) => document.cast[track.cast]?.name ?? '')),
    notes: scene.notes === undefined ? '' : words.notes(scene.notes),
    settings: take === undefined ? words.unrendered(scene.seed) : words.take(take),
    plan: rendered ?? planScene(document, scene),
    video: take && project.media.path(take.video),
  };
}
