import { afterEach, expect, test, vi } from 'vitest';
import type { StudioDocument } from '../../preload/contract/document.ts';
import { differences } from './rebase.ts';
import { closeSession, open, saved, titled } from './testing/open-session.ts';
import type { Recipe } from './commits-host.ts';

afterEach(closeSession);

const described =
  (scene: string, description: string): Recipe =>
  (draft) =>
    void (draft.scenes[scene]!.description = description);
const moved =
  (keyframe: number, x: number): Recipe =>
  (draft) =>
    void (draft.scenes['scene-one']!.tracks[0]!.keyframes[keyframe]![0] = x as never);
const rename = [{ op: 'replace' as const, path: ['title'], value: 'Theirs' }];

test('edits of different things in two windows are both kept, and nothing is said', async () => {
  const { fake, told, session: film } = await open();
  fake.holding = true;
  film.edit('describe', described('scene-two', 'Night falls.'));
  film.edit('move', moved(3, 0.2));
  fake.change('theirs', rename);
  fake.release();
  await saved(film);
  expect(fake.committed).toEqual(['describe', 'move']);
  expect(fake.document.title).toBe('Theirs');
  expect(fake.document.scenes['scene-two']?.description).toBe('Night falls.');
  expect(fake.document.scenes['scene-one']?.tracks[0]?.keyframes[3]?.[0]).toBe(0.2);
  expect(film.state.document).toEqual(fake.document);
  expect(told).toEqual([]);
});

test('of edits of the same thing the later one is taken back, named, and the rest goes on', async () => {
  const { fake, told, session: film } = await open();
  fake.holding = true;
  film.edit('mine', titled('Mine'));
  film.edit('describe', described('scene-two', 'Night falls.'));
  fake.change('theirs', rename);
  fake.release();
  await saved(film);
  expect(film.state.document.title).toBe('Theirs');
  expect(fake.document.scenes['scene-two']?.description).toBe('Night falls.');
  expect(fake.committed).toEqual(['describe']);
  expect(told).toEqual(['overtaken mine']);
});

test('an edit of what was deleted elsewhere is taken back, with what was built on it', async () => {
  const { fake, told, session: film } = await open();
  fake.holding = true;
  film.edit('describe', described('scene-two', 'Night falls.'));
  film.edit('describe again', described('scene-two', 'Night falls again.'));
  const undone = film.undo();
  fake.change('delete', [
    { op: 'replace', path: ['order'], value: ['scene-one'] },
    { op: 'remove', path: ['scenes', 'scene-two'] },
  ]);
  fake.release();
  await expect(undone).rejects.toThrow('an edit before it was taken back');
  await saved(film);
  expect(film.state.document).toEqual(fake.document);
  expect(told).toEqual(['overtaken describe,describe again']);
});

test('two windows that make a film impossible together: the later edit is taken back', async () => {
  const { fake, told, session: film } = await open();
  fake.holding = true;
  film.edit('place', (draft) => void (draft.scenes['scene-two']!.place = 'the-beach1'));
  // Refused here already: there is no such place. One that was there, and is deleted elsewhere:
  expect(told.splice(0)).toEqual([expect.stringContaining('refused place')]);
  film.edit(
    'use',
    (draft) => void draft.scenes['scene-two']!.tracks.push(draft.scenes['scene-one']!.tracks[0]!),
  );
  fake.change('theirs', [
    { op: 'replace', path: ['scenes', 'scene-one', 'tracks'], value: [] },
    { op: 'remove', path: ['cast', 'the-fox-1'] },
  ]);
  fake.release();
  await saved(film);
  expect(film.state.document).toEqual(fake.document);
  expect(told).toEqual(['overtaken use']);
});

test('the same change in both windows is no quarrel', async () => {
  const { fake, told, session: film } = await open();
  fake.holding = true;
  film.edit('mine', titled('Theirs'));
  fake.change('theirs', rename);
  fake.release();
  await saved(film);
  expect([film.state.document.title, fake.committed, told]).toEqual(['Theirs', [], []]);
});

test('a drag goes on from what others made of the film', async () => {
  const { fake, told, session: film } = await open();
  const drag = film.gesture('Move box');
  drag.change(moved(0, 0.05));
  fake.change('theirs', rename);
  await vi.waitFor(() => expect(film.state.document.title).toBe('Theirs'));
  expect(film.state.document.scenes['scene-one']?.tracks[0]?.keyframes[0]?.[0]).toBe(0.05);
  drag.commit();
  await saved(film);
  expect(fake.committed).toEqual(['Move box']);
  expect(told).toEqual([]);
});

test('a drag of what is deleted elsewhere ends with a word', async () => {
  const { fake, told, session: film } = await open();
  film.gesture('Move box').change(moved(0, 0.05));
  fake.change('theirs', [{ op: 'replace', path: ['scenes', 'scene-one', 'tracks'], value: [] }]);
  await vi.waitFor(() => expect(told).toEqual(['overtaken Move box']));
  expect(film.state).toMatchObject({ saved: true });
});

test('edits that waited for the studio go on top of what others did meanwhile', async () => {
  const { fake, told, session: film } = await open();
  fake.cut();
  fake.change('theirs', rename);
  film.edit('describe', described('scene-two', 'Night falls.'));
  await vi.waitFor(() => expect(fake.watchers).toBe(0));
  fake.mend();
  await saved(film);
  expect(fake.document).toMatchObject({
    title: 'Theirs',
    scenes: { 'scene-two': { description: 'Night falls.' } },
  });
  expect(told).toEqual([]);
});

test('two documents differ where their parts do; lists of other things differ as a whole', () => {
  const film = { order: ['a'], tracks: [{ id: 'x', keyframes: [[0, 1]], pinned: [0] }] };
  const [track] = film.tracks;
  const other = (change: object) => ({ ...film, ...change }) as unknown as StudioDocument;
  const at = (change: object) => differences(film, other(change)).map((path) => path.join('.'));
  expect(at({})).toEqual([]);
  expect(at({ order: ['a', 'b'], title: 'T' })).toEqual(['order', 'title']);
  expect(at({ tracks: [{ ...track, keyframes: [[0, 2]] }] })).toEqual(['tracks.0.keyframes.0']);
  expect(at({ tracks: [{ ...track, id: 'y' }] })).toEqual(['tracks']);
  expect(at({ tracks: [{ ...track, pinned: [0, 1] }] })).toEqual(['tracks.0.pinned']);
});
