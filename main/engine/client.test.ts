import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackError } from '../packs/pack-error.ts';
import { TINY_PACK, tinyPackCopy } from '../packs/testing/tiny-pack.ts';
import { type Engine, startEngine } from './client.ts';
import { REQUEST } from './testing/tiny-render.ts';

let engine: Engine;

beforeEach(() => {
  engine = startEngine({ packFolder: TINY_PACK });
});
afterEach(() => engine.close());

/** Whether a process is there and no zombie (a container may have nobody to reap orphans). */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !stat.includes(') Z ');
}

/** Settles once the engine has reported its first step, with the render still going. */
function underWay(on: Engine, signal?: AbortSignal) {
  const started = Promise.withResolvers<void>();
  const hooks = { onProgress: () => started.resolve(), ...(signal && { signal }) };
  const render = on.render({ ...REQUEST, steps: 1000 }, hooks);
  render.catch(() => {});
  return started.promise.then(() => ({ render }));
}

describe('the engine', () => {
  it('describes its pack', async () => {
    expect((await engine.describe()).name).toBe('tiny');
  });

  it('gives the same bytes from one process and from another', async () => {
    const first = await engine.render(REQUEST);
    await engine.close();
    engine = startEngine({ packFolder: TINY_PACK });
    const second = await engine.render(REQUEST);
    expect(second.frames).toHaveLength(4 * 32 * 32 * 3);
    expect(Buffer.from(second.frames)).toEqual(Buffer.from(first.frames));
  });

  it('does requests one after another', async () => {
    const order: number[] = [];
    const render = (n: number) => engine.render({ ...REQUEST, seed: n }).then(() => order.push(n));
    await Promise.all([render(1), render(2), render(3)]);
    expect(order).toEqual([1, 2, 3]);
  });

  it('refuses a request that is not one, and goes on', async () => {
    await expect(engine.render({ ...REQUEST, steps: 0 })).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'request',
      message: expect.stringContaining('request.steps'),
    });
    await expect(engine.render(REQUEST)).resolves.toMatchObject({ count: 4 });
  });

  it('refuses a device that is not there', async () => {
    engine = startEngine({ packFolder: TINY_PACK, device: 'toaster' });
    await expect(engine.describe()).rejects.toMatchObject({
      kind: 'device',
      message: /"toaster"; choose one of cpu/,
    });
  });

  it('says which file of a pack is bad, each time it is asked', async () => {
    const folder = await tinyPackCopy();
    await writeFile(join(folder, 'prior.onnx'), '');
    engine = startEngine({ packFolder: folder });
    for (const answer of [engine.describe(), engine.render(REQUEST)]) {
      const error = await answer.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PackError);
      expect(error).toMatchObject({ file: 'prior.onnx' });
    }
    await rm(folder, { recursive: true });
  });
});

describe('a cancelled render', () => {
  it('stops within half a second with the reason given, in the same process', async () => {
    const abort = new AbortController();
    const { render } = await underWay(engine, abort.signal);
    const { pid } = engine;
    const start = performance.now();
    abort.abort(new Error('changed my mind'));
    await expect(render).rejects.toThrow('changed my mind');
    expect(performance.now() - start).toBeLessThan(500);
    await engine.render(REQUEST);
    expect(engine.pid).toBe(pid);
  });

  it('never starts when its turn had not come', async () => {
    const abort = new AbortController();
    const first = await underWay(engine, abort.signal);
    const waiting = engine.render(REQUEST, { signal: AbortSignal.abort(new Error('too late')) });
    await expect(waiting).rejects.toThrow('too late');
    abort.abort(new Error('done with'));
    await expect(first.render).rejects.toThrow('done with');
    await expect(engine.render(REQUEST)).resolves.toMatchObject({ count: 4 });
  });

  it('is killed when it does not stop in time', async () => {
    engine = startEngine({ packFolder: TINY_PACK, graceMs: 50 });
    const abort = new AbortController();
    const { render } = await underWay(engine, abort.signal);
    const stuck = engine.pid!;
    process.kill(stuck, 'SIGSTOP'); // as deaf as in a long run of a graph
    abort.abort(new Error('now'));
    await expect(render).rejects.toThrow('now');
    await expect(engine.render(REQUEST)).resolves.toMatchObject({ count: 4 });
    expect(engine.pid).not.toBe(stuck);
  });
});

describe('an engine that dies', () => {
  it('is reported with how, and the next render has a new one', async () => {
    const { render } = await underWay(engine);
    process.kill(engine.pid!, 'SIGKILL');
    await expect(render).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'died',
      death: { signal: 'SIGKILL', exitCode: null },
      message: /ended with signal SIGKILL/,
    });
    expect(engine.pid).toBeUndefined();
    await expect(engine.render(REQUEST)).resolves.toMatchObject({ count: 4 });
  });

  it('goes when its parent goes', async () => {
    const client = pathToFileURL(join(import.meta.dirname, 'client.ts')).href;
    const script = `
      const { startEngine } = await import('${client}');
      const engine = startEngine({ packFolder: ${JSON.stringify(TINY_PACK)} });
      await engine.describe();
      process.stdout.write(String(engine.pid), () => process.kill(process.pid, 'SIGKILL'));`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const { stdout } = await run.catch((error: { readonly stdout: string }) => error);
    await expect.poll(() => isRunning(Number(stdout))).toBe(false);
  });

  it('because it was closed says so, and stays closed', async () => {
    const { render } = await underWay(engine);
    await engine.close();
    await expect(render).rejects.toThrow('the engine was closed');
    await expect(engine.render(REQUEST)).rejects.toThrow('the engine was closed');
  });
});
