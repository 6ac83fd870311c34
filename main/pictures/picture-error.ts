import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';

/** A picture that cannot be used; `message` is one line for the user that begins with "the picture". */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly kind: 'invalid' | 'too-large';
  /** What the user can do about it. */
  readonly hint: string | undefined;

  constructor(
    kind: PictureError['kind'],
    message: string,
    { hint, ...options }: ErrorOptions & { readonly hint?: string | undefined } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}

export const damaged = (cause?: unknown): PictureError =>
  new PictureError('invalid', 'the picture is damaged and cannot be decoded', { cause });

export const tooManyPixels = (cause?: unknown): PictureError =>
  new PictureError('too-large', `the picture has more than ${LIMITS.picturePixels / 1e6} million pixels`, {
    cause,
  });

export const tooManyBytes = (): PictureError =>
  new PictureError('too-large', `the picture is larger than ${sizeInWords(LIMITS.pictureBytes)}`);
