const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

/**
 * How large things from outside may be: said once, for everyone who refuses, cuts or carries them. What is larger gets a
 * line that names the limit.
 */
export const LIMITS = {
  /** Bytes of a picture file. */
  pictureBytes: 64 * MEGABYTE,
  /** Pixels of a picture, before it is made smaller. */
  picturePixels: 64_000_000,
  /** Bytes of one message to the studio: a picture and what is said with it, the largest there is. */
  messageBytes: 65 * MEGABYTE,
  /** Bytes of a piece in which an archive is sent, so that neither side holds it whole. */
  pieceBytes: 8 * MEGABYTE,
  /** Bytes of an archive of a film, as it comes and unpacked. */
  archiveBytes: 16 * GIGABYTE,
  /** Files in an archive. */
  archiveFiles: 50_000,
  /** Bytes of one file in an archive: the database, or a picture or film. */
  databaseBytes: GIGABYTE,
  mediaBytes: 4 * GIGABYTE,
} as const;

/** Bytes as people read them: whole megabytes, rounded up, or gigabytes where they come out even. */
export function sizeInWords(bytes: number): string {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  return megabytes > 0 && megabytes % 1024 === 0 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
}
