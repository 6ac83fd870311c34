import type { Tensors } from './data.ts';
import { type Kernel, SLACK } from './kernel.ts';
import { WIDTH } from './maxout.ts';
import { bufferWord, lastLeft, lastRight, stackWord, type State } from './state.ts';

const HIDDEN = 64;
/** Words of a state that are looked at. */
const ROLES = 8;
/** What a word in a role adds to the hidden layer: two candidates for each of its numbers. */
const ADDED = 2 * HIDDEN;

/** −1 where there is none. */
function look(state: State, words: Int32Array): void {
  const [front, top] = [bufferWord(state, 0), stackWord(state, 0)];
  words[0] = front;
  words[1] = bufferWord(state, 1);
  words[2] = top;
  words[3] = stackWord(state, 1);
  words[4] = stackWord(state, 2);
  words[5] = lastLeft(state, front);
  words[6] = lastLeft(state, top);
  words[7] = lastRight(state, top);
}

export type MoveScorer = {
  /** Makes ready for states over the words start … end − 1, at most `most`, of vectors [words, WIDTH]. */
  readonly prepare: (vectors: Float32Array, start: number, end: number) => void;
  /** A score for every move of the parser; overwritten by the next call. */
  readonly score: (state: State) => Float32Array;
};

/**
 * spaCy's TransitionBasedParser: what a word adds in a role depends on the word alone, so it is computed once for each word,
 * and a state takes eight additions and a small layer (Chen & Manning 2014).
 */
export function makeMoveScorer(kernel: Kernel, tensor: Tensors, moves: number, most: number): MoveScorer {
  const reduced = kernel.matrix(tensor('state.weight'), tensor('state.bias'));
  const roles = kernel.matrix(tensor('features.weight'), new Float32Array(ROLES * ADDED));
  const upper = kernel.matrix(tensor('moves.weight'), tensor('moves.bias'));
  const absent = tensor('features.absent');
  const bias = tensor('features.bias');
  const x = kernel.reserve((most + SLACK) * WIDTH);
  const small = kernel.reserve((most + SLACK) * HIDDEN);
  const added = kernel.reserve((most + SLACK) * ROLES * ADDED);
  const hidden = kernel.reserve(HIDDEN);
  const scores = kernel.reserve(upper.columns);
  const sums = new Float32Array(ADDED);
  const words = new Int32Array(ROLES);

  return {
    prepare(vectors, start, end) {
      kernel.values().set(vectors.subarray(start * WIDTH, end * WIDTH), x);
      kernel.multiply(x, WIDTH, reduced, small, end - start);
      kernel.multiply(small, HIDDEN, roles, added, end - start);
    },
    score(state) {
      const values = kernel.values();
      look(state, words);
      sums.set(bias);
      for (let role = 0; role < ROLES; role++) {
        const word = words[role]!;
        const from = word < 0 ? absent : values;
        const at = role * ADDED + (word < 0 ? 0 : added + (word - state.start) * ROLES * ADDED);
        for (let column = 0; column < ADDED; column++) sums[column]! += from[at + column]!;
      }
      for (let column = 0; column < HIDDEN; column++)
        values[hidden + column] = Math.max(sums[column]!, sums[HIDDEN + column]!);
      kernel.multiply(hidden, HIDDEN, upper, scores, 1);
      return values.subarray(scores, scores + moves);
    },
  };
}
