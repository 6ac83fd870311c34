/**
 * Whether a text is Korean rather than English: half of its letters are Hangul, or most of its words have some ("Robot이
 * piano를 친다").
 */
export function isKorean(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if ((text.match(/\p{Script=Hangul}/gu)?.length ?? 0) * 2 >= letters) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /\p{Script=Hangul}/u.test(word)).length * 3 >= words.length * 2;
}
