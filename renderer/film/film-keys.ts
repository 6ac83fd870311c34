import type { Stretch } from './film-timeline.ts';

/** What a key asks of the player. */
export type FilmWish = 'toggle' | 'full-screen' | { readonly seek: number };

type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
};

/** Seconds an arrow key goes. */
const STEP = 0.5;

const isA = (target: EventTarget | null, selector: string): boolean =>
  target !== null && 'matches' in target && (target as Element).matches(selector);

/**
 * Space plays, arrows go half a second (Shift: a scene), Home and End to the ends, F full screen. Keys a focused button
 * or slider needs itself are left to it.
 */
export function filmKey(
  event: Key,
  {
    timeline,
    index,
    time,
  }: { readonly timeline: readonly Stretch[]; readonly index: number; readonly time: number },
): FilmWish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === ' ' || event.key === 'k')
    return event.key === ' ' && isA(event.target, 'button') ? undefined : 'toggle';
  if (event.key === 'f' || event.key === 'F') return 'full-screen';
  if (isA(event.target, '[role=slider]')) return undefined;
  const start = timeline[index]?.start ?? 0;
  const last = timeline.at(-1);
  switch (event.key) {
    case 'ArrowRight':
      return { seek: event.shiftKey ? (timeline[index + 1]?.start ?? time) : time + STEP };
    case 'ArrowLeft': {
      // Near its beginning, back means the scene before.
      const before = time - start < STEP ? (timeline[index - 1]?.start ?? 0) : start;
      return { seek: event.shiftKey ? before : Math.max(0, time - STEP) };
    }
    case 'Home':
      return { seek: 0 };
    case 'End':
      return { seek: last === undefined ? 0 : last.start + last.seconds };
    default:
      return undefined;
  }
}
