import type { VideoPlan } from '../../../preload/contract/plan.ts';
import { nearestName } from '../names/match-names.ts';

/** Every entity's name, each once, in the order they appear. */
export const castOf = ({ scenes }: VideoPlan): readonly string[] => [
  ...new Set(scenes.flatMap(({ entities }) => entities.map(({ entity }) => entity))),
];

export const placesOf = ({ scenes }: VideoPlan): readonly string[] => [
  ...new Set(scenes.map(({ place }) => place)),
];

/** Whom of the cast words mean: a name, or words only one has, in its name or in what it is drawn as. */
export function memberNamed(plan: VideoPlan, said: string): string | undefined {
  const names = castOf(plan);
  const direct = nearestName(said, names);
  if (direct !== undefined) return direct;
  const tracks = plan.scenes.flatMap(({ entities }) => entities);
  const drawn = new Map(tracks.map(({ entity, drawnAs }) => [drawnAs ?? entity, entity]));
  const found = nearestName(said, [...drawn.keys()]);
  return found === undefined ? undefined : drawn.get(found);
}
