/** A line of a prompt or an item of a list, and whether its writer asked for a scene of its own ("1.", "-", "Scene 2:"). */
export interface Item {
  readonly text: string;
  readonly ownScene: boolean;
}

const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)';
/** "1.", "2)", "-", "Scene 3:", "Shot 4 -", "Scene 2 (the kitchen):". */
const MARK = new RegExp(
  `^\\s*(?:[-*•·–]\\s+|\\(?\\d{1,3}[.):]\\s*|(?:scene|shot|step|part|clip|act|frame)\\s*${NUMBER}\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?[-:.)]?\\s*)+`,
  'i',
);
const INLINE = /\s(?=(?:scene|shot|step)\s*\d{1,3}\s*[:.)-]|\(?\d{1,2}[.)]\s+[A-Z])/gi;

/** Capitals alone carry no names: "A DOG RUNS" reads as "a dog runs". */
function shoutless(line: string): string {
  const letters = line.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? line.toLowerCase() : line;
}

/** Splits a prompt without markup into its lines and list items. */
export function itemsOf(text: string): readonly Item[] {
  return text
    .replaceAll(INLINE, '\n')
    .split('\n')
    .flatMap((line) => {
      const mark = MARK.exec(line)?.[0] ?? '';
      const body = shoutless(line.slice(mark.length)).trim();
      return /[\p{L}\p{N}]/u.test(body) ? [{ text: body, ownScene: mark !== '' }] : [];
    });
}
