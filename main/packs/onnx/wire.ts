/** One field of a protobuf message; `bytes` is empty unless the field is length-delimited. */
export type Field = { readonly number: number; readonly bytes: Uint8Array };

/** The bytes are not protobuf, or break off. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

const MAX_FIELD = 2 ** 29 - 1;
const NOTHING = new Uint8Array(0);

type Cursor = { readonly message: Uint8Array; at: number };

/** A varint of at most 10 bytes; exact up to 2^53, which is beyond any length that fits in memory. */
function varint(cursor: Cursor): number {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = cursor.message[cursor.at++];
    if (byte === undefined) throw new WireError('breaks off inside a number');
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return value;
  }
  throw new WireError('holds a number of more than 10 bytes');
}

function skip(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (end > cursor.message.length) throw new WireError('breaks off inside a field');
  const bytes = cursor.message.subarray(cursor.at, end);
  cursor.at = end;
  return bytes;
}

function payload(cursor: Cursor, wireType: number): Uint8Array {
  switch (wireType) {
    case 0:
      varint(cursor);
      return NOTHING;
    case 1:
      skip(cursor, 8);
      return NOTHING;
    case 2:
      return skip(cursor, varint(cursor));
    case 5:
      skip(cursor, 4);
      return NOTHING;
    default: // 3 and 4 are groups, which ONNX never had
      throw new WireError(`holds a field of wire type ${wireType}`);
  }
}

/**
 * The fields of one message in order (protobuf.dev/programming-guides/encoding), without copying.
 *
 * @throws WireError when a field does not fit in the message
 */
export function* fields(message: Uint8Array): Generator<Field, void> {
  const cursor: Cursor = { message, at: 0 };
  while (cursor.at < message.length) {
    const tag = varint(cursor);
    const number = Math.floor(tag / 8);
    // onnxruntime would cut a larger number to 32 bits and so read another field than we do.
    if (number === 0 || number > MAX_FIELD) throw new WireError(`holds a field with the number ${number}`);
    yield { number, bytes: payload(cursor, tag % 8) };
  }
}
