import { LIMITS } from '../../preload/contract/limits.ts';
import { tooManyBytes } from '../pictures/picture-error.ts';
import type { Wanted } from '../pictures/picture-messages.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** Longest side of a picture to choose a part of, and of one that is kept, in pixels. */
const SHOWN_SIDE = 2048;
const KEPT_SIDE = 1024;

/** Pictures of the user. */
export function mediaCalls({ library, services }: Studio) {
  const read = async (picture: Blob, wanted: Wanted, signal: AbortSignal | undefined) => {
    if (picture.size > LIMITS.pictureBytes) throw tooManyBytes();
    return readPicture(new Uint8Array(await picture.arrayBuffer()), wanted, {
      ffmpeg: await services.ffmpeg(),
      launch: services.host.launch,
      signal,
    });
  };
  return os.media.router({
    openPicture: os.media.openPicture.handler(async ({ input, signal }) => {
      const wanted = { kind: 'png', longest: SHOWN_SIDE, removeBackground: false } as const;
      const { pixels, width, height } = await read(input.picture, wanted, signal);
      return { picture: new Blob([Uint8Array.from(pixels)], { type: 'image/png' }), width, height };
    }),
    addPicture: os.media.addPicture.handler(async ({ input, signal }) => {
      const project = library.get(input.project);
      const { removeBackground } = input;
      const wanted = { kind: 'png', longest: KEPT_SIDE, removeBackground } as const;
      const { pixels, width, height } = await read(input.picture, wanted, signal);
      return { media: await project.media.add(pixels, 'png'), width, height };
    }),
  });
}
