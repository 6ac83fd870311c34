import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../preload/contract/settings.ts';

const MENUS = {
  en: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    home: 'Projects',
    settings: 'Settings…',
    exportFilm: 'Export film…',
    undo: 'Undo',
    redo: 'Redo',
    play: 'Play film',
    queue: 'Queue',
    palette: 'Find a command…',
    about: 'About',
  },
  ko: {
    file: '파일',
    edit: '편집',
    view: '보기',
    home: '프로젝트',
    settings: '설정…',
    exportFilm: '영화 내보내기…',
    undo: '실행 취소',
    redo: '다시 실행',
    play: '영화 재생',
    queue: '대기열',
    palette: '명령 찾기…',
    about: '정보',
  },
} as const;

export type MenuOptions = {
  readonly appName: string;
  readonly isMac: boolean;
  /** With the developer tools. */
  readonly developing: boolean;
  /** Runs a command of the interface by its id. */
  readonly run: (command: string) => void;
};

/** The menu in a language: the interface's commands, and what the system does by itself. */
export function menuTemplate(
  language: Language,
  { appName, isMac, developing, run }: MenuOptions,
): MenuItemConstructorOptions[] {
  // A command has its own keys in the interface, which the user may change, so none are set here.
  const command = (label: string, id: string): MenuItemConstructorOptions => ({
    label,
    click: () => run(id),
  });
  const words = MENUS[language];
  const settings = command(words.settings, 'app.settings');
  const separator = { type: 'separator' } as const;
  const mac: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      command(words.about, 'app.about'),
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'quit' },
    ],
  };
  return [
    ...(isMac ? [mac] : []),
    {
      label: words.file,
      submenu: [
        command(words.home, 'app.home'),
        command(words.exportFilm, 'film.export'),
        ...(isMac ? [] : [separator, settings, separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        command(words.undo, 'edit.undo'),
        command(words.redo, 'edit.redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: words.view,
      submenu: [
        command(words.play, 'film.play'),
        command(words.queue, 'window.queue'),
        command(words.palette, 'app.palette'),
        separator,
        { role: 'togglefullscreen' },
        ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'windowMenu' },
  ];
}
