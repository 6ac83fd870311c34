/** Text put in place of a stretch of another: offsets in UTF-16 units, the end left out. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** A text as the parser gets it, and what of the writer's own words stands behind any stretch of it. */
export interface Edited {
  readonly text: string;
  readonly own: (start: number, end: number) => string;
}

/** A text that nobody has edited. */
export const unedited = (text: string): Edited => ({ text, own: (start, end) => text.slice(start, end) });

/** The same with edits made; they must not overlap. What they put in stands for what they took out. */
export function edited(before: Edited, edits: readonly Edit[]): Edited {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const stretches: { readonly from: number; readonly to: number; readonly edit: Edit }[] = [];
  let text = '';
  let last = 0;
  for (const edit of inOrder) {
    text += before.text.slice(last, edit.start);
    stretches.push({ from: text.length, to: text.length + edit.said.length, edit });
    text += edit.said;
    last = edit.end;
  }
  text += before.text.slice(last);
  /** Where an offset was: inside an edit at its start or at its end. */
  const was = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { from, to, edit } of stretches) {
      if (offset < from || (offset === from && side === 'end')) break;
      if (offset < to || (offset === to && side === 'end')) return edit[side];
      shift = edit.end - to;
    }
    return offset + shift;
  };
  return { text, own: (start, end) => before.own(was(start, 'start'), was(end, 'end')) };
}
