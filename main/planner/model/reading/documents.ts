import { jsonrepair } from 'jsonrepair';

/** Deeper nesting than this is no plan but an attack on the reader. */
const DEEPEST = 40;
/** Brackets that are tried as the beginning of a document that has no end. */
const TRIED = 5;
/** Repairing takes long on texts full of stray quotes; no answer worth it is longer. In characters. */
const LONGEST_REPAIRED = 100_000;

/** An object or list found in a text. */
export type Found = {
  readonly value: unknown;
  /** Where it begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
  /** It has an end of its own: the text was not cut off inside it. */
  readonly whole: boolean;
};

/**
 * The JSON documents in a model's answer, in their order, with prose, fences or other documents around them. Each is
 * read as strictly as it can be: as it is, else repaired (`jsonrepair`: trailing commas, comments, quotes, bare keys,
 * Python's words, cut off anywhere). Empty ones are left out.
 */
export function documentsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  let tried = 0;
  for (let start = nextOpen(text, 0); start !== undefined && tried < TRIED;) {
    const end = endOfDocument(text, start);
    const whole = end !== undefined;
    const value = end === 'too deep' ? undefined : read(text.slice(start, end));
    const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (end === undefined || end === 'too deep') tried += 1;
    if (isFilled && end !== 'too deep') found.push({ value, start, end: end ?? text.length, whole });
    if (isFilled && !whole) break;
    start = nextOpen(text, typeof end === 'number' ? end : start + 1);
  }
  return found;
}

/** The one of a text's documents that is meant: the last whole one, else the last, of those that are good. */
export function meantDocument(documents: readonly Found[], good: (value: unknown) => boolean): unknown {
  const candidates = documents.filter(({ value }) => good(value));
  return (candidates.findLast(({ whole }) => whole) ?? candidates.at(-1))?.value;
}

/** A bracket with what can follow it in a document; in prose other words do. */
const OPEN = /[[{](?=\s*(?:["'“‘[\]{}()\d.+-]|[\w-]+\s*[:=]|[A-Za-z]\w*\s*[,\]]|\/[/*]|#|$))/g;

function nextOpen(text: string, from: number): number | undefined {
  OPEN.lastIndex = from;
  return OPEN.exec(text)?.index;
}

/** Where the document that begins at `start` is over; undefined when it is cut off. */
function endOfDocument(text: string, start: number): number | 'too deep' | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth === 0) return at + 1;
    if (depth > DEEPEST) return 'too deep';
  }
  return undefined;
}

const STRING_END = /"(?=\s*(?:[,:;}\])=]|$|\/[/*]|#|"\s*\w+"\s*:))/g;

/** A quote ends a string when what follows could follow one: `"the "old" man"` goes on. */
function endOfString(text: string, open: number): number | undefined {
  STRING_END.lastIndex = open + 1;
  for (let found = STRING_END.exec(text); found !== null; found = STRING_END.exec(text)) {
    const backslashes = /\\*$/.exec(text.slice(Math.max(open + 1, found.index - 10), found.index))?.[0]
      .length;
    if (backslashes === undefined || backslashes % 2 === 0) return found.index;
  }
  return undefined;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return repaired(text);
  }
}

function repaired(text: string): unknown {
  if (text.length > LONGEST_REPAIRED) return undefined;
  try {
    const value = JSON.parse(jsonrepair(plainer(text))) as unknown;
    // What follows a bracket of the wrong kind would make a list of an object.
    return text.startsWith('{') && Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  } catch {
    return undefined;
  }
}

const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|#[^\n]*|[()]|[+-]?(?:\d+\.?\d*|\.\d+)%|\d+\/\d+|\+(?=[\d.])|=(?=\s*[\d"'[{-])|;(?=\s*["'\w])/g;

/** Models also write tuples, percents and fractions, which no repairer of JSON knows. */
function plainer(text: string): string {
  return text.replaceAll(TOKEN, (token) => {
    if (/^["']/.test(token)) return token;
    if (token === '(') return '[';
    if (token === ')') return ']';
    if (token === '=') return ':';
    if (token === ';') return ',';
    if (token.endsWith('%')) return String(Number(token.slice(0, -1)) / 100);
    if (/^\d+\/\d+$/.test(token)) {
      const [over = 0, under = 1] = token.split('/').map(Number);
      return String(under === 0 ? 0 : over / under);
    }
    return '';
  });
}
