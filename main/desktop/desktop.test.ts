import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackedPath } from '../services/unpacked-path.ts';
import { isTrustedSender, mayLoad } from './addresses.ts';
import { whyUnsafe } from './keychain-safety.ts';
import { menuTemplate } from './menu-template.ts';
import { queueEndWords } from './queue-end-words.ts';
import { keepWindowState, readWindowState, windowBounds } from './window-state.ts';

describe('what a window may load', () => {
  test.each([
    ['l2v://studio/', true],
    ['l2v://studio/media/a/b.mp4', true],
    ['blob:l2v://studio/1', true],
    ['data:image/png;base64,', true],
    ['l2v://elsewhere/', false],
    ['https://example.org/', false],
    ['http://127.0.0.1:11434/', false],
    ['ws://127.0.0.1:1/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/x', false],
    ['no address', false],
  ])('%s: %s', (address, good) => {
    expect(mayLoad(address, false)).toBe(good);
  });

  test('is the developer tools too while developing', () => {
    expect(mayLoad('devtools://devtools/bundled/x.html', true)).toBe(true);
  });
});

test.each([
  [{ url: 'l2v://studio/', parent: null }, true],
  [{ url: 'l2v://studio/', parent: {} }, false],
  [{ url: 'https://example.org/', parent: null }, false],
  [{ url: '', parent: null }, false],
  [null, false],
])('the sender %j is trusted: %s', (frame, good) => {
  expect(isTrustedSender(frame)).toBe(good);
});

test.each([
  [true, 'gnome_libsecret', 'kept'],
  [true, undefined, 'kept'],
  [true, 'basic_text', 'This desktop has no password store'],
  [false, undefined, 'The system’s password store does not answer'],
  [true, 'unknown', 'The system’s password store does not answer'],
])('keys with encryption %s by %s: %s', (available, backend, said) => {
  expect(whyUnsafe(available, backend) ?? 'kept').toContain(said);
});

describe('the window', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1080 };
  const state = (x: number, y: number) => ({ bounds: { x, y, width: 1200, height: 800 }, maximized: false });

  test('opens where it was', () => {
    expect(windowBounds(state(300, 200), [display])).toEqual({ x: 300, y: 200, width: 1200, height: 800 });
  });

  test.each([
    ['on a display that is gone', state(2500, 200)],
    ['above every display', state(300, -500)],
    ['with no more than an edge to be seen', state(1900, 200)],
  ])('that was %s opens in the middle', (_where, left) => {
    expect(windowBounds(left, [display])).toEqual({ width: 1200, height: 800 });
  });

  test('is remembered, and forgotten when the memory is no good', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'l2v-window-'));
    try {
      await keepWindowState(folder, state(1, 2));
      expect(readWindowState(folder)).toEqual(state(1, 2));
      await writeFile(join(folder, 'window.json'), '{"bounds":{"x":"a"}}');
      expect(readWindowState(folder)).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test('the menu says the same things in every language, and runs the interface’s commands', () => {
  const ran: string[] = [];
  const menu = (language: 'en' | 'ko') =>
    menuTemplate(language, { appName: 'Studio', isMac: true, developing: false, run: (id) => ran.push(id) });
  const items = (language: 'en' | 'ko') =>
    menu(language).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  expect(items('ko').length).toBe(items('en').length);
  for (const { click } of items('en')) (click as (() => void) | undefined)?.();
  expect(ran).toContain('edit.undo');
  expect(JSON.stringify(menu('en'))).not.toContain('toggleDevTools');
});

test.each([
  [
    '/opt/studio/resources/app.asar/node_modules/x/ffmpeg',
    '/opt/studio/resources/app.asar.unpacked/node_modules/x/ffmpeg',
  ],
  ['C:\\studio\\app.asar\\x.exe', 'C:\\studio\\app.asar.unpacked\\x.exe'],
  ['/opt/app.asar.unpacked/x', '/opt/app.asar.unpacked/x'],
  ['/usr/bin/ffmpeg', '/usr/bin/ffmpeg'],
  ['ffmpeg', 'ffmpeg'],
])('%s really lies at %s', (path, real) => {
  expect(unpackedPath(path)).toBe(real);
});

test.each([
  [{ done: 1, failed: 0 }, '1 scene rendered.', '장면 1개를 렌더했습니다.'],
  [{ done: 3, failed: 0 }, '3 scenes rendered.', '장면 3개를 렌더했습니다.'],
  [{ done: 2, failed: 1 }, '2 scenes rendered, 1 failed.', '장면 2개를 렌더했고 1개는 실패했습니다.'],
  [{ done: 0, failed: 2 }, '2 scenes failed to render.', '장면 0개를 렌더했고 2개는 실패했습니다.'],
])('the end of a queue, %j, in words', (end, english, korean) => {
  expect([queueEndWords(end, 'en'), queueEndWords(end, 'ko')]).toEqual([english, korean]);
});
