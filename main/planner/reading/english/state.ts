/**
 * The state of an arc-eager transition parser (Nivre 2004; non-monotonic as Honnibal & Johnson 2015, with sentence breaks) over
 * the words `start` … `end` − 1. −1 is "nothing" everywhere.
 */
export type State = {
  readonly start: number;
  readonly end: number;
  /** Words waiting for the rest of what hangs on them, top last. */
  readonly stack: number[];
  /** Words put back before the next one, first last. */
  readonly putBack: number[];
  /** The next word that was never on the stack. */
  next: number;
  /** By word, counted from `start`. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The last child on each side, and of a child the one before it under the same head. */
  readonly lastLeft: Int32Array;
  readonly lastRight: Int32Array;
  readonly before: Int32Array;
  readonly wasPutBack: Uint8Array;
  readonly opensSentence: Uint8Array;
};

export function newState(start: number, end: number): State {
  const empty = () => new Int32Array(end - start).fill(-1);
  return {
    start,
    end,
    stack: [],
    putBack: [],
    next: start,
    heads: empty(),
    labels: empty(),
    lastLeft: empty(),
    lastRight: empty(),
    before: empty(),
    wasPutBack: new Uint8Array(end - start),
    opensSentence: new Uint8Array(end - start),
  };
}

export const stackWord = ({ stack }: State, depth: number): number => stack[stack.length - 1 - depth] ?? -1;

export function bufferWord({ putBack, next, end }: State, index: number): number {
  if (index < putBack.length) return putBack[putBack.length - 1 - index]!;
  const word = next + index - putBack.length;
  return word < end ? word : -1;
}

export const bufferLength = ({ putBack, next, end }: State): number => end - next + putBack.length;

export const isFinal = (state: State): boolean => state.stack.length === 0 && bufferLength(state) === 0;

export const lastLeft = ({ lastLeft: last, start }: State, word: number) =>
  word < 0 ? -1 : last[word - start]!;
export const lastRight = ({ lastRight: last, start }: State, word: number) =>
  word < 0 ? -1 : last[word - start]!;
const hasHead = ({ heads, start }: State, word: number) => heads[word - start]! >= 0;
const opens = ({ opensSentence, start }: State, word: number) =>
  word >= 0 && opensSentence[word - start] === 1;

function push(state: State): void {
  const word = state.putBack.pop();
  state.stack.push(word ?? state.next);
  if (word === undefined) state.next++;
}

function attach(state: State, head: number, child: number, label: number): void {
  const { heads, labels, start, before } = state;
  const at = child - start;
  const old = heads[at]!;
  if (old >= 0) {
    // Only the newest arc of a head is ever replaced: its child is still on the stack.
    const last = old > child ? state.lastLeft : state.lastRight;
    last[old - start] = before[at]!;
  }
  const last = head > child ? state.lastLeft : state.lastRight;
  before[at] = last[head - start]!;
  last[head - start] = child;
  heads[at] = head;
  labels[at] = label;
}

/** shift, reduce, arc to the left, arc to the right, sentence break */
export type MoveKind = 'S' | 'D' | 'L' | 'R' | 'B';

export function isAllowed(state: State, kind: MoveKind): boolean {
  const front = bufferWord(state, 0);
  const depth = state.stack.length;
  switch (kind) {
    case 'S':
      if (depth === 0) return true;
      return bufferLength(state) >= 2 && !opens(state, front) && state.wasPutBack[front - state.start] === 0;
    case 'D':
      return depth > 0;
    case 'L':
    case 'R':
      return depth > 0 && front >= 0 && !opens(state, front);
    case 'B': {
      const second = bufferWord(state, 1);
      return second >= 0 && second === front + 1 && !opens(state, second);
    }
    default:
      return kind satisfies never;
  }
}

/** `label` is only used by arcs. */
export function move(state: State, kind: MoveKind, label: number): void {
  const { stack, start } = state;
  const top = stackWord(state, 0);
  const front = bufferWord(state, 0);
  switch (kind) {
    case 'S':
      return push(state);
    case 'D':
      stack.pop();
      if (hasHead(state, top) || stack.length === 0) return undefined;
      state.wasPutBack[top - start] = 1;
      state.putBack.push(top);
      return undefined;
    case 'L':
      attach(state, front, top, label);
      state.wasPutBack[front - start] = 0;
      stack.pop();
      return undefined;
    case 'R':
      attach(state, top, front, label);
      return push(state);
    case 'B':
      state.opensSentence[bufferWord(state, 1) - start] = 1;
      return undefined;
    default:
      return kind satisfies never;
  }
}
