export { SettingsDialog } from './settings-dialog.tsx';
export { changeSettings, loadPack, loadSettings, useSettings } from './settings-store.ts';
