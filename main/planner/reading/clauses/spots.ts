import type { Spot } from '../clause.ts';

/** Words that name a region of the picture. */
const SPOTS: Readonly<Record<string, Spot>> = {
  left: { x: 'left' },
  leftmost: { x: 'left' },
  lefthand: { x: 'left' },
  right: { x: 'right' },
  rightmost: { x: 'right' },
  righthand: { x: 'right' },
  middle: { x: 'middle' },
  center: { x: 'middle' },
  centre: { x: 'middle' },
  top: { y: 'top' },
  upper: { y: 'top' },
  bottom: { y: 'bottom' },
  lower: { y: 'bottom' },
  low: { y: 'bottom' },
  foreground: { depth: 'near' },
  front: { depth: 'near' },
  background: { depth: 'far' },
  distance: { depth: 'far' },
  horizon: { depth: 'far' },
  back: { depth: 'far' },
  rear: { depth: 'far' },
};

/** What may stand with them and says nothing more. */
const NEUTRAL = new Set([
  'side', 'corner', 'edge', 'part', 'half', 'hand', 'end', 'third', 'quarter', 'area', 'portion', 'section', 'far',
  'very', 'extreme', 'the', 'of', 'most', 'other', 'opposite', 'direction',
]); // prettier-ignore

/** The picture itself: "the left of the screen". */
export const PICTURE = new Set([
  'screen', 'frame', 'scene', 'picture', 'image', 'video', 'shot', 'view', 'camera', 'canvas', 'composition', 'clip', 'footage',
]); // prettier-ignore

export const isSpotWord = (word: string): boolean => Object.hasOwn(SPOTS, word);

/** The region that all these words name together, without articles: "upper left corner"; undefined when one does not belong. */
export function spotOf(words: readonly string[]): Spot | undefined {
  const told: Spot[] = [];
  for (const word of words.flatMap((one) => one.split('-'))) {
    const said = isSpotWord(word) ? SPOTS[word] : undefined;
    if (said !== undefined) told.push(said);
    else if (!NEUTRAL.has(word) && !PICTURE.has(word)) return undefined;
  }
  return told.length === 0 ? undefined : Object.assign({}, ...told);
}

/** How one thing stands to another that is "on the left (side) of" it. */
const SIDES: Readonly<Record<string, 'left of' | 'right of' | 'in front of' | 'behind' | 'on' | 'under' | 'in' | 'near'>> =
  {
    left: 'left of',
    right: 'right of',
    front: 'in front of',
    back: 'behind',
    rear: 'behind',
    top: 'on',
    bottom: 'under',
    underside: 'under',
    foot: 'near',
    base: 'near',
    edge: 'near',
    side: 'near',
    end: 'near',
    corner: 'in',
    middle: 'in',
    center: 'in',
    centre: 'in',
    midst: 'in',
    heart: 'in',
    inside: 'in',
    surface: 'on',
  }; // prettier-ignore

/** "left", "right side", "top": the relation it makes with what follows "of"; undefined for other nouns. */
export function sideOf(words: readonly string[]): (typeof SIDES)[string] | undefined {
  for (const word of words) if (word !== 'side' && Object.hasOwn(SIDES, word)) return SIDES[word];
  return words.includes('side') ? SIDES['side'] : undefined;
}
