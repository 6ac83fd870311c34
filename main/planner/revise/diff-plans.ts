import type { EntityTrack, LaterLooks, Scene, VideoPlan } from '../../../preload/contract/plan.ts';
import type { BoxFigures, ProposedChange } from '../../../preload/contract/proposals.ts';
import { alignScenes, type Aligned } from './align-scenes.ts';
import { boxesChange, figuresOf } from './boxes-change.ts';

/** One difference between two plans, for reading. */
export type Change = ProposedChange & {
  /** What differs, in English: "scene", "place", an entity's name, or "cat: boxes". */
  readonly what: string;
};

/** A scene of either plan, and what differs in it. */
export type SceneDiff = Aligned & { readonly changes: readonly Change[] };

const FIELDS = ['description', 'place', 'strength', 'alpha', 'seed', 'negative'] as const;

/** What differs from plan `a` to plan `b`, in film order. Plans that render alike differ in nothing. */
export const diffPlans = (a: VideoPlan, b: VideoPlan): readonly Change[] =>
  diffScenes(a, b).flatMap(({ changes }) => changes);

/** The same scene by scene: those of `b` in its order, then those of `a` that are in it no more. */
export function diffScenes(a: VideoPlan, b: VideoPlan): readonly SceneDiff[] {
  return alignScenes(a.scenes, b.scenes).map((aligned): SceneDiff => {
    const { before, after } = aligned;
    const old = before === undefined ? undefined : a.scenes[before];
    const fresh = after === undefined ? undefined : b.scenes[after];
    if (old === undefined || before === undefined)
      return { ...aligned, changes: fresh === undefined ? [] : [wholeScene('added', after, fresh)] };
    if (fresh === undefined || after === undefined)
      return { ...aligned, changes: [wholeScene('removed', before, old)] };
    const moved = before !== after && movedPast(before, after, a, b) ? [position(before, after)] : [];
    return { ...aligned, changes: [...moved, ...sceneChanges(old, fresh, after + 1)] };
  });
}

/** A scene that only made room for another has not moved. */
const movedPast = (before: number, after: number, a: VideoPlan, b: VideoPlan): boolean =>
  before - after !== a.scenes.length - b.scenes.length && a.scenes.length === b.scenes.length;

const wholeScene = (kind: 'added' | 'removed', at: number | undefined, scene: Scene): Change => ({
  kind,
  scene: (at ?? 0) + 1,
  part: 'scene',
  what: 'scene',
  [kind === 'added' ? 'after' : 'before']: sceneText(scene),
});

const position = (before: number, after: number): Change => ({
  kind: 'changed',
  scene: after + 1,
  part: 'position',
  what: 'position',
  before: `scene ${before + 1}`,
  after: `scene ${after + 1}`,
});

const sceneText = ({ description, place, entities }: Scene): string =>
  `${description} [${place}; ${entities.map(({ entity }) => entity).join(', ')}]`;

function sceneChanges(a: Scene, b: Scene, scene: number): readonly Change[] {
  const fields = FIELDS.flatMap((field): readonly Change[] =>
    a[field] === b[field] ? [] : [changed({ scene, part: field, what: field }, a[field], b[field])],
  );
  const drawn =
    a.place === b.place && a.placeDrawnAs !== b.placeDrawnAs
      ? [changed({ scene, part: 'placeDrawnAs', what: 'place drawn as' }, a.placeDrawnAs, b.placeDrawnAs)]
      : [];
  const [before, after] = [looksText(a.placeBecomes), looksText(b.placeBecomes)];
  const looks =
    before === after ? [] : [changed({ scene, part: 'placeBecomes', what: 'place becomes' }, before, after)];
  return [...fields, ...drawn, ...looks, ...castChanges(a.entities, b.entities, scene)];
}

type Value = string | number | undefined;

const changed = (
  where: Pick<Change, 'scene' | 'part' | 'what' | 'entity'>,
  before: Value,
  after: Value,
): Change => ({
  kind: 'changed',
  ...where,
  ...(before === undefined ? {} : { before: String(before) }),
  ...(after === undefined ? {} : { after: String(after) }),
});

/** A track of one scene, and the one it was in the scene before; one of the two is absent where it is new or gone. */
export type TrackPair = { readonly before?: EntityTrack; readonly after?: EntityTrack };

/**
 * Tracks are paired by name, then by place in the list: one that was renamed is still the same one. Those of `b` in
 * its order, then those of `a` that are gone.
 */
export function pairTracks(a: readonly EntityTrack[], b: readonly EntityTrack[]): readonly TrackPair[] {
  const left = [...a];
  const take = (wanted: (track: EntityTrack) => boolean): EntityTrack | undefined => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const named = b.map((after) => ({ after, before: take(({ entity }) => entity === after.entity) }));
  const paired = named.map(({ after, before }): TrackPair => {
    const boxes = JSON.stringify(after.keyframes);
    const old = before ?? take(({ keyframes }) => JSON.stringify(keyframes) === boxes);
    return { after, ...(old === undefined ? {} : { before: old }) };
  });
  return [...paired, ...left.map((before): TrackPair => ({ before }))];
}

const castChanges = (
  a: readonly EntityTrack[],
  b: readonly EntityTrack[],
  scene: number,
): readonly Change[] =>
  pairTracks(a, b).flatMap(({ before, after }): readonly Change[] => {
    if (before !== undefined && after !== undefined) return trackChanges(before, after, scene);
    const kind = before === undefined ? 'added' : 'removed';
    const track = before ?? after;
    if (track === undefined) return [];
    const whole = { kind, scene, part: 'track', what: track.entity, entity: track.entity } as const;
    return [{ ...whole, [kind === 'added' ? 'after' : 'before']: drawnText(track) }];
  });

/** "red apple (keyframes 4 to 6), green apple (keyframe 9)": keyframes as people count them. */
const looksText = (looks: LaterLooks | undefined): string | undefined =>
  looks
    ?.map(({ drawnAs, from, to }) =>
      from === to ? `${drawnAs} (keyframe ${to + 1})` : `${drawnAs} (keyframes ${from + 1} to ${to + 1})`,
    )
    .join(', ');

const drawnText = ({ entity, drawnAs, action }: EntityTrack): string =>
  `${entity}${drawnAs === undefined ? '' : ` (drawn as ${drawnAs})`}${action === undefined ? '' : `: ${action}`}`;

/** "man (held)", "horse 2 (riding)". */
const attachedText = ({ attached }: EntityTrack): string | undefined =>
  attached && `${attached.to}${attached.copy === undefined ? '' : ` ${attached.copy + 1}`} (${attached.as})`;

function trackChanges(a: EntityTrack, b: EntityTrack, scene: number): readonly Change[] {
  const { entity } = a;
  const parts = [
    ['name', 'name', a.entity, b.entity],
    ['drawnAs', 'drawn as', a.drawnAs ?? a.entity, b.drawnAs ?? b.entity],
    ['action', 'does', a.action, b.action],
    ['attached', 'goes with', attachedText(a), attachedText(b)],
    ['becomes', 'becomes', looksText(a.becomes), looksText(b.becomes)],
    ['facing', 'looks', a.facing, b.facing],
  ] as const;
  const words = parts.flatMap(([part, what, before, after]): readonly Change[] =>
    before === after ? [] : [changed({ scene, part, what: `${entity}: ${what}`, entity }, before, after)],
  );
  const boxes = boxesChange(a.keyframes, b.keyframes);
  if (boxes === undefined) return words;
  const figures: { readonly before: BoxFigures; readonly after: BoxFigures } = {
    before: figuresOf(a.keyframes),
    after: figuresOf(b.keyframes),
  };
  const where = { scene, part: 'boxes', what: `${entity}: boxes`, entity } as const;
  return [...words, { ...changed(where, boxes.before, boxes.after), boxes: figures }];
}
