const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, hundred: 100, dozen: 12 };
const MANY = 999;

/** "three", "3", "a dozen": how many; undefined for what is no number. At most 999. */
export function numberSaid(word: string): number | undefined {
  const lower = word.toLowerCase().replaceAll(',', '');
  if (/^\d{1,9}$/.test(lower)) return Math.min(MANY, Number(lower));
  const unit = UNITS.indexOf(lower);
  return unit >= 0 ? unit : TENS[lower];
}
