import type { EntityTrack, VideoPlan } from '../../../preload/contract/plan.ts';
import * as boxes from './boxes.ts';
import * as castEdits from './cast-edits.ts';
import { memberNamed } from './cast-of.ts';
import type { PlanEdit } from './edit.ts';
import type { Editing } from './editing.ts';
import { withoutHolder } from './holders.ts';
import { begin, changeTracks, noted, planNow, type Revision } from './revised-plan.ts';
import * as sceneEdits from './scene-edits.ts';

/** Carries edits out one after the other, and says of each that could not be carried out why. Locks are kept later. */
export async function applyEdits(
  plan: VideoPlan,
  edits: readonly PlanEdit[],
  editing: Editing,
): Promise<Revision> {
  let revision = begin(plan);
  for (const edit of edits) {
    editing.signal?.throwIfAborted();
    revision = await apply(revision, edit, editing);
  }
  return revision;
}

const inScenes =
  (scenes: readonly number[]) =>
  (scene: number): boolean =>
    scenes.length === 0 || scenes.includes(scene);

async function apply(revision: Revision, edit: PlanEdit, editing: Editing): Promise<Revision> {
  const missing = missingIn(revision, edit);
  if (missing !== undefined) return noted(revision, missing);
  switch (edit.do) {
    case 'speed':
      return moved(
        revision,
        edit,
        (track) => paced(track, edit.factor),
        'is as fast as the picture allows, or does not move',
      );
    case 'size':
      return moved(
        revision,
        edit,
        (track) => boxes.scaled(track.keyframes, edit.factor),
        'cannot be made any larger or smaller',
      );
    case 'shift':
      return moved(
        revision,
        edit,
        ({ keyframes }) => boxes.shifted(keyframes, edit.right, edit.down),
        'is at the edge of the picture already',
      );
    case 'go':
      return castEdits.go(revision, edit, inScenes(edit.scenes));
    case 'act':
      return castEdits.act(revision, edit, inScenes(edit.scenes), editing);
    case 'add':
      return castEdits.add(revision, edit, inScenes(edit.scenes), editing);
    case 'remove':
      return castEdits.remove(revision, edit, inScenes(edit.scenes));
    case 'rename':
      return castEdits.rename(revision, edit, inScenes(edit.scenes), editing.vocabulary);
    case 'colour':
      return castEdits.colour(revision, edit, inScenes(edit.scenes), editing.vocabulary);
    case 'place':
      return sceneEdits.changePlace(revision, edit, inScenes(edit.scenes), editing.vocabulary);
    case 'rewrite':
      return sceneEdits.rewrite(revision, edit, editing);
    case 'insert scene':
      return sceneEdits.insert(revision, edit, editing);
    case 'remove scene':
      return sceneEdits.remove(revision, edit);
    case 'move scene':
      return sceneEdits.move(revision, edit);
    case 'mirror':
      return changeTracks(revision, inScenes(edit.scenes), sceneEdits.mirroredTrack);
    case 'strength':
      return sceneEdits.strength(revision, edit, inScenes(edit.scenes));
    default:
      return edit satisfies never;
  }
}

/** Numbers and names that are not in the plan are said, not guessed. */
function missingIn(revision: Revision, edit: PlanEdit): string | undefined {
  const numbers = 'scenes' in edit ? edit.scenes : 'scene' in edit ? [edit.scene] : [];
  const beyond = numbers.find((number) => number > revision.scenes.length);
  if (beyond !== undefined) return `there is no scene ${beyond}; the plan has ${revision.scenes.length}`;
  if (!('entity' in edit) || edit.entity === '') return undefined;
  return memberNamed(planNow(revision), edit.entity) === undefined
    ? `"${edit.entity.slice(0, 80)}" is not in the plan`
    : undefined;
}

/** Slower comes with every motion; faster only where there is room, or the thing leaves the picture anyway. */
const paced = ({ keyframes }: EntityTrack, factor: number) => boxes.paced(keyframes, factor);

function moved(
  revision: Revision,
  { entity, scenes }: { readonly entity: string; readonly scenes: readonly number[] },
  change: (track: EntityTrack) => EntityTrack['keyframes'],
  otherwise: string,
): Revision {
  const name = entity === '' ? undefined : memberNamed(planNow(revision), entity);
  let changes = 0;
  const after = changeTracks(revision, inScenes(scenes), (track) => {
    if (name !== undefined && track.entity !== name) return track;
    const keyframes = change(track);
    if (JSON.stringify(keyframes) === JSON.stringify(track.keyframes)) return track;
    changes += 1;
    // Where the whole scene is moved, what is held goes along; told by name, it is where it is told to be.
    return { ...(name === undefined ? track : withoutHolder(track)), keyframes };
  });
  return changes > 0 ? after : noted(revision, `${name ?? 'what is asked for'} ${otherwise}`);
}
