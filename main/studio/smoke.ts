import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFromPlan, planOf } from '../../preload/contract/document-plan.ts';
import { normalizedBox, KEYFRAMES } from '../../preload/contract/geometry.ts';
import { PLAN_SCHEMA_VERSION, type VideoPlan } from '../../preload/contract/plan.ts';
import { type Launch, startEngine } from '../engine/client.ts';
import { storyboardWords } from '../exports/storyboard-words.ts';
import { exportInThread } from '../exports/thread/export-in-thread.ts';
import { parseEnglish } from '../planner/reading/english/parse-english.ts';
import { startPlannerThread } from '../planner/thread/planner-thread.ts';
import { createProject } from '../projects/create-project.ts';
import { checkHealth, DATABASE } from '../projects/open-database.ts';
import { openProject } from '../projects/open-project.ts';
import { PLAIN_HEIC } from '../pictures/testing/heic-files.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { encodePng } from '../video/png.ts';
import { packagedFfmpeg, packagedJudge, packagedPack } from '../services/packaged.ts';

const BOX = normalizedBox(0.3, 0.4, 0.7, 0.9);
const PLAN: VideoPlan = {
  schemaVersion: PLAN_SCHEMA_VERSION,
  prompt: 'a car on the beach',
  planner: { name: 'smoke', version: '1' },
  scenes: [
    {
      description: 'a car stands on the beach',
      place: 'beach',
      entities: [{ entity: 'car', keyframes: Array.from({ length: KEYFRAMES }, () => BOX) }],
      seed: 1,
    },
  ],
  notes: [],
};

const silent = () => undefined;

async function sqlite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'l2v-smoke-'));
  try {
    const made = await createProject(folder, documentFromPlan(PLAN, { title: 'Smoke', seed: 1 }));
    const first = await openProject(made, silent);
    await first.change('Rename film', (before) => ({ ...before, title: 'Smoke 2' }));
    await first.close();
    const again = await openProject(made, silent);
    const { title } = again.document();
    await again.close();
    await checkHealth(join(made, DATABASE), 0);
    if (title !== 'Smoke 2') throw new Error('a commit was lost');
    return 'a project was written, closed, read again and checked in a thread of its own';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What reads prompts: its files, and the WebAssembly it makes. */
async function english(): Promise<string> {
  const { tokens } = parseEnglish(PLAN.scenes[0]?.description ?? '');
  const root = tokens.find(({ head }, index) => head === index);
  if (root?.lemma !== 'stand') throw new Error(`the verb was not found, but ${root?.lemma}`);
  return `a sentence of ${tokens.length} words was parsed`;
}

async function ffmpeg(): Promise<string> {
  const { version, from, path } = await packagedFfmpeg();
  return `${version} from ${from} (${path})`;
}

/** Decoders in C and in WebAssembly, and a process of their own. */
async function pictures(launch: Launch | undefined): Promise<string> {
  const reading = { ffmpeg: await packagedFfmpeg(), launch };
  const sides: string[] = [];
  for (const bytes of [encodePng(new Uint8Array(12), 2, 2), PLAIN_HEIC]) {
    const wanted = { kind: 'png', longest: 64, removeBackground: false } as const;
    const { width, height } = await readPicture(bytes, wanted, reading);
    sides.push(`${width} × ${height}`);
  }
  return `a PNG and an HEIC were read (${sides.join(', ')})`;
}

/** A storyboard's page: its thread and its typeface are files, and what cuts that down to its letters is WebAssembly. */
async function storyboard(): Promise<string> {
  const words = storyboardWords('en');
  const [scene] = PLAN.scenes;
  if (scene === undefined) throw new Error('no scene was planned');
  const folder = await mkdtemp(join(tmpdir(), 'l2v-smoke-'));
  const target = join(folder, 'smoke.pdf');
  const page = {
    heading: words.scene(1),
    description: PLAN.prompt,
    place: words.place('beach'),
    cast: words.cast(['car']),
    notes: words.notes(''),
    settings: words.unrendered(1),
    plan: scene,
    video: undefined,
  };
  const wanted = {
    settings: { size: 256, boxes: true },
    words: { title: 'Smoke', prompt: PLAN.prompt, count: words.storyboard(1), made: words.made },
    scenes: [page],
    recipe: { comment: '', xmp: '', shortXmp: '' },
    target,
    names: { folder, stem: 'smoke', ending: '.pdf', first: 1, without: [] },
    ffmpeg: await packagedFfmpeg(),
  } as const;
  try {
    const hooks = { signal: new AbortController().signal, onProgress: silent };
    const { path } = await exportInThread({ kind: 'storyboard', storyboard: wanted }, hooks);
    return `a page of ${Math.ceil((await stat(path)).size / 1024)} KiB was written in a thread of its own`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A plan, made in the planner's own thread: its file has to be found beside the app's. */
async function plan(): Promise<string> {
  const thread = startPlannerThread();
  try {
    const vocabulary = await readVocabulary(await readManifest(await packagedPack()));
    const { scenes } = await thread.planner({ kind: 'offline' }).plan(PLAN.prompt, { vocabulary });
    if (!thread.isApart()) throw new Error('the planner has no thread of its own');
    if (scenes[0]?.entities[0]?.entity !== 'car') throw new Error('no car was planned');
    return 'a car on the beach was planned in a thread of its own';
  } finally {
    await thread.close();
  }
}

async function render(launch: Launch | undefined): Promise<string> {
  const folder = await packagedPack();
  const engine = startEngine({ packFolder: folder, launch });
  try {
    const manifest = await engine.describe();
    const { recommended } = manifest;
    const [scene] = planOf(documentFromPlan(PLAN, { title: 'Smoke', seed: 1 })).scenes;
    if (scene === undefined) throw new Error('no scene was planned');
    const { guidance, strength, alpha, sampler } = recommended;
    const { frames, count, width, height } = await engine.render({
      ...{ scene, seed: 1, steps: 1, guidance, strength, alpha, sampler },
    });
    const judge = await packagedJudge({ folder, manifest });
    const [car] = await engine.measure({ judge, scene, frames, count, width });
    if (car === undefined) throw new Error('the judge does not know the car');
    return `${count} frames of ${width} × ${height}, in which the judge finds ${Math.round(car.found * 100)} % of the car`;
  } finally {
    await engine.close();
  }
}

export type SmokeOptions = {
  /** How the engine's process is started; a plain Node process unless said. */
  readonly launch?: Launch;
  readonly say: (line: string) => void;
};

/**
 * Tries every part of the studio once that is native or started by path: SQLite, ffmpeg, pictures, fonts, the planner's thread,
 * and ONNX Runtime with the starter pack and judge.
 */
export async function smoke({ launch, say }: SmokeOptions): Promise<boolean> {
  let good = true;
  for (const [name, part] of [
    ['sqlite', sqlite],
    ['ffmpeg', ffmpeg],
    ['pictures', () => pictures(launch)],
    ['pdf', storyboard],
    ['english', english],
    ['planner', plan],
    ['engine', () => render(launch)],
  ] as const)
    try {
      say(`${name.padEnd(9)}ok: ${await part()}`);
    } catch (error) {
      good = false;
      say(`${name.padEnd(9)}failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  return good;
}
