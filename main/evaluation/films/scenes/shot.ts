import { createHash } from 'node:crypto';
import { drawnMotion } from '../../../../preload/contract/actions.ts';
import type { PackManifest } from '../../../../preload/contract/pack.ts';
import type { Scene } from '../../../../preload/contract/plan.ts';
import type { SceneRequest } from '../../../engine/client.ts';

/** What of an entity the layout tells the renderer: its name, its picture, or both, as trained. */
export type Grounding = 'both' | 'text' | 'image';

/** One scene to render and look at, with everything its frames depend on beside the pack. */
export type Shot = Omit<SceneRequest, 'resume'> & {
  readonly grounding?: Grounding;
  /** Looked at frame by frame, and by no judge: for what happens between the frames that are judged. */
  readonly every?: true;
};

/** How shots are rendered where a table says nothing else: as a film's scenes are. */
export type ShotSettings = Pick<Shot, 'steps' | 'guidance' | 'strength' | 'alpha' | 'sampler' | 'fine'>;

export function packSettings(
  { recommended }: Pick<PackManifest, 'recommended'>,
  steps: number | undefined,
): ShotSettings {
  const { guidance, strength, alpha, sampler } = recommended;
  return { steps: steps ?? recommended.steps, guidance, strength, alpha, sampler, fine: true };
}

/** A shot of a scene, whose own strength and α do not count. */
export function shotOf(scene: Scene, settings: ShotSettings, seed: number): Shot {
  const { strength: _strength, alpha: _alpha, ...rest } = scene;
  return { scene: rest, seed, ...settings };
}

/** Shots that cannot differ in their frames, written the same way: a gate that never opens has no strength. */
function canonical({ grounding, ...shot }: Shot): Shot {
  const named = grounding === undefined || grounding === 'both' ? shot : { ...shot, grounding };
  return shot.strength === 0 || shot.alpha === 0 ? { ...named, strength: 0, alpha: 0 } : named;
}

/** A hash of all that a shot's frames depend on, the pack's checksums included. */
export function shotKey(shot: Shot, { files }: Pick<PackManifest, 'files'>): string {
  const { references = {}, ...rest } = canonical(shot);
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify(files.map(({ path, sha256 }) => `${path} ${sha256}`).sort((a, b) => a.localeCompare(b))),
  );
  hash.update(JSON.stringify(sorted(rest)));
  // Renders from before anybody stepped are those where nobody does.
  if (rest.scene.entities.some(({ action }) => drawnMotion(action) === 'step')) hash.update('step');
  for (const [name, picture] of Object.entries(references).sort(([a], [b]) => a.localeCompare(b)))
    hash.update(JSON.stringify([name, picture.width, picture.height])).update(picture.rgb);
  return hash.digest('hex').slice(0, 40);
}

/** The same value with its object keys in order, so that equal shots are equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => a.localeCompare(b)).map(([key, one]) => [key, sorted(one)]),
  );
}
