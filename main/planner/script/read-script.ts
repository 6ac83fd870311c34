import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { PlannerError } from '../planner.ts';
import { headingsJoined } from '../reading/text/headings.ts';

/** What opens a shot in a numbered or dashed list: "1.", "2)", "-", "Shot 3:", "SCENE 4 –". */
const MARK =
  /^\s*(?:(?:[-*•–]\s+)|(?:\(?\d{1,3}[.):]\s+)|(?:(?:scene|shot|clip|part|step)\s*#?\d{1,3}\s*(?:[-:.)–—]\s*|\s+|$)))/i;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Items of a marked list; a line without a mark goes on the item before it, and what stands before the first is a title. */
function marked(lines: readonly string[]): readonly string[] {
  const shots: string[] = [];
  for (const line of lines) {
    const mark = MARK.exec(line)?.[0];
    if (mark !== undefined) shots.push(line.slice(mark.length));
    else if (shots.length > 0) shots.push(`${shots.pop() ?? ''} ${line}`);
  }
  return shots;
}

const sentences = (text: string): readonly string[] =>
  text
    .replaceAll(/\b(mr|mrs|ms|dr|st)\./gi, '$1\u0000')
    .split(/(?<=[.!?])["')]*\s+(?=\S)/)
    .map((one) => one.replaceAll('\u0000', '.'));

/**
 * The shots of a script, in their own words: items of a list, else paragraphs, else lines, else sentences.
 *
 * @throws PlannerError when there is none, too many, or one is longer than a plan's text may be
 */
export function readScript(script: string): readonly string[] {
  const joined = headingsJoined(script.replaceAll(/\r\n?/g, '\n'));
  const lines = joined.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const paragraphs = joined.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  const split = filled.some((line) => MARK.test(line))
    ? marked(filled)
    : paragraphs.length > 1
      ? paragraphs
      : filled.length > 1
        ? filled
        : sentences(filled[0] ?? '');
  const shots = split.map(oneLine).filter((shot) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(shot));
  if (shots.length === 0)
    throw new PlannerError('The script has no shots.', { hint: 'Write one line for each shot.' });
  if (shots.length > PLAN_CAPS.scenes)
    throw new PlannerError(`The script has ${shots.length} shots; a plan has at most ${PLAN_CAPS.scenes}.`, {
      hint: 'Plan it in parts.',
    });
  const long = shots.findIndex(({ length }) => length > PLAN_CAPS.textCharacters);
  if (long >= 0)
    throw new PlannerError(
      `Shot ${long + 1} has ${shots[long]?.length} characters; a shot has at most ${PLAN_CAPS.textCharacters}.`,
      { hint: 'Shorten it or split it into two shots.' },
    );
  return shots;
}
