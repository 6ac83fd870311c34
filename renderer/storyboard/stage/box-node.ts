import Konva from 'konva';
import type { Colours } from './colours.ts';
import type { PaintedBox } from './canvas-scene.ts';

/** As the rest of the interface is set, see tokens.css. */
const FONT =
  "'Inter Variable', 'Noto Sans KR Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', system-ui, sans-serif";
const LABEL = { height: 18, padding: 5, size: 11, least: 26 } as const;

const alike = (a: PaintedBox, b: PaintedBox): boolean =>
  a.name === b.name &&
  a.colour === b.colour &&
  a.selected === b.selected &&
  a.locked === b.locked &&
  a.box.every((side, index) => side === b.box[index]);

/** Konva nodes of one box: its outline, and a label with the name on its top edge. Nothing in it listens. */
export class BoxNode {
  readonly group = new Konva.Group({ listening: false });
  readonly #outline = new Konva.Rect({ strokeScaleEnabled: false, perfectDrawEnabled: false });
  readonly #chip = new Konva.Rect({ height: LABEL.height, cornerRadius: 3, perfectDrawEnabled: false });
  readonly #name = new Konva.Text({
    height: LABEL.height,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontStyle: '560',
    fontSize: LABEL.size,
    wrap: 'none',
    ellipsis: true,
    perfectDrawEnabled: false,
  });
  #text = '';
  #full = 0;
  #painted: PaintedBox | undefined;
  #colours: Colours | undefined;

  constructor() {
    this.group.add(this.#outline, this.#chip, this.#name);
  }

  /** Shapes the nodes as the box is now; says whether anything became different. */
  paint(painted: PaintedBox, colours: Colours): boolean {
    if (this.#colours === colours && this.#painted !== undefined && alike(this.#painted, painted))
      return false;
    this.#painted = painted;
    this.#colours = colours;
    this.#shape(painted, colours);
    return true;
  }

  /** Forgets how wide the name is. */
  remeasure(): void {
    this.#text = '';
    this.#painted = undefined;
  }

  #shape({ box, name, selected, locked, colour }: PaintedBox, colours: Colours): void {
    const [x0, y0, x1, y1] = box;
    const stroke = colours.entities[colour - 1] ?? colours.accent;
    this.group.position({ x: x0, y: y0 });
    this.group.opacity(locked && !selected ? 0.55 : 1);
    this.#outline.setAttrs({
      width: x1 - x0,
      height: y1 - y0,
      stroke,
      strokeWidth: selected ? 2.5 : 1.5,
      dash: locked ? [5, 4] : [],
      fill: selected ? `${stroke}2b` : `${stroke}12`,
    });
    this.#label(name, x1 - x0, y1 - y0, stroke, selected, colours);
  }

  /** The label lies above the box; one too narrow for a word shows it only while chosen. */
  #label(
    name: string,
    width: number,
    height: number,
    fill: string,
    selected: boolean,
    colours: Colours,
  ): void {
    if (name !== this.#text) {
      this.#text = name;
      this.#name.text(name);
      this.#full = this.#name.measureSize(name).width + 2 * LABEL.padding + 1;
    }
    const room = selected ? Math.max(width, 120) : width;
    const visible = selected || (width >= LABEL.least && height >= LABEL.height);
    this.#chip.visible(visible);
    this.#name.visible(visible);
    if (!visible) return;
    const chip = Math.min(this.#full, room);
    this.#chip.setAttrs({ y: -LABEL.height, x: -0.75, width: chip, fill });
    this.#name.setAttrs({
      y: -LABEL.height,
      x: LABEL.padding - 0.75,
      width: Math.max(chip - 2 * LABEL.padding + 2, 1),
      fill: colours.onEntity,
    });
  }

  destroy(): void {
    this.group.destroy();
  }
}
