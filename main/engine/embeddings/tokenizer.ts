import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { PackError } from '../../packs/pack-error.ts';
import type { Pack } from '../../packs/read-pack.ts';

/** Text to `length` token ids: words between the tokenizer's own marks, cut to length, then padding (id 0). */
export type Tokenize = (text: string, length: number) => BigInt64Array;

const PADDING = 0;

/**
 * The pack's tokenizer (a Hugging Face `tokenizer.json`).
 *
 * @throws PackError when the file is not one
 */
export async function loadTokenizer(pack: Pack): Promise<Tokenize> {
  const file = pack.manifest.tokenizer;
  try {
    const tokenizer = new Tokenizer(JSON.parse(await readFile(join(pack.folder, file), 'utf8')), {});
    return (text, length) => {
      const ids = new BigInt64Array(length).fill(BigInt(PADDING));
      ids.set(tokenizer.encode(text).ids.slice(0, length).map(BigInt));
      return ids;
    };
  } catch (error) {
    const reason = `is not a tokenizer this studio reads (${(error as Error).message}); reinstall the pack`;
    throw new PackError(file, reason, { cause: error });
  }
}
