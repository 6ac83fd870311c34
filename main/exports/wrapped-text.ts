/** What a font can write, and how wide. */
export type Letters = {
  knows(letter: string): boolean;
  width(text: string, size: number): number;
};

/** Text as one font can write it; what it cannot is gathered, to be told. */
export class WrappedText {
  readonly #letters: Letters;
  readonly #missing = new Set<string>();

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Letters that had to be left out so far. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  plain(text: string): string {
    const letters = [...text.normalize('NFC').replaceAll(/\s+/g, ' ')].filter((letter) => {
      if (this.#letters.knows(letter)) return true;
      this.#missing.add(letter);
      return false;
    });
    return letters.join('').replaceAll(/ {2,}/g, ' ').trim();
  }

  /** Lines no wider than `width` at a size; at most `most`, the last one cut. */
  lines(text: string, size: number, width: number, most: number): readonly string[] {
    const fits = (line: string) => this.#letters.width(line, size) <= width;
    const lines: string[] = [];
    let line = '';
    for (const word of this.#words(this.plain(text), fits)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    if (line !== '') lines.push(line);
    if (lines.length <= most) return lines;
    let last = lines[most - 1]!;
    while (last !== '' && !fits(`${last}...`)) last = last.slice(0, -1);
    return [...lines.slice(0, most - 1), `${last}...`];
  }

  /** Words, those wider than a line in pieces. */
  #words(text: string, fits: (line: string) => boolean): readonly string[] {
    return text.split(' ').flatMap((word) => {
      const pieces: string[] = [];
      let piece = '';
      for (const letter of word) {
        if (piece !== '' && !fits(piece + letter)) {
          pieces.push(piece);
          piece = '';
        }
        piece += letter;
      }
      return piece === '' ? pieces : [...pieces, piece];
    });
  }
}
