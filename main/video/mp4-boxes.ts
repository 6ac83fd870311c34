/** The box type under which XMP lives in mp4 files (XMP specification, part 3, §2.2.2). */
const XMP_UUID = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');
const HEADER = 8;

/** XMP as a top-level `uuid` box, to be appended to a finished mp4. */
export function xmpBox(xmp: string): Buffer {
  const payload = Buffer.from(xmp, 'utf8');
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(HEADER + XMP_UUID.length + payload.length, 0);
  header.write('uuid', 4, 'latin1');
  return Buffer.concat([header, XMP_UUID, payload]);
}

/** Reads `length` bytes at `position`; fewer at the end of the file. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

async function boxSize(header: Buffer, readAt: ReadAt, position: number, fileBytes: number): Promise<number> {
  const size = header.readUInt32BE(0);
  if (size === 0) return fileBytes - position;
  if (size !== 1) return size;
  const long = await readAt(position + HEADER, 8);
  return long.length < 8 ? 0 : Number(long.readBigUInt64BE(0));
}

/**
 * The types of the top-level boxes in order; undefined when the file ends inside one, as it does when ffmpeg met a full
 * disk and still reported success.
 */
export async function topLevelBoxes(
  readAt: ReadAt,
  fileBytes: number,
): Promise<readonly string[] | undefined> {
  const types: string[] = [];
  let position = 0;
  while (position < fileBytes) {
    const header = await readAt(position, HEADER);
    if (header.length < HEADER) return undefined;
    const size = await boxSize(header, readAt, position, fileBytes);
    if (size < HEADER || position + size > fileBytes) return undefined;
    types.push(header.toString('latin1', 4));
    position += size;
  }
  return types;
}
