import { join, resolve } from 'node:path';
import { app, BrowserWindow, session, shell } from 'electron';
import type { Language } from '../../preload/contract/settings.ts';
import { type OpenStudio, openStudio, studioFolders } from '../studio/open-studio.ts';
import type { StudioHost } from '../services/services.ts';
import { smoke } from '../studio/smoke.ts';
import { MEDIA_BASE } from './addresses.ts';
import { Awake } from './awake.ts';
import { offerContract } from './contract-port.ts';
import { desktopKeychain } from './desktop-keychain.ts';
import { launchUtility } from './engine-launch.ts';
import { logFile } from './log-file.ts';
import { setMenu } from './menu.ts';
import { answerScheme, declareScheme } from './protocol.ts';
import { noticeQueueEnd } from './queue-end-notice.ts';
import { guardContents, guardSession } from './session-guard.ts';
import { openWindow } from './window.ts';

const INTERFACE_FOLDER = resolve(import.meta.dirname, '../../dist/renderer');

const given = app.commandLine.getSwitchValue('data');
const folders = studioFolders(given === '' ? undefined : resolve(given));
const log = logFile(folders.data);

function desktopHost(awake: Awake, language: () => Language): StudioHost {
  return {
    name: 'desktop',
    mediaBase: MEDIA_BASE,
    keychain: desktopKeychain(folders.data),
    launch: launchUtility,
    onProject(project) {
      awake.watch(project);
      noticeQueueEnd(project, language);
    },
    async reveal(path) {
      shell.showItemInFolder(path);
      return true;
    },
    trash: (path) =>
      shell.trashItem(path).then(
        () => true,
        () => false, // a disk without a trash
      ),
  };
}

/** Closes projects and engine before the app may go. */
function closeWithApp(studio: OpenStudio): void {
  let closed = false;
  let closing: Promise<void> | undefined;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    // Somebody who quits again while it closes waits for the same end.
    closing ??= studio
      .close()
      .catch((error: unknown) => log('closing the studio', error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

async function start(): Promise<void> {
  guardSession(session.defaultSession);
  let languageNow = (): Language => 'en';
  const opened = await openStudio(
    desktopHost(new Awake(), () => languageNow()),
    folders,
    log,
  );
  const { studio } = opened;
  languageNow = () => studio.settings.now().language;
  closeWithApp(opened);
  answerScheme(session.defaultSession, { interfaceFolder: INTERFACE_FOLDER, library: studio.library });
  offerContract(studio);
  setMenu(studio.settings.now().language);
  studio.settings.onChange(({ language }) => setMenu(language));
  const open = () => openWindow(folders.data, log, () => languageNow());
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('second-instance', () => {
    const [window = open()] = BrowserWindow.getAllWindows();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** Tries every native part once, prints what it found, and ends with 0 or 1. */
async function smokeAndExit(): Promise<void> {
  const good = await smoke({ launch: launchUtility, say: (line) => process.stdout.write(`${line}\n`) });
  app.exit(good ? 0 : 1);
}

app.setPath('userData', join(folders.data, 'electron'));
app.enableSandbox();
declareScheme();
guardContents();
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

const smoking = app.commandLine.hasSwitch('smoke');
if (!smoking && !app.requestSingleInstanceLock()) app.quit();
else
  app
    .whenReady()
    .then(smoking ? smokeAndExit : start)
    .catch((error: unknown) => {
      log('the app did not start', error);
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      app.exit(1);
    });
