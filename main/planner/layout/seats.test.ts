import { expect, test } from 'vitest';
import type { Trait } from '../lexicon/schema.ts';
import type { Part } from '../story/staging.ts';
import { layScene } from './lay-scene.ts';
import { deed, member, part, scene, stand } from './testing/scenes.ts';

/** A thing of the table, drawn under that name. */
function seat(name: string, ...traits: readonly Trait[]): Part {
  const like = member('table');
  return part({ ...like, name, head: name, word: { ...like.word, name }, traits: new Set(traits) });
}

test.each([
  ['sofa', ['soft', 'seat'], 0.34, 0.42],
  ['bench', ['seat'], 0.36, 0.5],
  ['bed', ['soft'], 0.62, 0.5],
  ['rock', [], 0.82, 0.42],
  // What the table does not name: by its traits, or its top.
  ['couch', ['soft'], 0.45, 0.5],
  ['crate', [], 0.92, 0.5],
  ['oak', ['plant', 'tall'], 0.5, 0.5],
] as const)('who is on a %s is where one sits on it', (name, traits, height, aside) => {
  const [cat, thing] = [part(member('cat')), seat(name, ...traits)];
  const tracks = layScene(scene([cat, thing], [], [stand(cat, 'on', thing)]));
  const [x0, y0, x1, y1] = tracks.find((track) => track.member === thing.member)!.keyframes[0]!;
  const [left, , right, foot] = tracks.find((track) => track.member === cat.member)!.keyframes[0]!;
  expect((y1 - foot) / (y1 - y0)).toBeCloseTo(height, 2);
  expect(((left + right) / 2 - x0) / (x1 - x0)).toBeCloseTo(aside, 2);
});

test('who sleeps in a bed lies on it, the head on the pillow', () => {
  const [boy, bed] = [part(member('boy')), seat('bed', 'soft', 'furniture')];
  const sleeps = deed({ motion: 'still', act: 'sleep', agents: [boy] });
  const tracks = layScene(scene([boy, bed], [sleeps], [stand(boy, 'in', bed)]));
  expect(tracks.map((track) => [track.member.name, track.facing])).toEqual([
    ['bed', undefined],
    ['boy', 'left'],
  ]);
  const [under, above] = tracks.map(({ keyframes: [first] }) => first ?? []);
  const [, top = 0, , foot = 0] = under ?? [];
  expect(above?.[3]).toBeLessThan(foot - 0.5 * (foot - top));
});
