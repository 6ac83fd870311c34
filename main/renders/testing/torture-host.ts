import { createInterface } from 'node:readline';
import { exportsOf } from '../../exports/exports-of.ts';
import { TINY_PACK } from '../../packs/testing/tiny-pack.ts';
import { rendersOf } from '../renders-of.ts';
import { RenderStudio } from './render-studio.ts';
import type { HostSays } from './torture.ts';

/**
 * A studio that renders and exports one project without end and says on stdout what it has promised to keep; made to be
 * killed. On "finish" it stops asking for more and ends once the queue is empty.
 */

const [projectFolder = '', studioFolder = ''] = process.argv.slice(2);
const say = (line: HostSays) => process.stdout.write(`${JSON.stringify(line)}\n`);

const studio = await RenderStudio.start(TINY_PACK, studioFolder);
const project = await studio.open(projectFolder);
if (project.readOnly !== undefined) throw new Error(`opened read-only: ${project.readOnly}`);
const renders = await rendersOf(project, studio.services);
const exports = exportsOf(project, studio.services);
const scenes = project.document().order;
let finishing = false;
let exporting = false;

const busy = () => renders.queue().jobs.some(({ state }) => state === 'waiting' || state === 'running');

let told = '';

/** What a kill would hit now. */
function tellWork(): void {
  const rendering = renders.queue().jobs.some(({ state }) => state === 'running');
  const now = JSON.stringify({ rendering, exporting });
  if (now !== told) say({ says: 'work', rendering, exporting });
  told = now;
}

async function exportOne(): Promise<void> {
  const done = new Set(renders.takes().map(({ scene }) => scene));
  const ready = scenes.filter((scene) => done.has(scene));
  if (exporting || finishing || ready.length === 0) return;
  exporting = true;
  const format = (['mp4', 'gif', 'png'] as const)[renders.takes().length % 3]!;
  const shape = { size: 256, fps: 8, transition: 'cut', boxes: true, captions: true } as const;
  await exports.start({ format, ...shape, scenes: ready, name: 'film' });
}

async function goOn(): Promise<void> {
  if (finishing && !busy() && !exporting) {
    await project.close();
    await studio.engine.close();
    process.exit(0);
  }
  if (finishing) return;
  if (!busy()) {
    const asked = { scenes, kind: 'full', overrides: { steps: 40 }, automatic: false } as const;
    say({ says: 'jobs', ids: await renders.enqueue(asked) });
  }
  await exportOne();
}

project.onEvent((event) => {
  if (event.type === 'take') say({ says: 'take', id: event.take.id });
  if (event.type === 'export' && event.export.state !== 'running') exporting = false;
  if (event.type === 'export' && event.export.path !== undefined)
    say({ says: 'export', path: event.export.path });
  if (event.type === 'progress' && studio.engine.pid !== undefined)
    say({ says: 'engine', pid: studio.engine.pid });
  tellWork();
});
createInterface({ input: process.stdin }).on('line', () => {
  finishing = true;
  void exports.close();
});
setInterval(() => {
  tellWork();
  goOn().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(3);
  });
}, 100);
say({ says: 'ready', takes: renders.takes().map(({ id }) => id), jobs: renders.queue().jobs });
