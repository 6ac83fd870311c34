import { KEYFRAMES, type NormalizedBox, normalizedBox } from '../../../preload/contract/geometry.ts';
import type { LaterLooks } from '../../../preload/contract/plan.ts';
import type { Deed, Member, Part, StagedScene } from '../story/staging.ts';
import type { Track } from './lay-scene.ts';

/** A track of what it is first, with what it becomes. */
export type ChangingTrack = Track & { readonly becomes?: LaterLooks };

/** How many keyframes a look takes to fade into the next. */
const FADES = 2;
/** The largest look is at most so many times as high as another of the same shape. */
const MOST_HIGHER = 2;

/** Looks that come one after the other, each in its share of the scene. */
export function looksInTurn(drawn: readonly string[]): LaterLooks {
  return drawn.map((drawnAs, at) => {
    const from = Math.round(((KEYFRAMES - 1) * (at + 1)) / (drawn.length + 1) - FADES / 2);
    return { drawnAs, from, to: from + FADES };
  });
}

/**
 * The box of one look where that of another is, on the same foot: of as much of the picture, but smaller where it is
 * smaller in the world than the largest of the looks, which `scale` is the scale of.
 */
function reshaped([x0, y0, x1, y1]: NormalizedBox, { word }: Member, scale: number): NormalizedBox {
  const ratio = Math.max(word.scale / scale, 1 / MOST_HIGHER);
  const area = (x1 - x0) * (y1 - y0) * ratio ** 2;
  const high = Math.sqrt(area / word.aspect);
  // As much as fits the picture.
  const fits = Math.min(1, 0.9 / high, 0.9 / (high * word.aspect));
  const [width, height] = [high * word.aspect * fits, high * fits];
  const middle = (x0 + x1) / 2;
  return normalizedBox(middle - width / 2, y1 - height, middle + width / 2, y1);
}

const between = (a: NormalizedBox, b: NormalizedBox, share: number): NormalizedBox => {
  const side = (i: 0 | 1 | 2 | 3) => a[i] * (1 - share) + b[i] * share;
  return normalizedBox(side(0), side(1), side(2), side(3));
};

/** A track's boxes, laid out for what it is in the end, with the shape of each of its looks at the time of that. */
function boxesOf(track: Track, members: readonly Member[], looks: LaterLooks): readonly NormalizedBox[] {
  const scale = Math.max(...members.map(({ word }) => word.scale));
  return track.keyframes.map((box, keyframe) => {
    const [first, ...later] = members.map((member) => reshaped(box, member, scale));
    return later.reduce((now, next, at) => {
      const { from, to } = looks[at]!;
      return between(now, next, Math.min(Math.max((keyframe - from) / (to - from), 0), 1));
    }, first!);
  });
}

const NONE: ReadonlyMap<Member, readonly Member[]> = new Map();

/** The deeds of a scene as those do them who become something else in it: who breaks a plate breaks no broken one. */
export function deedsBefore({ deeds, before = NONE }: StagedScene): ReadonlyMap<Deed | undefined, Deed> {
  const first = (parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({ ...part, member: before.get(part.member)?.[0] ?? part.member }));
  return new Map(
    deeds.map((deed) => [deed, { ...deed, agents: first(deed.agents), themes: first(deed.themes) }]),
  );
}

/** The tracks of a scene, each as what it is first: those that change have their later looks, and boxes of their shapes. */
export function changing({ before = NONE }: StagedScene, tracks: readonly Track[]): readonly ChangingTrack[] {
  const firstOf = (member: Member): Member => before.get(member)?.[0] ?? member;
  const names = new Map([...before].map(([member]) => [member.name, firstOf(member).name]));
  return tracks.map((track): ChangingTrack => {
    const { member, attached } = track;
    const earlier = before.get(member) ?? [];
    const held = attached && { ...attached, to: names.get(attached.to) ?? attached.to };
    if (earlier.length === 0) return { ...track, attached: held };
    const members = [...earlier, member];
    const becomes = looksInTurn(members.slice(1).map(({ drawnAs }) => drawnAs));
    const keyframes = boxesOf(track, members, becomes);
    return { ...track, member: firstOf(member), attached: held, keyframes, becomes };
  });
}
