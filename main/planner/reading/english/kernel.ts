import { moduleBytes, ROWS } from './wasm.ts';

const PAGE = 65_536;
const BLOCK = 8;
const BYTES = 4;
/** Rows that `multiply` may read and write beyond the ones it is asked for. */
export const SLACK = 3;

/** Where float32 numbers lie in the kernel's memory: an index into its `values`, not a byte address. */
export type Place = number;

/** A matrix [inputs, columns] with a bias [columns], packed for multiplication. */
export type Matrix = {
  readonly weight: Place;
  readonly bias: Place;
  readonly inputs: number;
  readonly columns: number;
};

// TypeScript declares WebAssembly with the DOM only.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WebAssemblyMemory } },
  ) => { readonly exports: unknown };
};
type WebAssemblyMemory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };

type Multiply = (
  x: number,
  stride: number,
  end: number,
  weight: number,
  bias: number,
  out: number,
  columns: number,
) => void;

export type Kernel = {
  /** Everything that was put or reserved. The view holds from `seal` on. */
  readonly values: () => Float32Array;
  readonly reserve: (length: number) => Place;
  readonly matrix: (weight: Float32Array, bias: Float32Array) => Matrix;
  /** Makes the memory as large as what was reserved. Nothing can be reserved or put after it. */
  readonly seal: () => void;
  /**
   * out[r] = bias + x[r] · weight for `rows` rows, `stride` numbers apart in x (rows may overlap), columns apart in out. Rows
   * are done four at a time: up to SLACK more are read and written.
   */
  readonly multiply: (x: Place, stride: number, matrix: Matrix, out: Place, rows: number) => void;
  /** Each of `count` numbers becomes the largest of itself and the ones `count` and 2 · `count` after it. */
  readonly largestOfThree: (at: Place, count: number) => void;
};

/** [inputs, columns] by rows → blocks of eight columns. */
function packed(weight: Float32Array, columns: number): Float32Array {
  const inputs = weight.length / columns;
  const result = new Float32Array(weight.length);
  for (let input = 0; input < inputs; input++)
    for (let column = 0; column < columns; column++) {
      const block = column - (column % BLOCK);
      result[block * inputs + input * BLOCK + (column % BLOCK)] = weight[input * columns + column]!;
    }
  return result;
}

export function makeKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory } });
  const { rows4, rows1, largest } = exports as { readonly [name in keyof typeof ROWS]: Multiply } & {
    readonly largest: (at: number, end: number, step: number) => void;
  };
  const puts: { readonly at: Place; readonly values: Float32Array }[] = [];
  let used = 0;
  let values = new Float32Array(0);

  const reserve = (length: number): Place => {
    const at = used;
    used += Math.ceil(length / BLOCK) * BLOCK;
    return at;
  };
  const put = (added: Float32Array): Place => {
    const at = reserve(added.length);
    puts.push({ at, values: added });
    return at;
  };

  return {
    values: () => values,
    reserve,
    matrix(weight, bias) {
      const columns = bias.length;
      return {
        weight: put(packed(weight, columns)),
        bias: put(bias),
        inputs: weight.length / columns,
        columns,
      };
    },
    seal() {
      memory.grow(Math.ceil((used * BYTES) / PAGE));
      values = new Float32Array(memory.buffer);
      for (const { at, values: added } of puts) values.set(added, at);
      puts.length = 0;
    },
    largestOfThree: (at, count) => largest(at * BYTES, (at + count) * BYTES, count * BYTES),
    multiply(x, stride, { weight, bias, inputs, columns }, out, rows) {
      const step = rows === 1 ? ROWS.rows1 : ROWS.rows4;
      const run = rows === 1 ? rows1 : rows4;
      for (let row = 0; row < rows; row += step) {
        const start = x + row * stride;
        run(
          start * BYTES,
          stride * BYTES,
          (start + inputs) * BYTES,
          weight * BYTES,
          bias * BYTES,
          (out + row * columns) * BYTES,
          columns * BYTES,
        );
      }
    },
  };
}
