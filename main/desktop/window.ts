import { join } from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import type { Language } from '../../preload/contract/settings.ts';
import { HOME } from './addresses.ts';
import { unsavedWords } from './unsaved-words.ts';
import { keepWindowState, readWindowState, SMALLEST, windowBounds } from './window-state.ts';

const PRELOAD = join(import.meta.dirname, '../../dist/preload.cjs');

/** Opens a window of the studio. */
export function openWindow(
  dataFolder: string,
  log: (message: string, error?: unknown) => void,
  language: () => Language,
): BrowserWindow {
  const state = readWindowState(dataFolder);
  const window = new BrowserWindow({
    ...windowBounds(
      state,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: '#141416',
    title: 'Layout2Vid Studio',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const now = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    keepWindowState(dataFolder, now).catch((error: unknown) => log('keeping the window’s place', error));
  });
  // The page asks as a browser's would; without an answer of ours the window would just not close.
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, leave } = unsavedWords(language());
    const buttons = [stay, leave];
    const chosen = dialog.showMessageBoxSync(window, {
      ...{ type: 'warning', message, detail, buttons, defaultId: 0, cancelId: 0 },
    });
    if (chosen === 1) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the interface ended: ${reason}`);
    if (reason !== 'clean-exit') window.reload();
  });
  window.loadURL(HOME).catch((error: unknown) => log('loading the interface', error));
  return window;
}
