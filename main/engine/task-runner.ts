import { mostSeen } from '../layouts/looks.ts';
import { layoutSize, sceneLayout } from '../layouts/scene-layout.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';
import { type LoadedJudge, loadJudge } from './judge/judge.ts';
import { measureScene } from './judge/measure-scene.ts';
import { EngineError } from './engine-error.ts';
import { type LoadedPack, loadPack } from './loaded-pack.ts';
import type { Outcome, Task } from './messages.ts';
import { portrait } from './portrait.ts';
import { type RenderHooks, renderScene } from './render.ts';
import type { MeasureRequest } from './requests.ts';

/** One loaded pack and what it is asked to do. */
export class TaskRunner {
  #pack: LoadedPack | undefined;
  #drawing = false;
  readonly #judges = new Map<string, Promise<LoadedJudge>>();

  /** @throws PackError, EngineError */
  async load(folder: string, device: string | undefined): Promise<LoadedPack['manifest']> {
    this.#pack = await loadPack(folder, device);
    return this.#pack.manifest;
  }

  /** @throws the signal's reason, PackError, EngineError */
  async run(task: Task, hooks: RenderHooks): Promise<Outcome> {
    const pack = this.#pack;
    if (pack === undefined) throw new EngineError('request', 'no pack is loaded');
    switch (task.kind) {
      case 'scene':
        return { kind: 'scene', frames: await this.#draw(pack, task, hooks) };
      case 'portrait':
        return { kind: 'portrait', portrait: await portrait(pack, task.request, hooks.signal) };
      case 'measure':
        return { kind: 'measure', measures: await this.#measure(pack, task.request) };
      default:
        return assertNever(task);
    }
  }

  async #draw(pack: LoadedPack, { request, checkpoints }: Task & { kind: 'scene' }, hooks: RenderHooks) {
    if (this.#drawing) throw new EngineError('request', 'another scene is being rendered');
    this.#drawing = true;
    const { onCheckpoint, ...others } = hooks;
    return renderScene(pack, request, checkpoints ? { onCheckpoint, ...others } : others).finally(() => {
      this.#drawing = false;
    });
  }

  async #measure(pack: LoadedPack, { judge: folder, scene, pictures = {}, ...frames }: MeasureRequest) {
    const loading = this.#judges.get(folder) ?? loadJudge(folder);
    this.#judges.set(folder, loading);
    const { judge } = await loading.catch((cause: unknown) => {
      this.#judges.delete(folder);
      if (cause instanceof EngineError) throw cause;
      throw new EngineError('judge', `the judge cannot be loaded (${(cause as Error).message})`, {
        cause,
      });
    });
    const size = { ...layoutSize(pack), frames: frames.count };
    const { slots } = sceneLayout(scene, size, pack.vocabulary);
    const slotOf = (index: number) => slots.find(({ track }) => track === index);
    const isHidden = (index: number, frame: number) => slotOf(index)?.frames[frame]?.shown === false;
    const laterLook = (index: number, frame: number) => {
      const looks = slotOf(index)?.looks ?? [];
      return looks.slice(1)[mostSeen(looks, frame) - 1]?.drawnAs;
    };
    return measureScene(scene, frames, judge, { isHidden, laterLook, pictures });
  }
}
