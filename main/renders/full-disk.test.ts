import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportsOf } from '../exports/exports-of.ts';
import { canMount, SmallDisk } from '../files/testing/small-disk.ts';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { rendersOf } from './renders-of.ts';
import { Listener, RenderStudio } from './testing/render-studio.ts';

const SAYS = 'the disk is full; nothing was changed';
const FILM = {
  size: 256,
  fps: 8,
  transition: 'cut',
  boxes: false,
  captions: false,
  name: 'film',
} as const;

it.runIf(canMount)(
  'on a full disk jobs and exports say so and lose nothing, and the queue goes on with room',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'l2v-full-'));
    await mkdir(join(root, 'disk'));
    const disk = SmallDisk.mount(join(root, 'disk'), 12)!;
    const studio = await RenderStudio.start(TINY_PACK, disk.folder);
    const project = await studio.project();
    const heard = new Listener(project);
    const renders = await rendersOf(project, studio.services);
    const states = () => renders.queue().jobs.map(({ state }) => state);
    const idle = () =>
      heard.until(() => states().every((state) => state !== 'waiting' && state !== 'running'));
    const [scene = ''] = project.document().order;
    const ask = (seed: number) =>
      renders.enqueue({ scenes: [scene], kind: 'draft', overrides: { seed }, automatic: false });
    try {
      await ask(1);
      await idle();
      // Room for rows, none for pictures and films.
      disk.fill(40_000);
      await ask(2);
      await idle();
      expect(renders.queue().jobs[0]).toMatchObject({
        state: 'failed',
        failure: expect.stringContaining(SAYS),
      });
      expect(renders.takes()).toHaveLength(1);
      const exports = exportsOf(project, studio.services);
      for (const format of ['mp4', 'gif', 'png', 'pdf'] as const) {
        const id = await exports.start({ ...FILM, format, scenes: [scene] });
        await heard.until(() => exports.states().some((each) => each.id === id && each.state !== 'running'));
        const ended = exports.states().find((each) => each.id === id);
        expect([format, ended]).toMatchObject([
          format,
          { state: 'failed', failure: expect.stringContaining(SAYS) },
        ]);
      }
      expect(await readdir(join(disk.folder, 'exports'))).toEqual([]);
      // No room at all: not even for the rows of the queue.
      disk.fill();
      await expect(
        ask(3)
          .then(() => ask(4))
          .then(() => ask(5)),
      ).rejects.toMatchObject({ kind: 'disk-full' });
      disk.empty();
      await renders.retry(renders.queue().jobs.find(({ state }) => state === 'failed')!.id);
      await idle();
      expect(renders.takes()).toHaveLength(2);
    } finally {
      await project.close();
      await studio.engine.close();
      disk.unmount();
      await rm(root, { recursive: true, force: true });
    }
  },
  120_000,
);
