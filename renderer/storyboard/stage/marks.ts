import type Konva from 'konva';
import { handleAt } from '../boxes/hits.ts';
import { HANDLES } from '../boxes/shapes.ts';
import type { CanvasScene, PaintedPath } from './canvas-scene.ts';
import type { Colours } from './colours.ts';

type Context = Konva.Context;

const HANDLE = 8;

function paintPath(
  context: Context,
  { dots, ghosts, pinned, colour }: PaintedPath,
  keyframe: number,
  colours: Colours,
): void {
  const stroke = colours.entities[colour - 1] ?? colours.accent;
  context.setAttr('strokeStyle', stroke);
  context.setAttr('lineWidth', 1);
  for (const [index, [x0, y0, x1, y1]] of ghosts.entries()) {
    if (index === keyframe) continue;
    // Nearer in time is easier to see.
    context.setAttr('globalAlpha', Math.max(0.18, 0.6 - 0.08 * Math.abs(index - keyframe)));
    context.strokeRect(x0, y0, x1 - x0, y1 - y0);
  }
  context.setAttr('globalAlpha', 1);
  if (dots.length === 0) return;
  context.setAttr('lineWidth', 1.5);
  context.beginPath();
  for (const [index, [x, y]] of dots.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.stroke();
  for (const [index, [x, y]] of dots.entries()) {
    context.beginPath();
    context.arc(x, y, index === keyframe ? 5 : 3.5, 0, Math.PI * 2, false);
    context.setAttr('fillStyle', pinned.includes(index) ? stroke : colours.onEntity);
    context.fill();
    context.stroke();
  }
}

function paintHandles(context: Context, scene: CanvasScene, colours: Colours): void {
  if (scene.handles === undefined) return;
  const [x0, y0, x1, y1] = scene.handles;
  context.setAttr('strokeStyle', colours.accent);
  context.setAttr('fillStyle', colours.onEntity);
  context.setAttr('lineWidth', 1.5);
  if (scene.boxes.filter((box) => box.selected).length > 1) context.strokeRect(x0, y0, x1 - x0, y1 - y0);
  for (const handle of HANDLES) {
    const [x, y] = handleAt(scene.handles, handle);
    context.fillRect(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
    context.strokeRect(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
  }
}

function paintGuides(
  context: Context,
  scene: CanvasScene,
  width: number,
  height: number,
  colour: string,
): void {
  const { side, left, top } = scene.viewport;
  context.setAttr('strokeStyle', colour);
  context.setAttr('lineWidth', 1);
  context.beginPath();
  for (const { axis, at } of scene.guides) {
    const place = Math.round((axis === 'x' ? left : top) + at * side) + 0.5;
    context.moveTo(axis === 'x' ? place : 0, axis === 'x' ? 0 : place);
    context.lineTo(axis === 'x' ? place : width, axis === 'x' ? height : place);
  }
  context.stroke();
}

/** Whether anything lies over the boxes. */
export const hasMarks = ({ paths, guides, marquee, drawing, handles }: CanvasScene): boolean =>
  paths.some(({ dots, ghosts }) => dots.length + ghosts.length > 0) ||
  guides.length > 0 ||
  [marquee, drawing, handles].some((area) => area !== undefined);

/** Everything that lies over the boxes: paths, ghosts, guides, the marquee, a box being drawn, handles. */
export function paintMarks(
  context: Context,
  scene: CanvasScene,
  colours: Colours,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  for (const path of scene.paths) paintPath(context, path, scene.keyframe, colours);
  if (scene.guides.length > 0) paintGuides(context, scene, width, height, colours.guide);
  for (const [area, dash] of [
    [scene.marquee, [4, 3]],
    [scene.drawing, []],
  ] as const) {
    if (area === undefined) continue;
    const [x0, y0, x1, y1] = area;
    context.setAttr('strokeStyle', colours.accent);
    context.setAttr('fillStyle', `${colours.accent}26`);
    context.setAttr('lineWidth', 1.5);
    context.setLineDash([...dash]);
    context.fillRect(x0, y0, x1 - x0, y1 - y0);
    context.strokeRect(x0, y0, x1 - x0, y1 - y0);
    context.setLineDash([]);
  }
  paintHandles(context, scene, colours);
}
