import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readEnglishData } from './data.ts';
import { LanguageError } from './language-error.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-language-'));
  await cp(join(import.meta.dirname, '../../../../models/language/english'), folder, { recursive: true });
  return () => rm(folder, { recursive: true });
});

function refusal(): LanguageError {
  try {
    readEnglishData(folder);
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
  throw new Error('it was read');
}

it('is read as published', () => {
  const { tags, moves, tensor } = readEnglishData(folder);
  expect(tags).toHaveLength(50);
  expect(moves).toHaveLength(106);
  expect(tensor('embed.norm')).toHaveLength(5000 * 96);
  expect(() => tensor('embed.colour')).toThrow(LanguageError);
});

it.each(['parser.weights', 'tokenizer.json', 'lemmas.json'])(
  'is refused when a byte of %s is another',
  async (file) => {
    const bytes = await readFile(join(folder, file));
    bytes[1000]! ^= 1;
    await writeFile(join(folder, file), bytes);
    expect(refusal()).toMatchObject({
      file,
      message: expect.stringContaining('not the file that was published'),
    });
  },
);

it.each(['manifest.json', 'parser.weights', 'lemmas.json'])('is refused without %s', async (file) => {
  await rm(join(folder, file));
  expect(refusal()).toMatchObject({ file, message: expect.stringContaining('cannot be read') });
});

it('is refused when the manifest is of another version', async () => {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  await writeFile(join(folder, 'manifest.json'), manifest.replace('"version": 1', '"version": 2'));
  expect(refusal().file).toBe('manifest.json');
});

it('is refused when the tensors are not as long as the weights', async () => {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  await writeFile(join(folder, 'manifest.json'), manifest.replace('5000', '5001'));
  expect(refusal().message).toContain('its tensors are not those');
});
