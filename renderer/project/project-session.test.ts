import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusal } from './testing/fake-studio.ts';
import { closeSession, open, saved, titled } from './testing/open-session.ts';

afterEach(closeSession);

describe('edits', () => {
  test('an edit is seen at once and saved only after the studio committed it', async () => {
    const { fake, session: film } = await open();
    fake.holding = true;
    film.edit('Rename film', titled('The cat'));
    expect(film.state).toMatchObject({ saved: false, revision: 5, document: { title: 'The cat' } });
    expect(film.state.history).toEqual({ undo: 'Rename film' });
    expect(fake.document.title).toBe('The fox');
    fake.release();
    await saved(film);
    expect(fake.document.title).toBe('The cat');
    expect(film.state.revision).toBe(6);
  });

  test('edits made faster than they commit go one by one, in order, each with the revision before it', async () => {
    const { fake, told, session: film } = await open();
    for (const title of ['A', 'B', 'C', 'D']) film.edit(`to ${title}`, titled(title));
    expect(film.state.document.title).toBe('D');
    await saved(film);
    expect(fake.committed).toEqual(['to A', 'to B', 'to C', 'to D']);
    expect(film.state).toMatchObject({ revision: 9, document: { title: 'D' } });
    expect(told).toEqual([]);
  });

  test('an own commit does not make a new document: what did not change is the same object', async () => {
    const { session: film } = await open();
    const scenes = film.state.document.scenes;
    film.edit('Rename film', titled('B'));
    const shown = film.state.document;
    await saved(film);
    expect(film.state.document).toBe(shown);
    expect(film.state.document.scenes).toBe(scenes);
  });

  test('an edit that changes nothing is not sent', async () => {
    const { fake, session: film } = await open();
    film.edit('Rename film', titled('The fox'));
    expect(film.state.saved).toBe(true);
    expect(fake.committed).toEqual([]);
  });

  test('an edit that would break the document is refused here', async () => {
    const { fake, told, session: film } = await open();
    film.edit('Delete scene', (draft) => void delete draft.scenes['scene-one']);
    expect(film.state.document.order).toEqual(['scene-one', 'scene-two']);
    expect(film.state.document.scenes['scene-one']).toBeDefined();
    expect(told).toEqual([expect.stringContaining('refused Delete scene')]);
    expect(fake.committed).toEqual([]);
  });
});

describe('refusals', () => {
  test('a refused edit is taken back with everything built on it, and said', async () => {
    const { fake, told, session: film } = await open();
    fake.refuseNext = refusal('disk-full', 'the disk is full');
    film.edit('one', titled('A'));
    film.edit('two', titled('B'));
    await saved(film);
    expect(film.state).toMatchObject({ revision: 5, document: { title: 'The fox' } });
    expect(told).toEqual(['refused one: the disk is full']);
    expect(fake.committed).toEqual([]);
    film.edit('three', titled('C'));
    await saved(film);
    expect(fake.document.title).toBe('C');
  });

  test('a read-only film refuses before anything is shown', async () => {
    const { fake, told, session: film } = await open();
    film.update({ readOnly: 'another window has it open' });
    film.edit('Rename film', titled('A'));
    film.gesture('Move box').change(titled('B'));
    expect(film.state.document.title).toBe('The fox');
    expect(told[0]).toBe('read-only: another window has it open');
    expect(fake.committed).toEqual([]);
  });
});

describe('gestures', () => {
  test('a drag is shown on its way and is one edit in the end', async () => {
    const { fake, session: film } = await open();
    const drag = film.gesture('Move box');
    for (let x = 0; x < 50; x += 1) drag.change(titled(`at ${x}`));
    expect(film.state).toMatchObject({ saved: false, document: { title: 'at 49' } });
    expect(fake.committed).toEqual([]);
    drag.commit();
    await saved(film);
    expect(fake.committed).toEqual(['Move box']);
    expect(fake.document.title).toBe('at 49');
  });

  test('every change of a drag starts from the document before it', async () => {
    const { session: film } = await open();
    const drag = film.gesture('Move box');
    const append = (draft: { title: string }) => {
      draft.title += '!';
    };
    drag.change(append);
    drag.change(append);
    expect(film.state.document.title).toBe('The fox!');
  });

  test('a cancelled drag leaves nothing', async () => {
    const { fake, session: film } = await open();
    const drag = film.gesture('Move box');
    drag.change(titled('away'));
    drag.cancel();
    drag.commit();
    expect(film.state).toMatchObject({ saved: true, document: { title: 'The fox' } });
    expect(fake.committed).toEqual([]);
  });

  test('a new drag ends the one before', async () => {
    const { fake, session: film } = await open();
    const first = film.gesture('first');
    first.change(titled('first'));
    const second = film.gesture('second');
    second.change(titled('second'));
    first.change(titled('late'));
    first.commit();
    second.commit();
    await saved(film);
    expect(fake.committed).toEqual(['second']);
  });

  test('a run of keys is one edit, which anything else the user does ends as it is', async () => {
    const { fake, session: film } = await open();
    const keys = film.gesture('Strength', 'keys');
    keys.change(titled('one step'));
    keys.change(titled('two steps'));
    expect([keys.goesOn(), fake.committed]).toEqual([true, []]);
    const other = film.gesture('Alpha', 'keys');
    expect(keys.goesOn()).toBe(false);
    other.change(titled('two steps, and alpha'));
    await film.undo();
    await saved(film);
    expect(fake.committed).toEqual(['Strength', 'Alpha']);
    await vi.waitFor(() => expect(film.state.document.title).toBe('two steps'));
  });
});

describe('undo', () => {
  test('undo waits for the edits before it and shows what the studio made of it', async () => {
    const { fake, session: film } = await open();
    film.edit('one', titled('A'));
    film.edit('two', titled('B'));
    await film.undo();
    await saved(film);
    expect(fake.document.title).toBe('A');
    await vi.waitFor(() => expect(film.state.document.title).toBe('A'));
    expect(film.state.history).toEqual({ undo: 'one' });
  });

  test('an edit right after an undo carries the revision after it', async () => {
    const { fake, told, session: film } = await open();
    film.edit('one', titled('A'));
    await saved(film);
    await film.undo();
    await vi.waitFor(() => expect(film.state.document.title).toBe('The fox'));
    film.edit('two', titled('B'));
    await saved(film);
    expect(fake.committed).toEqual(['one', 'two']);
    expect(told).toEqual([]);
  });

  test('a refused undo says why to whoever asked', async () => {
    const { session: film } = await open();
    await expect(film.undo()).rejects.toThrow('nothing to undo');
    expect(film.state.saved).toBe(true);
  });
});
