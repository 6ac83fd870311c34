import { castDraft } from 'immer';
import type { StudioDocument, StudioScene, Track } from '../../../preload/contract/document.ts';
import { toldInTurn } from '../../../preload/contract/acts.ts';
import { reattached } from '../../../preload/contract/document-plan.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { heldBox } from '../boxes/shapes.ts';
import { playheadOf, resampled } from '../keyframes/box-at.ts';
import { ALL_KEYFRAMES, joinedMotion, motionThrough } from '../keyframes/motion.ts';
import { joinedLooks, looksWithin, optionalLooks } from './later-looks.ts';
import type { Recipe } from './recipe.ts';
import { MOST_SCENES, withNewIds } from './scenes.ts';
import { MOST_TRACKS } from './tracks.ts';

const LAST = ALL_KEYFRAMES.length - 1;

/** Why a scene cannot be split here; undefined if it can. */
export type SplitFault = 'at-the-edge' | 'too-many-scenes';

export function splitFault(document: StudioDocument, playhead: number): SplitFault | undefined {
  if (document.order.length >= MOST_SCENES) return 'too-many-scenes';
  return playhead < playheadOf(1) / 2 || playhead > 1 - playheadOf(1) / 2 ? 'at-the-edge' : undefined;
}

/** A scene's stretch of its place's looks. */
const placePart = ({ placeBecomes }: StudioScene, from: number, to: number) =>
  optionalLooks('placeBecomes', placeBecomes && looksWithin(placeBecomes, from, to));

/** How far a box moves between two keyframes to be going somewhere, in frame sides. */
const STIRS = 1e-3;

/** When what is told in turn begins, 0..1: evenly, but of two where the box comes to rest or sets out, as they are drawn. */
function beginnings(doings: number, keyframes: readonly NormalizedBox[]): readonly number[] {
  const even = Array.from({ length: doings }, (_, at) => at / doings);
  if (doings !== 2) return even;
  const moves = keyframes.slice(1).map((box, at) => Math.abs(centre(box) - centre(keyframes[at]!)) > STIRS);
  const change = moves[0] === true ? moves.lastIndexOf(true) + 1 : moves.indexOf(true);
  return change > 0 && change < LAST ? [0, playheadOf(change)] : even;
}

const centre = ([x0, , x1]: NormalizedBox): number => (x0 + x1) / 2;

/** What somebody does from one moment to another, of what is told for the whole scene. */
function actionWithin(
  { action, keyframes }: Pick<Track, 'action' | 'keyframes'>,
  from: number,
  to: number,
): string | undefined {
  if (action === undefined) return undefined;
  const doings = toldInTurn(action);
  const begins = beginnings(doings.length, keyframes);
  const within = doings.filter((_, at) => begins[at]! < to && (begins[at + 1] ?? 1) > from);
  // One told alone, in whatever words, is done all the time.
  return within.length === doings.length ? action : within.join(', then ');
}

function part(scene: StudioScene, from: number, to: number): readonly Track[] {
  return scene.tracks.map(({ action: _action, becomes, ...track }) => {
    const action = actionWithin({ action: _action, keyframes: track.keyframes }, from, to);
    const motion = motionThrough(resampled(track.keyframes, from, to));
    const looks = optionalLooks('becomes', becomes && looksWithin(becomes, from, to));
    return { ...track, ...motion, ...looks, ...(action !== undefined && { action }) };
  });
}

/**
 * Splits a scene at the playhead: both halves get their stretch of every path on nine keyframes of their own, and of what is
 * told in turn what is done in their time.
 */
export function splitScene(scene: Id, second: Id, playhead: number): Recipe {
  return (draft) => {
    const found = draft.scenes[scene] as StudioScene | undefined;
    if (found === undefined || draft.order.length >= MOST_SCENES) return;
    const { placeBecomes: _placeBecomes, ...both } = found;
    const later = withNewIds(part(found, playhead, 1));
    const half: StudioScene = { ...both, ...placePart(found, playhead, 1), id: second, tracks: later };
    draft.scenes[second] = castDraft(half);
    const { placeBecomes } = placePart(found, 0, playhead);
    draft.scenes[scene]!.tracks = castDraft(part(found, 0, playhead));
    if (placeBecomes !== undefined) draft.scenes[scene]!.placeBecomes = castDraft(placeBecomes);
    else delete draft.scenes[scene]!.placeBecomes;
    const at = draft.order.indexOf(scene) + 1;
    draft.order = [...draft.order.slice(0, at), second, ...draft.order.slice(at)];
  };
}

/** Why two scenes cannot become one; undefined if they can. */
export type MergeFault = 'no-next-scene' | 'too-many-entities';

/** Tracks of the second scene find the first unused one of the same cast member in the first. */
function pairs(
  first: StudioScene,
  second: StudioScene,
): ReadonlyArray<readonly [Track | undefined, Track | undefined]> {
  const free = [...second.tracks];
  const matched = first.tracks.map((track): readonly [Track | undefined, Track | undefined] => {
    const at = free.findIndex((other) => other.cast === track.cast);
    return [track, at < 0 ? undefined : free.splice(at, 1)[0]];
  });
  return [...matched, ...free.map((track) => [undefined, track] as const)];
}

export function mergeFault(document: StudioDocument, scene: Id): MergeFault | undefined {
  const first = document.scenes[scene];
  const second = document.scenes[document.order[document.order.indexOf(scene) + 1] ?? ''];
  if (first === undefined || second === undefined) return 'no-next-scene';
  return pairs(first, second).length > MOST_TRACKS ? 'too-many-entities' : undefined;
}

/** The box moved straight out of the picture over the side it is nearest to. */
export function besideFrame([x0, y0, x1, y1]: NormalizedBox): NormalizedBox {
  const ways: ReadonlyArray<readonly [number, number]> = [
    [-x1, 0],
    [1 - x0, 0],
    [0, -y1],
    [0, 1 - y0],
  ];
  const [dx, dy] = ways.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))[0]!;
  return heldBox(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
}

/** A thing that is in one of two joined scenes only is outside the picture during the other. */
function joinedTrack([first, second]: readonly [Track | undefined, Track | undefined]): Track {
  const outside = (box: NormalizedBox) => ALL_KEYFRAMES.map(() => besideFrame(box));
  const path = joinedMotion(
    first?.keyframes ?? outside(second!.keyframes[0]!),
    second?.keyframes ?? outside(first!.keyframes[LAST]!),
  );
  const { action: _action, attached: _attached, becomes: _becomes, ...track } = first ?? second!;
  const action = joinedAction(first?.action, second?.action);
  const attached = first?.attached ?? second?.attached;
  return {
    ...track,
    ...path,
    ...(action !== undefined && { action }),
    ...(attached !== undefined && { attached }),
    ...optionalLooks('becomes', joinedLooks(first?.becomes, second?.becomes)),
  };
}

/** What it does in the first half, then in the second. */
function joinedAction(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined || first === second) return first ?? second;
  return `${first}, then ${second}`.slice(0, PLAN_CAPS.textCharacters).trim();
}

/** "A cat sits." and "The cat runs." as one sentence. */
export function joinedSentence(first: string, second: string): string {
  if (first === second) return first;
  const start = first.replace(/[.!?。]\s*$/u, '');
  const lowered = /^(?:A|An|The|Then|It|He|She|They)\b/.test(second)
    ? second[0]!.toLowerCase() + second.slice(1)
    : second;
  const link = lowered.startsWith('then ') ? ', ' : ', then ';
  return `${start}${link}${lowered}`.slice(0, PLAN_CAPS.textCharacters).trim();
}

/** Who goes with somebody does so in the joined scene too, if both are in the same halves of it. */
function joinedTracks(joined: ReturnType<typeof pairs>): readonly Track[] {
  const ids = new Map(joined.flatMap(([one, other]) => (one && other ? [[other.id, one.id] as const] : [])));
  const halves = new Map(
    joined.map(([one, other]) => [(one ?? other)!.id, `${one !== undefined} ${other !== undefined}`]),
  );
  return reattached(joined.map(joinedTrack), ids).map(({ attached, ...track }) =>
    attached === undefined || halves.get(attached.to) !== halves.get(track.id)
      ? track
      : { ...track, attached },
  );
}

/** What a joined scene was planned from: its own sentence, where both scenes followed theirs. */
function joinedPlan(first: StudioScene, second: StudioScene, sentence: string): StudioScene['planned'] {
  const [one, other] = [first.planned, second.planned];
  if (one === undefined || other === undefined) return one ?? other;
  const follow = one.of === first.description && other.of === second.description;
  return { of: follow ? sentence : one.of, notes: [...one.notes, ...other.notes].slice(0, PLAN_CAPS.notes) };
}

/** What joining two scenes drops of the second one, as its fields are called. */
export type Dropped = 'place' | 'negative' | 'notes' | 'strength' | 'seed';

/** What joining a scene with the next one would drop: what the second has otherwise than the first. */
export function droppedByMerge(document: StudioDocument, scene: Id): readonly Dropped[] {
  const first = document.scenes[scene];
  const second = document.scenes[document.order[document.order.indexOf(scene) + 1] ?? ''];
  if (first === undefined || second === undefined) return [];
  const told = (['place', 'negative', 'notes', 'strength'] as const).filter(
    (field) => second[field] !== undefined && second[field] !== first[field],
  );
  return second.seedLocked && second.seed !== first.seed ? [...told, 'seed'] : told;
}

/** Joins a scene with the next one in the film: the first half of its time plays the first, the second half the second. */
export function mergeWithNext(scene: Id): Recipe {
  return (draft) => {
    const next = draft.order[draft.order.indexOf(scene) + 1];
    const first = draft.scenes[scene] as StudioScene | undefined;
    const second = draft.scenes[next ?? ''] as StudioScene | undefined;
    if (first === undefined || second === undefined || next === undefined) return;
    const joined = pairs(first, second);
    if (joined.length > MOST_TRACKS) return;
    draft.scenes[scene]!.tracks = castDraft(joinedTracks(joined));
    const places = joinedLooks(
      first.placeBecomes,
      first.place === second.place ? second.placeBecomes : undefined,
    );
    if (places !== undefined) draft.scenes[scene]!.placeBecomes = castDraft(places);
    const sentence = joinedSentence(first.description, second.description);
    const planned = joinedPlan(first, second, sentence);
    draft.scenes[scene]!.description = sentence;
    if (planned !== undefined) draft.scenes[scene]!.planned = castDraft(planned);
    delete draft.scenes[next];
    draft.order = draft.order.filter((id) => id !== next);
  };
}
