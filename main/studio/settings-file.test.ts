import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StudioSettings } from '../../preload/contract/settings.ts';
import { openSettings } from './settings-file.ts';

const usual: StudioSettings = {
  language: 'en',
  theme: 'system',
  offline: true,
  projectsFolder: '/films',
  exportsFolder: '/exports',
  device: 'cpu',
  draftOnEdit: true,
  planner: { kind: 'offline' },
  shortcuts: {},
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a change is on the disk when it is answered, and is read again', async () => {
  const first = await openSettings(folder, usual);
  await Promise.all([
    first.change({ theme: 'dark' }),
    first.change({ shortcuts: { 'scene.duplicate': 'Mod+D' } }),
  ]);
  const second = await openSettings(folder, usual);
  expect(second.now()).toEqual({ ...usual, theme: 'dark', shortcuts: { 'scene.duplicate': 'Mod+D' } });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

test('a wrong value is refused in words, and the old ones stay', async () => {
  const settings = await openSettings(folder, usual);
  await expect(
    settings.change({ planner: { kind: 'server', baseUrl: 'file:///etc', model: 'x' } }),
  ).rejects.toThrow('planner.baseUrl: Invalid URL');
  expect(settings.now()).toEqual(usual);
});

test('a folder that is no whole path is refused', async () => {
  const settings = await openSettings(folder, usual);
  await expect(settings.change({ projectsFolder: '../films' })).rejects.toThrow(
    'projectsFolder: give the whole path of the folder',
  );
});

test('listeners hear of what changed', async () => {
  const settings = await openSettings(folder, usual);
  const heard: string[] = [];
  const stop = settings.onChange((now, before) => heard.push(`${before.theme} ${now.theme}`));
  await settings.change({ theme: 'dark' });
  stop();
  await settings.change({ theme: 'light' });
  expect(heard).toEqual(['system dark']);
});

test.each(['{"language": "en"', '[]', '{"theme":"purple"}', ''])(
  'a file that holds %j is set aside, not lost',
  async (text) => {
    await writeFile(join(folder, 'settings.json'), text);
    const settings = await openSettings(folder, usual);
    expect(settings.now()).toEqual(usual);
    expect(await readFile(settings.setAside ?? '', 'utf8')).toBe(text);
    await settings.change({ theme: 'dark' });
    expect((await openSettings(folder, usual)).now().theme).toBe('dark');
  },
);

test.each([
  [{ theme: 'purple' }, ['theme']],
  [{ planner: { kind: 'server', baseUrl: 'nowhere', model: '' } }, ['planner']],
  [{ device: 7, exportsFolder: 'not/whole' }, ['exportsFolder', 'device']],
  [{ shortcuts: { 'scene.duplicate': 'Mod+D', 'scene.delete': 5 } }, ['shortcuts.scene.delete']],
])('of %j the rest stays as it was, the folder of all films among it', async (bad, lost) => {
  const text = JSON.stringify({ ...usual, projectsFolder: '/disk/films', language: 'ko', ...bad });
  await writeFile(join(folder, 'settings.json'), text);
  const settings = await openSettings(folder, usual);
  expect(settings.now()).toMatchObject({ projectsFolder: '/disk/films', language: 'ko' });
  for (const name of lost) expect(settings.fault).toContain(name);
  expect(await readFile(settings.setAside ?? '', 'utf8')).toBe(text);
  const again = await openSettings(folder, usual);
  expect([again.now(), again.fault]).toEqual([settings.now(), undefined]);
});

test('of a file with a comma too few, cut off or with a mark before it, what is there is read', async () => {
  const path = join(folder, 'settings.json');
  const whole = JSON.stringify({ ...usual, projectsFolder: '/disk/films', theme: 'dark' }, undefined, 2);
  for (const text of [whole.replace('",\n', '"\n'), whole.slice(0, -30), `${whole},`]) {
    await writeFile(path, text);
    const settings = await openSettings(folder, usual);
    expect(settings.now()).toMatchObject({ projectsFolder: '/disk/films', theme: 'dark' });
    expect(settings.fault).toContain('could not be read');
  }
  await writeFile(path, `\ufeff${whole}`);
  const marked = await openSettings(folder, usual);
  expect([marked.now().projectsFolder, marked.fault]).toEqual(['/disk/films', undefined]);
});

test('settings of an older studio take the usual value for what they lack', async () => {
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ theme: 'dark', gone: 1 }));
  expect((await openSettings(folder, usual)).now()).toEqual({ ...usual, theme: 'dark' });
});
