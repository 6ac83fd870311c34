/** Where the wipe stands for a pointer at `clientX` over a picture: 0 at its left edge, 1 at its right. */
export function wipeAt(clientX: number, picture: { readonly left: number; readonly width: number }): number {
  if (picture.width <= 0) return 0.5;
  return Math.min(Math.max((clientX - picture.left) / picture.width, 0), 1);
}

/** CSS `clip-path` that leaves the part right of the wipe. */
export function clipRightOf(position: number): string {
  return `inset(0 0 0 ${(position * 100).toFixed(2)}%)`;
}

/** What a key does to the wipe, as sliders do: arrows 2 %, Page keys 10 %, Home and End. Nothing for other keys. */
export function wipeByKey(position: number, key: string): number | undefined {
  const at = (value: number): number => Math.min(Math.max(Math.round(value * 1000) / 1000, 0), 1);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at(position - 0.02);
    case 'ArrowRight':
    case 'ArrowUp':
      return at(position + 0.02);
    case 'PageDown':
      return at(position - 0.1);
    case 'PageUp':
      return at(position + 0.1);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return undefined;
  }
}
