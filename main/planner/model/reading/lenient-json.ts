/** Deeper nesting than this is no plan but an attack on the reader. */
const DEEPEST = 40;
const NOTHING = Symbol('nothing');
type Value = unknown;

/**
 * Reads the JSON in a model's answer: with prose or code fences around it, trailing commas, comments, single quotes,
 * bare keys, line breaks inside strings, Python's words, and cut off anywhere (what was complete is kept, and a string
 * or list that was not ends where it ends). Undefined when there is no object or list in it.
 */
export function lenientJson(answer: string): unknown {
  const text = withoutThinking(answer);
  for (const start of candidates(text)) {
    const reader = new LenientReader(text, start);
    const value = reader.value(0);
    const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (isFilled && !reader.tooDeep) return value;
  }
  return undefined;
}

/** Reasoning models may think aloud first; braces there are no answer. */
const withoutThinking = (text: string): string =>
  text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '');

const TRIED = 5;

/** The first few places where `mark` is found, each moved on by `skip` letters. */
function places(text: string, mark: string, skip: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0 && found.length < TRIED; at = text.indexOf(mark, at + 1))
    found.push(at + skip);
  return found;
}

/** Where JSON may begin: a fenced block first, then brackets that open a line, then any. */
function candidates(text: string): readonly number[] {
  const fence = /```(?:json)?\s*(?=[[{])/i.exec(text);
  return [
    ...(fence === null ? [] : [fence.index + fence[0].length]),
    ...(/^\s*[[{]/.test(text) ? [text.search(/[[{]/)] : []),
    ...places(text, '\n{', 1),
    ...places(text, '\n[', 1),
    ...places(text, '{', 0),
    ...places(text, '[', 0),
  ];
}

class LenientReader {
  private readonly text: string;
  private at: number;
  /** Nested beyond reason: whatever was read is no answer. */
  tooDeep = false;

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
  }

  value(depth: number): Value {
    this.skip();
    const next = this.text[this.at];
    if (depth > DEEPEST) this.tooDeep = true;
    if (next === undefined || this.tooDeep) return NOTHING;
    if (next === '{') return this.object(depth);
    if (next === '[' || next === '(') return this.list(depth);
    if (next === '"' || next === "'" || next === '\u201C') return this.string(next);
    return this.word();
  }

  private skip(): void {
    const blank = /(?:[\s\uFEFF]|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }

  private object(depth: number): Value {
    const found: Record<string, Value> = Object.create(null) as Record<string, Value>;
    this.at += 1;
    for (;;) {
      this.skip();
      const next = this.text[this.at];
      if (next === undefined) break;
      if (next === '}') {
        this.at += 1;
        break;
      }
      if (next === ',' || next === ';') {
        this.at += 1;
        continue;
      }
      const before = this.at;
      const key = next === '"' || next === "'" ? this.string(next) : this.bareKey();
      this.skip();
      if (this.text[this.at] === ':' || this.text[this.at] === '=') this.at += 1;
      else if (this.at >= this.text.length || key === '') break;
      const value = this.value(depth + 1);
      if (typeof key === 'string' && value !== NOTHING) found[key] = value;
      if (this.at === before) break;
    }
    return found;
  }

  private list(depth: number): Value {
    const found: Value[] = [];
    this.at += 1;
    for (;;) {
      this.skip();
      const next = this.text[this.at];
      if (next === undefined) break;
      if (next === ']' || next === ')' || next === '}') {
        this.at += next === '}' ? 0 : 1;
        break;
      }
      if (next === ',') {
        this.at += 1;
        continue;
      }
      const before = this.at;
      const value = this.value(depth + 1);
      if (value !== NOTHING) found.push(value);
      if (this.at === before) break;
    }
    return found;
  }

  private string(open: string): string {
    const close = open === '\u201C' ? '\u201D' : open;
    let text = '';
    for (this.at += 1; this.at < this.text.length; this.at++) {
      const letter = this.text[this.at] as string;
      if (letter === '\\') text += this.escape();
      else if (letter === close && this.endsString()) {
        this.at += 1;
        return text;
      } else text += letter;
    }
    return text;
  }

  /** A quote ends a string when what follows could follow one: `"the "old" man"` goes on. */
  private endsString(): boolean {
    return /^\s*(?:[,:}\])]|$|["']\s*\w+["']\s*:|\/\/)/.test(this.text.slice(this.at + 1, this.at + 60));
  }

  private escape(): string {
    this.at += 1;
    const letter = this.text[this.at] ?? '';
    const hex = /^u([0-9a-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 5))?.[1];
    if (hex !== undefined) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    return { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' }[letter] ?? letter;
  }

  private bareKey(): string {
    const key = /[^\s:=,{}[\]"']+/y;
    key.lastIndex = this.at;
    const found = key.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private word(): Value {
    const word = /[^\s,:;{}[\]()"']+/y;
    word.lastIndex = this.at;
    const found = word.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    if (/^(true|yes)$/i.test(found)) return true;
    if (/^(false|no)$/i.test(found)) return false;
    if (/^(null|none|undefined|nan)$/i.test(found)) return null;
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(found))
      return found.endsWith('%') ? Number(found.slice(0, -1)) / 100 : Number(found);
    if (/^[+-]?\d+\/\d+$/.test(found)) {
      const [over = 0, under = 1] = found.split('/').map(Number);
      return over / under;
    }
    return found === '' ? NOTHING : found;
  }
}
