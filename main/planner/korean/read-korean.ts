import type { Clause } from './clause.ts';
import { ClauseReader } from './clause-reader.ts';
import { EnglishWriter } from './english.ts';
import { koreanWords } from './words.ts';

export type ToldSentence = {
  readonly english: string;
  /** The words it was made of. */
  readonly korean: string;
  /** Which line it is in, from 0. */
  readonly line: number;
  /** The line is an item of a list: "1.", "-", "장면 2:". */
  readonly item: boolean;
};

export type ToldInEnglish = {
  readonly sentences: readonly ToldSentence[];
  /** Words that are in none of the lists, each once. */
  readonly unknown: readonly string[];
  /** English nouns by what the text first calls them. */
  readonly called: ReadonlyMap<string, string>;
};

const MARK =
  /^\s*(?:[-*•–]\s+|\(?\d{1,3}[.):]\s*|(?:장면|씬|컷|샷)\s*#?\d{0,3}\s*[-:.)–—]\s*|\d{1,3}\s*(?:번|번째)?\s*(?:장면|씬|컷|샷)\s*[-:.)–—]?\s*)/u;
const ASKED =
  /(?:의|하는|는)?\s*(?:짧은\s*)?(?:영상|동영상|비디오|영화|애니메이션|장면)(?:을|를)?\s*(?:하나\s*)?(?:만들어|보여|그려|제작해)\s*(?:줘|주세요|줄래|주십시오)?[.!]?\s*$/gu;

/** Sayings that the words alone do not tell. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [ASKED, ''],
  [/밤(거리|바다|길|숲|해변)/gu, '밤 $1'],
  [
    /^.{0,20}(?:영상|동영상|비디오|영화|애니메이션).{0,6}(?:만들어|보여|그려)\s*(?:줘|주세요)?\s*[:：]\s*(?=\S)/gu,
    '',
  ],
  [/친구가 되(?:어서|어|고)/gu, '만나고'],
  [/친구가 (?:된다|되었다|됐다|되었어요|됐어요|되었습니다|됐습니다)/gu, '만난다'],
  [/물을 (?=주|줬|준)/gu, '물'],
  [/먹이를 (?=주|줬|준)/gu, '먹이'],
  [/[을를] 지나(?:서|며)? /gu, ' 지나쳐 '],
  [/\S{1,20} 모양의? (?=\S)/gu, ''],
  [/의 (?:이야기|말|노래)를 (?=듣|들)/gu, '를 '],
  [/[을를] 향해서? /gu, ' 쪽으로 '],
  [/(?:을|를) 가지고 (?=놀|논)/gu, '하고 '],
  [/해 뜰 무렵에?/gu, '새벽에'],
  [/손을 잡고/gu, '함께'],
  [/길을 잃은/gu, '외로운'],
  [/길을 잃고/gu, '헤매고'],
  [/(해가|날이) (?:지자|지고|지면|저물자|저물고|질 때|저물 때)/gu, '해질녘에'],
  [/해가 뜨(?:자|고|면|ㄹ 때)|해가 뜰 때|날이 밝자/gu, '아침에'],
  [/밤이 되(?:자|고|면|었다|었어요|었습니다)|밤이 오(?:자|면)/gu, '밤에'],
  [/아침이 되(?:자|고|면)|아침이 오자/gu, '아침에'],
  [/눈(?:으로)? 덮인/gu, '눈덮인'],
];
const plainly = (sentence: string): string =>
  SAYINGS.reduce((text, [saying, plain]) => text.replaceAll(saying, plain), sentence);

/** Korean prose as English sentences for the planner, by word lists and endings alone. */
export function readKorean(text: string): ToldInEnglish {
  const writer = new EnglishWriter();
  const unknown = new Set<string>();
  const called = new Map<string, string>();
  const sentences: ToldSentence[] = [];
  for (const [line, words] of text.normalize('NFC').split('\n').entries()) {
    const mark = MARK.exec(words)?.[0] ?? '';
    for (const sentence of words.slice(mark.length).split(/(?<=[.!?。…])\s*/u)) {
      const reader = new ClauseReader(koreanWords(plainly(sentence)));
      for (const word of reader.unknown) unknown.add(word);
      for (const [english, korean] of reader.called) if (!called.has(english)) called.set(english, korean);
      const groups = together(found(reader.clauses));
      for (const { clause, beside } of groups) {
        // Sayings were made plain in what clauses keep; a sentence that is one picture keeps its own words.
        const parts = [...beside, clause].map((one) => one.korean).join(' ');
        const korean = groups.length === 1 ? sentence.replace(/[.!?。…\s]+$/u, '').trim() : parts;
        const english = writer.sentence(clause, beside);
        if (english !== '') sentences.push({ english, korean, line, item: mark !== '' });
      }
    }
  }
  return { sentences, unknown: [...unknown], called };
}

/** Clauses of whom the lists know, without what those they do not know go on to do. */
function found(clauses: readonly Clause[]): readonly Clause[] {
  let lost = false;
  return clauses.filter((clause) => {
    lost = clause.lost || (lost && !clause.arguments.some(({ role }) => role === 'subject'));
    return !lost;
  });
}

/** What runs beside a clause (하면서) is told with the one behind it. */
function together(clauses: readonly Clause[]): readonly { clause: Clause; beside: readonly Clause[] }[] {
  const groups: { clause: Clause; beside: readonly Clause[] }[] = [];
  let beside: Clause[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (clause.use === 'while' && at < clauses.length - 1) beside.push(clause);
    else {
      groups.push({ clause, beside });
      beside = [];
    }
  }
  return groups;
}
