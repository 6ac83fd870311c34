import type { Mention, RelationWord, Spot } from '../clause.ts';
import type { Role } from './particles.ts';

/** Something said in a clause before its verb. */
export interface Argument {
  role: Role;
  readonly mentions: readonly Mention[];
  /** Told by a word behind it: "뒤에", "향해". */
  readonly relation?: RelationWord;
  readonly spot?: Spot;
  /** "빨간색으로": said of what turns so. */
  readonly colour?: string;
}
