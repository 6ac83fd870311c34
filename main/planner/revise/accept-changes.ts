import {
  PLAN_CAPS,
  type EntityTrack,
  type PlanNote,
  type Scene,
  type VideoPlan,
} from '../../../preload/contract/plan.ts';
import { type Change, diffScenes, pairTracks, type SceneDiff } from './diff-plans.ts';
import { withFields } from './locks.ts';

/** A plan made of two. */
export type AcceptedPlan = {
  readonly plan: VideoPlan;
  /** Of every scene, which one of the plan before it is, from 0; undefined for a new one. */
  readonly origins: readonly (number | undefined)[];
  /** Scenes, from 1, with something in them that was planned afresh. */
  readonly planned: readonly number[];
};

type Accepted = (change: Change) => boolean;
type Kept = Omit<SceneDiff, 'changes'> & {
  readonly scene: Scene;
  /** Something of the plan after is in it. */
  readonly changed: boolean;
};

/**
 * The plan `before` with some of what differs in `after`: the changes of `diffPlans(before, after)` with these indices.
 * All of them make `after`, none of them `before`; `planned` are the scenes of `after`, from 1, that were planned afresh.
 * Where any change of position is accepted, the order is the one after.
 *
 * @throws RangeError when an index names no change
 */
export function acceptChanges(
  before: VideoPlan,
  after: VideoPlan,
  indices: readonly number[],
  planned: readonly number[],
): AcceptedPlan {
  const diffs = diffScenes(before, after);
  const changes = diffs.flatMap((diff) => diff.changes);
  const chosen = new Set<Change>();
  for (const index of indices) {
    const change = changes[index];
    if (change === undefined)
      throw new RangeError(`there is no change ${index}; there are ${changes.length}`);
    chosen.add(change);
  }
  const accepted: Accepted = (change) => chosen.has(change);
  const kept = diffs.flatMap((diff) => keptScene(diff, { before, after }, accepted));
  const ordered = inOrder(
    kept,
    changes.some((change) => change.part === 'position' && accepted(change)),
  );
  const base = chosen.size === 0 && changes.length > 0 ? before : after;
  const isPlanned = ({ changed, after: at }: Kept) => changed && at !== undefined && planned.includes(at + 1);
  return {
    plan: {
      ...base,
      scenes: ordered.map(({ scene }) => scene),
      notes: notesOf(ordered, before, base).slice(0, PLAN_CAPS.notes),
    },
    origins: ordered.map((one) => one.before),
    planned: ordered.flatMap((one, at) => (isPlanned(one) ? [at + 1] : [])),
  };
}

/** The notes of the film, and each scene's from the plan it is of, with the number it has now. */
function notesOf(ordered: readonly Kept[], before: VideoPlan, base: VideoPlan): readonly PlanNote[] {
  const ofScenes = ordered.flatMap((one, at) => {
    const [plan, from] = one.changed ? [base, one.after] : [before, one.before];
    if (from === undefined) return [];
    return plan.notes
      .filter(({ scene }) => scene === from + 1)
      .map((note): PlanNote => ({ ...note, scene: at + 1 }));
  });
  return [...base.notes.filter(({ scene }) => scene === undefined), ...ofScenes];
}

function keptScene(
  { before, after, changes }: SceneDiff,
  plans: { readonly before: VideoPlan; readonly after: VideoPlan },
  accepted: Accepted,
): readonly Kept[] {
  const old = before === undefined ? undefined : plans.before.scenes[before];
  const fresh = after === undefined ? undefined : plans.after.scenes[after];
  const whole = changes.find(({ part }) => part === 'scene');
  if (old === undefined)
    return fresh !== undefined && whole !== undefined && accepted(whole)
      ? [{ scene: fresh, before, after, changed: true }]
      : [];
  if (fresh === undefined)
    return whole !== undefined && accepted(whole) ? [] : [{ scene: old, before, after, changed: false }];
  const own = changes.filter(({ part }) => part !== 'position');
  const scene = mergedScene(old, fresh, own, accepted);
  return [{ scene, before, after, changed: own.length === 0 || own.some(accepted) }];
}

/** What of a scene each part stands for. */
const FIELDS = {
  description: ['description', 'descriptionDrawnAs'],
  place: ['place', 'placeDrawnAs'],
  placeDrawnAs: ['placeDrawnAs'],
  placeBecomes: ['placeBecomes'],
  strength: ['strength'],
  alpha: ['alpha'],
  seed: ['seed'],
  negative: ['negative'],
} as const satisfies Partial<Record<Change['part'], readonly (keyof Scene)[]>>;

function mergedScene(old: Scene, fresh: Scene, changes: readonly Change[], accepted: Accepted): Scene {
  if (changes.every(accepted)) return fresh;
  if (!changes.some(accepted)) return old;
  let merged: Scene = { ...fresh, entities: mergedTracks(old, fresh, changes, accepted) };
  for (const change of changes) {
    if (accepted(change) || !(change.part in FIELDS)) continue;
    merged = withFields(merged, old, FIELDS[change.part as keyof typeof FIELDS]);
  }
  return merged;
}

function mergedTracks(
  old: Scene,
  fresh: Scene,
  changes: readonly Change[],
  accepted: Accepted,
): readonly EntityTrack[] {
  // Of several things of one name, each has changes of its own, in the order of the pairs.
  const left = changes.filter(({ entity }) => entity !== undefined);
  const take = (kind: Change['kind'], part: Change['part'], entity: string): boolean | undefined => {
    const at = left.findIndex(
      (change) => change.kind === kind && change.part === part && change.entity === entity,
    );
    const [change] = at < 0 ? [] : left.splice(at, 1);
    return change === undefined ? undefined : accepted(change);
  };
  const back: EntityTrack[] = [];
  const merged = pairTracks(old.entities, fresh.entities).flatMap(({ before, after }) => {
    if (before === undefined)
      return after !== undefined && take('added', 'track', after.entity) === true ? [after] : [];
    if (after !== undefined) return [mergedTrack(before, after, take)];
    if (take('removed', 'track', before.entity) !== true) back.push(before);
    return [];
  });
  // What stays after all stands at its old depth.
  for (const track of back) merged.splice(Math.min(old.entities.indexOf(track), merged.length), 0, track);
  return merged;
}

const TRACK_FIELDS = {
  name: ['entity', 'drawnAs'],
  drawnAs: ['drawnAs'],
  action: ['action'],
  attached: ['attached'],
  becomes: ['becomes'],
  facing: ['facing'],
  boxes: ['keyframes'],
} as const satisfies Partial<Record<Change['part'], readonly (keyof EntityTrack)[]>>;

function mergedTrack(
  before: EntityTrack,
  after: EntityTrack,
  take: (kind: Change['kind'], part: Change['part'], entity: string) => boolean | undefined,
): EntityTrack {
  let merged = after;
  for (const part of Object.keys(TRACK_FIELDS) as (keyof typeof TRACK_FIELDS)[])
    if (take('changed', part, before.entity) === false)
      merged = withFields(merged, before, TRACK_FIELDS[part]);
  return merged;
}

/** Scenes in the order of one of the two plans; those only the other knows follow the scene they stood behind there. */
function inOrder(kept: readonly Kept[], asAfter: boolean): readonly Kept[] {
  const [own, other] = asAfter ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const known = kept
    .filter((one) => one[own] !== undefined)
    .toSorted((a, b) => (a[own] ?? 0) - (b[own] ?? 0));
  const strangers = kept
    .filter((one) => one[own] === undefined)
    .toSorted((a, b) => (a[other] ?? 0) - (b[other] ?? 0));
  for (const stranger of strangers) {
    const ahead = known
      .filter((one) => one[other] !== undefined && (one[other] ?? 0) < (stranger[other] ?? 0))
      .toSorted((a, b) => (a[other] ?? 0) - (b[other] ?? 0))
      .at(-1);
    known.splice(ahead === undefined ? 0 : known.indexOf(ahead) + 1, 0, stranger);
  }
  return known;
}
