import type { PlaceMention } from './places.ts';

/** Where it is of the places said: the last that is not left, and sooner the classroom than the desk in it. */
export const settingOf = (places: readonly SaidPlace[]): SaidPlace | undefined => {
  const there = places.filter(({ preposition }) => preposition !== 'from');
  return there.findLast(({ place }) => !FURNITURE.test(place.name)) ?? there.at(-1) ?? places.at(-1);
};

const FURNITURE =
  /\b(desk|bed|table|stove|sofa|couch|counter|blackboard|chalkboard|bookshelf|bookshelves|fireplace)$/;

export type SaidPlace = { readonly preposition: string; readonly place: PlaceMention };
