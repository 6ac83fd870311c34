/** Of everything but blanks, the share of signs that no sentence has so many of. */
const MOST_SIGNS = 0.2;
const SIGNS = /[;{}()<>[\]=*|&$#\\_~^`]|--/g;
const STATEMENTS = [
  /\b(?:drop|alter|create|truncate)\s+(?:table|database)\b/i,
  /\bselect\b.+\bfrom\b.+\bwhere\b.+[=<>]/is,
  /\binsert\s+into\b.+\bvalues\b/is,
];

/** Whether a text is a program's and not a scene's: "x); DROP TABLE films; --". */
export function isProgramText(text: string): boolean {
  if (STATEMENTS.some((statement) => statement.test(text))) return true;
  const solid = text.replaceAll(/\s/g, '').length;
  const signs = text.match(SIGNS)?.join('').length ?? 0;
  return signs >= 4 && signs / solid > MOST_SIGNS;
}
