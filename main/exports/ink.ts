/** A point in pixels, y downwards. */
type Point = readonly [x: number, y: number];

/** How many straight pieces stand for a curve: letters are small. */
const PIECES = 6;

/**
 * How much of each pixel closed outlines cover. Every edge leaves signed areas behind whose running sum along a row is
 * the coverage, so the edges' order does not matter (after font-rs, Levien 2016).
 */
export class Ink {
  readonly width: number;
  readonly height: number;
  readonly #areas: Float32Array;
  #start: Point = [0, 0];
  #at: Point = [0, 0];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#areas = new Float32Array((width + 1) * height);
  }

  moveTo(to: Point): void {
    this.#start = to;
    this.#at = to;
  }

  lineTo(to: Point): void {
    this.#edge(this.#at, to);
    this.#at = to;
  }

  quadraticTo(bend: Point, to: Point): void {
    const from = this.#at;
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      this.lineTo([a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]]);
    }
  }

  close(): void {
    this.lineTo(this.#start);
  }

  /** 0..1 for every pixel, row by row. */
  coverage(): Float32Array {
    const covered = new Float32Array(this.width * this.height);
    for (let y = 0; y < this.height; y += 1) {
      let sum = 0;
      for (let x = 0; x < this.width; x += 1) {
        sum += this.#areas[y * (this.width + 1) + x]!;
        covered[y * this.width + x] = Math.min(Math.abs(sum), 1);
      }
    }
    return covered;
  }

  #edge(from: Point, to: Point): void {
    if (from[1] === to[1]) return;
    const sign = from[1] < to[1] ? 1 : -1;
    const [top, bottom] = sign === 1 ? [from, to] : [to, from];
    const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
    const last = Math.min(this.height, Math.ceil(bottom[1]));
    for (let y = Math.max(0, Math.floor(top[1])); y < last; y += 1) {
      const [y0, y1] = [Math.max(y, top[1]), Math.min(y + 1, bottom[1])];
      const xAt = (at: number) => Math.min(Math.max(top[0] + (at - top[1]) * slope, 0), this.width);
      this.#row(y, [xAt(y0), xAt(y1)], sign * (y1 - y0));
    }
  }

  /** Within one row: an edge from x to x covers `area` of all that lies right of it, and a part of what it crosses. */
  #row(y: number, [from, to]: Point, area: number): void {
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const first = Math.floor(left);
    let before = 0;
    for (let x = first; x <= this.width; x += 1) {
      const share = coveredShare(left, right, x);
      this.#areas[y * (this.width + 1) + x]! += area * (share - before);
      before = share;
      if (x >= right) return;
    }
  }
}

/** How much of pixel `x` lies right of an edge that runs from `left` at one side of a row to `right` at the other. */
function coveredShare(left: number, right: number, x: number): number {
  const passed = (at: number) => {
    if (at <= left) return 0;
    if (at >= right) return at - (left + right) / 2;
    return (at - left) ** 2 / (2 * (right - left));
  };
  return passed(x + 1) - passed(x);
}
