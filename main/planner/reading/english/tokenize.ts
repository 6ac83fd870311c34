import { isSpace, RUN } from './characters.ts';
import type { TokenizerData } from './data.ts';
import { specialPhrases } from './special-phrases.ts';

/** A token before it is parsed. `norm` is what an exception says it stands for; `space`: one space follows it. */
export type Word = { readonly text: string; readonly norm: string | undefined; readonly space: boolean };
export type Piece = { readonly text: string; readonly norm: string | undefined };
export type Tokenizer = (text: string) => Word[];

/** No suffix is longer, but a row of full stops; the rest is what lookbehinds see. */
const SUFFIX_WINDOW = 16;
/** Longer pieces are not asked whether they are addresses: the pattern takes the square of their length. */
const LONGEST_ADDRESS = 1000;
/** No affix and no infix is found in letters alone: each has a sign, or a digit before it. */
const LETTERS = /^[A-Za-z]+$/;
const CACHE_SIZE = 20_000;
const LONGEST_CACHED = 40;

type Affixes = {
  readonly exceptions: ReadonlyMap<string, readonly Piece[]>;
  /** In UTF-16 units. */
  readonly longestException: number;
  readonly prefix: RegExp;
  readonly suffix: RegExp;
  readonly infix: RegExp;
  readonly url: RegExp;
};

const plain = (text: string): Piece => ({ text, norm: undefined });
const prefixLength = ({ prefix }: Affixes, text: string) => prefix.exec(text)?.[0].length ?? 0;

function suffixLength({ suffix }: Affixes, text: string): number {
  let start = Math.max(0, text.length - SUFFIX_WINDOW);
  if (text.endsWith('..')) while (start > 0 && text[start] === '.') start--;
  return suffix.exec(text.slice(start))?.[0].length ?? 0;
}

/** Pieces of a text without white space around: what hangs on its ends comes off one by one, until an exception is left. */
function split(
  affixes: Affixes,
  text: string,
  known: (text: string) => readonly Piece[] | undefined,
): Piece[] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let rest = text;
  let last = -1;
  while (rest !== '' && rest.length !== last && known(rest) === undefined) {
    last = rest.length;
    const front = prefixLength(affixes, rest);
    const back = suffixLength(affixes, rest.slice(front));
    const takeFront = () => before.push(plain(rest.slice(0, front)));
    const takeBack = () => after.push(plain(rest.slice(rest.length - back)));
    const withoutFront = rest.slice(front);
    const withoutBack = rest.slice(0, rest.length - back);
    if (front > 0 && known(withoutFront) !== undefined) {
      takeFront();
      rest = withoutFront;
    } else if (back > 0 && known(withoutBack) !== undefined) {
      takeBack();
      rest = withoutBack;
    } else {
      if (front > 0) takeFront();
      if (back > 0) takeBack();
      rest = rest.slice(front, rest.length - back);
    }
  }
  if (rest !== '') before.push(...(known(rest) ?? splitInside(affixes, rest)));
  return [...before, ...after.reverse()];
}

function splitInside({ url, infix }: Affixes, text: string): Piece[] {
  if (text.length <= LONGEST_ADDRESS && text.includes('.') && url.test(text)) return [plain(text)];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(infix)) {
    if (index === 0) continue;
    if (index !== start) pieces.push(plain(text.slice(start, index)));
    pieces.push(plain(found));
    start = index + found.length;
  }
  if (start < text.length) pieces.push(plain(text.slice(start)));
  return pieces;
}

/** Tokens as spaCy's `Tokenizer` makes them. Joined with their spaces they are the text again. */
export function makeTokenizer(data: TokenizerData): Tokenizer {
  const exceptions = new Map(
    data.exceptions.map((tokens) => [
      tokens.map(([text]) => text).join(''),
      tokens.map(([text = '', norm]): Piece => ({ text, norm })),
    ]),
  );
  const affixes: Affixes = {
    exceptions,
    longestException: Math.max(...[...exceptions.keys()].map((text) => text.length)),
    prefix: new RegExp(data.prefix, 'u'),
    suffix: new RegExp(data.suffix, 'u'),
    infix: new RegExp(data.infix, 'gu'),
    url: new RegExp(data.url, 'u'),
  };
  const exception = (text: string) =>
    text.length <= affixes.longestException ? exceptions.get(text) : undefined;
  const retokenize = specialPhrases(
    [...exceptions.keys()].filter(
      (text) =>
        prefixLength(affixes, text) > 0 ||
        suffixLength(affixes, text) > 0 ||
        text.search(affixes.infix) >= 0 ||
        text.includes(' '),
    ),
    (text) => words(text, (run) => split(affixes, run, () => undefined)),
    exceptions,
  );

  const cache = new Map<string, readonly Piece[]>();
  const pieces = (run: string): readonly Piece[] => {
    const known = exception(run);
    if (known !== undefined) return known;
    if (LETTERS.test(run)) return [plain(run)];
    const cached = cache.get(run);
    if (cached !== undefined) return cached;
    const found = split(affixes, run, exception);
    if (run.length <= LONGEST_CACHED) {
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(run, found);
    }
    return found;
  };
  return (text) => retokenize(words(text, pieces));
}

/** Each run of other characters is cut into pieces; of white space, one space after a token belongs to that token. */
function words(text: string, pieces: (run: string) => readonly Piece[]): Word[] {
  const found: Word[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const last = found.at(-1);
    const joined = last !== undefined && run.startsWith(' ') && isSpace(run);
    if (joined) found[found.length - 1] = { ...last, space: true };
    const rest = joined ? run.slice(1) : run;
    if (rest !== '') for (const piece of pieces(rest)) found.push({ ...piece, space: false });
  }
  return found;
}
