import { castDraft, type Draft } from 'immer';
import type { StudioDocument, StudioScene } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { nameTaken } from '../cast/cast-recipes.ts';
import { newMember } from '../cast/new-member.ts';

type Document = Draft<StudioDocument>;

/** What of a scene the inspector changes; absent values go back to what the pack recommends. */
export type SceneChange = Partial<
  Pick<
    StudioScene,
    | 'description'
    | 'place'
    | 'placeBecomes'
    | 'strength'
    | 'alpha'
    | 'seed'
    | 'seedLocked'
    | 'steps'
    | 'guidance'
    | 'negative'
    | 'notes'
    | 'locked'
  >
>;

/** Sets fields of a scene; `undefined` clears one. */
export function changeScene(
  document: Document,
  id: Id,
  change: { readonly [K in keyof SceneChange]: SceneChange[K] | undefined },
): void {
  setFields(document.scenes[id], change);
}

/** Makes a track be another member of the cast. */
export function recast(
  document: Document,
  { scene, track: id }: { readonly scene: Id; readonly track: Id },
  cast: Id,
): void {
  const track = document.scenes[scene]?.tracks.find((one) => one.id === id);
  if (track !== undefined) track.cast = cast;
}

function setFields(target: object | undefined, change: object): void {
  if (target === undefined) return;
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || value === '') Reflect.deleteProperty(target, key);
    else Reflect.set(target, key, value);
  }
}

/** The member of one kind with this name, made when there is none; equal names stay one consistency group. */
export function castNamed(document: Document, kind: 'entity' | 'place', name: string): Id {
  const found = nameTaken(document, { kind }, name);
  if (found !== undefined) return found.id;
  const member = newMember(kind, name);
  document.cast[member.id] = castDraft(member);
  return member.id;
}

/** A new seed from the whole range of the contract, never the old one. */
export function rolledSeed(old: number): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed === old ? (seed + 1) % 0x1_0000_0000 : seed;
}
