import { LIMITS } from '../../preload/contract/limits.ts';
import { studio } from '../project/index.ts';

/** What the studio reads, and what files of those formats are called where the system knows no type for them. */
const TYPES = ['png', 'jpeg', 'webp', 'avif', 'heic', 'heif', 'gif', 'tiff', 'bmp'].map(
  (name) => `image/${name}`,
);
const NAMES = ['.heic', '.heif', '.avif', '.tif', '.tiff'];

/** What a file input should offer. */
export const PICTURE_TYPES = [...TYPES, ...NAMES].join(',');

/** A picture that can be shown and cropped; `release` when it is no longer needed. */
export type OpenPicture = {
  readonly name: string;
  readonly url: string;
  readonly image: HTMLImageElement;
  readonly release: () => void;
};

/** True for a file larger than the studio would read. */
export const isTooLarge = (file: File): boolean => file.size > LIMITS.pictureBytes;

/** The first file of a drop or paste that may be a picture, else the first file. */
export function pictureOf(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  const isPicture = ({ type, name }: File) =>
    TYPES.includes(type) || NAMES.some((ending) => name.toLowerCase().endsWith(ending));
  return files.find(isPicture) ?? files[0];
}

/**
 * Opens a file the user gave, as the studio reads it: browsers read fewer formats, and would show some otherwise than
 * they are used.
 *
 * @throws what the studio says of a file that is no picture, or a damaged one
 */
export async function openPicture(file: File): Promise<OpenPicture> {
  const { picture } = await studio.media.openPicture({ picture: file });
  const url = URL.createObjectURL(picture);
  const image = new Image();
  image.src = url;
  await image.decode();
  return {
    name: file.name === '' ? 'picture.png' : file.name.slice(0, 255),
    url,
    image,
    release: () => URL.revokeObjectURL(url),
  };
}
