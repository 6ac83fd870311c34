import { isKoreanCounter, koreanCount } from '../../lexicon/numbers.ts';
import { splits } from './particles.ts';
import { isThing, type Meaning, type Word } from './word.ts';

const NATIVE_ONLY = /^[일이삼사오육칠팔구십백천영]$/u;

/** The number or counter that a word is: "세", "3마리", "하나를"; undefined where it counts nothing. */
export function countIn(
  word: string,
  before: Word | undefined,
  next: string | undefined,
): Meaning | undefined {
  const digits = /^(\d{1,7})([가-힣]+)?$/u.exec(word);
  if (digits !== null) {
    const count = koreanCount(digits[1] ?? '');
    if (digits[2] === undefined) return { kind: 'number', count };
    const counter = counterIn(digits[2]);
    return counter === undefined ? undefined : { ...counter, counter: `${count ?? ''} ${counter.counter}` };
  }
  if (before?.kind === 'number') {
    const counter = counterIn(word);
    if (counter !== undefined) return counter;
  }
  if (/^(?:하나|둘|셋|넷)(?=[가이은는을를도와과]|$)/u.test(word) && isThing(before)) {
    const { stem, role } = [...splits(word)].find((one) => koreanCount(one.stem) !== undefined) ?? {
      stem: word,
      role: 'bare',
    };
    const many = koreanCount(stem);
    if (many !== undefined) return { kind: 'counter', counter: `${many} 개`, role };
  }
  const count = koreanCount(word.replace(/의$/u, ''));
  if (
    count === undefined ||
    count === 0 ||
    (NATIVE_ONLY.test(word) && (next === undefined || counterIn(next) === undefined))
  )
    return undefined;
  if (word === '혼자') return undefined;
  return { kind: 'number', count: /^(?:여러|많은|몇|몇몇|수많은|무수한)/u.test(word) ? undefined : count };
}

function counterIn(word: string): Extract<Meaning, { kind: 'counter' }> | undefined {
  for (const { stem, role } of splits(word))
    if (isKoreanCounter(stem)) return { kind: 'counter', counter: stem, role };
  return undefined;
}
