/** Python's ideas of characters, which differ a little from JavaScript's. */

const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** A run of white space, or of anything else (`str.isspace`). */
export const RUN = new RegExp(`[${SPACE}]+|[^${SPACE}]+`, 'gu');
const ALL_SPACE = new RegExp(`^[${SPACE}]+$`, 'u');
const ALL_LETTERS = /^\p{L}+$/u;
const LETTER = /^\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;
/** `str.isdigit`: decimal digits, and those in circles, raised or lowered. */
const DIGIT =
  /^[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10A40}-\u{10A43}\u{10E60}-\u{10E68}\u{11052}-\u{1105A}\u{1F100}-\u{1F10A}]$/u;

const LONG = 100;
const LONGEST_RUN = 4;

export const isSpace = (text: string): boolean => ALL_SPACE.test(text);
export const isLetters = (text: string): boolean => ALL_LETTERS.test(text);

/** "Dogs" → "Xxxx", "x2000" → "xdddd": a letter as x or X, a digit as d, at most four of a kind in a row. */
export function wordShape(characters: readonly string[]): string {
  if (characters.length >= LONG) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of characters) {
    const kind = shapeOf(character);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < LONGEST_RUN) shape += kind;
  }
  return shape;
}

function shapeOf(character: string): string {
  if (LETTER.test(character)) return CAPITAL.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
}
