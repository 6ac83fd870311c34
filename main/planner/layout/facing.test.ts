import { expect, test } from 'vitest';
import type { Part } from '../story/staging.ts';
import { layScene } from './lay-scene.ts';
import { one } from './testing/boxes.ts';
import { deed, member, part, scene, stand } from './testing/scenes.ts';

const person = (head: 'man' | 'girl'): Part => {
  const body = member(head);
  return part({ ...body, word: { ...body.word, rig: 'biped' } });
};
const facings = (...of: Parameters<typeof scene>) =>
  layScene(scene(...of)).map(({ member: { head }, facing, keyframes }) => ({
    head,
    facing,
    at: keyframes[0]![0],
  }));

test('who talks to somebody looks at them, who does nothing looks at us', () => {
  const [man, girl] = [person('man'), person('girl')];
  const talks = deed({ motion: 'still', act: 'talk', agents: [man], recipients: [girl] });
  const found = facings([man, girl], [talks]);
  const [him, her] = [found.find(({ head }) => head === 'man'), found.find(({ head }) => head === 'girl')];
  expect(him?.facing).toBe(him!.at < her!.at ? 'right' : 'left');
  expect(her?.facing).toBeUndefined();
});

test('two who talk with each other stand face to face', () => {
  const both = { ...person('man'), count: 2 };
  const found = facings([both], [deed({ motion: 'still', act: 'talk', agents: [both] })]);
  expect(found.toSorted((a, b) => a.at - b.at).map(({ facing }) => facing)).toEqual(['right', 'left']);
});

test('what is in the hands turns nobody aside', () => {
  const [man, cup] = [person('man'), one('cup')];
  const reads = deed({ motion: 'still', act: 'read', agents: [man], themes: [cup] });
  expect(facings([man, cup], [reads], [stand(man, 'hold', cup)])[0]?.facing).toBeUndefined();
});
