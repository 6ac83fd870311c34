import Konva from 'konva';
import type { Id } from '../../../preload/contract/ids.ts';
import { BoxNode } from './box-node.ts';
import type { PaintedBox } from './canvas-scene.ts';
import type { Colours } from './colours.ts';

/** Some of the boxes on a layer of Konva's. Nodes are kept from one picture to the next and moved directly. */
export class BoxLayer {
  readonly layer = new Konva.Layer({ listening: false });
  readonly #boxes = new Konva.Group({ listening: false });
  readonly #nodes = new Map<Id, BoxNode>();

  constructor() {
    this.layer.add(this.#boxes);
  }

  /** Puts boxes on the layer, back to front; says whether it now looks different and has to be drawn. */
  place(boxes: readonly PaintedBox[], colours: Colours): boolean {
    let changed = this.#leave(boxes);
    for (const [depth, box] of boxes.entries()) {
      const node = this.#nodes.get(box.id) ?? this.#made(box.id);
      if (node.group.zIndex() !== depth) {
        node.group.zIndex(depth);
        changed = true;
      }
      if (node.paint(box, colours)) changed = true;
    }
    return changed;
  }

  /** Draws the layer, or takes it away where nothing is on it. */
  draw(empty: boolean): void {
    // An emptied canvas may go on showing its last picture (Chromium, drawing without a GPU).
    this.layer.visible(!empty);
    this.layer.drawScene();
  }

  /** Measures the names anew: a typeface has come. */
  remeasure(): void {
    for (const node of this.#nodes.values()) node.remeasure();
  }

  #made(id: Id): BoxNode {
    const node = new BoxNode();
    this.#nodes.set(id, node);
    this.#boxes.add(node.group);
    return node;
  }

  /** Takes away what is no longer among the boxes. */
  #leave(boxes: readonly PaintedBox[]): boolean {
    const there = new Set(boxes.map((box) => box.id));
    const gone = [...this.#nodes].filter(([id]) => !there.has(id));
    for (const [id, node] of gone) {
      node.destroy();
      this.#nodes.delete(id);
    }
    return gone.length > 0;
  }
}
