/** The detector's name for what a pack draws under a longer one ("red balloon" is a balloon); undefined without any. */
export function detectedName(drawn: string, labels: readonly string[]): string | undefined {
  if (labels.includes(drawn)) return drawn;
  const ends = labels.filter((label) => drawn.endsWith(` ${label}`));
  return ends.sort((a, b) => b.length - a.length)[0];
}
