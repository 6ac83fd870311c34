import {
  DOCUMENT_SCHEMA_VERSION,
  StudioDocument,
  type CastMember,
  type StudioScene,
} from '../../preload/contract/document.ts';
import { KEYFRAMES, normalizedBox } from '../../preload/contract/geometry.ts';
import { newId } from '../../preload/contract/ids.ts';

const NAMES = ['fox', 'cat', 'dog', 'red balloon', 'bear', 'boat', 'owl', 'tree', 'robot', 'kite'] as const;

/** Thing number `index` walks from left to right in its row, each a little behind the one before. */
function keyframes(index: number, of: number) {
  const size = 0.16;
  return Array.from({ length: KEYFRAMES }, (_, keyframe) => {
    const x = ((index * 0.37 + keyframe * 0.06) % 1) * (1 - size);
    const y = (index / of) * (1 - size);
    return normalizedBox(x, y, x + size, y + size);
  });
}

/** A film of `scenes` scenes with `things` things in each. */
export function benchDocument(title: string, scenes: number, things: number): StudioDocument {
  const place: CastMember = { id: newId(), kind: 'place', name: 'beach' };
  const members = NAMES.map((name): CastMember => ({ id: newId(), kind: 'entity', name }));
  const pins = Array.from({ length: KEYFRAMES }, (_, index) => index);
  const film = Array.from({ length: scenes }, (_unused, number): StudioScene => ({
    id: newId(),
    description: `Scene ${number + 1}: the ${NAMES[number % NAMES.length]} crosses the beach.`,
    place: place.id,
    tracks: Array.from({ length: things }, (_nothing, index) => ({
      id: newId(),
      cast: members[(index + number) % members.length]!.id,
      keyframes: keyframes(index, things),
      pinned: pins,
      easing: 'linear' as const,
      locked: false,
      hidden: false,
    })),
    seed: number,
    seedLocked: false,
    locked: false,
  }));
  return StudioDocument.parse({
    schemaVersion: DOCUMENT_SCHEMA_VERSION,
    title,
    prompt: '',
    seed: 1,
    notes: [],
    order: film.map(({ id }) => id),
    scenes: Object.fromEntries(film.map((scene) => [scene.id, scene])),
    cast: Object.fromEntries([place, ...members].map((member) => [member.id, member])),
  });
}
