const HEADER = 6;
const SCREEN = 7;
const EXTENSION = 0x21;
const APPLICATION = 0xff;

/** After which a reader that takes the packet for blocks of a length finds its way back (XMP specification 3, §1.1.2). */
const TRAILER = Buffer.from([1, ...Array.from({ length: 256 }, (_, i) => 255 - i), 0]);

/** XMP as GIF's application extension. */
export function gifXmp(xmp: string): Buffer {
  const head = Buffer.from([EXTENSION, APPLICATION, 11, ...Buffer.from('XMP DataXMP', 'latin1')]);
  return Buffer.concat([head, Buffer.from(xmp, 'utf8'), TRAILER]);
}

/**
 * Where in a GIF extensions may begin: behind the header and the global palette.
 *
 * @param start its first 13 bytes
 * @returns undefined when it is no GIF89a
 */
export function gifExtensionsAt(start: Uint8Array): number | undefined {
  if (start.length < HEADER + SCREEN || Buffer.from(start).toString('latin1', 0, HEADER) !== 'GIF89a')
    return undefined;
  const flags = start[HEADER + 4]!;
  const colours = flags & 0x80 ? 2 << (flags & 7) : 0;
  return HEADER + SCREEN + colours * 3;
}
