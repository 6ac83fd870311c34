/**
 * The two hashes that choose a string's rows in the embedding tables, as spaCy computes them: MurmurHash64A of the string
 * (its id), and thinc's variant of MurmurHash3 of that id (four rows).
 */
const M = 0xc6a4a7935bd1e995n;
const MASK = 0xffffffffffffffffn;
const SEED = 1n;
const encoder = new TextEncoder();

/** MurmurHash64A (Austin Appleby, public domain) of a string's UTF-8 bytes. */
export function stringId(text: string): bigint {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer);
  const whole = bytes.length - (bytes.length % 8);
  let hash = SEED ^ ((BigInt(bytes.length) * M) & MASK);
  for (let at = 0; at < whole; at += 8) {
    let block = (view.getBigUint64(at, true) * M) & MASK;
    block ^= block >> 47n;
    hash = ((hash ^ ((block * M) & MASK)) * M) & MASK;
  }
  if (whole < bytes.length) {
    let rest = 0n;
    for (let at = bytes.length - 1; at >= whole; at--) rest = (rest << 8n) | BigInt(bytes[at]!);
    hash = ((hash ^ rest) * M) & MASK;
  }
  hash = ((hash ^ (hash >> 47n)) * M) & MASK;
  return hash ^ (hash >> 47n);
}

function mixed(value: bigint): bigint {
  let h = ((value ^ (value >> 33n)) * 0xff51afd7ed558ccdn) & MASK;
  h = ((h ^ (h >> 33n)) * 0xc4ceb9fe1a85ec53n) & MASK;
  return h ^ (h >> 33n);
}

/** Four 32-bit numbers for an id, as thinc's `Ops.hash`. */
export function rowHashes(id: bigint, seed: bigint): readonly [number, number, number, number] {
  let h1 = (id * 0x87c37b91114253d5n) & MASK;
  h1 = ((h1 << 31n) & MASK) | (h1 >> 33n);
  h1 = ((h1 * 0x4cf5ad432745937fn) & MASK) ^ seed ^ 8n;
  let h2 = seed ^ 8n;
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  h1 = mixed(h1);
  h2 = mixed(h2);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  const low = (value: bigint) => Number(value & 0xffffffffn);
  return [low(h1), low(h1 >> 32n), low(h2), low(h2 >> 32n)];
}
