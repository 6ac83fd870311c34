import type { CastMember, Track } from '../../../preload/contract/document.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import {
  centreOf,
  toCanvasBox,
  toCanvasPoint,
  type CanvasBox,
  type CanvasPoint,
  type Viewport,
} from '../boxes/coordinates.ts';
import { aroundBoxes } from '../boxes/shapes.ts';
import type { Guide } from '../boxes/snapping.ts';
import { castColours } from '../cast-colours.ts';
import type { Preview } from '../gestures/gesture.ts';
import { boxAt } from '../keyframes/box-at.ts';

/** One box as it is painted. */
export type PaintedBox = {
  readonly id: Id;
  readonly name: string;
  /** Number 1.. of its colour. */
  readonly colour: number;
  readonly box: CanvasBox;
  readonly selected: boolean;
  readonly locked: boolean;
};

/** The way of one chosen box over the scene. */
export type PaintedPath = {
  readonly colour: number;
  readonly dots: readonly CanvasPoint[];
  readonly pinned: readonly number[];
  readonly ghosts: readonly CanvasBox[];
};

/** Everything on the canvas, in its own coordinates: what the painter draws without knowing the document. */
export type CanvasScene = {
  readonly viewport: Viewport;
  readonly boxes: readonly PaintedBox[];
  readonly paths: readonly PaintedPath[];
  readonly keyframe: number;
  /** Around what the handles pull. */
  readonly handles: CanvasBox | undefined;
  readonly guides: readonly Guide[];
  readonly marquee: CanvasBox | undefined;
  readonly drawing: CanvasBox | undefined;
};

export type CanvasInput = {
  readonly tracks: readonly Track[];
  readonly cast: Readonly<Record<Id, CastMember>>;
  readonly selected: readonly Id[];
  readonly keyframe: number;
  readonly playhead: number;
  readonly viewport: Viewport;
  readonly paths: boolean;
  readonly ghosts: boolean;
  readonly playing: boolean;
  readonly unnamed: NormalizedBox | undefined;
  readonly preview: Preview | undefined;
};

/** What the canvas shows: the document, or what a drag makes of it. */
export function canvasScene(input: CanvasInput): CanvasScene {
  const { preview, viewport, cast } = input;
  const tracks = (preview?.tracks ?? input.tracks).filter((track) => !track.hidden);
  const selected = preview?.selected ?? input.selected;
  const keyframe = preview?.keyframe ?? input.keyframe;
  const colours = castColours(cast);
  const dragging = preview?.tracks !== undefined;
  const boxOf = (track: Track): NormalizedBox =>
    dragging ? track.keyframes[input.keyframe]! : boxAt(track.keyframes, input.playhead);
  const chosen = tracks.filter((track) => selected.includes(track.id));
  const around = aroundBoxes(chosen.filter((track) => !track.locked).map(boxOf));
  const drawing = preview?.drawing ?? input.unnamed;
  return {
    viewport,
    keyframe,
    boxes: tracks.map((track) => ({
      id: track.id,
      name: cast[track.cast]?.name ?? '',
      colour: colours.get(track.cast) ?? 1,
      box: toCanvasBox(boxOf(track), viewport),
      selected: selected.includes(track.id),
      locked: track.locked,
    })),
    paths: chosen.map((track) => ({
      colour: colours.get(track.cast) ?? 1,
      dots: input.paths ? track.keyframes.map((box) => toCanvasPoint(centreOf(box), viewport)) : [],
      pinned: track.pinned,
      ghosts: input.ghosts ? track.keyframes.map((box) => toCanvasBox(box, viewport)) : [],
    })),
    handles: around === undefined || input.playing ? undefined : toCanvasBox(around, viewport),
    guides: preview?.guides ?? [],
    marquee: preview?.marquee,
    drawing: drawing === undefined ? undefined : toCanvasBox(drawing, viewport),
  };
}
