import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlanFile } from './plan-file.ts';
import { decodeText, readTextFile } from './read-text.ts';

const TEXT = 'A cat — "Félix" — sits. 고양이가 앉는다.';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-text-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a text is read in whatever encoding it was saved in', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round with a mark', swapped(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 the other way round without a mark', swapped(Buffer.from(TEXT, 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test("Windows' Korean and western encodings", () => {
    expect(decodeText(Buffer.from([0xb0, 0xed, 0xbe, 0xe7, 0xc0, 0xcc]))).toBe('고양이');
    expect(decodeText(Buffer.from('un café', 'latin1'))).toBe('un café');
  });

  test('a picture is none', () => {
    expect(
      decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toBeUndefined();
  });
});

describe('a file that was named', () => {
  const LIMITS = { what: 'list of prompts', mostBytes: 1 << 20 };

  test('is a plan in any of them', async () => {
    const plan = {
      schemaVersion: 1,
      prompt: TEXT,
      planner: { name: 'n', version: '1' },
      scenes: [{ description: 'A cat sits.', place: 'beach', entities: [] }],
      notes: [],
    };
    const file = join(folder, 'plan.json');
    for (const encoding of ['utf8', 'utf16le'] as const) {
      await writeFile(file, `\uFEFF${JSON.stringify(plan)}`, encoding);
      expect(await readPlanFile(file)).toEqual(plan);
    }
  });

  test.each([
    ['is not there', 'none.txt', undefined, 'there is no such list of prompts file'],
    ['is a folder', '.', undefined, 'is not a file'],
    ['is too large', 'large.txt', Buffer.alloc((1 << 20) + 1, 'a'), 'has at most 1 MB'],
    ['is no text', 'p.png', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF', 'latin1'), 'save it as UTF-8'],
  ])('and %s is refused in one line', async (_, name, bytes, says) => {
    const file = join(folder, name);
    if (bytes !== undefined) await writeFile(file, bytes);
    await expect(readTextFile(file, LIMITS)).rejects.toThrow(says);
  });
});
