import type { Tensors } from './data.ts';
import type { Kernel } from './kernel.ts';
import { WIDTH } from './maxout.ts';
import { makeMoveScorer } from './score-moves.ts';
import { isAllowed, isFinal, move, type MoveKind, newState, type State } from './state.ts';

/** Words parsed at once; a sentence that goes on after them is taken up again from its beginning. */
const WINDOW = 1024;

/** Every word's head (its own index at a root) and the name of its arc. */
export type Arcs = { readonly heads: Int32Array; readonly relations: string[] };

/** The best of the moves that a state allows. There is always one: a state that is not final can shift or reduce. */
function best(state: State, kinds: readonly MoveKind[], scores: Float32Array): number {
  const allowed = {
    S: isAllowed(state, 'S'),
    D: isAllowed(state, 'D'),
    L: isAllowed(state, 'L'),
    R: isAllowed(state, 'R'),
    B: isAllowed(state, 'B'),
  };
  let found = -1;
  for (let index = 0; index < kinds.length; index++)
    if (allowed[kinds[index]!] && (found < 0 || scores[index]! > scores[found]!)) found = index;
  return found;
}

/** Vectors [words, WIDTH] → arcs, by always taking the best move. `moves` are named as in the manifest. */
export function makeArcParser(
  kernel: Kernel,
  tensor: Tensors,
  moves: readonly string[],
): (vectors: Float32Array) => Arcs {
  const kinds = moves.map((name) => name[0] as MoveKind);
  const labels = moves.map((name) => name.slice(2));
  const { prepare, score } = makeMoveScorer(kernel, tensor, moves.length, WINDOW);

  /** Parses start … end − 1 into `arcs` and returns where to go on: nothing can change before that any more. */
  function parseWindow(vectors: Float32Array, start: number, end: number, arcs: Arcs): number {
    prepare(vectors, start, end);
    const state = newState(start, end);
    let settled = start;
    while (!isFinal(state)) {
      const chosen = best(state, kinds, score(state));
      move(state, kinds[chosen]!, chosen);
      // Moves look two words ahead, so those until here did not depend on where the window ends.
      if (state.stack.length === 0 && state.putBack.length === 0 && state.next <= end - 2)
        settled = state.next;
    }
    const whole = end * WIDTH === vectors.length || settled === start;
    const until = whole ? end : settled;
    for (let word = start; word < until; word++) {
      const head = state.heads[word - start]!;
      arcs.heads[word] = head < 0 ? word : head;
      arcs.relations[word] = head < 0 ? 'ROOT' : labels[state.labels[word - start]!]!;
    }
    return until;
  }

  return (vectors) => {
    const count = vectors.length / WIDTH;
    const arcs: Arcs = { heads: new Int32Array(count), relations: [] };
    for (let start = 0; start < count;)
      start = parseWindow(vectors, start, Math.min(start + WINDOW, count), arcs);
    return arcs;
  };
}
