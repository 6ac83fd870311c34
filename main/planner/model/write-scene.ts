import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { PLAN_CAPS, type EntityTrack, type Scene } from '../../../preload/contract/plan.ts';
import { KEYFRAMES } from '../../../preload/contract/geometry.ts';
import { attachedByWords } from '../names/attach-by-words.ts';
import { drawnFacing } from '../names/draw.ts';
import type { RawLayout } from './layout-format.ts';
import { MOST_ALPHA, type CastScene } from './mend-outline.ts';
import type { MendedTrack } from './mend-layout.ts';

const SEEN_MOVE = 0.05;

/** Looks the way it goes; undefined when it does not go sideways or is seen from the front. */
export function facingAlong(
  keyframes: readonly NormalizedBox[],
  drawn: string,
  vocabulary: Vocabulary,
): 'left' | 'right' | undefined {
  const [first, last] = [keyframes[0], keyframes.at(-1)];
  if (first === undefined || last === undefined || drawnFacing(drawn, vocabulary) === undefined)
    return undefined;
  const dx = (last[0] + last[2] - first[0] - first[2]) / 2;
  return Math.abs(dx) < SEEN_MOVE ? undefined : dx > 0 ? 'right' : 'left';
}

/** A sentence with every name in the words of the pack. */
export function inPackWords(
  description: string,
  names: ReadonlyArray<{ readonly name: string; readonly drawn: string }>,
): string {
  return names
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce(
      (text, { name, drawn }) =>
        name === drawn ? text : text.replaceAll(new RegExp(`\\b${escaped(name)}\\b`, 'gi'), drawn),
      description,
    )
    .slice(0, PLAN_CAPS.textCharacters)
    .trim();
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const foot = ({ keyframes }: MendedTrack): number => keyframes[0]?.[3] ?? 0;

/** The scene of a plan from both steps. `shot` is the user's own sentence for it, kept word for word. */
export function writeScene(
  { description, place, entities, alpha }: CastScene & { readonly place: NonNullable<CastScene['place']> },
  tracks: readonly MendedTrack[],
  layout: RawLayout | undefined,
  { vocabulary, shot }: { readonly vocabulary: Vocabulary; readonly shot: string | undefined },
): Scene {
  const drawnOf = new Map(entities.map(({ name, drawn }) => [name, drawn]));
  const actionOf = new Map(entities.map(({ name, action }) => [name, action]));
  const names =
    place.drawn === undefined ? entities : [...entities, { name: place.name, drawn: place.drawn }];
  const drawn = inPackWords(description, names);
  const said = shot ?? description;
  const strength = layout?.alpha ?? alpha;
  const captions =
    layout?.frames.map(({ caption }) => caption.slice(0, PLAN_CAPS.textCharacters).trim()) ?? [];
  const reasoning = layout?.reasoning.slice(0, PLAN_CAPS.reasoningCharacters).trim() ?? '';
  return {
    description: said,
    ...(drawn === said || drawn === '' ? {} : { descriptionDrawnAs: drawn }),
    place: place.name,
    ...(place.drawn === undefined || place.drawn === place.name ? {} : { placeDrawnAs: place.drawn }),
    entities: attachedByWords(
      // Who stands lower in the picture is nearer, and in front.
      tracks
        .toSorted((a, b) => foot(a) - foot(b))
        .map(({ name, keyframes }): EntityTrack => {
          const shown = drawnOf.get(name) ?? name;
          const facing = facingAlong(keyframes, shown, vocabulary);
          const action = actionOf.get(name);
          return {
            entity: name,
            ...(shown === name ? {} : { drawnAs: shown }),
            ...(facing === undefined ? {} : { facing }),
            ...(action === undefined ? {} : { action }),
            keyframes,
          };
        }),
    ),
    ...(strength === undefined ? {} : { alpha: Math.min(MOST_ALPHA, Math.max(0, strength)) }),
    ...(captions.length === KEYFRAMES && captions.every((caption) => caption !== '') ? { captions } : {}),
    ...(reasoning === '' ? {} : { reasoning }),
  };
}
