import { describe, expect, it } from 'vitest';
import { rendersOf } from './renders-of.ts';
import { RenderRoom } from './testing/render-room.ts';
import { film, Listener } from './testing/render-studio.ts';

const room = new RenderRoom();

/** A render that is not over before a test can end it in the middle: the most steps there are, both halves of guidance. */
const LONG = { steps: 100, guidance: 3 };

describe('an engine that dies under a render', () => {
  it('is started again once, and the take comes out', async () => {
    const [scene] = room.scenes();
    await room.ask({ scenes: [scene!], overrides: LONG });
    await room.heard.until(() => room.heard.events.some((e) => e.type === 'progress' && e.progress.step > 2));
    process.kill(room.studio.engine.pid!, 'SIGKILL');
    await room.idle();
    expect(room.states()).toEqual(['done']);
  });

  it('twice makes the job fail with how, and the next one run', async () => {
    const [scene, other] = room.scenes();
    await room.ask({ scenes: [scene!], overrides: LONG });
    await room.ask({ scenes: [other!] });
    for (let kills = 0; kills < 2; kills += 1) {
      room.heard.events.length = 0;
      await room.heard.until(() =>
        room.heard.events.some((e) => e.type === 'progress' && e.progress.stage === 'denoising'),
      );
      const killed = room.studio.engine.pid!;
      process.kill(killed, 'SIGKILL');
      // The next engine may be there before anybody looks.
      await room.heard.until(() => room.studio.engine.pid !== killed || room.states().includes('failed'));
    }
    await room.idle();
    expect(room.states().toSorted()).toEqual(['done', 'failed']);
    const failed = room.renders.queue().jobs.find(({ state }) => state === 'failed');
    expect(failed?.failure).toMatch(/the engine ended with signal SIGKILL/);
    expect(room.renders.takes()).toMatchObject([{ scene: other }]);
  });
});

describe('a project closed while it renders', () => {
  it('goes on where it stopped at the next opening, and comes out as if it had never been closed', async () => {
    const [scene] = room.scenes();
    await room.editScene(scene!, { seedLocked: true });
    const held = room.heldAfter(6);
    await room.ask({ scenes: [scene!], overrides: LONG });
    const engine = await held;
    const reopened = room.reopen();
    process.kill(engine, 'SIGCONT');
    await reopened;
    await room.idle();
    const [take] = room.renders.takes();
    const steps = room.heard.events.flatMap((e) =>
      e.type === 'progress' && e.progress.step > 0 ? [e.progress.step] : [],
    );
    expect(steps[0]).toBeGreaterThan(6);
    const other = await room.studio.project({ ...room.project.document(), title: 'Twin' });
    const twin = new Listener(other);
    const twins = await rendersOf(other, room.studio.services);
    await twins.enqueue({ scenes: [scene!], kind: 'full', overrides: LONG, automatic: false });
    await twin.until(() => twins.takes().length > 0);
    expect(twins.takes()[0]).toMatchObject({ video: take!.video, receipt: { inputs: take!.receipt.inputs } });
    await other.close();
  });
});

it('a project that cannot be written shows its takes and refuses the rest', async () => {
  await room.ask({ scenes: [room.scenes()[0]!] });
  await room.idle();
  const second = await room.studio.open(room.project.folder);
  const looking = await rendersOf(second, room.studio.services);
  expect(looking.takes()).toHaveLength(1);
  await expect(looking.pause(true)).rejects.toMatchObject({ kind: 'read-only' });
  await second.close();
});

it('500 scenes are queued and shown without a wait', async () => {
  const large = await room.studio.project(film(500));
  const all = await rendersOf(large, room.studio.services);
  await all.pause(true);
  const started = performance.now();
  await all.enqueue({ scenes: large.document().order, kind: 'full', overrides: {}, automatic: false });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(all.queue().jobs).toHaveLength(500);
  await large.close();
});
