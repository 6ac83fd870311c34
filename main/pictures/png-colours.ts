import { deflateSync } from 'node:zlib';
import { pngChunk } from '../video/png.ts';

/** What sRGB comes to as a power, and by how much (as a share) a file may differ and still be called sRGB. */
const SRGB = 1 / 2.2;
const SAME = 0.05;

/** Chunks of PNG that say more about colours than gAMA does, and so silence it (PNG, third edition, 4.3). */
const BETTER = new Set(['iCCP', 'sRGB', 'cICP']);

/** The power of light that a PNG's samples are (0.45455 for 1/2.2); undefined where it is sRGB or says something better. */
export function pngGamma(bytes: Buffer): number | undefined {
  let gamma: number | undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (BETTER.has(type)) return undefined;
    if (type === 'gAMA') gamma = bytes.readUInt32BE(at + 8) / 100_000;
    if (type === 'IDAT') break;
  }
  // Below and above these nothing would be left to see: no writer means it.
  if (gamma === undefined || gamma < 0.1 || gamma > 10) return undefined;
  return Math.abs(gamma / SRGB - 1) <= SAME ? undefined : gamma;
}

/** sRGB's curve: light in 0..1 to a sample in 0..1 (IEC 61966-2-1). */
const encoded = (light: number): number =>
  light <= 0.003_130_8 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Samples of 8 bits that are `gamma` powers of light, as sRGB has them: 256 entries. */
export function gammaTable(gamma: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, sample) =>
    Math.round(encoded((sample / 255) ** (1 / gamma)) * 255),
  );
}

/** Where the first chunk of every PNG, IHDR, ends. */
const HEADER_END = 33;

/** A PNG that says nothing of its colours, with an ICC profile. */
export const withProfile = (png: Buffer, profile: Uint8Array): Buffer =>
  Buffer.concat([
    png.subarray(0, HEADER_END),
    pngChunk('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateSync(profile)])),
    png.subarray(HEADER_END),
  ]);
