import type { StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { SceneNote } from '../../preload/contract/plan.ts';
import { readNote } from '../../preload/contract/plan-notes.ts';

/** What is drawn as something else stands out; what is not drawn comes next; what the planner decided comes last. */
const RANK: Readonly<Record<SceneNote['kind'], number>> = {
  substitution: 0,
  dropped: 1,
  assumption: 2,
  mended: 3,
};

/** Whether a note still holds: whom or what it is about is in the scene, and is not shown by a picture of the user's. */
function holds(note: SceneNote, cast: StudioDocument['cast'], scene: StudioScene): boolean {
  const read = readNote(note.text);
  if (read === undefined) return true;
  const { line, values } = read;
  const place = cast[scene.place];
  if (line === 'placeChosen' || line === 'modelPlaceChosen')
    return values.as === undefined || [place?.drawnAs, place?.name].includes(values.as);
  if (values.what === undefined || (line !== 'drawnAs' && line !== 'wordNotDrawn')) return true;
  const members = [place, ...scene.tracks.map((track) => cast[track.cast])];
  const found = members.find((member) => member?.name === values.what);
  return found !== undefined && found.reference === undefined;
}

/** What the planner replaced, left out or decided in a scene, as far as it holds now: replaced things first. */
export function notesOfScene(
  { cast }: Pick<StudioDocument, 'cast'>,
  scene: StudioScene,
): readonly SceneNote[] {
  return (scene.planned?.notes ?? [])
    .filter((note) => holds(note, cast, scene))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
}

/** Notes that say a word of the user's is drawn as something else or not at all. */
export const lossesOf = (notes: readonly SceneNote[]): readonly SceneNote[] =>
  notes.filter(({ kind }) => kind === 'substitution' || kind === 'dropped');
