import type { Change } from '../planner/revise/diff-plans.ts';
import type { Proposal } from '../planner/revise/propose-revision.ts';
import { printable } from '../terminal/terminal.ts';

const SIGNS: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '-', changed: '~' };

function changeText({ kind, what, before, after }: Change): string {
  const values = [before, after].flatMap((value) => (value === undefined ? [] : [printable(value)]));
  const none = before === undefined ? '(none)' : undefined;
  const arrow =
    kind === 'changed' ? [none ?? values[0], after === undefined ? '(none)' : values.at(-1)] : values;
  return `  ${SIGNS[kind]} ${printable(what)}: ${arrow.join(' → ')}`;
}

/** A proposal for reading: what would change scene by scene, then what was kept or could not be done. */
export function proposalText({ before, after, changes, remarks }: Proposal): string {
  const scenes = [...new Set(changes.map(({ scene }) => scene))];
  const lines = scenes.flatMap((scene) => [
    `scene ${scene}`,
    ...changes.filter((change) => change.scene === scene).map(changeText),
  ]);
  const notes = remarks.map(
    ({ scene, text }) => `- ${scene === undefined ? '' : `scene ${scene}: `}${printable(text)}`,
  );
  const prompt =
    before.prompt === after.prompt
      ? []
      : [`prompt: ${printable(before.prompt)} → ${printable(after.prompt)}`];
  return [
    ...prompt,
    ...(lines.length === 0 ? ['nothing would change'] : lines),
    ...(notes.length === 0 ? [] : ['', 'notes', ...notes]),
  ].join('\n');
}
