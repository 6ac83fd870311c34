import type { Shot } from '../scenes/shot.ts';
import type { Cutout } from '../references/cutout.ts';

/** A picture on a sheet: one of the frames looked at of a render, or a picture as it was given. */
export type SheetCell = {
  /** In a line or two, below it. */
  readonly says: string;
} & (
  | {
      readonly shot: Shot;
      /** Which of the frames looked at. */
      readonly look: number;
      /** Whether the planned boxes are drawn over it. */
      readonly boxes: boolean;
    }
  | { readonly picture: Cutout }
);

/** Rows of pictures that speak for themselves, for a README. */
export type Sheet = { readonly file: string; readonly rows: ReadonlyArray<readonly SheetCell[]> };

/** The shots a sheet shows. */
export const shotsOf = ({ rows }: Sheet): readonly Shot[] =>
  rows.flat().flatMap((cell) => ('shot' in cell ? [cell.shot] : []));
