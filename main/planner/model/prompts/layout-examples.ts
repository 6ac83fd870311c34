import { KEYFRAMES } from '../../../../preload/contract/geometry.ts';

type Box = readonly [number, number, number, number];

/** A thing of an example, its box at the first keyframe, the fifth and the ninth; in between it moves evenly. */
type Mover = { readonly name: string; readonly boxes: readonly [first: Box, fifth: Box, ninth: Box] };

export type LayoutExample = {
  readonly description: string;
  readonly place: string;
  readonly things: readonly Mover[];
  /** For the keyframes 1 to 3, 4 to 6, 7 to 9. */
  readonly captions: readonly [string, string, string];
  readonly reasoning: string;
  readonly alpha: number;
};

const still = (box: Box): Mover['boxes'] => [box, box, box];

/** The five in-context examples: a motion, a relation, several alike, an exit, something held. */
export const LAYOUT_EXAMPLES: readonly LayoutExample[] = [
  {
    description: 'A brown dog runs from left to right across the beach.',
    place: 'beach',
    things: [
      {
        name: 'brown dog',
        boxes: [
          [0.0, 0.4, 0.4, 0.85],
          [0.3, 0.4, 0.7, 0.85],
          [0.6, 0.4, 1.0, 0.85],
        ],
      },
    ],
    captions: [
      'the brown dog starts to run at the left',
      'the brown dog runs through the middle of the beach',
      'the brown dog arrives at the right',
    ],
    reasoning:
      'The dog is alone, so it is large. It runs to the right, so x grows evenly while its feet stay on the sand.',
    alpha: 0.2,
  },
  {
    description: 'An owl sits above a sleeping fox in the forest.',
    place: 'forest',
    things: [
      { name: 'owl', boxes: still([0.35, 0.05, 0.65, 0.45]) },
      { name: 'fox', boxes: still([0.25, 0.5, 0.75, 0.9]) },
    ],
    captions: [
      'the owl sits above the fox, who sleeps',
      'the owl looks down at the sleeping fox',
      'the owl still sits above the sleeping fox',
    ],
    reasoning:
      'The owl is above the fox in every keyframe and the boxes do not touch. Nobody moves, so the boxes stay the same.',
    alpha: 0.2,
  },
  {
    description: 'Three yellow balloons float up into the sky over a house.',
    place: 'garden',
    things: [
      { name: 'house', boxes: still([0.3, 0.5, 0.75, 0.95]) },
      {
        name: 'yellow balloon',
        boxes: [
          [0.05, 0.5, 0.25, 0.8],
          [0.05, 0.25, 0.25, 0.55],
          [0.05, 0.0, 0.25, 0.3],
        ],
      },
      {
        name: 'yellow balloon',
        boxes: [
          [0.4, 0.2, 0.6, 0.5],
          [0.4, 0.1, 0.6, 0.4],
          [0.4, 0.0, 0.6, 0.3],
        ],
      },
      {
        name: 'yellow balloon',
        boxes: [
          [0.8, 0.45, 1.0, 0.75],
          [0.8, 0.2, 1.0, 0.5],
          [0.8, 0.05, 1.0, 0.35],
        ],
      },
    ],
    captions: [
      'three yellow balloons begin to rise around the house',
      'the three yellow balloons float higher',
      'the three yellow balloons are high above the house',
    ],
    reasoning:
      'The house stands still on the ground. The three balloons are spread out so that they can be counted, and their y shrinks because they rise.',
    alpha: 0.2,
  },
  {
    description: 'A blue car drives out of the picture while a man waves.',
    place: 'city street',
    things: [
      { name: 'man', boxes: still([0.05, 0.3, 0.3, 0.9]) },
      {
        name: 'blue car',
        boxes: [
          [0.35, 0.5, 0.85, 0.9],
          [0.7, 0.5, 1.2, 0.9],
          [1.05, 0.5, 1.55, 0.9],
        ],
      },
    ],
    captions: [
      'the blue car starts beside the waving man',
      'the blue car drives off to the right, the man waves',
      'the man waves after the blue car, which has left',
    ],
    reasoning:
      'The man stays where he is. The car leaves to the right, away from him, so its box ends outside the picture.',
    alpha: 0.1,
  },
  {
    description: 'A girl holding a red umbrella walks toward the camera.',
    place: 'park',
    things: [
      {
        name: 'girl',
        boxes: [
          [0.4, 0.4, 0.6, 0.75],
          [0.35, 0.35, 0.65, 0.85],
          [0.3, 0.3, 0.7, 0.95],
        ],
      },
      {
        name: 'red umbrella',
        boxes: [
          [0.35, 0.25, 0.65, 0.45],
          [0.3, 0.15, 0.7, 0.4],
          [0.2, 0.05, 0.8, 0.35],
        ],
      },
    ],
    captions: [
      'the girl with the red umbrella is some way off',
      'the girl comes nearer under the red umbrella',
      'the girl with the red umbrella is close',
    ],
    reasoning:
      'Coming nearer means growing, with feet lower in the picture. She holds the umbrella, so it stays above her head, touches her, and grows with her.',
    alpha: 0.1,
  },
];

const HALF = (KEYFRAMES - 1) / 2;

/** A mover's box at keyframe `k` (0 to 8), to two decimals. */
export function exampleBox({ boxes: [first, fifth, ninth] }: Mover, k: number): readonly number[] {
  const [from, to, t] = k <= HALF ? [first, fifth, k / HALF] : [fifth, ninth, (k - HALF) / HALF];
  return from.map((edge, at) => Math.round((edge + ((to[at] ?? 0) - edge) * t) * 100) / 100);
}
