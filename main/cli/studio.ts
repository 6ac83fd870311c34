import { inspect } from 'node:util';
import { startBrowserHost } from '../browser/host.ts';
import { openInBrowser } from '../browser/open-in-browser.ts';
import { studioFolders } from '../studio/open-studio.ts';
import { numberOption, type OptionTable } from '../terminal/command-line.ts';
import { type Invocation, runCommand } from './run.ts';
import { buildDesktop, buildInterface, INTERFACE_FOLDER } from './studio-build.ts';
import { electronProgram, runElectron, whyNoDesktop } from './studio-desktop.ts';
import { UsageError } from '../terminal/usage-error.ts';

const OPTIONS = {
  browser: { type: 'boolean', help: 'use a browser even where Electron could be started' },
  'no-open': { type: 'boolean', help: 'print the address alone; open no browser' },
  port: { type: 'string', value: '<n>', help: 'port on 127.0.0.1 (default: any free one)' },
  data: {
    type: 'string',
    value: '<folder>',
    help: 'keep settings, projects and exports there (default: your own folders)',
  },
} as const satisfies OptionTable;
/** Films that are open are closed as they should be: a render stops between two steps, and the last edits are written. */
const CLOSING_MS = 20_000;
type Call = Invocation<typeof OPTIONS>;

/** Runs the desktop app where it can be; otherwise the line that says why not. */
async function tryDesktop({ values, signal, terminal }: Call): Promise<string | undefined> {
  const why = whyNoDesktop(process.platform, process.env, process.getuid?.());
  if (why !== undefined) return why;
  const program = await electronProgram(signal, terminal.note);
  signal.throwIfAborted();
  if (program === undefined) return 'Electron’s program cannot be had (no network?)';
  await buildDesktop(signal, terminal.note);
  const args = values.data === undefined ? [] : [`--data=${values.data}`];
  const code = await runElectron(program, args, signal);
  return code === 0 ? undefined : `Electron ended with code ${code}`;
}

async function serve({ values, signal, terminal, verbose }: Call): Promise<void> {
  const port = numberOption('port', values.port, { min: 0, max: 65_535, whole: true }) ?? 0;
  await buildInterface(signal, terminal.note);
  const host = await startBrowserHost({
    folders: studioFolders(values.data),
    interfaceFolder: INTERFACE_FOLDER,
    port,
    log: (message, error) =>
      terminal.note(error === undefined ? message : `${message}: ${described(error, verbose)}`),
  });
  const address = host.invite();
  terminal.print(
    `The studio is at ${address}\nThe address works once, on this machine. Ctrl-C ends the studio.`,
  );
  if (!values['no-open']) openInBrowser(address);
  const invite = () => terminal.print(host.invite());
  if (process.stdin.isTTY) process.stdin.on('data', invite);
  await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }));
  process.stdin.pause();
  await host.close();
}

const described = (error: unknown, verbose: boolean): string => {
  if (verbose) return inspect(error, { depth: 4 });
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
};

async function studio(call: Call): Promise<void> {
  if (call.words.length > 0)
    throw new UsageError(`"${call.words[0]}" is no option of the studio; --help lists them`);
  if (!call.values.browser && call.values.port === undefined) {
    const why = await tryDesktop(call);
    if (why === undefined) return;
    call.terminal.note(`${why}: the studio opens in a browser instead`);
  }
  await serve(call);
}

await runCommand({
  usage: 'npm start -- [options]',
  summary: 'Opens the studio: as a desktop app, or in a browser where Electron cannot be had.',
  options: OPTIONS,
  grace: CLOSING_MS,
  run: studio,
});
