import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { z } from 'zod';
import { writeWhole } from '../../../files/write-whole.ts';
import type { Judged, Looks } from './view.ts';

const squeeze = promisify(deflate);
const unsqueeze = promisify(inflate);
const QUICK = 3;
/** Grows when the same judge would see something else in the same frames. */
const JUDGED_VERSION = '3';

const Head = z.object({
  count: z.number().int().min(1),
  side: z.number().int().min(1),
  frames: z.array(z.number().int().min(0)),
  of: z.number().int().min(1),
});

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const reading = { chances: z.record(z.string(), z.number()), nothing: z.number() };
const Stored = z.object({
  frames: z.array(
    z.object({
      seen: z.array(z.object({ ...reading, box, cells: z.number() })),
      tracks: z.array(z.object({ ...reading, planned: box, box, look: z.array(z.number()) }).nullable()),
    }),
  ),
});

/** Written again at no great cost: nobody waits for the disk. */
async function put(path: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, data, { durable: false });
}

const readIfThere = (path: string) => readFile(path).catch(() => undefined);
const short = (value: number) => Number(value.toPrecision(6));

/** Keeps a head of JSON and then bytes: its length in the first four. */
async function readLooks(path: string): Promise<Looks | undefined> {
  const file = await readIfThere(path);
  if (file === undefined) return undefined;
  const length = file.readUInt32LE(0);
  const head = Head.parse(JSON.parse(file.toString('utf8', 4, 4 + length)));
  return { ...head, rgb: new Uint8Array(await unsqueeze(file.subarray(4 + length))) };
}

async function writeLooks(path: string, { rgb, ...rest }: Looks): Promise<void> {
  const head = Buffer.from(JSON.stringify(rest), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  await put(path, Buffer.concat([size, head, await squeeze(rgb, { level: QUICK })]));
}

/**
 * A folder of what was rendered and what a judge made of it: `frames/<shot>` outlives a new judge,
 * `judged/<judge>/<shot>.json` does not. Interrupted runs go on from it.
 */
export class ShotStore {
  readonly #folder: string;
  readonly #judge: string;

  constructor(folder: string, judge: string) {
    this.#folder = folder;
    this.#judge = judge;
  }

  async has(key: string): Promise<boolean> {
    return stat(this.#frames(key)).then(
      () => true,
      () => false,
    );
  }

  async looks(key: string): Promise<Looks | undefined> {
    // A file that cannot be read is rendered again.
    return readLooks(this.#frames(key)).catch(() => undefined);
  }

  async keepLooks(key: string, looks: Looks): Promise<void> {
    await writeLooks(this.#frames(key), looks);
  }

  async judged(key: string): Promise<Judged | undefined> {
    const file = await readIfThere(this.#judged(key));
    if (file === undefined) return undefined;
    const stored = Stored.safeParse(JSON.parse(file.toString('utf8')));
    if (!stored.success) return undefined;
    const frames = stored.data.frames.map(({ seen, tracks }) => ({
      seen,
      tracks: tracks.map((track) => track ?? undefined),
    }));
    return { frames };
  }

  async keepJudged(key: string, { frames }: Judged): Promise<void> {
    // JSON writes null where a track is out of the picture.
    const text = JSON.stringify({ frames }, (_, value: unknown) =>
      typeof value === 'number' ? short(value) : value,
    );
    await put(this.#judged(key), text);
  }

  readonly #frames = (key: string) => join(this.#folder, 'frames', key.slice(0, 2), key);
  readonly #judged = (key: string) =>
    join(this.#folder, 'judged', this.#judge, key.slice(0, 2), `${key}.json`);
}

/** A key for what a judge makes of frames: its files, and how this studio uses them. */
export async function judgeKey(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JUDGED_VERSION);
  for (const file of files) hash.update((await readIfThere(file)) ?? 'none');
  return hash.digest('hex').slice(0, 16);
}
