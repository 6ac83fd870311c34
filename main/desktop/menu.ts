import { app, BrowserWindow, Menu } from 'electron';
import type { Language } from '../../preload/contract/settings.ts';
import { menuTemplate } from './menu-template.ts';

/** What the preload script hands on to the page: the id of one of its commands. */
const COMMAND = 'studio-command';

/** Sets the menu in the language of the settings. */
export function setMenu(language: Language): void {
  const template = menuTemplate(language, {
    appName: app.name,
    isMac: process.platform === 'darwin',
    developing: !app.isPackaged,
    run: (command) => BrowserWindow.getFocusedWindow()?.webContents.send(COMMAND, command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
