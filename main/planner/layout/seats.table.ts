/** Where on a thing one sits, lies or stands. */
export interface SeatRow {
  /** What the pack draws. */
  readonly things: readonly string[];
  /** Middle of the place, a share of the thing's width from the left. */
  readonly x?: number;
  /** Its height over the thing's foot, a share of the thing's height. */
  readonly y: number;
  /** Where the pillow is: who lies there has the head on it. */
  readonly head?: 'left';
}

/** As the starter pack draws them; what is not named is sat on by its traits, or stood on at its top. */
export const SEATS_TABLE: readonly SeatRow[] = [
  { things: ['sofa'], x: 0.42, y: 0.34 },
  { things: ['bench'], y: 0.36 },
  { things: ['chair'], y: 0.52 },
  { things: ['armchair', 'office chair', 'rocking chair'], y: 0.42 },
  { things: ['throne'], y: 0.36 },
  { things: ['stool'], y: 0.86 },
  { things: ['swing'], y: 0.28 },
  { things: ['hammock'], y: 0.26 },
  { things: ['toilet'], x: 0.36, y: 0.5 },
  { things: ['bed'], x: 0.5, y: 0.62, head: 'left' },
  { things: ['crib'], y: 0.34 },
  { things: ['trampoline'], y: 0.78 },
  { things: ['pillow'], y: 0.7 },
  { things: ['rock'], x: 0.42, y: 0.82 },
  { things: ['branch'], x: 0.6, y: 0.36 },
];
