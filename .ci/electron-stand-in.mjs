// In place of Electron's module while .ci/check-package.ts runs the packaged app's `--smoke` by Node: what that touches,
// and nothing of what it does not. `node --import` of this file makes every `import 'electron'` mean it.
import { fork } from 'node:child_process';
import { registerHooks } from 'node:module';
import { dirname } from 'node:path';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: import.meta.url, shortCircuit: true } : next(specifier, context),
});

// Where Electron says that installers put what is beside the archive.
process.resourcesPath = dirname(dirname(dirname(process.argv[1])));

const nothing = () => undefined;

export const app = {
  commandLine: {
    hasSwitch: (name) => process.argv.includes(`--${name}`),
    getSwitchValue: (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? '',
  },
  whenReady: async () => undefined,
  exit: (code) => process.exit(code),
  setPath: nothing,
  enableSandbox: nothing,
  on: nothing,
};

export const protocol = { registerSchemesAsPrivileged: nothing };

export const utilityProcess = {
  fork(modulePath) {
    const child = fork(modulePath, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
    return {
      stderr: child.stderr,
      on: child.on.bind(child),
      once: child.once.bind(child),
      kill: child.kill.bind(child),
      postMessage: (message) => child.send(message),
      get pid() {
        return child.pid;
      },
    };
  },
};

// Named by the app's imports; its smoke uses none of them.
export const [
  BrowserWindow,
  Menu,
  MessageChannelMain,
  Notification,
  ipcMain,
  powerSaveBlocker,
  safeStorage,
  screen,
] = [];
export const [dialog, session, shell] = [];
