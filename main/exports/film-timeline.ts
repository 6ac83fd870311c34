import { sharedFrames, takeFrames, type Timing } from '../../preload/contract/film-length.ts';

/** One scene's frames as they were rendered; every frame is an array of its own that nobody changes later. */
export type Clip = {
  readonly fps: number;
  readonly count: number;
  frames(): AsyncGenerator<Uint8Array, void>;
};

/** A clip at the film's pace: frames are repeated or left out, none is made up. */
async function* paced(clip: Clip, filmFps: number): AsyncGenerator<Uint8Array, void> {
  const source = clip.frames();
  try {
    let frame = (await source.next()).value;
    let at = 0;
    for (let index = 0; index < takeFrames(clip, filmFps); index += 1) {
      const wanted = Math.min(clip.count - 1, Math.floor((index / filmFps) * clip.fps + 1e-6));
      for (; at < wanted; at += 1) frame = (await source.next()).value ?? frame;
      if (frame === undefined) throw new Error('the take holds no frames');
      yield frame;
    }
  } finally {
    await source.return();
  }
}

/**
 * `a` fading into `b`; `share` 0..1 is b's. Only the picture fades: a caption under it, which nobody could read while it
 * dissolves into another, changes in the middle.
 *
 * @param picture bytes of the picture, from the start of a frame
 */
export function mixed(a: Uint8Array, b: Uint8Array, share: number, picture = a.length): Uint8Array {
  const weight = Math.round(share * 256);
  const out = Uint8Array.from(share < 0.5 ? a : b);
  for (let i = 0; i < picture; i += 1) out[i] = (a[i]! * (256 - weight) + b[i]! * weight) >> 8;
  return out;
}

/**
 * All scenes one after another, cut or crossfaded; holds no more than the frames of one crossfade.
 *
 * @param picture bytes of the picture, from the start of a frame; all of it unless said
 */
export async function* filmTimeline(
  clips: readonly Clip[],
  timing: Timing,
  picture?: number,
): AsyncGenerator<Uint8Array, void> {
  const shared = sharedFrames(clips, timing);
  let tail: Uint8Array[] = [];
  for (const clip of clips) {
    const [fading, next]: [readonly Uint8Array[], Uint8Array[]] = [tail, []];
    let index = 0;
    for await (const frame of paced(clip, timing.fps)) {
      const before = fading[index];
      index += 1;
      if (before !== undefined) {
        yield mixed(before, frame, index / (fading.length + 1), picture);
        continue;
      }
      next.push(frame);
      if (next.length > shared) yield next.shift()!;
    }
    tail = next;
  }
  yield* tail;
}
