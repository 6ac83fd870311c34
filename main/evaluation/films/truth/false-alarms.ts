import type { Scene } from '../../../../preload/contract/plan.ts';
import { judgedName } from '../../../engine/judge/answers.ts';
import type { View, ViewedFrame } from '../scenes/view.ts';

/** The judge's names, and what kind of thing each is. */
export type Kinds = ReadonlyMap<string, string>;

/** How likely a thing that is not there is found in a picture (0..1): any of the names, and one of a kind with what is there. */
export type FalseAlarms = { readonly any: number; readonly ofKind: number };

type Count = { asked: number; found: number };

/** The surest answer of anything found, for every name that is not there. */
function* absent({ seen }: ViewedFrame, there: ReadonlySet<string>, kinds: Kinds) {
  const surest = new Map<string, number>();
  for (const { chances } of seen)
    for (const [name, chance] of Object.entries(chances))
      surest.set(name, Math.max(surest.get(name) ?? 0, chance));
  for (const [name, kind] of kinds) if (!there.has(name)) yield { kind, chance: surest.get(name) ?? 0 };
}

/** Asks every picture for every thing that is not in it. */
export function falseAlarms(
  pictures: ReadonlyArray<{ readonly scene: Pick<Scene, 'entities'>; readonly view: View }>,
  kinds: Kinds,
  least: number,
): FalseAlarms {
  const [any, ofKind]: [Count, Count] = [
    { asked: 0, found: 0 },
    { asked: 0, found: 0 },
  ];
  const labels = [...kinds.keys()];
  for (const { scene, view } of pictures) {
    const names = scene.entities.flatMap(
      ({ drawnAs, entity }) => judgedName(drawnAs ?? entity, labels) ?? [],
    );
    const there = new Set(names);
    const alike = new Set(names.map((name) => kinds.get(name)));
    for (const frame of view.frames)
      for (const { kind, chance } of absent(frame, there, kinds))
        for (const count of alike.has(kind) ? [any, ofKind] : [any]) {
          count.asked += 1;
          if (chance >= least) count.found += 1;
        }
  }
  const share = ({ asked, found }: Count) => (asked === 0 ? 0 : found / asked);
  return { any: share(any), ofKind: share(ofKind) };
}
