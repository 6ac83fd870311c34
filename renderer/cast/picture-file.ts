/** Largest file taken, in bytes; the studio's own limit. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Most pixels a browser is asked to decode. */
const MOST_PIXELS = 64_000_000;

const TYPES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/bmp']);

/** What a file input should offer. */
export const PICTURE_TYPES = [...TYPES].join(',');

/** Why a file cannot be a picture of a cast member. */
export type PictureFault = 'notPicture' | 'tooLarge' | 'tooManyPixels' | 'unreadable';

/** A picture that can be shown and cropped; `release` when it is no longer needed. */
export type OpenPicture = {
  readonly name: string;
  readonly url: string;
  readonly image: HTMLImageElement;
  readonly release: () => void;
};

/** The first file of a drop or paste that may be a picture, else the first file. */
export function pictureOf(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  return files.find((file) => TYPES.has(file.type)) ?? files[0];
}

/** Opens a file the user gave; its size in pixels is known before it is decoded. */
export async function openPicture(file: File): Promise<OpenPicture | PictureFault> {
  if (!TYPES.has(file.type)) return 'notPicture';
  if (file.size > MOST_BYTES) return 'tooLarge';
  const url = URL.createObjectURL(file);
  const release = () => URL.revokeObjectURL(url);
  const image = new Image();
  const loaded = new Promise<boolean>((resolve) => {
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
  });
  image.src = url;
  const read = await loaded;
  const pixels = image.naturalWidth * image.naturalHeight;
  if (read && pixels > 0 && pixels <= MOST_PIXELS)
    return { name: file.name === '' ? 'picture.png' : file.name.slice(0, 255), url, image, release };
  release();
  return read && pixels > MOST_PIXELS ? 'tooManyPixels' : 'unreadable';
}
