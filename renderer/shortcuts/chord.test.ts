import { afterEach, expect, test, vi } from 'vitest';
import { chordOf, shownChord, typesText } from './chord.ts';

afterEach(() => vi.unstubAllGlobals());

const press = (
  key: string,
  code: string,
  keys: Partial<Record<'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  code,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...keys,
});
const onMac = () => vi.stubGlobal('navigator', { platform: 'MacIntel' });
const onLinux = () => vi.stubGlobal('navigator', { platform: 'Linux x86_64' });

test('Mod is Ctrl on Linux and ⌘ on a Mac', () => {
  onLinux();
  expect(chordOf(press('z', 'KeyZ', { ctrlKey: true }))).toBe('Mod+Z');
  expect(shownChord('Mod+Shift+Z')).toBe('Ctrl+Shift+Z');
  onMac();
  expect(chordOf(press('z', 'KeyZ', { metaKey: true }))).toBe('Mod+Z');
  expect(chordOf(press('z', 'KeyZ', { ctrlKey: true }))).toBe('Ctrl+Z');
  expect(shownChord('Mod+Shift+Z')).toBe('⌘⇧Z');
});

test('a Korean layout, and Alt on a Mac, still say the Latin letter', () => {
  onMac();
  expect(chordOf(press('ㅋ', 'KeyZ', { metaKey: true }))).toBe('Mod+Z');
  expect(chordOf(press('Ω', 'KeyZ', { altKey: true }))).toBe('Alt+Z');
});

test('a sign says its Shift itself, a letter does not', () => {
  onLinux();
  expect(chordOf(press('?', 'Slash', { shiftKey: true }))).toBe('?');
  expect(chordOf(press('D', 'KeyD', { shiftKey: true }))).toBe('Shift+D');
  expect(chordOf(press('ArrowUp', 'ArrowUp', { shiftKey: true }))).toBe('Shift+ArrowUp');
});

test('modifiers alone are no chord', () => {
  onLinux();
  expect(chordOf(press('Control', 'ControlLeft', { ctrlKey: true }))).toBeUndefined();
});

test('the plus sign may be a key', () => {
  onLinux();
  expect(chordOf(press('+', 'Equal', { ctrlKey: true, shiftKey: true }))).toBe('Mod++');
  expect(shownChord('Mod++')).toBe('Ctrl++');
});

test('letters alone are for typing; keys with Mod, function keys and Escape are not', () => {
  expect(['D', 'Shift+D', '?', 'Space', 'ArrowLeft'].map(typesText)).toEqual([true, true, true, true, true]);
  expect(['Mod+D', 'Alt+1', 'F2', 'Escape'].map(typesText)).toEqual([false, false, false, false]);
});
