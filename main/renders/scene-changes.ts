import type { StudioDocument } from '../../preload/contract/document.ts';

/** Scenes of `now` of which something may have changed since `before`; cheap, as unchanged parts are shared. */
export function touchedScenes(now: StudioDocument, before: StudioDocument): readonly string[] {
  const recast = new Set(Object.keys(now.cast).filter((id) => now.cast[id] !== before.cast[id]));
  return Object.values(now.scenes)
    .filter(
      (scene) =>
        now.seed !== before.seed ||
        scene !== before.scenes[scene.id] ||
        recast.has(scene.place) ||
        scene.tracks.some((track) => recast.has(track.cast)),
    )
    .map(({ id }) => id);
}
