import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { touchedScenes } from './scene-changes.ts';
import { planTake, type TakePack } from './take-settings.ts';

/** How long a scene must be left alone before a draft of it is made. */
const QUIET = 700;

/** Any pack will do to tell whether an edit reaches the frames of a draft. */
const ANY_PACK: TakePack = {
  fingerprint: '',
  recommended: { steps: 1, draftSteps: 1, guidance: 2, strength: 1, alpha: 1, sampler: 'ddim' },
};

function draftInputs(document: StudioDocument, id: Id): string | undefined {
  const scene = document.scenes[id];
  const wish = { kind: 'draft' as const, overrides: {} };
  return scene && planTake(document, scene, { ...wish, seed: scene.seed }, ANY_PACK).inputs;
}

/** Waits until the user pauses, scene by scene, then calls `make` for those whose draft would look different. */
export class AutomaticDrafts {
  readonly #timers = new Map<Id, NodeJS.Timeout>();
  readonly #make: (scene: Id) => void;

  constructor(make: (scene: Id) => void) {
    this.#make = make;
  }

  documentChanged(now: StudioDocument, before: StudioDocument): void {
    for (const scene of touchedScenes(now, before))
      if (draftInputs(now, scene) !== draftInputs(before, scene)) this.ask(scene);
  }

  /** Makes a draft of the scene when nobody asks again for a while. */
  ask(scene: Id): void {
    clearTimeout(this.#timers.get(scene));
    const timer = setTimeout(() => {
      this.#timers.delete(scene);
      this.#make(scene);
    }, QUIET);
    this.#timers.set(scene, timer);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
