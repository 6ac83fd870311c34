import { expect, test } from 'vitest';
import { topLevelBoxes, xmpBox } from './mp4-boxes.ts';

function box(type: string, payload: number): Buffer {
  const bytes = Buffer.alloc(8 + payload);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.write(type, 4, 'latin1');
  return bytes;
}

const boxesOf = (file: Buffer) =>
  topLevelBoxes(
    (position, length) => Promise.resolve(file.subarray(position, position + length)),
    file.length,
  );

test('the boxes of a whole file are listed in order', async () => {
  expect(await boxesOf(Buffer.concat([box('ftyp', 8), box('moov', 100), box('mdat', 3)]))).toEqual([
    'ftyp',
    'moov',
    'mdat',
  ]);
});

test('a file that ends inside a box is not whole', async () => {
  const file = Buffer.concat([box('ftyp', 8), box('mdat', 100)]);
  expect(await boxesOf(file.subarray(0, -1))).toBeUndefined();
});

test('a file that ends inside a header is not whole', async () => {
  expect(await boxesOf(Buffer.concat([box('ftyp', 8), Buffer.alloc(5)]))).toBeUndefined();
});

test('a 64-bit size is read', async () => {
  const long = Buffer.alloc(24);
  long.writeUInt32BE(1, 0);
  long.write('mdat', 4, 'latin1');
  long.writeBigUInt64BE(24n, 8);
  expect(await boxesOf(Buffer.concat([long, box('moov', 4)]))).toEqual(['mdat', 'moov']);
});

test('a box may run to the end of the file', async () => {
  const open = box('mdat', 50);
  open.writeUInt32BE(0, 0);
  expect(await boxesOf(open)).toEqual(['mdat']);
});

test('the XMP box is a whole uuid box', async () => {
  const file = xmpBox('<x:xmpmeta>ü</x:xmpmeta>');
  expect(await boxesOf(file)).toEqual(['uuid']);
  expect(file.toString('hex', 8, 24)).toBe('be7acfcb97a942e89c71999491e3afac');
});
