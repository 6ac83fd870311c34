import Konva from 'konva';
import { GRID } from '../boxes/snapping.ts';
import { BoxLayer } from './box-layer.ts';
import type { CanvasScene } from './canvas-scene.ts';
import type { Colours } from './colours.ts';
import { hasMarks, paintMarks } from './marks.ts';

// Layers are drawn when a picture is put on them, in the same frame; Konva's own drawing comes a frame later.
Konva.autoDrawEnabled = false;

/**
 * Puts a `CanvasScene` on Konva's layers: surroundings, boxes that rest, and in front what is chosen with its marks. Only
 * what changed is drawn, so that a drag draws what it moves and not the thirty boxes beside it. No layer listens: the
 * pointer is ours.
 */
export class Painter {
  readonly #stage: Konva.Stage;
  readonly #ground = new Konva.Layer({ listening: false });
  readonly #resting = new BoxLayer();
  readonly #chosen = new BoxLayer();
  #colours: Colours;
  #scene: CanvasScene | undefined;

  constructor(container: HTMLDivElement, colours: Colours) {
    this.#colours = colours;
    this.#stage = new Konva.Stage({ container, width: 1, height: 1, listening: false });
    this.#stage.add(this.#ground, this.#resting.layer, this.#chosen.layer);
    const shape = (paint: (context: Konva.Context) => void) =>
      new Konva.Shape({ sceneFunc: paint, perfectDrawEnabled: false, listening: false });
    this.#ground.add(shape((context) => this.#paintGround(context)));
    this.#chosen.layer.add(
      shape((context) => {
        if (this.#scene !== undefined) paintMarks(context, this.#scene, this.#colours, this.#stage.size());
      }),
    );
  }

  resize(width: number, height: number): void {
    this.#stage.size({ width: Math.max(width, 1), height: Math.max(height, 1) });
    this.#redraw();
  }

  recolour(colours: Colours): void {
    this.#colours = colours;
    this.#redraw();
  }

  /** Draws the names in a typeface that has come meanwhile. */
  reletter(): void {
    this.#resting.remeasure();
    this.#chosen.remeasure();
    this.#redraw();
  }

  paint(scene: CanvasScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before?.viewport !== scene.viewport) this.#ground.drawScene();
    this.#drawBoxes(scene, false);
  }

  destroy(): void {
    this.#stage.destroy();
  }

  #redraw(): void {
    this.#ground.drawScene();
    if (this.#scene !== undefined) this.#drawBoxes(this.#scene, true);
  }

  #drawBoxes(scene: CanvasScene, anyway: boolean): void {
    const resting = scene.boxes.filter((box) => !box.selected);
    const chosen = scene.boxes.filter((box) => box.selected);
    if (this.#resting.place(resting, this.#colours) || anyway) this.#resting.draw(resting.length === 0);
    this.#chosen.place(chosen, this.#colours);
    this.#chosen.draw(chosen.length === 0 && !hasMarks(scene));
  }

  /** Dims what is outside the frame and draws its edge with the marks of the grid. */
  #paintGround(context: Konva.Context): void {
    if (this.#scene === undefined) return;
    const { side, left, top } = this.#scene.viewport;
    const width = this.#stage.width();
    const height = this.#stage.height();
    context.setAttr('fillStyle', this.#colours.outside);
    context.setAttr('globalAlpha', 0.72);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.moveTo(left, top);
    context.lineTo(left, top + side);
    context.lineTo(left + side, top + side);
    context.lineTo(left + side, top);
    context.closePath();
    context.fill();
    context.setAttr('globalAlpha', 1);
    context.setAttr('strokeStyle', this.#colours.frame);
    context.setAttr('lineWidth', 1);
    context.strokeRect(
      Math.round(left) - 0.5,
      Math.round(top) - 0.5,
      Math.round(side) + 1,
      Math.round(side) + 1,
    );
    this.#paintTicks(context, side, left, top);
  }

  #paintTicks(context: Konva.Context, side: number, left: number, top: number): void {
    const steps = Math.round(1 / GRID);
    context.beginPath();
    for (let step = 0; step <= steps; step += 1) {
      const length = step % (steps / 2) === 0 ? 8 : step % 2 === 0 ? 5 : 3;
      const at = step / steps;
      context.moveTo(left + at * side, top - 2);
      context.lineTo(left + at * side, top - 2 - length);
      context.moveTo(left - 2, top + at * side);
      context.lineTo(left - 2 - length, top + at * side);
    }
    context.stroke();
  }
}
