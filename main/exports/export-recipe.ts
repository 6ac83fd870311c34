import { createHash } from 'node:crypto';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { ExportSettings } from '../../preload/contract/exports.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import { STUDIO } from '../services/studio-version.ts';
import { DIGITAL_SOURCE_TYPE, markXmp } from '../video/recipe.ts';
import type { ShownTake } from './chosen-takes.ts';

const COMMENT_PROMPT_CHARACTERS = 1_000;

export type RecipeScene = { readonly planned: Scene; readonly take: ShownTake };

export type ExportRecipe = {
  /** For short metadata fields: the prompt cut, the scenes as a hash. */
  readonly comment: string;
  /** The AI mark with the whole recipe, as an XMP packet. */
  readonly xmp: string;
  /** The AI mark with the short one, where every frame carries it. */
  readonly shortXmp: string;
};

/** How the exported film came to be, and nothing about the machine or its user: no paths, no keys. */
export function exportRecipe(
  { title, prompt }: Pick<StudioDocument, 'title' | 'prompt'>,
  { format, size, fps, transition, boxes, captions }: ExportSettings,
  scenes: readonly RecipeScene[],
): ExportRecipe {
  const all = scenes.map(({ planned, take }) => {
    const { inputs, pack, settings, conditioning, dropped } = take.receipt;
    return { plan: planned, kind: take.kind, inputs, pack, settings, conditioning, dropped };
  });
  const made = { tool: STUDIO, title, export: { format, size, fps, transition, boxes, captions } };
  const whole = JSON.stringify({ ...made, prompt, scenes: all });
  const comment = JSON.stringify({
    digitalSourceType: DIGITAL_SOURCE_TYPE,
    ...made,
    prompt: prompt.slice(0, COMMENT_PROMPT_CHARACTERS),
    packs: [...new Set(all.map(({ pack }) => pack))],
    scenes: all.length,
    scenesSha256: createHash('sha256').update(JSON.stringify(all)).digest('hex'),
  });
  return { comment, xmp: markXmp(STUDIO, whole), shortXmp: markXmp(STUDIO, comment) };
}
