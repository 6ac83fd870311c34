import type { Clause } from './clause.ts';
import type { MotionReading } from './motion-special.ts';
import type { Direction } from './story.ts';

export const SPEED_ADVERBS: Readonly<Record<string, number>> = {
  slowly: 0.5,
  gently: 0.6,
  gradually: 0.6,
  lazily: 0.5,
  carefully: 0.6,
  softly: 0.6,
  calmly: 0.6,
  leisurely: 0.6,
  steadily: 0.8,
  slow: 0.5,
  quickly: 1.4,
  fast: 1.4,
  rapidly: 1.4,
  swiftly: 1.4,
  hurriedly: 1.3,
  speedily: 1.4,
  furiously: 1.4,
  suddenly: 1.2,
  wildly: 1.3,
};

const WIDE_WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/^(left|leftwards?)$/, 'left'],
  [/^(right|rightwards?)$/, 'right'],
  [/^(up|upwards?|skyward|upstairs)$/, 'up'],
  [/^(down|downwards?|downstairs|downhill)$/, 'down'],
];

/** Ends of the picture, which something goes to or comes from. */
const ENDS: Readonly<Record<string, Direction>> = { top: 'up', bottom: 'down' };

const OPPOSITE: Readonly<Partial<Record<Direction, Direction>>> = { up: 'down', down: 'up' };

const directionWord = (word: string): Direction | undefined =>
  WIDE_WORDS.find(([pattern]) => pattern.test(word))?.[1];

/** Whether the picture's top or bottom is said to be where something goes to or comes from. */
export const saysEnds = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ preposition, objects }) =>
      /^(to|toward|towards|from)$/.test(preposition) &&
      objects.some(
        ({ head, adjectives, of }) => of === undefined && [head, ...adjectives].some((word) => word in ENDS),
      ),
  );

/** Directions said in words or phrases: "to the left", "from left to right", "upwards", "toward the camera". */
export function directions(clause: Clause): Pick<MotionReading, 'direction' | 'from' | 'side'> {
  let direction: Direction | undefined;
  let from: 'left' | 'right' | undefined;
  let away: Direction | undefined;
  let side: MotionReading['side'];
  const words = [
    ...clause.adverbs,
    ...clause.complements,
    ...(clause.verb?.particle === undefined ? [] : [clause.verb.particle]),
  ];
  for (const word of words) direction ??= directionWord(word);
  for (const { preposition, objects } of clause.phrases)
    for (const { head, adjectives, of } of objects) {
      const said =
        directionWord(head) ??
        (/^(to|toward|towards|from)$/.test(preposition) ? ENDS[head] : undefined) ??
        (/^(side|edge|corner|half|part)$/.test(head)
          ? adjectives.map((word) => directionWord(word) ?? ENDS[word]).find((word) => word !== undefined)
          : undefined);
      const camera = /^(camera|viewer|screen|us|audience|lens)$/.test(head);
      if (camera && /^(to|toward|towards|at|into)$/.test(preposition)) direction = 'toward';
      else if (camera && /^(from|off)$/.test(preposition)) direction = 'away';
      else if (/^(distance|horizon|background)$/.test(head))
        direction ??= /^(into|to|toward|towards)$/.test(preposition) ? 'away' : undefined;
      else if (/^(middle|center|centre)$/.test(head) && of === undefined) side = 'middle';
      else if (
        said === undefined ||
        (of !== undefined && !/^(frame|screen|picture|scene|image|video|room)$/.test(of.head))
      )
        continue;
      else if (preposition === 'from' && (said === 'left' || said === 'right')) from = said;
      else if (preposition === 'from') away = OPPOSITE[said];
      else if (/^(on|at|in)$/.test(preposition)) side = said === 'left' || said === 'right' ? said : side;
      else direction = said;
    }
  if (direction === undefined && from !== undefined) direction = from === 'left' ? 'right' : 'left';
  return { direction: direction ?? away, from, side };
}
