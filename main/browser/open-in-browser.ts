import { spawn } from 'node:child_process';

/** How this system opens an address; undefined where there is no display to open it on. */
export function openCommand(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [command: string, args: readonly string[]] | undefined {
  if (platform === 'darwin') return ['open', []];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler']];
  const display = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? '';
  return display === '' ? undefined : ['xdg-open', []];
}

/** Opens an address in the user's browser, if there is a display; says nothing when that fails. */
export function openInBrowser(address: string): void {
  const command = openCommand(process.platform, process.env);
  if (command === undefined) return;
  const [program, args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // the address is printed as well
  child.unref();
}
