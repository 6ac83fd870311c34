/** How well the typed letters fit a label: 0 is best; nothing when they do not occur in this order. */
export function fit(label: string, typed: string): number | undefined {
  const text = label.toLowerCase();
  const words = typed.trim().toLowerCase();
  if (words === '') return 0;
  if (text.startsWith(words)) return 0;
  const whole = text.indexOf(words);
  if (whole >= 0) return 1 + whole / 100;
  let at = -1;
  let gaps = 0;
  for (const letter of words.replaceAll(/\s/g, '')) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    gaps += next - at - 1;
    at = next;
  }
  return 3 + gaps / 100;
}
