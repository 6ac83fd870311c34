import { castDraft, type Draft } from 'immer';
import type { CastMember, StudioDocument, Track } from '../../../preload/contract/document.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { castWord } from '../../cast/cast-recipes.ts';
import { newMember } from '../../cast/new-member.ts';
import type { NamedWord } from '../../library/word-drag.ts';
import { movedBox } from '../boxes/shapes.ts';
import { restingMotion, withEveryKeyframe } from '../keyframes/motion.ts';
import { onScene, type Recipe } from './recipe.ts';

export const MOST_TRACKS = PLAN_CAPS.entitiesPerScene;

/** The entity of a name, whatever its case. */
export function entityNamed(cast: Readonly<Record<Id, CastMember>>, name: string): CastMember | undefined {
  const wanted = name.trim().toLowerCase();
  return Object.values(cast).find(
    (member) => member.kind === 'entity' && member.name.toLowerCase() === wanted,
  );
}

/** A new track: its id, its box, and the keyframe at which that is set. */
export type NewTrack = { readonly track: Id; readonly box: NormalizedBox; readonly keyframe: number };

/** Adds a member of the cast in front of all others, at rest in its box; the member is found, or made, only if there is room. */
function addTrack(
  draft: Draft<StudioDocument>,
  scene: Id,
  { track: id, box, keyframe }: NewTrack,
  cast: () => Id,
): void {
  const found = draft.scenes[scene];
  if (found === undefined || found.tracks.length >= MOST_TRACKS) return;
  const track: Track = {
    id,
    cast: cast(),
    ...restingMotion(box, keyframe),
    locked: false,
    hidden: false,
  };
  found.tracks.push(castDraft(track));
}

/** Adds a thing by its name. A name the film knows joins that member of the cast. */
export function addEntity(scene: Id, given: NewTrack & { readonly name: string }): Recipe {
  return (draft) =>
    addTrack(draft, scene, given, () => {
      const known = entityNamed(draft.cast, given.name);
      if (known !== undefined) return known.id;
      const member = newMember('entity', given.name);
      draft.cast[member.id] = castDraft(member);
      return member.id;
    });
}

/** Adds a thing that the pack draws. */
export function addWord(scene: Id, given: NewTrack & { readonly word: NamedWord }): Recipe {
  return (draft) => addTrack(draft, scene, given, () => castWord(draft, given.word));
}

/** How far a copy lies from what it was copied from, in frame sides. */
const COPY_OFFSET = 0.05;

/** Copies tracks within their scene, each in front of its original and a little aside. `copies` names the new ones. */
export function duplicateTracks(scene: Id, copies: ReadonlyMap<Id, Id>): Recipe {
  return onScene(scene, (found) => {
    if (found.tracks.length + copies.size > MOST_TRACKS) return;
    const tracks = found.tracks.flatMap((given) => {
      const track = given as Track;
      const copy = copies.get(track.id);
      if (copy === undefined) return [track];
      const { attached, ...free } = track;
      const aside = withEveryKeyframe(free, (box) => movedBox(box, COPY_OFFSET, COPY_OFFSET));
      const holder = copies.get(attached?.to ?? '');
      const held =
        attached === undefined || holder === undefined ? {} : { attached: { ...attached, to: holder } };
      return [track, { ...free, ...held, ...aside, id: copy, locked: false }];
    });
    found.tracks = castDraft(tracks);
  });
}

/** Takes unlocked tracks out of their scene. The cast keeps its members: other scenes may need them. */
export function removeTracks(scene: Id, tracks: readonly Id[]): Recipe {
  return onScene(scene, (found) => {
    const kept = found.tracks.filter((track) => track.locked || !tracks.includes(track.id));
    if (kept.length === found.tracks.length) return;
    const ids = new Set(kept.map(({ id }) => id));
    for (const track of kept)
      if (track.attached !== undefined && !ids.has(track.attached.to)) delete track.attached;
    found.tracks = kept;
  });
}

/** A track's new place in the depth order. */
export type Depth = 'forward' | 'backward' | 'front' | 'back';

/** Ids back to front after the chosen ones moved; those at the end already stay in their order. */
export function reorderedDepth(ids: readonly Id[], chosen: readonly Id[], where: Depth): readonly Id[] {
  const picked = ids.filter((id) => chosen.includes(id));
  const others = ids.filter((id) => !chosen.includes(id));
  if (where === 'front') return [...others, ...picked];
  if (where === 'back') return [...picked, ...others];
  const order = where === 'forward' ? [...ids] : ids.toReversed();
  for (let at = order.length - 2; at >= 0; at -= 1) {
    const [one, next] = [order[at]!, order[at + 1]!];
    if (chosen.includes(one) && !chosen.includes(next)) [order[at], order[at + 1]] = [next, one];
  }
  return where === 'forward' ? order : order.toReversed();
}

export function changeDepth(scene: Id, chosen: readonly Id[], where: Depth): Recipe {
  return onScene(scene, (found) => {
    const before = found.tracks.map((track) => track.id);
    const ids = reorderedDepth(before, chosen, where);
    if (ids.every((id, index) => id === before[index])) return;
    found.tracks = ids.map((id) => found.tracks.find((track) => track.id === id)!);
  });
}

/** What of a track the timeline changes beside its motion. */
export type TrackDetails = {
  readonly locked?: boolean;
  readonly hidden?: boolean;
  readonly facing?: Track['facing'];
  readonly action?: string | undefined;
  readonly attached?: Track['attached'];
  readonly becomes?: Track['becomes'];
};

/** Sets details; `facing`, `action`, `attached` and `becomes` of undefined take them away. */
export function describeTracks(scene: Id, tracks: readonly Id[], details: TrackDetails): Recipe {
  return onScene(scene, (found) => {
    for (const track of found.tracks) {
      if (!tracks.includes(track.id)) continue;
      if (details.locked !== undefined) track.locked = details.locked;
      if (details.hidden !== undefined) track.hidden = details.hidden;
      if ('facing' in details) {
        if (details.facing === undefined) delete track.facing;
        else track.facing = details.facing;
      }
      if ('attached' in details) {
        if (details.attached === undefined) delete track.attached;
        else track.attached = details.attached;
      }
      if ('becomes' in details) {
        if (details.becomes === undefined) delete track.becomes;
        else track.becomes = castDraft(details.becomes);
      }
      if ('action' in details) {
        const action = details.action?.trim().slice(0, PLAN_CAPS.textCharacters);
        if (action === undefined || action === '') delete track.action;
        else track.action = action;
      }
    }
  });
}
