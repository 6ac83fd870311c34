import { drawnAction } from '../../../preload/contract/actions.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { splitTime } from '../../../preload/contract/lights.ts';
import type { EntityTrack, Scene, VideoPlan } from '../../../preload/contract/plan.ts';
import { nearestName } from '../../planner/names/match-names.ts';
import { alignToExpected, calledAsExpected, plannedName } from './align.ts';
import { isSmooth, thinnest, unwantedOverlaps } from './box-sanity.ts';
import type { Expectation } from './expectations.ts';
import { showsMotion } from './motions.ts';
import { showsRelation } from './relations.ts';

/** So many were right of so many, and what was not, for people. */
export type Tally = { readonly right: number; readonly of: number; readonly wrong: readonly string[] };

/** What one plan is worth beside what was expected. */
export type Measures = {
  readonly scenes: Tally;
  readonly entities: Tally;
  /** Expected entities that are not said to be left out. */
  readonly leftOut: Tally;
  readonly places: Tally;
  readonly groups: Tally;
  readonly motions: Tally;
  readonly relations: Tally;
  /** What every copy of an entity is drawn doing inside its box. */
  readonly actions: Tally;
  /** Tracks without a box under 8 % of the side; tracks the text calls small do not count. */
  readonly sizes: Tally;
  readonly smooth: Tally;
  /** One number for each pair of tracks that should keep apart: the mean share of the smaller one that is covered. */
  readonly overlaps: readonly number[];
};

type Aligned = { readonly expected: Expectation; readonly scenes: readonly (Scene | undefined)[] };

const tally = (checks: ReadonlyArray<readonly [right: boolean, what: string]>): Tally => ({
  right: checks.filter(([right]) => right).length,
  of: checks.length,
  wrong: checks.flatMap(([right, what]) => (right ? [] : [what])),
});

/** Measures a plan. What it says it left out is missing all the same, and counted once more by itself. */
export function measurePlan(expected: Expectation, made: VideoPlan): Measures {
  const plan = calledAsExpected(expected.scenes, made);
  const order = alignToExpected(expected.scenes, plan.scenes);
  const aligned: Aligned = {
    expected,
    scenes: order.map((at) => (at === undefined ? undefined : plan.scenes[at])),
  };
  const tracks = plan.scenes.flatMap(({ entities }) => entities);
  const sized = tracks.filter(({ entity }) => !SMALL.test(entity));
  return {
    scenes: tally([
      [
        plan.scenes.length === expected.scenes.length,
        `${plan.scenes.length} scenes for ${expected.scenes.length}`,
      ],
    ]),
    entities: entityTally(aligned),
    leftOut: leftOutTally(expected, plan),
    places: placeTally(aligned),
    groups: groupTally(aligned),
    motions: motionTally(aligned),
    relations: relationTally(aligned),
    actions: actionTally(aligned),
    sizes: tally(
      sized.map(({ entity, keyframes }) => [thinnest(keyframes) >= 0.0795, `${entity} is too small`]),
    ),
    smooth: tally(tracks.map(({ entity, keyframes }) => [isSmooth(keyframes), `${entity} leaps`])),
    overlaps: overlapsOf(aligned),
  };
}

const SMALL = /\b(small|tiny|little)\b/i;

/** Expected entities that the plan says it left out, because the pack draws nothing near them. */
function leftOutTally({ scenes }: Expectation, { notes }: VideoPlan): Tally {
  const left = notes.flatMap(({ text }) => /^(.+): (?:nothing|not among|there is no)/.exec(text)?.[1] ?? []);
  return tally(
    scenes.flatMap(({ cast }, at) =>
      Object.keys(cast).map((name) => [
        nearestName(name, left) === undefined,
        `${name} in scene ${at + 1} is left out and said so`,
      ]),
    ),
  );
}

const tracksNamed = (scene: Scene | undefined, name: string): readonly EntityTrack[] => {
  const planned = plannedName(name, scene?.entities ?? []);
  return scene?.entities.filter(({ entity }) => entity === planned) ?? [];
};

/** One check for every copy of everything expected. */
function entityTally({ expected, scenes }: Aligned): Tally {
  return tally(
    expected.scenes.flatMap(({ cast }, at) =>
      Object.entries(cast).flatMap(([name, count]) => {
        const found = tracksNamed(scenes[at], name).length;
        return Array.from(
          { length: count },
          (_, nth) => [nth < found, `${name} in scene ${at + 1}`] as const,
        );
      }),
    ),
  );
}

const isPlace = (scene: Scene | undefined, place: string): boolean =>
  scene !== undefined &&
  nearestName(
    place,
    [scene.place, scene.placeDrawnAs ?? scene.place].map((found) => splitTime(found).place),
  ) !== undefined;

function placeTally({ expected, scenes }: Aligned): Tally {
  return tally(
    expected.scenes.flatMap(({ place }, at) =>
      place === undefined
        ? []
        : [
            [
              isPlace(scenes[at], place),
              `${place} in scene ${at + 1} (${scenes[at]?.place ?? 'no scene'})`,
            ] as const,
          ],
    ),
  );
}

/** A group is right when one name stands for the entity in exactly the scenes it is expected in (paper, §3.1). */
function groupTally({ expected, scenes }: Aligned): Tally {
  const names = [...new Set(expected.scenes.flatMap(({ cast }) => Object.keys(cast)))];
  const all = scenes.flatMap((scene) => scene?.entities ?? []);
  const entities = names.map((name) => {
    const planned = plannedName(name, all);
    const [wanted, found] = [
      expected.scenes.map(({ cast }) => name in cast),
      scenes.map((scene) => scene?.entities.some(({ entity }) => entity === planned) ?? false),
    ];
    const numbers = (flags: readonly boolean[]) =>
      flags.flatMap((flag, at) => (flag ? [at + 1] : [])).join(', ');
    return [
      planned !== undefined && JSON.stringify(wanted) === JSON.stringify(found),
      `${name} in scenes ${numbers(found)} instead of ${numbers(wanted)}`,
    ] as const;
  });
  const places = [...new Set(expected.scenes.flatMap(({ place }) => (place === undefined ? [] : [place])))];
  const placed = places.map((place) => {
    const there = expected.scenes.flatMap((scene, at) => (scene.place === place ? [scenes[at]] : []));
    const said = new Set(there.map((scene) => scene?.place));
    const right = said.size === 1 && there.every((scene) => isPlace(scene, place));
    return [right, `place ${place}: ${[...said].join(', ')}`] as const;
  });
  return tally([...entities, ...placed]);
}

function motionTally({ expected, scenes }: Aligned): Tally {
  return tally(
    expected.motions.map(({ scene, entity, motion }) => {
      const tracks = tracksNamed(scenes[scene - 1], entity).map(({ keyframes }) => keyframes);
      const goes = (way: string, keyframes: readonly NormalizedBox[]) => showsMotion(way, keyframes);
      const right =
        motion === 'opposite'
          ? ['left', 'right'].every((way) => tracks.some((keyframes) => goes(way, keyframes)))
          : tracks.length > 0 && tracks.every((keyframes) => goes(motion, keyframes));
      return [right, `${entity} goes ${motion} in scene ${scene}`];
    }),
  );
}

function relationTally({ expected, scenes }: Aligned): Tally {
  return tally(
    expected.relations.map(({ scene, one, relation, other }) => {
      const [a, b] = [one, other].map((name) => tracksNamed(scenes[scene - 1], name));
      const pairs = (a ?? []).flatMap((first) => (b ?? []).map((second) => [first, second] as const));
      const right = pairs.every(([first, second]) =>
        first.keyframes.every((box, k) => showsRelation(relation, box, second.keyframes[k] ?? box)),
      );
      return [right && pairs.length > 0, `${one} ${relation} ${other} in scene ${scene}`];
    }),
  );
}

function actionTally({ expected, scenes }: Aligned): Tally {
  return tally(
    expected.actions.map(({ scene, entity, action }) => {
      const drawn = tracksNamed(scenes[scene - 1], entity).map((track) => drawnAction(track.action));
      const right = drawn.length > 0 && drawn.every((one) => one === action);
      return [right, `${entity} does not ${action} in scene ${scene}`];
    }),
  );
}

function overlapsOf({ expected, scenes }: Aligned): readonly number[] {
  return scenes.flatMap((scene, at) => {
    if (scene === undefined) return [];
    const pairs = expected.touching
      .filter((touching) => touching.scene === at + 1)
      .map(({ one, other }) => [plannedName(one, scene.entities), plannedName(other, scene.entities)]);
    return unwantedOverlaps(scene, (one, other) =>
      pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one)),
    );
  });
}
