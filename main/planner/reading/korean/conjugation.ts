import { finalOf, vowelOf, withFinal, withVowel } from './syllables.ts';

/**
 * What a form does to its clause: ends it (`asked`: told to somebody), leads to the next (`and`, `then`), runs beside it,
 * says what for, describes the noun behind it, becomes a noun, or waits for a helping verb (`joined`, `not`).
 */
export type FormUse =
  'end' | 'asked' | 'and' | 'then' | 'while' | 'purpose' | 'noun' | 'nominal' | 'adverb' | 'joined' | 'not';

export type Stem = {
  /** What is left of the dictionary's word without 다. */
  readonly stem: string;
  /** Its last consonant changes before a vowel (걷다 걸어, 눕다 누워, 짓다 지어, 빨갛다 빨간), or 르 stays (따르다 따라). */
  readonly irregular: boolean;
  readonly adjective: boolean;
};

/** The stem before endings with 으: 먹으, 걸으, 누우, 지으, 날, 가. */
function loose({ stem, irregular }: Stem): string {
  const final = finalOf(stem);
  if (final === '' || final === 'ㄹ') return stem;
  if (!irregular) return `${stem}으`;
  if (final === 'ㄷ') return `${withFinal(stem, 'ㄹ')}으`;
  if (final === 'ㅂ') return `${withFinal(stem, '')}우`;
  if (final === 'ㅅ') return `${withFinal(stem, '')}으`;
  return withFinal(stem, ''); // ㅎ: 빨가
}

const bright = (word: string): boolean => /[ㅏㅑㅗ]/.test(vowelOf(word));

/** Open stems before 아 or 어: the vowels run together, and both spellings are read. */
function openJoined(stem: string, irregular: boolean): readonly string[] {
  const vowel = vowelOf(stem);
  if (stem.endsWith('하')) return [`${stem.slice(0, -1)}해`, `${stem}여`];
  if (stem.endsWith('르') && !irregular) {
    const before = stem.slice(0, -1);
    return [withFinal(before, 'ㄹ') + (bright(before) ? '라' : '러')];
  }
  if (vowel === 'ㅡ') return [withVowel(stem, stem.length > 1 && bright(stem.slice(0, -1)) ? 'ㅏ' : 'ㅓ')];
  if (/[ㅏㅓㅐㅔㅕ]/.test(vowel)) return [stem, `${stem}어`];
  const together: Readonly<Record<string, string>> = { ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ' };
  const joined = together[vowel];
  const apart = stem + (vowel === 'ㅗ' ? '아' : '어');
  return joined === undefined ? [apart] : [withVowel(stem, joined), apart];
}

/** The stem with 아 or 어: 걸어, 누워, 해, 가, 봐, 빨개. */
function linked(word: Stem): readonly string[] {
  const { stem, irregular } = word;
  const final = finalOf(stem);
  if (final === '') return openJoined(stem, irregular);
  if (!irregular || final === 'ㄹ') return [stem + (bright(stem) ? '아' : '어')];
  if (final === 'ㅎ') return [withVowel(withFinal(stem, ''), 'ㅐ')];
  if (final === 'ㅂ') return [`${withFinal(stem, '')}워`, `${withFinal(stem, '')}와`];
  return [loose(word).slice(0, -1) + (bright(stem) ? '아' : '어')];
}

const AND = ['고', '지만', '거나', '는데'];
const THEN = ['고서', '고는', '다가', '자', '자마자', '더니'];
const PAST_END = ['다', '어', '어요', '습니다', '네', '네요', '지', '답니다', '대요'];
const LOOSE_THEN = ['니', '니까', '면'];
const PURPOSE = ['러', '려고', '려다가', '려'];
const ASKED = ['세요', '십시오', '시오'];

/** Every form of a word that prompts use, with what it does. Of two uses of one spelling the first stays. */
export function* formsOf(word: Stem): Generator<readonly [form: string, use: FormUse]> {
  const { stem, adjective } = word;
  const dropped = finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem;
  const u = loose(word);
  const open = finalOf(u) === 'ㄹ' ? withFinal(u, '') : u;
  const closed = finalOf(dropped) !== '';
  yield [closed ? `${stem}는다` : `${withFinal(dropped, 'ㄴ')}다`, 'end'];
  yield [closed ? `${stem}습니다` : `${withFinal(dropped, 'ㅂ')}니다`, 'end'];
  for (const ending of ['네', '네요', '지요', '죠', '는구나']) yield [dropped + ending, 'end'];
  for (const ending of AND) yield [(/^[는니]/.test(ending) ? dropped : stem) + ending, 'and'];
  for (const ending of THEN) yield [stem + ending, 'then'];
  if (/(있|없)$/.test(stem) || adjective) yield [`${stem}다`, 'end'];
  yield [`${dropped}는`, 'noun'];
  yield [`${stem}던`, 'noun'];
  yield [withFinal(open, 'ㄴ'), 'noun'];
  yield [`${withFinal(open, 'ㄴ')}데`, 'and'];
  yield [withFinal(open, 'ㄹ'), 'noun'];
  yield [`${u}면서`, 'while'];
  yield [`${u}며`, 'while'];
  for (const ending of LOOSE_THEN) yield [u + ending, 'then'];
  for (const ending of PURPOSE) yield [u + ending, 'purpose'];
  if (!adjective) for (const ending of ASKED) yield [(ending === '시오' ? stem : open) + ending, 'asked'];
  yield [`${stem}기`, 'nominal'];
  yield [withFinal(open, 'ㅁ'), 'nominal'];
  yield [`${stem}게`, 'adverb'];
  yield [`${stem}도록`, 'purpose'];
  yield [`${stem}지`, 'not'];
  for (const inf of linked(word)) {
    yield [inf, 'joined'];
    yield [`${inf}요`, 'end'];
    for (const ending of ['서', '서는', '서도']) yield [inf + ending, 'then'];
    if (!adjective) yield [`${inf}라`, 'asked'];
    if (finalOf(inf) !== '') continue;
    const past = withFinal(inf, 'ㅆ');
    for (const ending of PAST_END) yield [past + ending, 'end'];
    for (const ending of [...AND, '다가', '더니']) yield [past + ending, ending === '다가' ? 'then' : 'and'];
    yield [`${past}던`, 'noun'];
  }
}

/** Stems whose closing consonant stays before a vowel, where most others change, and the other way round. */
const REGULAR_ㅂ = /(?:입|잡|뽑|씹|집|접|업|꼽|좁|굽히|붙잡)$/u;
const IRREGULAR_ㄷ = /(?:걷|듣|싣|긷|깨닫|일컫)$/u;
const IRREGULAR_ㅅ = /(?:짓|낫|붓|잇|긋|젓)$/u;
const REGULAR_ㅎ = /(?:좋|놓|넣|쌓|낳|닿|찧|빻)$/u;
/** 르 that only loses its vowel: 따라, 치러. */
const PLAIN_르 = /(?:따르|치르|들르|우러르)$/u;

/** A dictionary form as a stem with what is irregular about it. */
export function stemOf(dictionary: string, adjective: boolean): Stem {
  const stem = dictionary.replace(/다$/u, '');
  const final = finalOf(stem);
  const irregular =
    (final === 'ㅂ' && !REGULAR_ㅂ.test(stem)) ||
    (final === 'ㄷ' && IRREGULAR_ㄷ.test(stem)) ||
    (final === 'ㅅ' && IRREGULAR_ㅅ.test(stem)) ||
    (final === 'ㅎ' && !REGULAR_ㅎ.test(stem)) ||
    PLAIN_르.test(stem);
  return { stem, irregular, adjective };
}
