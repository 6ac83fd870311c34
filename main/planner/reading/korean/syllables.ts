/** Hangul by arithmetic: a syllable is 0xAC00 + (initial × 21 + vowel) × 28 + final (Unicode, chapter 3.12). */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

const lastCode = (word: string): number => {
  const code = word.charCodeAt(word.length - 1);
  return code >= FIRST && code <= LAST ? code - FIRST : -1;
};
const withLast = (word: string, code: number): string =>
  word.slice(0, -1) + String.fromCharCode(FIRST + code);

/** The closing consonant of a word's last syllable; empty for an open one and for what is no Hangul. */
export function finalOf(word: string): string {
  const code = lastCode(word);
  return code < 0 || code % 28 === 0 ? '' : (FINALS[code % 28] ?? '');
}

/** The vowel of a word's last syllable; empty for what is no Hangul. */
export function vowelOf(word: string): string {
  const code = lastCode(word);
  return code < 0 ? '' : (VOWELS[Math.floor(code / 28) % 21] ?? '');
}

/** The word with another closing consonant in its last syllable, or none. */
export function withFinal(word: string, final: string): string {
  const code = lastCode(word);
  return code < 0 ? word : withLast(word, code - (code % 28) + (final === '' ? 0 : FINALS.indexOf(final)));
}

/** The word with another vowel in its last syllable. */
export function withVowel(word: string, vowel: string): string {
  const code = lastCode(word);
  if (code < 0) return word;
  const before = code - (Math.floor(code / 28) % 21) * 28;
  return withLast(word, before + VOWELS.indexOf(vowel) * 28);
}
