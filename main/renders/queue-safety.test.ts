import { expect, it, vi } from 'vitest';
import { chosenTake } from '../../preload/contract/chosen-take.ts';
import { summarise } from '../projects/project-summary.ts';
import { allJobs } from './job-repository.ts';
import { RenderRoom } from './testing/render-room.ts';

const room = new RenderRoom();

it('rows of jobs and takes that cannot be read are left out, and the film opens with the others', async () => {
  const [scene = ''] = room.scenes();
  await room.ask({ scenes: [scene], kind: 'draft' });
  await room.idle();
  const { database } = room.project;
  await room.renders.pause(true);
  await room.ask({ kind: 'draft', overrides: { seed: 8 } });
  for (const bad of [{ overrides: 'no JSON' }, { kind: 'huge' }, { overrides: '[]' }]) {
    const [job] = await database.selectFrom('render_job').selectAll().limit(1).execute();
    const id = `bad-${JSON.stringify(bad).length}-${Math.random().toString(36).slice(2, 8)}`;
    await database
      .insertInto('render_job')
      .values({ ...job!, id, ...bad, state: 'running' })
      .execute();
  }
  const take = await database.selectFrom('take').selectAll().executeTakeFirstOrThrow();
  await database
    .insertInto('take')
    .values({ ...take, id: 'bad-take', receipt: '{' })
    .execute();
  await database
    .insertInto('take')
    .values({ ...take, id: 'far-take', created: 9e15 })
    .execute();
  await room.reopen();
  expect(room.renders.takes().map(({ id }) => id)).toEqual([take.id]);
  await room.renders.pause(false);
  await room.idle();
  expect(room.states().filter((state) => state === 'done')).toHaveLength(4);
  expect(room.renders.takes()).toHaveLength(4);
});

it('the take made last is the newest, whatever the clock said in between', async () => {
  const [scene = ''] = room.scenes();
  const clock = vi.spyOn(Date, 'now');
  try {
    for (const [index, shift] of [0, 400 * 86_400_000, -400 * 86_400_000, 0].entries()) {
      clock.mockReturnValue(1_790_000_000_000 + shift);
      await room.ask({ scenes: [scene], kind: 'draft', overrides: { seed: index } });
      await room.idle();
      const newest = chosenTake(room.renders.takes(), scene);
      expect(newest?.receipt.settings.seed).toBe(index);
      expect((await summarise(room.project.folder)).poster).toBe(newest?.poster);
      if (index === 2) await room.reopen();
    }
    await room.ask({ scenes: [scene], kind: 'draft', overrides: { seed: 1 } });
    expect(chosenTake(room.renders.takes(), scene)?.receipt.settings.seed).toBe(1);
    const jobs = await allJobs(room.project.database, () => undefined);
    expect(jobs.map(({ overrides }) => overrides.seed)).toEqual([1, 3, 2, 1, 0]);
  } finally {
    clock.mockRestore();
  }
});

it('undoing what made scenes takes their renders out of the queue, running ones too, without a word in the log', async () => {
  room.studio.logged.length = 0;
  await room.project.change('Plan film', (before) => {
    const scenes = before.order.map((id) => ({ ...before.scenes[id]!, id: `new-${id}`.slice(0, 40) }));
    return {
      ...before,
      order: scenes.map(({ id }) => id),
      scenes: Object.fromEntries(scenes.map((one) => [one.id, one])),
    };
  });
  await room.ask({ overrides: { steps: 60 } });
  await room.heard.until(() => room.states().includes('running'));
  await room.project.undo();
  await room.idle();
  expect(room.states()).toEqual(['cancelled', 'cancelled', 'cancelled']);
  const [job] = room.renders.queue().jobs;
  await expect(room.renders.retry(job!.id)).rejects.toThrow('the scene is no longer there');
  await room.project.redo();
  await room.renders.retry(job!.id);
  await room.idle();
  expect(room.states()).toContain('done');
  expect(room.studio.logged).toEqual([]);
});
