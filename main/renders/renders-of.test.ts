import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { RenderRoom } from './testing/render-room.ts';

const room = new RenderRoom();

describe('a render asked for', () => {
  it('becomes a take with a receipt, a poster and a film', async () => {
    const [scene] = room.scenes();
    const [job] = await room.ask({ scenes: [scene!] });
    await room.idle();
    expect(room.renders.queue().jobs).toMatchObject([{ id: job, state: 'done', kind: 'full', scene }]);
    const [take] = room.renders.takes();
    expect(take).toMatchObject({
      scene,
      kind: 'full',
      mark: 'none',
      frames: 4,
      fps: 2,
      stale: false,
      receipt: {
        pack: 'tiny 1',
        settings: { steps: 6, guidance: 2, strength: 1, alpha: 0.5, sampler: 'dpm-solver++', filmSeed: 7 },
        conditioning: {
          'a cat': { text: true, image: 'prior' },
          'the beach': { text: true, image: 'prior' },
        },
        dropped: [],
      },
    });
    await access(room.project.media.path(take!.poster));
    await access(room.project.media.path(take!.video));
    const stages = room.heard.events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
    expect(stages[0]).toMatchObject({ job, scene, stage: 'loading' });
    expect(room.heard.events.some((event) => event.type === 'take' && event.take.id === take!.id)).toBe(true);
  });

  it('takes a new seed each time while the seed is open, and the same film again while it is locked', async () => {
    const [scene] = room.scenes();
    await room.ask({ scenes: [scene!] });
    await room.idle();
    await room.ask({ scenes: [scene!] });
    await room.idle();
    const seeds = room.renders.takes().map(({ receipt }) => receipt.settings.seed);
    expect(new Set(seeds).size).toBe(2);
    expect(room.project.document().scenes[scene!]!.seed).toBe(7);
    await room.editScene(scene!, { seedLocked: true, seed: seeds[0]! });
    expect(room.renders.takes().map(({ stale }) => stale)).toEqual([false, true]);
    room.heard.events.length = 0;
    await room.ask({ scenes: [scene!] });
    await room.idle();
    expect(room.renders.takes()).toHaveLength(2);
    expect(room.heard.events.filter(({ type }) => type === 'progress')).toEqual([]);
    const newest = room.renders.takes().toSorted((a, b) => b.created - a.created)[0];
    expect(newest?.receipt.settings.seed).toBe(seeds[0]);
  });

  it('survives a restart with its takes and marks', async () => {
    await room.ask({ scenes: room.scenes().slice(0, 2) });
    await room.idle();
    const [first, second] = room.renders.takes();
    await room.renders.mark(first!.id, 'kept');
    await room.renders.mark(second!.id, 'rejected');
    await room.reopen();
    expect(room.renders.takes().map(({ mark }) => mark)).toEqual(['kept', 'rejected']);
    expect(room.states()).toEqual(['done', 'done']);
  });

  it('of an equal scene elsewhere in the film shares the files and costs nothing', async () => {
    const [scene, other] = room.scenes();
    await room.ask({ scenes: [scene!], kind: 'draft' });
    await room.idle();
    const copy = { ...room.project.document().scenes[scene!]!, id: other! };
    await room.editScene(other!, copy);
    await room.ask({ scenes: [other!], kind: 'draft' });
    await room.idle();
    const [one] = room.takesOf(scene!);
    const [two] = room.takesOf(other!);
    expect(two).toMatchObject({ video: one!.video, poster: one!.poster, stale: false });
    await room.renders.removeTake(one!.id);
    await access(room.project.media.path(two!.video));
    await room.renders.removeTake(two!.id);
    await expect(access(room.project.media.path(two!.video))).rejects.toThrow('ENOENT');
  });
});

describe('the queue', () => {
  it('runs asked-for takes first, then drafts, strips, and drafts made on edit', async () => {
    await room.renders.pause(true);
    const [one, two, three] = room.scenes();
    room.studio.settings = { ...room.studio.settings, draftOnEdit: true };
    await room.editScene(three!, { description: 'a ball rolls' });
    await room.heard.until(() => room.renders.queue().jobs.some(({ automatic }) => automatic));
    await room.renders.strip(one!, [0, 1]);
    await room.ask({ scenes: [two!], kind: 'draft' });
    await room.ask({ scenes: [one!] });
    expect(
      room.renders.queue().jobs.map(({ kind, strip, automatic }) => [kind, strip !== undefined, automatic]),
    ).toEqual([
      ['full', false, false],
      ['draft', false, false],
      ['draft', true, false],
      ['draft', true, false],
      ['draft', false, true],
    ]);
    await room.renders.pause(false);
    await room.idle();
    expect(room.renders.takes().map(({ kind }) => kind)).toEqual([
      'full',
      'draft',
      'draft',
      'draft',
      'draft',
    ]);
  });

  it('is put in another order by hand, and keeps it over a restart', async () => {
    await room.renders.pause(true);
    const [a, b, c] = await room.ask();
    await room.renders.move(c!, a);
    await room.renders.move(a!, undefined);
    const order = () => room.renders.queue().jobs.map(({ id }) => id);
    expect(order()).toEqual([c, b, a]);
    await room.reopen();
    expect(room.renders.queue().paused).toBe(true);
    expect(order()).toEqual([c, b, a]);
    await expect(room.renders.move(a!, 'nothing-here')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('cancels a waiting job at once and a running one between two steps', async () => {
    const [scene, other] = room.scenes();
    const held = room.heldAfter(6);
    const [running] = await room.ask({ scenes: [scene!], overrides: { steps: 100 } });
    const [waiting] = await room.ask({ scenes: [other!] });
    const engine = await held;
    await room.renders.cancel(waiting!);
    const cancelled = room.renders.cancel(running!);
    process.kill(engine, 'SIGCONT');
    await cancelled;
    await room.idle();
    expect(new Set(room.states())).toEqual(new Set(['cancelled']));
    expect(room.renders.takes()).toEqual([]);
    await room.renders.retry(waiting!);
    await room.idle();
    expect(room.renders.takes()).toMatchObject([{ scene: other }]);
    await expect(room.renders.retry(waiting!)).rejects.toMatchObject({ kind: 'conflict' });
    await room.renders.clearEnded();
    expect(room.renders.queue().jobs).toEqual([]);
  });

  it('cancels everything', async () => {
    await room.ask({ overrides: { steps: 100 } });
    await room.renders.cancelAll();
    await room.idle();
    expect(room.states()).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('lets a running draft of its own making give way, and takes it up again', async () => {
    const [scene, other] = room.scenes();
    room.studio.settings = { ...room.studio.settings, draftOnEdit: true };
    // As slow as a real pack: the draft is under way when somebody asks for something.
    await room.editScene(scene!, { description: 'a cat waits' });
    await room.heard.until(() => room.renders.queue().jobs.some(({ automatic }) => automatic));
    await room.ask({ scenes: [other!] });
    await room.idle();
    expect(
      room.renders
        .takes()
        .map((take) => take.scene)
        .toSorted(),
    ).toEqual([scene!, other!].toSorted());
  });

  it('makes one draft for many quick edits', async () => {
    const [scene] = room.scenes();
    room.studio.settings = { ...room.studio.settings, draftOnEdit: true };
    for (const description of ['a cat', 'a cat runs', 'a cat runs home'])
      await room.editScene(scene!, { description });
    await room.editScene(scene!, { notes: 'not in the frames' });
    await room.heard.until(() => room.renders.takes().length > 0);
    await room.idle();
    expect(room.renders.takes()).toMatchObject([{ kind: 'draft', scene, stale: false }]);
    await room.project.undo();
    await room.project.undo();
    await room.heard.until(() => room.renders.takes().length > 1);
    await room.idle();
    await room.project.redo();
    room.heard.events.length = 0;
    await room.heard.until(() => room.renders.takes().some(({ stale }) => !stale));
    expect(room.renders.takes()).toHaveLength(2);
  });

  it('refuses what is not there', async () => {
    await expect(room.ask({ scenes: ['no-such-scene'] })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(room.renders.cancel('no-such-job')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(room.renders.mark('no-such-take', 'kept')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('of a deleted scene ends with a word, and the next job runs', async () => {
    await room.renders.pause(true);
    await room.ask();
    await room.project.change('test', (before) => {
      const [gone] = before.order;
      const { [gone!]: _gone, ...rest } = before.scenes;
      return { ...before, order: before.order.slice(1), scenes: rest };
    });
    await room.renders.pause(false);
    await room.idle();
    expect(room.states().toSorted()).toEqual(['cancelled', 'done', 'done']);
    expect(room.renders.queue().jobs.find(({ state }) => state === 'cancelled')?.failure).toBe(
      'the scene was deleted',
    );
    expect(room.studio.logged).toEqual([]);
  });
});
