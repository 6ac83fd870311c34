import { LONGEST_MARK, MARKS, nextMark } from './answer-marks.ts';

/** What a model thought and what it answered, apart. */
export type Parts = { readonly thinking: string; readonly answer: string };

/**
 * Parts the text of an answer into thinking and answer while it comes, in pieces of any size. Marks may be split
 * between pieces, come without their opening one, or never be closed.
 */
export class AnswerParts {
  #parts: Parts = { thinking: '', answer: '' };
  #now: keyof Parts = 'answer';
  /** The end of what came, in which a mark may have begun. */
  #held = '';

  /** Text in which marks are looked for. */
  add(piece: string): void {
    this.#held += piece;
    this.#read();
    const sure = Math.max(0, this.#held.length - LONGEST_MARK);
    this.#take(this.#held.slice(0, sure));
    this.#held = this.#held.slice(sure);
  }

  /** What has come so far; a mark that is half there counts as text. */
  get parts(): Parts {
    return { ...this.#parts, [this.#now]: this.#parts[this.#now] + this.#held };
  }

  /** How long they are, in characters: cheap to ask after every piece. */
  get lengths(): { readonly thinking: number; readonly answer: number } {
    const { thinking, answer } = this.#parts;
    const held = this.#held.length;
    return this.#now === 'answer'
      ? { thinking: thinking.length, answer: answer.length + held }
      : { thinking: thinking.length + held, answer: answer.length };
  }

  #read(): void {
    for (let found = nextMark.exec(this.#held); found !== null; found = nextMark.exec(this.#held)) {
      this.#take(this.#held.slice(0, found.index));
      this.#held = this.#held.slice(found.index + found[0].length);
      const mark = MARKS[found.slice(1).findIndex((group) => group !== undefined)];
      if (mark === undefined || mark.opens === 'same') continue;
      if (mark.restart === true && this.#now === 'answer') this.#restart();
      this.#now = mark.opens;
    }
  }

  #take(text: string): void {
    if (text !== '') this.#parts = { ...this.#parts, [this.#now]: this.#parts[this.#now] + text };
  }

  #restart(): void {
    const { thinking, answer } = this.#parts;
    this.#parts = { thinking: thinking + answer, answer: '' };
  }
}

/** A whole text, parted. */
export function partsOf(text: string): Parts {
  const reader = new AnswerParts();
  reader.add(text);
  return reader.parts;
}
