import { t } from 'i18next';
import { type Id, newId } from '../../../preload/contract/ids.ts';
import { notify } from '../../design/index.ts';
import { edit, projectState, select } from '../../project/index.ts';
import { useSettings } from '../../settings/settings-store.ts';
import {
  addScene,
  deleteScenes,
  duplicateScenes,
  MOST_SCENES,
  orderScenes,
  reorderedScenes,
  shiftedScenes,
} from '../edits/scenes.ts';
import { droppedByMerge, mergeFault, mergeWithNext, splitFault, splitScene } from '../edits/split-merge.ts';
import { look, say, view } from '../view.ts';

type Word = 'addScene' | 'duplicateScene' | 'splitScene' | 'mergeScenes' | 'deleteScene' | 'moveScene';
const label = (word: Word) => t(`storyboard.edit.${word}`);

/** The scenes an action means: the chosen ones, if the open one is among them, else the open one. */
export function chosenScenes(): readonly Id[] {
  const { selection, document } = projectState();
  const chosen = view().scenes.filter((id) => id in document.scenes);
  if (selection.scene === undefined) return chosen;
  return chosen.includes(selection.scene)
    ? document.order.filter((id) => chosen.includes(id))
    : [selection.scene];
}

/** Why no scene can be added; undefined if one can. */
export const fullFault = (count = 1): string | undefined =>
  projectState().document.order.length + count > MOST_SCENES
    ? t('storyboard.why.tooManyScenes', { most: MOST_SCENES })
    : undefined;

function refusedFor(fault: string | undefined): boolean {
  if (fault !== undefined) notify(fault, { tone: 'info' });
  return fault !== undefined;
}

const open = (scene: Id): void => {
  look({ scenes: [scene] });
  select({ scene });
};

export function addSceneAfter(after: Id | undefined): void {
  if (refusedFor(fullFault())) return;
  const id = newId();
  const place = useSettings.getState().pack?.places[0] ?? t('storyboard.newPlace');
  edit(label('addScene'), addScene({ id, description: t('storyboard.newScene'), place }, after));
  open(id);
}

export function duplicateChosenScenes(): void {
  const scenes = chosenScenes();
  if (scenes.length === 0 || refusedFor(fullFault(scenes.length))) return;
  const copies = new Map(scenes.map((scene) => [scene, newId()]));
  edit(label('duplicateScene'), duplicateScenes(copies));
  look({ scenes: [...copies.values()] });
  select({ scene: copies.get(scenes[0]!) });
}

/** Why the open scene cannot be split where the playhead is. */
export function splitRefusal(): string | undefined {
  const { document, playhead, selection } = projectState();
  if (selection.scene === undefined) return t('storyboard.why.noScene');
  const fault = splitFault(document, playhead);
  if (fault === 'too-many-scenes') return fullFault();
  return fault === undefined ? undefined : t('storyboard.why.splitAtEdge');
}

export function splitHere(): void {
  const { playhead, selection } = projectState();
  if (refusedFor(splitRefusal()) || selection.scene === undefined) return;
  const second = newId();
  edit(label('splitScene'), splitScene(selection.scene, second, playhead));
  say(t('storyboard.said.split'));
}

/** Why a scene cannot be joined with the next. */
export function mergeRefusal(scene: Id | undefined): string | undefined {
  if (scene === undefined) return t('storyboard.why.noScene');
  const fault = mergeFault(projectState().document, scene);
  if (fault === undefined) return undefined;
  return t(fault === 'no-next-scene' ? 'storyboard.why.noNext' : 'storyboard.why.mergeTooMany');
}

export function mergeWithNextScene(scene: Id | undefined): void {
  if (refusedFor(mergeRefusal(scene)) || scene === undefined) return;
  const dropped = droppedByMerge(projectState().document, scene);
  edit(label('mergeScenes'), mergeWithNext(scene));
  open(scene);
  if (dropped.length === 0) return;
  const what = dropped.map((field) => t(`storyboard.dropped.${field}`)).join(', ');
  notify(t('storyboard.said.mergeDropped', { what }), { tone: 'info' });
}

export function deleteChosenScenes(): void {
  const scenes = chosenScenes();
  if (scenes.length === 0) return;
  edit(label('deleteScene'), deleteScenes(scenes));
  look({ scenes: [] });
  say(t('storyboard.said.deletedScenes', { count: scenes.length }));
}

export function shiftChosenScenes(by: -1 | 1): void {
  const scenes = chosenScenes();
  edit(label('moveScene'), orderScenes(shiftedScenes(projectState().document.order, scenes, by)));
  const { order } = projectState().document;
  const at = order.indexOf(scenes[0] ?? '') + 1;
  say(t('storyboard.said.movedScene', { at, of: order.length }));
}

/** Puts scenes before another one, or at the end. */
export function moveScenes(scenes: readonly Id[], before: Id | undefined): void {
  edit(label('moveScene'), orderScenes(reorderedScenes(projectState().document.order, scenes, before)));
}

/** Opens the scene before or after the open one, in the order the strip shows. */
export function stepScene(order: readonly Id[], by: -1 | 1): void {
  const at = order.indexOf(projectState().selection.scene ?? '');
  const next = order[Math.min(Math.max(at + by, 0), order.length - 1)];
  if (next !== undefined) open(next);
}

/** Opens a scene; with a range or one by one, chooses several. */
export function chooseScene(
  order: readonly Id[],
  scene: Id,
  { range, adding }: { readonly range: boolean; readonly adding: boolean },
): void {
  const { scene: current } = projectState().selection;
  const chosen = chosenScenes();
  if (range && current !== undefined) {
    const [a, b] = [order.indexOf(current), order.indexOf(scene)].sort((x, y) => x - y);
    look({ scenes: order.slice(a, b! + 1) });
    return;
  }
  if (adding) {
    const next = chosen.includes(scene) ? chosen.filter((id) => id !== scene) : [...chosen, scene];
    look({ scenes: next.length > 0 ? next : [scene] });
    if (!next.includes(current ?? '')) select({ scene: next.at(-1) ?? scene });
    return;
  }
  open(scene);
}
