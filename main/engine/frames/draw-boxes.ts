import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Scene } from '../../../preload/contract/plan.ts';
import { boxesOnFrames, touchesFrame } from '../../layouts/boxes-on-frames.ts';
import type { SceneFrames } from '../requests.ts';
import { type Canvas, type Colour, fill, textSize, write } from './canvas.ts';

/** Told apart by hue and by lightness (Okabe & Ito's palette without black). */
const COLOURS: readonly Colour[] = [
  [230, 159, 0],
  [86, 180, 233],
  [240, 228, 66],
  [0, 158, 115],
  [204, 121, 167],
  [213, 94, 0],
  [0, 114, 178],
  [255, 255, 255],
];
const INK: Colour = [16, 16, 16];
const PAPER: Colour = [255, 255, 255];

/** Dark letters on light colours and the other way round (Rec. 601 luma). */
function inkOn([red, green, blue]: Colour): Colour {
  return 0.299 * red + 0.587 * green + 0.114 * blue > 110 ? INK : PAPER;
}

function outline(canvas: Canvas, box: NormalizedBox, line: number, colour: Colour): void {
  const [x0, x1] = [Math.round(box[0] * canvas.width), Math.round(box[2] * canvas.width)];
  const [y0, y1] = [Math.round(box[1] * canvas.height), Math.round(box[3] * canvas.height)];
  fill(canvas, x0, y0, x1, y0 + line, colour);
  fill(canvas, x0, y1 - line, x1, y1, colour);
  fill(canvas, x0, y0, x0 + line, y1, colour);
  fill(canvas, x1 - line, y0, x1, y1, colour);
}

/** The box's top-left corner, moved so that a label there stays in the picture. */
function corner(canvas: Canvas, box: NormalizedBox, width: number, height: number) {
  const within = (at: number, length: number, side: number) =>
    Math.max(0, Math.min(Math.round(at), side - length));
  return {
    x: within(box[0] * canvas.width, width, canvas.width),
    y: within(box[1] * canvas.height, height, canvas.height),
  };
}

/**
 * Draws a name; `place` says where a label so large has its top-left corner. Others than the engine have better
 * letters than it does.
 */
export type DrawLabel = (
  canvas: Canvas,
  text: string,
  place: (width: number, height: number) => { readonly x: number; readonly y: number },
  colours: { readonly paper: Colour; readonly ink: Colour },
) => void;

const pixelLabel: DrawLabel = (canvas, text, place, { paper, ink }) => {
  const scale = scaleOf(canvas);
  const { width, height } = textSize(text, scale);
  const { x, y } = place(width, height);
  fill(canvas, x, y, x + width, y + height, paper);
  write(canvas, text, x, y, scale, ink);
};

const scaleOf = ({ height }: Canvas) => Math.max(1, Math.round(height / 320));

/** Draws the boxes of one frame of `count` over it, each outlined and named in a colour of its own. */
export function drawFrameBoxes(
  canvas: Canvas,
  scene: Pick<Scene, 'entities'>,
  { frame, count }: { readonly frame: number; readonly count: number },
  drawLabel = pixelLabel,
): void {
  for (const [index, track] of scene.entities.entries()) {
    const colour = COLOURS[index % COLOURS.length]!;
    const box = boxesOnFrames(track.keyframes, count)[frame];
    if (box === undefined || !touchesFrame(box)) continue;
    outline(canvas, box, scaleOf(canvas), colour);
    const colours = { paper: colour, ink: inkOn(colour) };
    drawLabel(canvas, track.entity, (width, height) => corner(canvas, box, width, height), colours);
  }
}

/**
 * The clip with the scene's boxes drawn over it, each outlined and named in a colour of its own; the frames given are
 * left as they are. Lines and letters grow with the frame, from 1 px.
 */
export function drawBoxes(
  { frames, count, width, height }: Pick<SceneFrames, 'frames' | 'count' | 'width' | 'height'>,
  scene: Pick<Scene, 'entities'>,
  drawLabel = pixelLabel,
): Uint8Array {
  const rgb = frames.slice();
  for (let frame = 0; frame < count; frame += 1) {
    const canvas = { rgb, offset: frame * width * height * 3, width, height };
    drawFrameBoxes(canvas, scene, { frame, count }, drawLabel);
  }
  return rgb;
}
