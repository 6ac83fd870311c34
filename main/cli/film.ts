import { extname } from 'node:path';
import { frameSide, type Vocabulary } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { dashedNames, nameFile } from '../files/free-name.ts';
import type { FrameSink } from '../video/encoder.ts';
import { findFfmpeg } from '../video/find-ffmpeg.ts';
import { requireFreeFolder } from '../video/write-frames.ts';
import { commandEngine, requireDevice } from './command-engine.ts';
import { FILM_OPTIONS } from './film-options.ts';
import { filmRecipe } from './film-recipe.ts';
import { askedSettings, BY_MODEL, filmSettings } from './film-settings.ts';
import { openSinks } from './film-sinks.ts';
import { filmSummary } from './film-summary.ts';
import { readPlanFile } from './plan-file.ts';
import { planPrompt } from './plan-prompt.ts';
import { planSource, type PlanSource } from './plan-source.ts';
import { groupsAndNotes, growingTable, planTable } from './plan-table.ts';
import { progressPrinter } from '../terminal/progress.ts';
import { readPrompt } from './prompt.ts';
import { parseReferences, readReferences, requirePictures } from './references.ts';
import { requireWritable } from './require-writable.ts';
import { type FilmHooks, type FilmJob, renderFilm } from './render-film.ts';
import { type Invocation, runCommand } from './run.ts';
import { printable, type Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

/** What a film is called when nobody says. */
const USUAL_NAME = 'film.mp4';

type Film = Invocation<typeof FILM_OPTIONS>;

/** Everything the user typed is read before anything is loaded, so that a slip costs no time. */
function readRequest({ values, words }: Film) {
  if (values.out !== undefined && extname(values.out).toLowerCase() !== '.mp4')
    throw new UsageError(`--out wants a name that ends in .mp4, not "${printable(values.out)}"`);
  return {
    source: planSource(readPrompt(words), values.plan, values),
    asked: askedSettings(values),
    references: parseReferences(values.reference ?? []),
    boxes: values.boxes ?? false,
  };
}

function sceneRemarks(terminal: Terminal, verbose: boolean): FilmHooks['onScene'] {
  return ({ receipt, timings }, scene) => {
    if (receipt.dropped.length > 0)
      terminal.note(`scene ${scene}: the pack has no room for ${receipt.dropped.map(printable).join(', ')}`);
    if (!verbose) return;
    const spent = (['embeddings', 'denoise', 'decode'] as const).map(
      (part) => `${part} ${Math.round(timings[part])} ms`,
    );
    terminal.note(`scene ${scene}: ${spent.join(', ')}, ${timings.forwards} forwards`);
  };
}

/** The plan, read or made, shown as a table that grows while scenes are written; undefined for an estimate alone. */
async function showPlan(
  source: PlanSource,
  { values, signal, terminal }: Film,
  vocabulary: Vocabulary,
): Promise<VideoPlan | undefined> {
  if (source.from === 'file') {
    const plan = await readPlanFile(source.file);
    terminal.print(`${planTable(plan, terminal.columns)}\n`);
    return plan;
  }
  const row = growingTable(terminal.columns);
  const plan = await planPrompt(source.prompt, {
    values,
    dynamicAlpha: values.alpha === BY_MODEL,
    vocabulary,
    signal,
    terminal,
    onScene: ({ scene, number }) => terminal.print(row(scene, number)),
  });
  if (plan !== undefined) terminal.print(`\n${groupsAndNotes(plan, terminal.columns)}\n`);
  return plan;
}

/** A plan just made is not lost over a name: it is written down, and the error says where. */
async function withPlanKept(error: unknown, plan: VideoPlan, out = USUAL_NAME): Promise<never> {
  if (!(error instanceof UsageError)) throw error;
  const names = dashedNames(out.replace(/\.mp4$/i, '.plan.json'));
  const file = await writeWhole(names(1), `${JSON.stringify(plan, null, 2)}\n`, {
    name: (temporary) => nameFile(temporary, names),
  });
  throw new UsageError(`${error.message} (the plan is in ${file}: render it with --plan)`, { cause: error });
}

async function prepare(invocation: Film) {
  const { values, signal, terminal, verbose } = invocation;
  const { source, asked, references, boxes } = readRequest(invocation);
  const ffmpeg = await findFfmpeg();
  if (verbose) terminal.note(`ffmpeg ${ffmpeg.version} (${ffmpeg.from}): ${ffmpeg.path}`);
  const pack = await readManifest(await findPack(values.pack));
  const { manifest, folder } = pack;
  const pictures = { side: manifest.capabilities.entityImage, ffmpeg, signal, onNote: terminal.note };
  await requireWritable(values.out ?? USUAL_NAME);
  if (values.frames !== undefined) await requireFreeFolder(values.frames);
  if (source.from === 'prompt') {
    await requirePictures(references, pictures);
    await requireDevice(folder, values.device);
  }
  const plan = await showPlan(source, invocation, await readVocabulary(pack));
  if (plan === undefined) return undefined;
  const job: FilmJob = {
    plan,
    asked,
    settings: filmSettings(asked, manifest),
    references: await readReferences(references, plan, pictures).catch((error: unknown) =>
      source.from === 'file' ? Promise.reject(error) : withPlanKept(error, plan, values.out),
    ),
    boxes,
    manifest,
  };
  return { job, folder, ffmpeg };
}

/** Gives the film, and then the frames, their names. */
async function finished(sinks: readonly FrameSink[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const sink of sinks) paths.push(await sink.finish());
  return paths;
}

async function film(invocation: Film): Promise<void> {
  const { values, signal, terminal, verbose } = invocation;
  const prepared = await prepare(invocation);
  if (prepared === undefined) return;
  const { job, folder, ffmpeg } = prepared;
  // A name nobody asked for never takes the place of another film.
  const names = values.out === undefined ? dashedNames(USUAL_NAME) : undefined;
  const target = values.out ?? USUAL_NAME;
  const { size } = job.manifest.capabilities;
  const side = frameSide(job.manifest, job.settings);
  const scale = (job.settings.scale * size) / side;
  const outputs = { target, names, frames: values.frames, side, scale, recipe: filmRecipe(job) };
  const sinks = await openSinks(outputs, ffmpeg, signal);
  const engine = commandEngine(folder, values.device);
  try {
    const started = performance.now();
    const hooks = { signal, onProgress: progressPrinter(terminal), onScene: sceneRemarks(terminal, verbose) };
    await renderFilm(engine, job, sinks, hooks);
    const [path = target] = await finished(sinks);
    terminal.print(filmSummary(path, job, performance.now() - started));
    if (values.frames !== undefined) terminal.print(`frames  ${values.frames}`);
  } finally {
    for (const sink of sinks) sink.discard();
    await engine.close();
  }
}

await runCommand({
  usage: 'npm run film -- "<prompt>" [options]',
  summary: 'Plans a film from a prompt (or takes a plan), renders it scene by scene and writes an mp4.',
  options: FILM_OPTIONS,
  run: film,
});
