import type { ExportSettings } from '../../preload/contract/exports.ts';

/** One scene's frames as they were rendered; every frame is an array of its own that nobody changes later. */
export type Clip = {
  readonly fps: number;
  readonly count: number;
  frames(): AsyncGenerator<Uint8Array, void>;
};

export type Timing = Pick<ExportSettings, 'fps' | 'transition'>;

/** How long two scenes mix, in seconds, unless one of them is too short for that. */
const CROSSFADE = 0.5;

/** How many frames of the film a clip takes. */
const lengthOf = ({ count, fps }: Pick<Clip, 'count' | 'fps'>, filmFps: number) =>
  Math.max(1, Math.round((count / fps) * filmFps));

/** How many frames each pair of neighbours shares: at most a third of the shortest clip. */
function sharedFrames(clips: readonly Pick<Clip, 'count' | 'fps'>[], { fps, transition }: Timing): number {
  if (transition === 'cut' || clips.length < 2) return 0;
  const shortest = Math.min(...clips.map((clip) => lengthOf(clip, fps)));
  return Math.min(Math.round(CROSSFADE * fps), Math.floor(shortest / 3));
}

/** Frames of the whole film. */
export function filmLength(clips: readonly Pick<Clip, 'count' | 'fps'>[], timing: Timing): number {
  const all = clips.reduce((sum, clip) => sum + lengthOf(clip, timing.fps), 0);
  return all - sharedFrames(clips, timing) * Math.max(0, clips.length - 1);
}

/** A clip at the film's pace: frames are repeated or left out, none is made up. */
async function* paced(clip: Clip, filmFps: number): AsyncGenerator<Uint8Array, void> {
  const source = clip.frames();
  try {
    let frame = (await source.next()).value;
    let at = 0;
    for (let index = 0; index < lengthOf(clip, filmFps); index += 1) {
      const wanted = Math.min(clip.count - 1, Math.floor((index / filmFps) * clip.fps + 1e-6));
      for (; at < wanted; at += 1) frame = (await source.next()).value ?? frame;
      if (frame === undefined) throw new Error('the take holds no frames');
      yield frame;
    }
  } finally {
    await source.return();
  }
}

/** `a` fading into `b`; `share` 0..1 is b's. */
export function mixed(a: Uint8Array, b: Uint8Array, share: number): Uint8Array {
  const weight = Math.round(share * 256);
  const out = new Uint8Array(a.length);
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i]! * (256 - weight) + b[i]! * weight) >> 8;
  return out;
}

/** All scenes one after another, cut or crossfaded; holds no more than the frames of one crossfade. */
export async function* filmTimeline(
  clips: readonly Clip[],
  timing: Timing,
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
        yield mixed(before, frame, index / (fading.length + 1));
        continue;
      }
      next.push(frame);
      if (next.length > shared) yield next.shift()!;
    }
    tail = next;
  }
  yield* tail;
}
