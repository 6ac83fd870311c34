import { t } from 'i18next';
import { useState, type DragEvent } from 'react';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { type Id, newId } from '../../../preload/contract/ids.ts';
import { referTo } from '../../cast/cast-recipes.ts';
import { newMember } from '../../cast/new-member.ts';
import { pictureOf } from '../../cast/picture-file.ts';
import { useReference } from '../../cast/reference.tsx';
import { carriesWord, droppedWord } from '../../library/word-drag.ts';
import { projectState, select } from '../../project/index.ts';
import { addEntityNamed, isFull, tracksNow } from '../actions/track-actions.ts';
import { addWordToScene } from '../actions/word-actions.ts';
import { canvasPoint, toCanvasBox, toNormalizedPoint, type CanvasPoint } from '../boxes/coordinates.ts';
import { underPointer } from '../boxes/hits.ts';
import { usualBox } from '../boxes/usual-box.ts';
import { addEntity, entityNamed } from '../edits/tracks.ts';
import { look, view } from '../view.ts';

function pointOf({ currentTarget, clientX, clientY }: DragEvent): CanvasPoint {
  const { left, top } = currentTarget.getBoundingClientRect();
  return canvasPoint(clientX - left, clientY - top);
}

/** Who stands in front at a point of the canvas, as a member of the cast. */
function memberAt(point: CanvasPoint) {
  const { document, selection } = projectState();
  const { viewport } = view();
  const boxes = tracksNow()
    .filter((track) => !track.hidden)
    .map(({ cast, keyframes }) => ({ id: cast, box: toCanvasBox(keyframes[selection.keyframe]!, viewport) }));
  return document.cast[underPointer(boxes, point)[0] ?? ''];
}

/** A picture that waits for the name of what it shows, in the box it was dropped into. */
type Unnamed = { readonly file: File; readonly box: NormalizedBox };

/** Takes pictures of the user's: for who is there already, or for something new, which is then asked its name. */
function usePictureDrop() {
  const { give, dialog } = useReference();
  const [unnamed, setUnnamed] = useState<Unnamed>();
  const drop = (file: File, point: CanvasPoint) => {
    const member = memberAt(point);
    if (member !== undefined) return give(member, file);
    if (isFull()) return undefined;
    const box = usualBox({ aspect: 1, scale: 0.6 }, toNormalizedPoint(point, view().viewport));
    setUnnamed({ file, box });
    look({ unnamed: box, drawing: false });
    return undefined;
  };
  const giveNew = (scene: Id, name: string, { file, box }: Unnamed) => {
    const { document, selection } = projectState();
    const track = newId();
    const { keyframe } = selection;
    give(entityNamed(document.cast, name) ?? newMember('entity', name), file, {
      label: t('storyboard.edit.addEntity'),
      recipe: (draft, reference) => {
        addEntity(scene, { track, name, box, keyframe })(draft);
        const member = entityNamed(draft.cast, name);
        if (member !== undefined) referTo(draft, member.id, reference);
      },
      after: () => {
        if (projectState().selection.scene === scene) select({ tracks: [track] });
      },
    });
  };
  /** The box was given a name: what was only drawn is added, what was dropped becomes its picture first. */
  const named = (name: string, box: NormalizedBox) => {
    const { scene } = projectState().selection;
    if (unnamed?.box !== box || scene === undefined) return addEntityNamed(name, box);
    setUnnamed(undefined);
    return giveNew(scene, name, unnamed);
  };
  return { drop, named, dialog };
}

/**
 * Takes what is dropped on the canvas: words of the library, and pictures. `over` says that something of the kind is held
 * there.
 */
export function useCanvasDrop() {
  const [over, setOver] = useState(false);
  const { drop, named, dialog } = usePictureDrop();
  const takes = ({ dataTransfer }: DragEvent) =>
    projectState().readOnly === undefined &&
    (carriesWord(dataTransfer) || dataTransfer.types.includes('Files'));
  const held = (event: DragEvent) => {
    if (!takes(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drops = {
    onDragEnter: held,
    onDragOver: held,
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!takes(event)) return;
      event.preventDefault();
      const point = pointOf(event);
      const [word, file] = [droppedWord(event.dataTransfer), pictureOf(event.dataTransfer)];
      if (word !== undefined) {
        const [x, y] = toNormalizedPoint(point, view().viewport);
        addWordToScene(word, [x, y]);
      } else if (file !== undefined) drop(file, point);
    },
  };
  return { over, drops, named, dialog };
}
