/** Height of a card and the gap below it, in pixels: all alike, so that five hundred need no measuring. */
export const CARD = { height: 84, gap: 4 } as const;

/** The place between cards (0: before the first) nearest to a height within the list. */
export const placeAt = (y: number, cards: number): number =>
  Math.min(Math.max(Math.round(y / (CARD.height + CARD.gap)), 0), cards);
