export interface Sentence {
  readonly text: string;
  /** Where it begins in the prompt. */
  readonly start: number;
  /** It begins an item of a list: "1.", "-", "장면 2:". */
  readonly ownScene: boolean;
}

const NUMBERED = '(?:첫|두|세|네|다섯|여섯|마지막|다음|\\d{1,3})';
const SHOT = '(?:장면|씬|컷|샷|scene|shot)';
const MARK = new RegExp(
  `^\\s*(?:[-*•·–]\\s+|\\(?\\d{1,3}[.):]\\s*|${SHOT}\\s*#?\\d{1,3}\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?[-:.)–—]?\\s*|${NUMBERED}\\s*(?:번|번째)?\\s*${SHOT}\\s*(?:[-:.)–—,]|(?:에서는|에서|은|는)(?=\\s))\\s*)+`,
  'iu',
);
/** Marks inside a line: "… 장면 2: …", "… 2) …". */
const INLINE = new RegExp(
  `(?<=[.!?\\s])(?=${SHOT}\\s*#?\\d{1,3}\\s*[:.)-])|(?<=\\s)(?=\\(?\\d{1,2}[.)]\\s+[가-힣])`,
  'giu',
);

/** The sentences of a text, where each stands, and which were given a scene of their own. */
export function sentencesOf(prompt: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  for (const line of prompt.split('\n')) {
    let begin = at;
    for (const item of line.split(INLINE)) {
      const mark = MARK.exec(item)?.[0] ?? '';
      let start = begin + mark.length;
      let first = mark !== '';
      for (const text of item.slice(mark.length).split(/(?<=[!?。…;]|\.(?!\d))/u)) {
        if (/[\p{L}\p{N}]/u.test(text)) {
          found.push({ text, start, ownScene: first });
          first = false;
        }
        start += text.length;
      }
      begin += item.length;
    }
    at += line.length + 1;
  }
  return found;
}
