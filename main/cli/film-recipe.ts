import type { PackManifest } from '../../preload/contract/pack.ts';
import type { Recipe } from '../video/recipe.ts';
import { overruledScene } from './film-settings.ts';
import type { FilmJob } from './render-film.ts';
import { STUDIO } from '../services/studio-version.ts';

/** "starter 1.0.0". */
export function packLabel({ name, version }: Pick<PackManifest, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

/** What is written into the film about how it came to be: the plan as rendered, and the settings. */
export function filmRecipe({ plan, asked, settings, references, manifest }: FilmJob): Recipe {
  const { scale: _scale, ...rendered } = settings;
  return {
    tool: STUDIO,
    pack: packLabel(manifest),
    plan: { ...plan, scenes: plan.scenes.map((scene) => overruledScene(scene, asked)) },
    ...rendered,
    references: Object.keys(references),
  };
}
