import { inspect } from 'node:util';
import { parentPort } from '../engine/parent-port.ts';
import { drawPicture } from './draw-picture.ts';
import { damaged, PictureError } from './picture-error.ts';
import { type PictureAnswer, PictureRequest } from './picture-messages.ts';

/**
 * A throw-away process that decodes one picture: decoders are large programs in C, and a hostile file that brings one
 * down or fills its memory takes nothing with it.
 */

async function answer(raw: unknown): Promise<PictureAnswer> {
  try {
    const { bytes, wanted } = PictureRequest.parse(raw);
    return {
      state: 'read',
      ...(await drawPicture(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), wanted)),
    };
  } catch (error) {
    if (!(error instanceof PictureError)) process.stderr.write(`${inspect(error)}\n`);
    const { kind, message, hint } = error instanceof PictureError ? error : damaged(error);
    return { state: 'refused', kind, message, hint };
  }
}

const parent = parentPort();
parent.listen((raw) => {
  void answer(raw).then((said) => parent.send(said));
});
