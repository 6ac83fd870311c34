import { cosine } from './detections.ts';

type Embedding = readonly number[];

/** Cosines between the scenes of each group: how alike a group stays. One list per group. */
export function withinGroups(groups: ReadonlyArray<readonly Embedding[]>): ReadonlyArray<readonly number[]> {
  return groups.map((scenes) =>
    scenes.flatMap((a, index) => scenes.slice(index + 1).map((b) => cosine(a, b))),
  );
}

/** Cosines between scenes of different groups, the floor to compare with. One list per group, each pair once. */
export function acrossGroups(groups: ReadonlyArray<readonly Embedding[]>): ReadonlyArray<readonly number[]> {
  return groups.map((scenes, index) =>
    groups.slice(index + 1).flatMap((others) => scenes.flatMap((a) => others.map((b) => cosine(a, b)))),
  );
}
