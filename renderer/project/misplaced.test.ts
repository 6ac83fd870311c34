import { afterEach, expect, test, vi } from 'vitest';
import { refusal } from './testing/fake-studio.ts';
import { closeSession, open, saved, titled } from './testing/open-session.ts';

afterEach(closeSession);

const GONE = refusal('misplaced', 'the film’s folder was renamed');

test('edits of a film that is not in its place wait, and are made when it is there again', async () => {
  const { fake, told, session: film } = await open();
  fake.refuseNext = GONE;
  film.edit('Rename film', titled('The cat'));
  fake.tell({ type: 'place', stopped: 'the film’s folder was renamed' });
  await vi.waitFor(() => expect(film.state.stopped).toBe('the film’s folder was renamed'));
  await film.settled();
  expect(film.state).toMatchObject({ saved: false, document: { title: 'The cat' } });
  expect(film.unsent).toMatchObject([{ label: 'Rename film' }]);
  film.edit('another', titled('The dog'));
  expect(film.unsent.map(({ label }) => label)).toEqual(['Rename film', 'another']);
  fake.tell({ type: 'place' });
  await saved(film);
  expect(fake.document.title).toBe('The dog');
  expect(fake.committed).toEqual(['Rename film', 'another']);
  expect(told).toEqual([]);
});

test('an undo of such a film is refused in words, and the film stays as it is shown', async () => {
  const { fake, session: film } = await open();
  vi.spyOn(fake.calls, 'undo').mockRejectedValueOnce(GONE);
  await expect(film.undo()).rejects.toThrow('the film’s folder was renamed');
  expect(film.state.document.title).toBe('The fox');
});

test('edits are settled once the last is on the disk, however long that takes', async () => {
  const { fake, session: film } = await open();
  fake.holding = true;
  film.edit('one', titled('A'));
  film.edit('two', titled('B'));
  const drag = film.gesture('Move box');
  drag.change(titled('not meant'));
  film.endGestures();
  let done = false;
  const settled = film.settled().then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  fake.release();
  await settled;
  expect(fake.document.title).toBe('B');
});

test('edits made while the studio is away are settled only when it is back', async () => {
  const { fake, session: film } = await open();
  fake.cut();
  film.edit('one', titled('A'));
  let done = false;
  const settled = film.settled().then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  fake.mend();
  await settled;
  expect(fake.document.title).toBe('A');
});
