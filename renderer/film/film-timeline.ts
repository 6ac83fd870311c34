import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';

/** How long the card of a scene without a take stays, in seconds. */
export const CARD_SECONDS = 2;

/** One scene of the film as it plays: its take, or a card with its sentence. */
export type Stretch = {
  readonly scene: Id;
  /** 1-based. */
  readonly number: number;
  readonly take: Take | undefined;
  /** Seconds from the film's beginning. */
  readonly start: number;
  readonly seconds: number;
};

/** The film in order: every scene's kept or newest take, or a card. */
export function filmTimeline(
  { order }: Pick<StudioDocument, 'order'>,
  takes: readonly Take[],
): readonly Stretch[] {
  let start = 0;
  return order.map((scene, index) => {
    const take = chosenTake(takes, scene);
    const seconds = take === undefined ? CARD_SECONDS : take.frames / take.fps;
    const stretch = { scene, number: index + 1, take, start, seconds };
    start += seconds;
    return stretch;
  });
}

/** Length of the film in seconds. */
export function filmSeconds(timeline: readonly Stretch[]): number {
  const last = timeline.at(-1);
  return last === undefined ? 0 : last.start + last.seconds;
}

/** Which scene plays at a time, and how far into it; the end belongs to the last scene. */
export function locate(
  timeline: readonly Stretch[],
  seconds: number,
): { readonly index: number; readonly within: number } {
  const time = Math.min(Math.max(seconds, 0), filmSeconds(timeline));
  const found = timeline.findIndex((stretch) => time < stretch.start + stretch.seconds);
  const index = found === -1 ? Math.max(timeline.length - 1, 0) : found;
  return { index, within: Math.max(0, time - (timeline[index]?.start ?? 0)) };
}

/** `1:05` */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
