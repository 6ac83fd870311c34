import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { LanguageError } from './language-error.ts';

// In the packaged app they lie beside the archive, where a worker thread finds them too.
const FOLDER = resolve(import.meta.dirname, '../../../../models/language/english').replace(
  /([\\/])app\.asar(?=[\\/])/,
  '$1app.asar.unpacked',
);

const Published = z.object({ bytes: z.int().positive(), sha256: z.hash('sha256') });
const Manifest = z.object({
  version: z.literal(1),
  files: z.object({ 'parser.weights': Published, 'tokenizer.json': Published, 'lemmas.json': Published }),
  tensors: z.array(z.object({ name: z.string(), shape: z.array(z.int().positive()).min(1).max(2) })),
  /** Penn tags, as the tagger counts them. */
  tags: z.array(z.string()),
  /** "S", "D", "L-det"…: the parser's moves, as it counts them. */
  moves: z.array(z.string().regex(/^(?:[SD]|[LR]-.+|B-ROOT)$/)),
});

const TokenizerData = z.object({
  prefix: z.string(),
  suffix: z.string(),
  infix: z.string(),
  url: z.string(),
  exceptions: z.array(z.array(z.array(z.string()).min(1).max(2)).min(1)),
  norms: z.record(z.string(), z.string()),
  reserved: z.record(z.string(), z.int()),
});

const Condition = z.union([
  z.string(),
  z.strictObject({ IN: z.array(z.string()) }),
  z.strictObject({ NOT_IN: z.array(z.string()) }),
  z.strictObject({ REGEX: z.string() }),
]);
const TokenPattern = z.strictObject({
  TAG: Condition.optional(),
  LOWER: Condition.optional(),
  DEP: Condition.optional(),
  IS_SPACE: z.boolean().optional(),
});
const Rule = z.strictObject({
  tokens: z.array(TokenPattern).min(1).max(2),
  at: z.int().min(0).max(1),
  tag: z.string().optional(),
  pos: z.string().optional(),
  morph: z.string().optional(),
  lemma: z.string().optional(),
  dep: z.string().optional(),
});
const LemmaData = z.object({
  ruler: z.array(Rule),
  rules: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  exceptions: z.record(z.string(), z.record(z.string(), z.string())),
  words: z.record(z.string(), z.string()),
});

export type TokenizerData = z.infer<typeof TokenizerData>;
export type LemmaData = z.infer<typeof LemmaData>;
export type Rule = z.infer<typeof Rule>;
export type TokenPattern = z.infer<typeof TokenPattern>;
export type Condition = z.infer<typeof Condition>;
/** Float32 by name; a matrix has its inputs as rows. */
export type Tensors = (name: string) => Float32Array;

export type EnglishData = {
  readonly tokenizer: TokenizerData;
  readonly lemmas: LemmaData;
  readonly tags: readonly string[];
  readonly moves: readonly string[];
  readonly tensor: Tensors;
};

function read(folder: string, file: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    throw new LanguageError(file, 'cannot be read; reinstall the program', { cause });
  }
}

function parsed<T>(schema: z.ZodType<T>, file: string, bytes: Buffer): T {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new LanguageError(file, 'is not the data that this program reads; reinstall it', { cause });
  }
}

/** What a float16's last place is worth, by its exponent. */
const LAST_PLACE = Float64Array.from({ length: 32 }, (_, exponent) => 2 ** (Math.max(exponent, 1) - 25));

function float16Values(bytes: Buffer<ArrayBuffer>): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(bytes.byteLength / 2);
  for (let at = 0; at < values.length; at++) {
    const bits = view.getUint16(2 * at, true);
    const exponent = (bits >> 10) & 31;
    const fraction = (bits & 1023) + (exponent === 0 ? 0 : 1024);
    const size = fraction * LAST_PLACE[exponent]!;
    values[at] = bits >> 15 === 0 ? size : -size;
  }
  return values;
}

/**
 * Reads and verifies the parser's data (about 4 MB, in about a tenth of a second).
 *
 * @throws LanguageError when a file is missing or not the published one
 */
export function readEnglishData(folder: string = FOLDER): EnglishData {
  const manifest = parsed(Manifest, 'manifest.json', read(folder, 'manifest.json'));
  const verified = (file: keyof typeof manifest.files) => {
    const bytes = read(folder, file);
    const published = manifest.files[file];
    if (
      bytes.length !== published.bytes ||
      createHash('sha256').update(bytes).digest('hex') !== published.sha256
    )
      throw new LanguageError(file, 'is not the file that was published; reinstall the program');
    return bytes;
  };
  const values = float16Values(verified('parser.weights'));
  const parts = new Map<string, Float32Array>();
  let at = 0;
  for (const { name, shape } of manifest.tensors) {
    const length = shape.reduce((product, size) => product * size, 1);
    parts.set(name, values.subarray(at, at + length));
    at += length;
  }
  if (at !== values.length)
    throw new LanguageError('manifest.json', 'its tensors are not those of parser.weights');
  return {
    tokenizer: parsed(TokenizerData, 'tokenizer.json', verified('tokenizer.json')),
    lemmas: parsed(LemmaData, 'lemmas.json', verified('lemmas.json')),
    tags: manifest.tags,
    moves: manifest.moves,
    tensor: (name) => {
      const tensor = parts.get(name);
      if (tensor === undefined) throw new LanguageError('manifest.json', `there is no tensor "${name}"`);
      return tensor;
    },
  };
}
