import { createHash } from 'node:crypto';
import { z } from 'zod';
import { actsSaid } from '../layouts/act-said.ts';
import { drawnMotion } from '../../preload/contract/actions.ts';
import { planScene } from '../../preload/contract/document-plan.ts';
import type { StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { MediaId } from '../../preload/contract/ids.ts';
import { type PackManifest, Recommended } from '../../preload/contract/pack.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import type { TakeKind, TakeOverrides, TakeSettings } from '../../preload/contract/takes.ts';

/** Raised when the engine comes to draw other frames from equal inputs: no take from before is offered again. */
const FRAMES_VERSION = 1;

/** What of a pack a take depends on. */
export const TakePack = z
  .object({
    /** sha256 of the manifest, which holds the hashes of all its files. */
    fingerprint: z.string(),
    /** It has a fine decoder. */
    fine: z.literal(true).exactOptional(),
    /** It draws bodies in acts. */
    acts: z.literal(true).exactOptional(),
    recommended: Recommended.unwrap().pick({
      steps: true,
      draftSteps: true,
      guidance: true,
      strength: true,
      alpha: true,
      sampler: true,
    }),
  })
  .readonly();
export type TakePack = z.infer<typeof TakePack>;

/** What of a manifest the takes made with it depend on. */
export function takePack(manifest: PackManifest): TakePack {
  const { steps, draftSteps, guidance, strength, alpha, sampler } = manifest.recommended;
  const fingerprint = createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
  return {
    fingerprint,
    ...(manifest.graphs['fine-decoder'] !== undefined && { fine: true }),
    ...(manifest.acts !== undefined && { acts: true }),
    recommended: { steps, draftSteps, guidance, strength, alpha, sampler },
  };
}

export type TakeWish = {
  readonly kind: TakeKind;
  readonly overrides: TakeOverrides;
  /** Of the scene's noise. */
  readonly seed: number;
};

/** A user's picture that stands for a name of the scene. */
export type UsedReference = {
  readonly name: string;
  readonly kind: 'entity' | 'place';
  readonly media: MediaId;
};

/** A scene ready to be rendered, and the hash that tells it from every other. */
export type PlannedTake = {
  readonly scene: Scene;
  readonly settings: TakeSettings;
  readonly references: readonly UsedReference[];
  /** sha256 of everything the frames depend on. */
  readonly inputs: string;
};

function settingsOf(
  document: StudioDocument,
  scene: StudioScene,
  { kind, overrides, seed }: TakeWish,
  { recommended, fine }: TakePack,
): TakeSettings {
  const steps = kind === 'draft' ? recommended.draftSteps : (scene.steps ?? recommended.steps);
  return {
    steps: overrides.steps ?? steps,
    guidance: scene.guidance ?? recommended.guidance,
    strength: overrides.strength ?? scene.strength ?? recommended.strength,
    alpha: overrides.alpha ?? scene.alpha ?? recommended.alpha,
    sampler: recommended.sampler,
    ...(kind === 'full' && fine && { fine }),
    seed,
    filmSeed: document.seed,
  };
}

function referencesOf(document: StudioDocument, scene: StudioScene): readonly UsedReference[] {
  const used = new Set([scene.place, ...scene.tracks.map((track) => track.cast)]);
  return [...used].flatMap((id) => {
    const member = document.cast[id];
    if (member?.reference === undefined) return [];
    return [{ name: member.name, kind: member.kind, media: member.reference.media }];
  });
}

/**
 * Only what reaches the frames is hashed: no notes, what a track does only as far as it is drawn, and a negative text
 * only where there is guidance to use it.
 */
function hashOf(
  { place, placeDrawnAs, placeBecomes, description, negative, entities }: Scene,
  settings: TakeSettings,
  references: readonly UsedReference[],
  pack: TakePack,
): string {
  const { steps, guidance, strength, alpha, sampler, fine, seed, filmSeed } = settings;
  const drawn = entities.map(({ entity, drawnAs, facing, action, attached, becomes, keyframes }) => [
    entity,
    drawnAs,
    facing,
    keyframes,
    drawnMotion(action),
    ...(pack.acts === true ? [actsSaid(action), attached] : []),
    ...(becomes === undefined ? [] : [{ becomes }]),
  ]);
  const pictures = references.map(({ name, kind, media }) => [name, kind, media]);
  const all = [
    ['take', FRAMES_VERSION, pack.fingerprint],
    // Takes from before there were fine decoders keep their hash.
    [steps, guidance, strength, alpha, sampler, seed, filmSeed, ...(fine ? ['fine'] : [])],
    [description, place, placeDrawnAs, guidance === 1 ? undefined : negative, drawn],
    pictures.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ...(placeBecomes === undefined ? [] : [{ placeBecomes }]),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** A scene of the document as it is now, rendered as wished. */
export function planTake(
  document: StudioDocument,
  scene: StudioScene,
  wish: TakeWish,
  pack: TakePack,
): PlannedTake {
  const settings = settingsOf(document, scene, wish, pack);
  const references = referencesOf(document, scene);
  const planned = planScene(document, scene);
  const { seed, strength, alpha } = settings;
  return {
    scene: { ...planned, seed, strength, alpha },
    settings,
    references,
    inputs: hashOf(planned, settings, references, pack),
  };
}
