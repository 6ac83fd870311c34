const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f300}-\u{1faff}]/gu;
const GAP = '  ';

/** Columns of a terminal that `text` takes; Chinese, Japanese, Korean and emoji take two each. */
export function textWidth(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0);
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width || line === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function columnWidths(rows: ReadonlyArray<readonly string[]>, total: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const room = total - GAP.length * (widths.length - 1);
  // The widest column gives way first.
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 10) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Rows of cells (the first row is the head) as aligned lines of at most `columns` characters, long cells wrapped. */
export function textTable(rows: ReadonlyArray<readonly string[]>, columns: number): readonly string[] {
  const widths = columnWidths(rows, columns);
  const [head = [], ...body] = rows.map((row) => textRow(row, widths));
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [...head, rule, ...body.flat()];
}

/** One row of a table whose columns are so wide, for tables that grow while they are read. */
export function textRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? textWidth(cell)));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
