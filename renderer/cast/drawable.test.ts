import { describe, expect, it } from 'vitest';
import { bodyActsOf, drawingOf, drawnForName, knownWord, suggestions } from './drawable.ts';

const WORDS = {
  entities: ['car', 'police car', 'cat', 'red panda', 'bear'],
  places: ['beach', 'outer space'],
};
const member = (name: string, drawnAs?: string) => ({
  id: 'member-1',
  kind: 'entity' as const,
  name,
  ...(drawnAs === undefined ? {} : { drawnAs }),
});

describe('what the pack draws', () => {
  it('knows a phrase by its longest ending', () => {
    expect(knownWord(WORDS, { kind: 'entity', phrase: 'A fast Police car' })).toBe('police car');
    expect(knownWord(WORDS, { kind: 'entity', phrase: 'a wildcat' })).toBeUndefined();
    expect(knownWord(WORDS, { kind: 'place', phrase: 'the beach' })).toBe('beach');
    expect(knownWord(WORDS, { kind: 'place', phrase: 'a cat' })).toBeUndefined();
  });

  it('knows who is drawn with a whole body, by name or by what it is drawn as', () => {
    const pack = { ...WORDS, bodies: ['cat'], acts: ['walk', 'sit'] as const };
    expect(bodyActsOf(pack, member('a grey cat'))).toEqual(['walk', 'sit']);
    expect(bodyActsOf(pack, member('고양이', 'cat'))).toEqual(['walk', 'sit']);
    expect(bodyActsOf(pack, member('a police car'))).toEqual([]);
    expect(bodyActsOf(pack, member('a unicycle'))).toEqual([]);
    expect(bodyActsOf({ ...pack, acts: [] }, member('a grey cat'))).toEqual([]);
  });

  it('draws itself, something else, the reference or nobody knows what', () => {
    expect(drawingOf(WORDS, member('a small red car'))).toEqual({ as: 'itself' });
    expect(drawingOf(WORDS, member('a small red car', 'red car'))).toEqual({ as: 'itself' });
    expect(drawingOf(WORDS, member('a unicycle', 'bicycle'))).toEqual({
      as: 'other',
      words: 'bicycle',
      translated: false,
    });
    const called = { 자전거: 'bicycle', 고양이: 'cat', 비: 'rain' };
    const translated = (name: string, drawnAs: string) =>
      drawingOf({ ...WORDS, called }, member(name, drawnAs));
    expect(translated('자전거', 'bicycle')).toMatchObject({ as: 'other', translated: true });
    expect(translated('빨간 자전거', 'red bicycle')).toMatchObject({ as: 'other', translated: true });
    expect(translated('늙은 고양이', 'cat')).toMatchObject({ as: 'other', translated: true });
    expect(translated('비', 'cloud')).toMatchObject({ as: 'other', translated: false });
    expect(translated('등대', 'tower')).toMatchObject({ as: 'other', translated: false });
    expect(drawingOf(WORDS, member('a unicycle'))).toEqual({ as: 'unknown' });
    expect(
      drawingOf(WORDS, { ...member('a unicycle'), reference: { media: 'x', fileName: 'unicycle.png' } }),
    ).toEqual({ as: 'reference' });
  });

  it('suggests names that begin with what was typed before those that hold it', () => {
    expect(suggestions(WORDS, { kind: 'entity', typed: 'the ca', count: 5 })).toEqual([
      'car',
      'cat',
      'police car',
    ]);
    expect(suggestions(WORDS, { kind: 'place', typed: 'sp', count: 5 })).toEqual(['outer space']);
    expect(suggestions(WORDS, { kind: 'entity', typed: ' ', count: 5 })).toEqual([]);
    expect(suggestions(WORDS, { kind: 'entity', typed: 'a', count: 2 })).toHaveLength(2);
  });
});

it('a name in another language is drawn by the pack’s own words, colour and time of day included', () => {
  const words = {
    entities: ['puppy', 'balloon'],
    places: ['beach', 'beach at night'],
    called: { 강아지: 'puppy', 풍선: 'balloon', 빨간: 'red', 해변: 'beach' },
  };
  expect(drawnForName(words, ' 강아지 ')).toBe('puppy');
  expect(drawnForName(words, '빨간 풍선')).toBe('red balloon');
  expect(drawnForName(words, '밤의 해변')).toBe('beach at night');
  for (const name of ['용감한 강아지', 'puppy', 'constructor', '__proto__', ''])
    expect(drawnForName(words, name)).toBeUndefined();
  expect(suggestions(words, { kind: 'entity', typed: '강', count: 3 })).toEqual(['강아지']);
  expect(suggestions(words, { kind: 'place', typed: '강', count: 3 })).toEqual([]);
});
