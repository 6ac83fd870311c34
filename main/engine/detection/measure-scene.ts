import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { Scene } from '../../../preload/contract/plan.ts';
import { boxesOnFrames, touchesFrame } from '../../layouts/boxes-on-frames.ts';
import type { SceneFrames } from '../requests.ts';
import type { Detector } from './detector.ts';
import { atCell, bestCell, cellsInside, type Detections, overlap, topClass } from './detections.ts';

const FRAMES_MEASURED = 4;

/** How one planned entity came out, averaged over the frames looked at. */
export type TrackMeasure = {
  /** Which of the scene's entities. */
  readonly index: number;
  readonly entity: string;
  /** Share of frames in which its box holds it and nothing surer. */
  readonly found: number;
  /** Mean IoU of the planned box and the detection of its class with the best score. */
  readonly iou: number;
  /** Mean embedding at its place. */
  readonly embedding: readonly number[];
};

/** Frames to look at, spread evenly from the first to the last. */
export function measuredFrames(count: number): readonly number[] {
  const looks = Math.min(count, FRAMES_MEASURED);
  return Array.from({ length: looks }, (_, i) =>
    looks === 1 ? 0 : Math.round((i * (count - 1)) / (looks - 1)),
  );
}

function inFrame(box: readonly [number, number, number, number]) {
  const [x0, y0, x1, y1] = box.map((side) => Math.min(Math.max(side, 0), 1));
  return normalizedBox(x0!, y0!, x1!, y1!);
}

function measureFrame(detections: Detections, label: number, planned: ReturnType<typeof inFrame>) {
  const { side, boxes, embedding } = detections;
  const cells = side * side;
  const inside = cellsInside(planned, side);
  const anywhere = bestCell(
    detections,
    label,
    Array.from({ length: cells }, (_, cell) => cell),
  );
  return {
    found: topClass(detections, inside) === label ? 1 : 0,
    iou: overlap(planned, atCell(boxes, cells, anywhere)),
    embedding: atCell(embedding, cells, bestCell(detections, label, inside)),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether one of the scene's entities is hidden on a frame by what it does, such as blinking. */
export type IsHidden = (index: number, frame: number) => boolean;

/** Measures every entity of a rendered scene that the detector knows by its drawn name, where it is to be seen. */
export async function measureScene(
  scene: Pick<Scene, 'entities'>,
  rendered: Pick<SceneFrames, 'frames' | 'count' | 'width'>,
  { labels, detect }: Detector,
  isHidden: IsHidden,
): Promise<readonly TrackMeasure[]> {
  const looks = measuredFrames(rendered.count);
  const bytes = rendered.frames.length / rendered.count;
  const seen = new Map<number, Detections>();
  for (const frame of looks)
    seen.set(
      frame,
      await detect(rendered.frames.subarray(frame * bytes, (frame + 1) * bytes), rendered.width),
    );
  return scene.entities.flatMap(({ entity, drawnAs, keyframes }, index) => {
    const label = labels.indexOf(drawnAs ?? entity);
    const boxes = boxesOnFrames(keyframes, rendered.count);
    const shown = looks.filter((frame) => touchesFrame(boxes[frame]!) && !isHidden(index, frame));
    if (label < 0 || shown.length === 0) return [];
    const frames = shown.map((frame) => measureFrame(seen.get(frame)!, label, inFrame(boxes[frame]!)));
    return [
      {
        index,
        entity,
        found: mean(frames.map(({ found }) => found)),
        iou: mean(frames.map(({ iou }) => iou)),
        embedding: frames[0]!.embedding.map((_, i) => mean(frames.map((frame) => frame.embedding[i]!))),
      },
    ];
  });
}
