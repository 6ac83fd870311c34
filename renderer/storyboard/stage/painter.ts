import Konva from 'konva';
import type { Id } from '../../../preload/contract/ids.ts';
import { GRID } from '../boxes/snapping.ts';
import { BoxNode } from './box-node.ts';
import type { CanvasScene } from './canvas-scene.ts';
import type { Colours } from './colours.ts';
import { hasMarks, paintMarks } from './marks.ts';

// Layers are drawn when a picture is put on them, in the same frame; Konva's own drawing comes a frame later.
Konva.autoDrawEnabled = false;

/**
 * Puts a `CanvasScene` on Konva's layers: surroundings, boxes, marks. Nodes are kept from one picture to the next and
 * moved directly, and no layer listens: the pointer is ours.
 */
export class Painter {
  readonly #stage: Konva.Stage;
  readonly #ground = new Konva.Layer({ listening: false });
  readonly #boxes = new Konva.Layer({ listening: false });
  readonly #marks = new Konva.Layer({ listening: false });
  readonly #nodes = new Map<Id, BoxNode>();
  #colours: Colours;
  #scene: CanvasScene | undefined;

  constructor(container: HTMLDivElement, colours: Colours) {
    this.#colours = colours;
    this.#stage = new Konva.Stage({ container, width: 1, height: 1, listening: false });
    this.#stage.add(this.#ground, this.#boxes, this.#marks);
    const shape = (paint: (context: Konva.Context) => void) =>
      new Konva.Shape({ sceneFunc: paint, perfectDrawEnabled: false, listening: false });
    this.#ground.add(shape((context) => this.#paintGround(context)));
    this.#marks.add(
      shape((context) => {
        if (this.#scene !== undefined) paintMarks(context, this.#scene, this.#colours, this.#stage.size());
      }),
    );
  }

  resize(width: number, height: number): void {
    this.#stage.size({ width: Math.max(width, 1), height: Math.max(height, 1) });
    this.#redrawAll();
  }

  recolour(colours: Colours): void {
    this.#colours = colours;
    this.#redrawAll();
  }

  paint(scene: CanvasScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before?.viewport !== scene.viewport) this.#ground.drawScene();
    this.#placeBoxes(scene);
    this.#drawMarks();
  }

  destroy(): void {
    this.#stage.destroy();
  }

  #redrawAll(): void {
    if (this.#scene !== undefined) this.#placeBoxes(this.#scene);
    this.#ground.drawScene();
    this.#drawMarks();
  }

  #placeBoxes({ boxes }: CanvasScene): void {
    const there = new Set(boxes.map((box) => box.id));
    for (const [id, node] of this.#nodes)
      if (!there.has(id)) {
        node.destroy();
        this.#nodes.delete(id);
      }
    for (const [depth, box] of boxes.entries()) {
      let node = this.#nodes.get(box.id);
      if (node === undefined) {
        node = new BoxNode();
        this.#nodes.set(box.id, node);
        this.#boxes.add(node.group);
      }
      if (node.group.zIndex() !== depth) node.group.zIndex(depth);
      node.paint(box, this.#colours);
    }
    // An emptied canvas may go on showing its last picture (Chromium, drawing without a GPU): it is taken away.
    this.#boxes.visible(boxes.length > 0);
    this.#boxes.drawScene();
  }

  #drawMarks(): void {
    this.#marks.visible(this.#scene !== undefined && hasMarks(this.#scene));
    this.#marks.drawScene();
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
