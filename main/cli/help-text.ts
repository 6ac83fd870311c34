import type { OptionTable } from '../terminal/command-line.ts';

export type CommandHelp = {
  readonly usage: string;
  readonly summary: string;
  readonly options: OptionTable;
};

/** What `--help` prints: how to call the command, then a line per option. */
export function helpText({ usage, summary, options }: CommandHelp): string {
  const rows = Object.entries(options).map(([name, { value, help }]) => ({
    call: `  --${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const width = Math.max(...rows.map(({ call }) => call.length)) + 2;
  return [
    `usage: ${usage}`,
    '',
    summary,
    '',
    ...rows.map(({ call, help }) => call.padEnd(width) + help),
  ].join('\n');
}
