import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import type { Vocabulary } from '../../preload/contract/pack.ts';
import { plainText } from '../planner/plain-text.ts';
import { PlannerError, type Planner, type PlannerFault } from '../planner/planner.ts';
import { whileWriting } from '../files/file-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** A prompt that gave no plan, in its place among the plans. */
export type RefusedLine = { readonly prompt: string; readonly refused: string; readonly kind: PlannerFault };

/** What concerns one prompt. Anything else (no key, no server) ends the list, to be gone on with later. */
const OF_THE_PROMPT: ReadonlySet<PlannerFault> = new Set(['prompt', 'refused', 'unreadable', 'program']);
const TOLD_EVERY_MS = 1000;

/** The prompts of a list: one a line, blank lines left out. @throws UsageError when there is none */
export function promptsIn(text: string, file: string): readonly string[] {
  const prompts = text
    .split(/\r\n|\r|\n/)
    .map((line) => plainText(line).trim())
    .filter((line) => line !== '');
  if (prompts.length === 0) throw new UsageError(`${file}: there is no prompt in it; write one on each line`);
  return prompts;
}

const Line = z.object({ prompt: z.string() });

const BLOCK_BYTES = 1 << 20;
const LINE_FEED = 10;

/** The lines of a file that have an end, one after another: a list of plans may be larger than a string can be. */
async function* wholeLines(file: FileHandle): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK_BYTES), 0, BLOCK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
    }
  }
}

/**
 * For how many of the prompts the file has lines already. A last line that was not written whole is taken away.
 *
 * @throws UsageError when its lines are not about these prompts
 */
async function goneOnWith(file: FileHandle, { prompts, target }: PlanList): Promise<number> {
  let [lines, bytes] = [0, 0];
  for await (const line of wholeLines(file)) {
    const prompt = promptOf(line.toString('utf8'));
    if (prompt === undefined || prompt !== prompts[lines])
      throw new UsageError(
        `${target}: line ${lines + 1} is not about the prompt of that line; name a new file, or the list it was made from`,
      );
    lines += 1;
    bytes += line.length + 1;
  }
  await file.truncate(bytes);
  return lines;
}

function promptOf(line: string): string | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data?.prompt.trim();
  } catch {
    return undefined;
  }
}

export type PlanList = {
  readonly prompts: readonly string[];
  /** The file of plans, one JSON document a line. */
  readonly target: string;
  readonly planner: Planner;
  /** Prompts under way at once. */
  readonly atOnce: number;
  readonly vocabulary: Vocabulary;
  readonly dynamicAlpha: boolean;
  readonly script: boolean;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
};

/** What became of a list. */
export type ListEnd = { readonly planned: number; readonly refused: number; readonly before: number };

/**
 * Plans the prompts one after another and writes a line for each as soon as it and all before it are there: the plan,
 * or why there is none. A file that has lines already is gone on with.
 *
 * @throws PlannerError when no further prompt can be planned, FileError, UsageError; what was written stays
 */
export async function planList(list: PlanList): Promise<ListEnd> {
  const { target, signal } = list;
  const file = await open(target, 'a+').catch((error: unknown) => {
    throw whileWriting(error, target);
  });
  try {
    const before = await goneOnWith(file, list);
    const stop = new AbortController();
    const watched = { ...list, signal: AbortSignal.any([signal, stop.signal]) };
    try {
      return await writeLines(file, watched, before);
    } finally {
      stop.abort(new Error('the list has ended'));
    }
  } catch (error) {
    throw whileWriting(error, target);
  } finally {
    await file.close();
  }
}

async function writeLines(file: FileHandle, list: PlanList, before: number): Promise<ListEnd> {
  const { prompts, atOnce, signal, terminal } = list;
  const started = performance.now();
  const ahead: Array<Promise<string>> = [];
  let [refused, told, next] = [0, started, before];
  for (let at = before; at < prompts.length; at++) {
    for (; next < prompts.length && ahead.length < atOnce; next++) {
      const line = lineFor(prompts[next] ?? '', list);
      // One that fails while an earlier one is waited for is heard of in its turn.
      line.catch(() => undefined);
      ahead.push(line);
    }
    const line = (await ahead.shift()) ?? '';
    signal.throwIfAborted();
    await file.appendFile(`${line}\n`);
    if (line.includes('"refused":') && 'refused' in (JSON.parse(line) as object)) refused += 1;
    const now = performance.now();
    if (now - told < TOLD_EVERY_MS && at + 1 < prompts.length) continue;
    told = now;
    const speed = ((at + 1 - before) * 1000) / (now - started);
    terminal.replace?.(`${at + 1}/${prompts.length} planned, ${speed.toFixed(speed < 10 ? 1 : 0)} a second`);
  }
  return { planned: prompts.length - before - refused, refused, before };
}

async function lineFor(prompt: string, list: PlanList): Promise<string> {
  const { planner, vocabulary, script, dynamicAlpha, signal } = list;
  try {
    return JSON.stringify(await planner.plan(prompt, { vocabulary, script, dynamicAlpha, signal }));
  } catch (error) {
    if (!(error instanceof PlannerError) || !OF_THE_PROMPT.has(error.kind)) throw error;
    const refused: RefusedLine = { prompt, refused: error.message, kind: error.kind };
    return JSON.stringify(refused);
  }
}
