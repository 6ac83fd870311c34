import { inspect } from 'node:util';
import { type OptionTable, type OptionValues, readCommandLine } from '../terminal/command-line.ts';
import { type CommandHelp, helpText } from './help-text.ts';
import { printable, processTerminal, type Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

const EXIT = { failed: 1, usage: 2, cancelled: 130 } as const;
/** How long a cancelled command may tidy up before the process ends anyway, in milliseconds. */
const GRACE = 700;

const EVERYWHERE = {
  verbose: { type: 'boolean', help: 'say more, and show the whole of an error' },
  help: { type: 'boolean', short: 'h', help: 'show this' },
} as const satisfies OptionTable;

export type Invocation<Table extends OptionTable> = {
  readonly values: OptionValues<Table>;
  readonly words: readonly string[];
  readonly verbose: boolean;
  /** Aborts when the user wants the command to stop. */
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
};

export type Command<Table extends OptionTable> = Omit<CommandHelp, 'options'> & {
  readonly options: Table;
  /** How long it may tidy up once cancelled, in milliseconds; less than a second unless said. */
  readonly grace?: number;
  run(invocation: Invocation<Table>): Promise<void>;
};

/** Errors that speak to the user in one line; anything else is a fault of ours and says where to look. */
const SPEAKING = new Set([
  'UsageError',
  'FileError',
  'FfmpegError',
  'PackError',
  'PlannerError',
  'EngineError',
  'EvaluationError',
]);

/** The line an error is told in. */
export function errorLine(error: unknown): string {
  const message = printable(error instanceof Error ? error.message : String(error)).slice(0, 400);
  if (error instanceof Error && SPEAKING.has(error.name)) return `error: ${message}`;
  return `error: ${message} (unexpected; --verbose shows where)`;
}

function listenForStop(grace: number): AbortSignal {
  const stop = new AbortController();
  const cancel = () => {
    stop.abort(new Error('cancelled'));
    setTimeout(() => {
      process.stderr.write('\ncancelled\n');
      process.exit(EXIT.cancelled);
    }, grace).unref();
  };
  // "npm run" passes on a Ctrl-C that the terminal has sent already: a second one means nothing more.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, cancel);
  return stop.signal;
}

function report(
  error: unknown,
  { signal, terminal, verbose }: Omit<Invocation<OptionTable>, 'values' | 'words'>,
): number {
  if (signal.aborted) {
    terminal.note('cancelled');
    return EXIT.cancelled;
  }
  terminal.note(errorLine(error));
  if (verbose) terminal.note(inspect(error, { depth: 4 }));
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
}

/**
 * Runs a command with the process's arguments: the one place where errors become a line and an exit code (1 failed,
 * 2 wrong usage, 130 cancelled).
 */
export async function runCommand<Table extends OptionTable>(command: Command<Table>): Promise<void> {
  const args = process.argv.slice(2);
  const terminal = processTerminal();
  const signal = listenForStop(command.grace ?? GRACE);
  const verbose = args.includes('--verbose');
  const options = { ...command.options, ...EVERYWHERE };
  try {
    const { values, words } = readCommandLine(args, options);
    if (values.help) terminal.print(helpText({ ...command, options }));
    else await command.run({ values, words, verbose, signal, terminal });
    if (signal.aborted) throw signal.reason;
  } catch (error) {
    process.exitCode = report(error, { signal, terminal, verbose });
  }
  // Nothing may keep a finished command alive, such as an engine that does not end.
  setTimeout(() => process.exit(), GRACE).unref();
}
