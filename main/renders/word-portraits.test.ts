import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEngine, type Engine } from '../engine/client.ts';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { WordPortraits } from './word-portraits.ts';

let engine: Engine;
beforeAll(() => {
  engine = startEngine({ packFolder: TINY_PACK });
});
afterAll(() => engine.close());

const cat = { kind: 'entity', name: '고양이', drawnAs: 'cat', seed: 1 } as const;

it('a word is drawn once for a film, and otherwise for another film or under another name', async () => {
  let drawn = 0;
  const portraits = new WordPortraits(async () => ({
    ...engine,
    describe: () => engine.describe(),
    portray: (request, signal) => {
      drawn += 1;
      return engine.portray(request, signal);
    },
  }));
  const first = await portraits.of(cat, undefined);
  expect([...first.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(await portraits.of(cat, undefined)).toBe(first);
  expect(drawn).toBe(1);
  const others = [
    await portraits.of({ ...cat, seed: 2 }, undefined),
    await portraits.of({ ...cat, name: 'cat' }, undefined),
  ];
  expect(drawn).toBe(3);
  for (const other of others) expect(Buffer.from(other).equals(first)).toBe(false);
});

it('nobody waits for a picture that is not wanted any more', async () => {
  const portraits = new WordPortraits(async () => engine);
  const left = AbortSignal.abort(new Error('left'));
  await expect(portraits.of({ ...cat, seed: 9 }, left)).rejects.toThrow('left');
});
