const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/**
 * True when a JPEG's data are followed by the mark that ends them (ITU T.81, B.1.1.3). A download that was filled up with
 * zeros has none, and zeros decode without complaint.
 */
export function hasEnd(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN)
    at += 2 + bytes.readUInt16BE(at + 2);
  return bytes.includes(END_OF_IMAGE, at);
}
