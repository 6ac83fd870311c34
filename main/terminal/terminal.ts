const CLEAR_LINE = '\r\u001b[K';

/** Where a command speaks to its user: results on stdout, everything on the way on stderr. */
export type Terminal = {
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
  /** Shows `text` in place of the last such text; undefined where lines cannot be replaced. */
  readonly replace?: (text: string) => void;
  /** Characters in a line. */
  readonly columns: number;
};

const DEFAULT_COLUMNS = 100;

/** Text without line breaks and control characters, so that a plan from elsewhere cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** The process's own terminal. A reader who goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let replaced = false;
  const settle = () => {
    if (replaced) process.stderr.write('\n');
    replaced = false;
  };
  const write = (stream: NodeJS.WriteStream, text: string) => {
    settle();
    stream.write(`${text}\n`);
  };
  const replace = (text: string) => {
    replaced = true;
    process.stderr.write(CLEAR_LINE + text);
  };
  return {
    print: (text) => write(process.stdout, text),
    note: (text) => write(process.stderr, text),
    ...(process.stderr.isTTY ? { replace } : {}),
    columns: Math.min(process.stdout.columns ?? DEFAULT_COLUMNS, 140),
  };
}
