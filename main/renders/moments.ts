/** The last moment a date can be of, in milliseconds since 1970. */
const LAST = 8_640_000_000_000_000;

/** Now, or just after `before` when the clock says it is earlier: clocks are set back. */
export const laterThan = (before: number): number =>
  before < LAST ? Math.max(Date.now(), Math.floor(before) + 1) : Date.now();

/** Moments of one project, each later than the one before, so that what is made last is the newest whatever the clock does. */
export class Moments {
  #last: number;

  /** @param made when what there is was made, in milliseconds since 1970 */
  constructor(made: readonly number[]) {
    this.#last = made.reduce((last, moment) => (moment < LAST ? Math.max(last, moment) : last), 0);
  }

  next(): number {
    this.#last = laterThan(this.#last);
    return this.#last;
  }
}
