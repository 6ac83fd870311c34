/**
 * A WebAssembly module of three functions, written as bytes: multiplication of 4 rows, or of 1, with a packed matrix, and the
 * largest of three numbers. JavaScript has no SIMD and takes many times as long. No relaxed instruction is used, so that
 * every machine gets the same numbers.
 */
const I32 = 0x7f;
const V128 = 0x7b;

function unsigned(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >>> 7;
  return rest === 0 ? [low] : [low | 0x80, ...unsigned(rest)];
}

/** Numbers up to 63 in one byte, as i32.const wants them. */
const constant = (value: number) => [0x41, value];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const add = 0x6a;
const simd = (code: number, ...rest: readonly number[]) => [0xfd, ...unsigned(code), ...rest];
/** Alignment hint 4 bytes, then the offset. */
const load = (offset: number) => simd(0, 2, offset);
const loadToAll = simd(9, 2, 0);
const store = (offset: number) => simd(11, 2, offset);
const addLanes = simd(0xe4);
const multiplyLanes = simd(0xe6);
const largerLanes = simd(0xeb);
const loop = (body: readonly number[]) => [0x03, 0x40, ...body, 0x0b];
/** Ends a loop's body: again while a < b (unsigned). */
const againWhileLess = (a: number, b: number) => [...get(a), ...get(b), 0x49, 0x0d, 0];
const advance = (local: number, by: readonly number[]) => [...get(local), ...by, add, ...set(local)];

const section = (id: number, body: readonly number[]) => [id, ...unsigned(body.length), ...body];
const func = (locals: readonly number[], body: readonly number[]) => {
  const code = [...locals, ...body, 0x0b];
  return [...unsigned(code.length), ...code];
};
const vector = (items: readonly (readonly number[])[]) => [...unsigned(items.length), ...items.flat()];
const name = (text: string) => vector([...text].map((letter) => [letter.charCodeAt(0)]));

/**
 * (x, stride, end, w, bias, out, columns): out[r] = bias + x[r] · w for `rows` rows. Addresses and lengths are in bytes. Row
 * r of x starts at x + r · stride, and row 0 ends at `end`; a row of out has `columns`. w has the matrix's columns in blocks
 * of eight: all inputs of the first eight columns, then of the next.
 */
function multiply(rows: number): number[] {
  const [x, stride, end, w, bias, out, columns, column, at, target] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  const offsets = 10;
  const left = offsets + rows;
  const sums = left + 3;
  const each = (body: (row: number) => readonly number[]) =>
    Array.from({ length: rows }, (_, row) => body(row)).flat();
  const half = (row: number, which: number) => sums + 2 * row + which;

  const inner = loop([
    ...[...get(w), ...load(0), ...set(left), ...get(w), ...load(16), ...set(left + 1)],
    ...each((row) => [
      ...[...get(at), ...(row === 0 ? [] : [...get(offsets + row), add]), ...loadToAll, ...set(left + 2)],
      ...[0, 1].flatMap((which) => [
        ...[...get(half(row, which)), ...get(left + 2), ...get(left + which), ...multiplyLanes, ...addLanes],
        ...set(half(row, which)),
      ]),
    ]),
    ...[...advance(w, constant(32)), ...advance(at, constant(4)), ...againWhileLess(at, end)],
  ]);
  const outer = loop([
    ...[...get(bias), ...get(column), add, ...set(target)],
    ...each((row) =>
      [0, 1].flatMap((which) => [...get(target), ...load(16 * which), ...set(half(row, which))]),
    ),
    ...[...get(x), ...set(at), ...inner],
    ...[...get(out), ...get(column), add, ...set(target)],
    ...each((row) => [
      ...[0, 1].flatMap((which) => [...get(target), ...get(half(row, which)), ...store(16 * which)]),
      ...advance(target, get(columns)),
    ]),
    ...[...advance(column, constant(32)), ...againWhileLess(column, columns)],
  ]);
  const starts = each((row) =>
    row === 0 ? [] : [...get(offsets + row - 1), ...get(stride), add, ...set(offsets + row)],
  );
  const locals = vector([
    [...unsigned(3 + rows), I32],
    [...unsigned(3 + 2 * rows), V128],
  ]);
  return func(locals, [...starts, ...outer]);
}

/** (at, end, step): each number before `end` becomes the largest of itself and those one and two steps on. In bytes. */
function largest(): number[] {
  const [at, end, step, second] = [0, 1, 2, 3] as const;
  const body = loop([
    ...[...get(at), ...get(step), add, ...set(second)],
    ...[...get(at), ...get(at), ...load(0), ...get(second), ...load(0), ...largerLanes],
    ...[...get(second), ...get(step), add, ...load(0), ...largerLanes, ...store(0)],
    ...[...advance(at, constant(16)), ...againWhileLess(at, end)],
  ]);
  return func(vector([[1, I32]]), body);
}

/** The rows that each exported function multiplies at once. */
export const ROWS = { rows4: 4, rows1: 1 } as const;

/** A module that imports `env.memory` and exports the functions of `ROWS`, and `largest`. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  const multiplications = Object.values(ROWS).map(multiply);
  const names = [...Object.keys(ROWS), 'largest'];
  const type = (parameters: number) => [0x60, ...vector(Array.from({ length: parameters }, () => [I32])), 0];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([type(7), type(3)])),
    ...section(2, vector([[...name('env'), ...name('memory'), 0x02, 0x00, 1]])),
    ...section(3, vector([...multiplications.map(() => [0]), [1]])),
    ...section(7, vector(names.map((text, index) => [...name(text), 0x00, index]))),
    ...section(10, vector([...multiplications, largest()])),
  ]);
}
