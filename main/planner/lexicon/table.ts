import { linesOf, listOf, rowOf, type Line, type Row } from './rows.ts';

/** How the rows of a kind of table are read. */
export interface Shape<Value> {
  readonly columns: number;
  /** How its lemmas are looked up. */
  readonly key: (lemma: string) => string;
  /** The column of Korean words, from 0; tables of English alone have none. */
  readonly korean?: number;
  /** The value of a row for its first lemma; throws where the row does not fit the schema. */
  readonly read: (row: Row, lemma: string) => Value;
  /** The same for another lemma of the row. */
  readonly renamed: (value: Value, lemma: string) => Value;
}

interface Entry<Value> {
  readonly line: Line;
  readonly lemma: string;
  value?: Value;
}

/**
 * Rows by lemma. Only lemmas are listed at load; a row is read and parsed when it is first asked for, so that thousands
 * of rows cost the first plan nothing (`all` reads every row: the tests do).
 */
export class Table<Value> {
  readonly #shape: Shape<Value>;
  readonly #lines: readonly Line[];
  readonly #entries = new Map<string, Entry<Value>[]>();
  readonly #firsts = new Map<Line, Value>();
  #korean: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(tables: Readonly<Record<string, string>>, shape: Shape<Value>) {
    this.#shape = shape;
    this.#lines = Object.entries(tables).flatMap(([name, text]) =>
      linesOf(name.toLowerCase().replaceAll('_', ' '), text),
    );
    for (const line of this.#lines)
      for (const lemma of lemmasOf(line)) {
        const key = shape.key(lemma);
        const known = this.#entries.get(key);
        if (known === undefined) this.#entries.set(key, [{ line, lemma }]);
        else known.push({ line, lemma });
      }
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Every meaning of a key, in the order of the tables. */
  get(key: string): readonly Value[] {
    return this.#entries.get(key)?.map((entry) => (entry.value ??= this.#valueOf(entry))) ?? [];
  }

  /** Lemmas that a Korean word without blanks stands for: its row's first, or the one it names (`하녀=maid`). */
  inKorean(word: string): readonly string[] {
    this.#korean ??= this.#koreanWords();
    return this.#korean.get(word) ?? [];
  }

  koreanKeys(): IterableIterator<string> {
    this.#korean ??= this.#koreanWords();
    return this.#korean.keys();
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  all(): readonly Value[] {
    return [...this.#entries.keys()].flatMap((key) => this.get(key));
  }

  #valueOf({ line, lemma }: Entry<Value>): Value {
    const [head = lemma] = lemmasOf(line);
    const first = this.#firsts.get(line) ?? this.#shape.read(rowOf(line, this.#shape.columns), head);
    this.#firsts.set(line, first);
    return lemma === head ? first : this.#shape.renamed(first, lemma);
  }

  #koreanWords(): ReadonlyMap<string, readonly string[]> {
    const words = new Map<string, string[]>();
    const { korean } = this.#shape;
    if (korean === undefined) return words;
    for (const line of this.#lines) {
      const { cells } = rowOf(line, this.#shape.columns);
      const [head = ''] = lemmasOf(line);
      for (const cell of listOf(cells[korean])) {
        const [word = '', lemma = head] = cell.split('=');
        const key = word.replaceAll(' ', '');
        const known = words.get(key);
        if (known === undefined) words.set(key, [lemma]);
        else if (!known.includes(lemma)) known.push(lemma);
      }
    }
    return words;
  }
}

const lemmasOf = ({ text }: Line): readonly string[] => listOf(text.slice(0, text.indexOf('|')).trim());
