const MEGABYTE = 1024 * 1024;

/**
 * How large things from outside may be: said once, for everyone who refuses, cuts or carries them. What is larger gets a
 * line that names the limit.
 */
export const LIMITS = {
  /** Bytes of a picture file. */
  pictureBytes: 64 * MEGABYTE,
  /** Pixels of a picture, before it is made smaller. */
  picturePixels: 64_000_000,
} as const;

/** Bytes as people read them: whole megabytes, rounded up, or gigabytes where they come out even. */
export function sizeInWords(bytes: number): string {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return megabytes % 1024 === 0 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
}
