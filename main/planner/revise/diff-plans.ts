import type { EntityTrack, Scene, VideoPlan } from '../../../preload/contract/plan.ts';
import { alignScenes } from './align-scenes.ts';
import { boxesChange } from './boxes-change.ts';

/** One difference between two plans, for reading. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed';
  /** 1-based; in the plan after, or in the one before for what was removed. */
  readonly scene: number;
  /** What differs: "scene", "place", or an entity's name. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
};

const FIELDS = ['description', 'place', 'strength', 'alpha', 'seed', 'negative'] as const;

/** What differs from plan `a` to plan `b`, in film order. Plans that render alike differ in nothing. */
export function diffPlans(a: VideoPlan, b: VideoPlan): readonly Change[] {
  return alignScenes(a.scenes, b.scenes).flatMap(({ before, after }): readonly Change[] => {
    const [old, fresh] = [
      before === undefined ? undefined : a.scenes[before],
      after === undefined ? undefined : b.scenes[after],
    ];
    if (old === undefined && fresh !== undefined && after !== undefined)
      return [{ kind: 'added', scene: after + 1, what: 'scene', after: sceneText(fresh) }];
    if (old !== undefined && fresh === undefined && before !== undefined)
      return [{ kind: 'removed', scene: before + 1, what: 'scene', before: sceneText(old) }];
    if (old === undefined || fresh === undefined || after === undefined) return [];
    const moved: readonly Change[] =
      before !== undefined && before !== after && movedPast(before, after, a, b)
        ? [
            {
              kind: 'changed',
              scene: after + 1,
              what: 'position',
              before: `scene ${before + 1}`,
              after: `scene ${after + 1}`,
            },
          ]
        : [];
    return [...moved, ...sceneChanges(old, fresh, after + 1)];
  });
}

/** A scene that only made room for another has not moved. */
const movedPast = (before: number, after: number, a: VideoPlan, b: VideoPlan): boolean =>
  before - after !== a.scenes.length - b.scenes.length && a.scenes.length === b.scenes.length;

const sceneText = ({ description, place, entities }: Scene): string =>
  `${description} [${place}; ${entities.map(({ entity }) => entity).join(', ')}]`;

function sceneChanges(a: Scene, b: Scene, scene: number): readonly Change[] {
  const fields = FIELDS.flatMap((field): readonly Change[] =>
    a[field] === b[field] ? [] : [changed(scene, field, text(a[field]), text(b[field]))],
  );
  const drawn =
    a.place === b.place && a.placeDrawnAs !== b.placeDrawnAs
      ? [changed(scene, 'place drawn as', text(a.placeDrawnAs), text(b.placeDrawnAs))]
      : [];
  return [...fields, ...drawn, ...castChanges(a.entities, b.entities, scene)];
}

const text = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const changed = (
  scene: number,
  what: string,
  before: string | undefined,
  after: string | undefined,
): Change => ({
  kind: 'changed',
  scene,
  what,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Tracks are paired by name, then by place in the list: one that was renamed is still the same one. */
function castChanges(a: readonly EntityTrack[], b: readonly EntityTrack[], scene: number): readonly Change[] {
  const left = [...a];
  const take = (wanted: (track: EntityTrack) => boolean): EntityTrack | undefined => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const pairs = b.map((fresh) => ({ fresh, old: take(({ entity }) => entity === fresh.entity) }));
  return [
    ...pairs.flatMap(({ fresh, old }): readonly Change[] => {
      const before =
        old ?? take(({ keyframes }) => JSON.stringify(keyframes) === JSON.stringify(fresh.keyframes));
      return before === undefined
        ? [{ kind: 'added', scene, what: fresh.entity, after: drawnText(fresh) }]
        : trackChanges(before, fresh, scene);
    }),
    ...left.map((old): Change => ({ kind: 'removed', scene, what: old.entity, before: drawnText(old) })),
  ];
}

const drawnText = ({ entity, drawnAs, action }: EntityTrack): string =>
  `${entity}${drawnAs === undefined ? '' : ` (drawn as ${drawnAs})`}${action === undefined ? '' : `: ${action}`}`;

/** "man (held)", "horse 2 (riding)". */
const attachedText = ({ attached }: EntityTrack): string | undefined =>
  attached && `${attached.to}${attached.copy === undefined ? '' : ` ${attached.copy + 1}`} (${attached.as})`;

function trackChanges(a: EntityTrack, b: EntityTrack, scene: number): readonly Change[] {
  const boxes = boxesChange(a.keyframes, b.keyframes);
  const name = a.entity;
  return [
    ...(a.entity === b.entity ? [] : [changed(scene, `${name}: name`, a.entity, b.entity)]),
    ...((a.drawnAs ?? a.entity) === (b.drawnAs ?? b.entity)
      ? []
      : [changed(scene, `${name}: drawn as`, a.drawnAs ?? a.entity, b.drawnAs ?? b.entity)]),
    ...(a.action === b.action ? [] : [changed(scene, `${name}: does`, a.action, b.action)]),
    ...(attachedText(a) === attachedText(b)
      ? []
      : [changed(scene, `${name}: goes with`, attachedText(a), attachedText(b))]),
    ...(a.facing === b.facing ? [] : [changed(scene, `${name}: looks`, a.facing, b.facing)]),
    ...(boxes === undefined ? [] : [changed(scene, `${name}: boxes`, boxes.before, boxes.after)]),
  ];
}
