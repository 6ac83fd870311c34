import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';
import { ProjectError } from '../projects/project-error.ts';

export type ShownTake = Omit<Take, 'stale'>;

export type ExportScene = {
  /** 1-based, in the film. */
  readonly number: number;
  readonly scene: StudioScene;
  readonly take: ShownTake | undefined;
};

/** The scenes to export in film order, with what is shown of each. @throws ProjectError when there are none */
export function exportScenes(
  document: StudioDocument,
  takes: readonly ShownTake[],
  wanted: readonly Id[] | undefined,
): readonly ExportScene[] {
  const asked = wanted === undefined ? undefined : new Set(wanted);
  const missing = wanted?.find((id) => document.scenes[id] === undefined);
  if (missing !== undefined) throw new ProjectError('not-found', 'a scene to export is no longer there');
  const scenes = document.order.flatMap((id, index) => {
    const scene = document.scenes[id];
    if (scene === undefined || asked?.has(id) === false) return [];
    return [{ number: index + 1, scene, take: chosenTake(takes, id) }];
  });
  if (scenes.length === 0) throw new ProjectError('invalid', 'there is no scene to export');
  return scenes;
}

export type FilmScene = ExportScene & { readonly take: ShownTake };

/** @throws ProjectError that names the scenes without a take */
export function requireTakes(scenes: readonly ExportScene[]): readonly FilmScene[] {
  const ready = scenes.filter((each): each is FilmScene => each.take !== undefined);
  const missing = scenes.filter(({ take }) => take === undefined);
  if (missing.length === 0) return ready;
  const [first] = missing;
  const numbers = missing.slice(0, 12).map(({ number }) => number);
  const which =
    missing.length === 1
      ? `scene ${first?.number} (“${first?.scene.description.slice(0, 60)}”) has`
      : `scenes ${numbers.join(', ')}${missing.length > numbers.length ? ' and more' : ''} have`;
  throw new ProjectError('invalid', `${which} no take to export yet`, {
    hint: 'Render them, or leave them out of the export.',
  });
}
