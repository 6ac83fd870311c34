/** Given names that stories use, as they are written in Latin letters; drawn as a boy or a girl. */
const BOYS =
  '철수 Cheolsu, 민수 Minsu, 영수 Yeongsu, 준호 Junho, 민준 Minjun, 서준 Seojun, 지훈 Jihun, 동현 Donghyeon, 현우 Hyeonwoo, 도윤 Doyun, 시우 Siwoo, 민호 Minho, 진우 Jinwoo, 성민 Seongmin, 길동 Gildong, 홍길동 Gildong, 태호 Taeho, 준서 Junseo, 하준 Hajun, 우진 Woojin, 톰 Tom, 피터 Peter, 잭 Jack';
const GIRLS =
  '영희 Yeonghui, 민지 Minji, 지수 Jisu, 수진 Sujin, 은지 Eunji, 서연 Seoyeon, 지민 Jimin, 하은 Haeun, 유진 Yujin, 수민 Sumin, 미나 Mina, 예린 Yerin, 소희 Sohui, 지우 Jiwoo, 다은 Daeun, 서윤 Seoyun, 하윤 Hayun, 채원 Chaewon, 나리 Nari, 춘향 Chunhyang, 심청 Simcheong, 앨리스 Alice, 신데렐라 Cinderella';

const names = new Map<string, string>();
const kinds = new Map<string, string>();
for (const [list, kind] of [
  [BOYS, 'boy'],
  [GIRLS, 'girl'],
] as const)
  for (const entry of list.split(', ')) {
    const [korean = '', english = ''] = entry.split(' ');
    names.set(korean, english);
    kinds.set(english, kind);
  }

/** A known given name, also with the 이 that speech adds to it. */
export const koreanName = (word: string): string | undefined =>
  names.get(word) ?? (word.endsWith('이') ? names.get(word.slice(0, -1)) : undefined);
export const kindOfName = (english: string): string => kinds.get(english) ?? 'child';

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'
  .split(' ')
  .map((letter) => letter.replace('-', ''));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Hangul in Latin letters, syllable by syllable (Revised Romanization, without what neighbours do to each other). */
export function inLatin(word: string): string {
  const letters = [...word].map((letter) => {
    const code = letter.charCodeAt(0) - 0xac00;
    if (code < 0 || code >= 11172) return letter;
    return `${INITIALS[Math.floor(code / 588)]}${VOWELS[Math.floor(code / 28) % 21]}${FINALS[code % 28]}`;
  });
  const all = letters.join('');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** "나비라는", "토리라고 하는": a name, whatever it is. */
export function nameSaid(word: string): string | undefined {
  const said = /^(\p{Script=Hangul}{1,6}?)(?:이라는|라는|이란)$/u.exec(word)?.[1];
  return said === undefined ? undefined : (koreanName(said) ?? inLatin(said));
}

/** Names in a text by how they are written in Latin letters: the known ones, and what is called so. */
export function calledNames(words: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    const said =
      /^(\p{Script=Hangul}{1,6}?)(?:이라는|라는|이란|이?[가는를와의]|은|을|이|과|도)?$/u.exec(word)?.[1] ??
      word;
    const english = nameSaid(word) ?? koreanName(said);
    if (english !== undefined) found.set(english, said);
  }
  return found;
}
