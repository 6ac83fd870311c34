import { newId } from '../../preload/contract/ids.ts';
import type { StudioScene } from '../../preload/contract/document.ts';
import type { JobProgress, Take } from '../../preload/contract/takes.ts';
import { type Engine, EngineError, type SceneFrames, type SceneRequest } from '../engine/client.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import type { StudioServices } from '../services/services.ts';
import { packagedJudge } from '../services/packaged.ts';
import { adherenceOf } from './adherence.ts';
import type { CheckpointFolder } from './checkpoint-file.ts';
import type { QueuedJob } from './job-repository.ts';
import type { ReferencePictures } from './reference-pictures.ts';
import type { StoredTake } from './stored-take.ts';
import { type PlannedTake, planTake, takePack } from './take-settings.ts';
import { writeTake } from './write-take.ts';

export type JobTools = {
  readonly project: Project;
  readonly services: StudioServices;
  readonly checkpoints: CheckpointFolder;
  readonly pictures: ReferencePictures;
  /** When a take is made that is made now: later than all there are. */
  readonly moment: () => number;
  /** Tells the user once why takes get no badge. */
  readonly withoutJudge: (why: string) => void;
};

export type JobHooks = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Omit<JobProgress, 'job' | 'scene'>) => void;
};

export type FinishedTake = { readonly stored: StoredTake; readonly planned: PlannedTake };

type References = NonNullable<SceneRequest['references']>;

/** Without the pictures of places, which are everywhere in the frame. */
function ofEntities({ references }: PlannedTake, pictures: References): References {
  const names = new Set(references.flatMap(({ name, kind }) => (kind === 'entity' ? [name] : [])));
  return Object.fromEntries(Object.entries(pictures).filter(([name]) => names.has(name)));
}

function requestOf({ scene, settings }: PlannedTake, references: References): SceneRequest {
  const { filmSeed, seed: _seed, ...numbers } = settings;
  return { scene, ...numbers, seed: filmSeed, references };
}

/** Renders, from where an interrupted render stopped; an engine that dies on the way is given a second chance. */
async function renderFrames(
  { checkpoints }: JobTools,
  engine: Engine,
  { job, planned, request }: { job: QueuedJob; planned: PlannedTake; request: SceneRequest },
  { signal, onProgress }: JobHooks,
): Promise<SceneFrames> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await checkpoints.read(job.id, planned.inputs);
    const resume = found !== undefined && found.step < request.steps ? { resume: found } : {};
    try {
      return await engine.render(
        { ...request, ...resume },
        {
          signal,
          onCheckpoint: (checkpoint) => checkpoints.keep(job.id, planned.inputs, checkpoint),
          onProgress: ({ step, total, secondsLeft, preview }) =>
            onProgress({
              stage: step === total ? 'decoding' : 'denoising',
              step,
              total,
              secondsLeft,
              ...(preview && {
                preview: { ...preview, rgb: Buffer.from(preview.rgb).toString('base64') },
              }),
            }),
        },
      );
    } catch (error) {
      const died = error instanceof EngineError && error.kind === 'died';
      if (signal.aborted || !died || attempt === 2) throw error;
      onProgress({ stage: 'loading', step: 0, total: request.steps });
    }
  }
}

/** The badge, where there is a judge; a judge that fails costs the badge, never the take. */
async function judge(
  { services, withoutJudge }: JobTools,
  engine: Engine,
  {
    scene,
    planned,
    references,
    rendered,
  }: {
    scene: StudioScene;
    planned: PlannedTake;
    references: References;
    rendered: SceneFrames;
  },
  signal: AbortSignal,
) {
  try {
    const folder = await services.packFolder();
    const found = await packagedJudge({ folder, manifest: await engine.describe() });
    const { frames, count, width } = rendered;
    const measures = await engine.measure(
      {
        ...{ judge: found, scene: planned.scene, frames, count, width },
        pictures: ofEntities(planned, references),
      },
      signal,
    );
    return adherenceOf(scene, measures);
  } catch (error) {
    signal.throwIfAborted();
    services.log('a take could not be judged', error);
    withoutJudge('Takes get no layout badge: the judge is missing or does not run.');
    return undefined;
  }
}

function takeOf(
  job: QueuedJob,
  planned: PlannedTake,
  rendered: SceneFrames,
  made: Pick<Take, 'created' | 'fps' | 'poster' | 'video' | 'adherence'> & { readonly seconds: number },
): StoredTake['take'] {
  const { seconds, ...rest } = made;
  return {
    id: newId(),
    scene: job.scene,
    kind: job.kind,
    mark: 'none',
    receipt: { ...rendered.receipt, settings: planned.settings, inputs: planned.inputs, seconds },
    frames: rendered.count,
    ...(job.strip === undefined ? {} : { strip: job.strip }),
    ...rest,
  };
}

/**
 * One job from scene to finished take: embeddings, denoising, decoding, the judge's look, and its files in the project's
 * media. Nothing is in the database yet.
 *
 * @throws the signal's reason; PackError, EngineError, FileError, FfmpegError, ProjectError
 */
export async function runJob(tools: JobTools, job: QueuedJob, hooks: JobHooks): Promise<FinishedTake> {
  const { project, services, checkpoints, pictures } = tools;
  const { signal, onProgress } = hooks;
  const started = performance.now();
  onProgress({ stage: 'loading', step: 0, total: 0 });
  const document = project.document();
  const scene = document.scenes[job.scene];
  if (scene === undefined) throw new ProjectError('not-found', 'the scene was deleted');
  const engine = await services.engine();
  const manifest = await engine.describe();
  const pack = takePack(manifest);
  const planned = planTake(document, scene, job, pack);
  const references = await pictures.read(planned.references, manifest.capabilities.entityImage, signal);
  const request = requestOf(planned, references);
  const rendered = await renderFrames(tools, engine, { job, planned, request }, hooks);
  const { steps } = request;
  onProgress({ stage: 'checking', step: steps, total: steps });
  const adherence = await judge(tools, engine, { scene, planned, references, rendered }, signal);
  onProgress({ stage: 'saving', step: steps, total: steps });
  const { fps } = manifest.capabilities;
  await checkpoints.make();
  const files = await writeTake(project, planned, rendered, {
    fps,
    ffmpeg: await services.ffmpeg(),
    workFile: checkpoints.path(job.id, '.mp4'),
    signal,
  });
  const seconds = (performance.now() - started) / 1000;
  const made = { created: tools.moment(), fps, ...files, ...(adherence && { adherence }), seconds };
  return { stored: { take: takeOf(job, planned, rendered, made), overrides: job.overrides, pack }, planned };
}
