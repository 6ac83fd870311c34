import type { Draft } from 'immer';
import type { CastMember, StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { atTime, LIGHTS, lightOfPlace, splitTime, type Light } from '../../preload/contract/lights.ts';
import type { PackSummary } from '../../preload/contract/settings.ts';
import { scenesWith } from '../cast/cast-recipes.ts';
import { knownWord } from '../cast/drawable.ts';
import { castNamed } from './scene-recipes.ts';

type Words = Pick<PackSummary, 'entities' | 'places'>;
type Place = Pick<CastMember, 'name' | 'drawnAs'>;

/** What the pack draws of a place, without its time of day: "moonlit wood at dawn" → forest. */
function plainWord(words: Words, { name, drawnAs }: Place): string | undefined {
  const phrase = splitTime(drawnAs ?? name).place;
  return knownWord(words, { kind: 'place', phrase });
}

/** The lights the pack can draw a place in; by day alone where it knows no other, or not even the place. */
export function lightsOf(words: Words, place: Place): readonly Light[] {
  const word = plainWord(words, place);
  return LIGHTS.filter((light) => light === 'by day' || words.places.includes(`${word} ${light}`));
}

export const lightNow = ({ name, drawnAs }: Place): Light => lightOfPlace(drawnAs ?? name) ?? 'by day';

/** The same place in another light, as a place of its own: "forest" → "forest at night". */
export function placeInLight(words: Words, place: Place, light: Light): Place {
  const { place: plain } = splitTime(place.name);
  const isPlain = light === 'by day' && (lightOfPlace(plain) ?? 'by day') === 'by day';
  const name = isPlain ? plain : atTime(plain, light);
  const word = plainWord(words, place) ?? plain;
  const drawn = light === 'by day' ? word : `${word} ${light}`;
  return drawn === name ? { name } : { name, drawnAs: drawn };
}

/** Sets a scene in another light; the place by that name is taken where there is one. */
export function relight(
  document: Draft<StudioDocument>,
  { scene: id, to }: { readonly scene: Id; readonly to: Place },
): void {
  const scene = document.scenes[id];
  if (scene === undefined) return;
  const before = document.cast[scene.place];
  scene.place = castNamed(document, 'place', to.name);
  const member = document.cast[scene.place];
  if (member !== undefined && to.drawnAs !== undefined) member.drawnAs ??= to.drawnAs;
  // Trying lights leaves no places behind that nobody sees.
  const kept = before?.reference !== undefined || before?.notes !== undefined;
  if (before !== undefined && !kept && scenesWith(document, before.id).length === 0)
    Reflect.deleteProperty(document.cast, before.id);
}
