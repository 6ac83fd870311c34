import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeSession, open, saved, titled } from './testing/open-session.ts';

afterEach(closeSession);

describe('the line', () => {
  test('edits made while the studio is away wait and are committed when it is back', async () => {
    const { fake, told, session: film } = await open();
    fake.cut();
    film.edit('away', titled('Away'));
    film.edit('still away', titled('Still away'));
    expect(film.state).toMatchObject({ saved: false, document: { title: 'Still away' } });
    await vi.waitFor(() => expect(fake.watchers).toBe(0));
    fake.mend();
    await saved(film);
    expect(fake.committed).toEqual(['away', 'still away']);
    expect(told).toEqual([]);
  });

  test('a commit whose answer got lost is not made twice', async () => {
    const { fake, told, session: film } = await open();
    fake.loseAnswer = true;
    film.edit('once', titled('Once'));
    film.edit('after', titled('After'));
    await vi.waitFor(() => expect(fake.connected).toBe(false));
    fake.mend();
    await saved(film);
    expect(fake.committed).toEqual(['once', 'after']);
    expect(film.state).toMatchObject({ revision: 7, document: { title: 'After' } });
    expect(told).toEqual([]);
  });

  test('an undo whose answer got lost is not made twice', async () => {
    const { fake, session: film } = await open();
    film.edit('one', titled('A'));
    film.edit('two', titled('B'));
    await saved(film);
    fake.loseAnswer = true;
    await expect(film.undo()).rejects.toThrow('the socket closed');
    fake.mend();
    await vi.waitFor(() => expect(film.state.document.title).toBe('A'));
    expect(fake.document.title).toBe('A');
  });

  test('what others did meanwhile is read when the studio is back', async () => {
    const { fake, told, session: film } = await open();
    fake.cut();
    fake.change('theirs', [{ op: 'replace', path: ['title'], value: 'Theirs' }]);
    film.edit('mine', titled('Mine'));
    await vi.waitFor(() => expect(fake.watchers).toBe(0));
    fake.mend();
    await vi.waitFor(() => expect(film.state.document.title).toBe('Theirs'));
    expect(film.state.saved).toBe(true);
    expect(told).toEqual(['overtaken mine']);
  });

  test('it goes on listening after the line came back', async () => {
    const { fake, session: film } = await open();
    fake.cut();
    await vi.waitFor(() => expect(fake.watchers).toBe(0));
    fake.mend();
    await vi.waitFor(() => expect(fake.watchers).toBe(1), 3000);
    fake.change('theirs', [{ op: 'replace', path: ['title'], value: 'Theirs' }]);
    await vi.waitFor(() => expect(film.state.document.title).toBe('Theirs'));
  });
});

describe('events', () => {
  test('a deleted scene hands the selection to the one that took its place', async () => {
    const { fake, session: film } = await open();
    expect(film.state.selection.scene).toBe('scene-one');
    fake.change('Delete scene', [
      { op: 'replace', path: ['order'], value: ['scene-two'] },
      { op: 'remove', path: ['scenes', 'scene-one'] },
    ]);
    await vi.waitFor(() => expect(film.state.selection.scene).toBe('scene-two'));
  });

  test('progress ends with its job, and keeps the last picture', async () => {
    const { fake, session: film } = await open();
    const preview = { count: 1, width: 1, height: 1, rgb: 'AAAA' };
    const progress = { job: 'job-00001', scene: 'scene-one', stage: 'denoising', step: 1, total: 9 } as const;
    fake.tell({ type: 'progress', progress: { ...progress, preview } });
    fake.tell({ type: 'progress', progress: { ...progress, step: 2 } });
    await vi.waitFor(() => expect(film.state.progress['job-00001']).toMatchObject({ step: 2, preview }));
    fake.tell({ type: 'queue', queue: { paused: false, jobs: [] } });
    await vi.waitFor(() => expect(film.state.progress).toEqual({}));
  });
});
