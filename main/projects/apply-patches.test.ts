import { describe, expect, test } from 'vitest';
import type { Patch } from '../../preload/contract/edits.ts';
import { applyUntrusted, replaceDocument } from './apply-patches.ts';
import { ProjectError } from './project-error.ts';
import { scene, smallFilm, track } from './testing/small-film.ts';

const film = smallFilm();
const replace = (path: Patch['path'], value: unknown): Patch => ({ op: 'replace', path, value });

function refusal(...patches: readonly Patch[]): ProjectError {
  try {
    applyUntrusted(film, patches);
  } catch (error) {
    if (error instanceof ProjectError) return error;
    throw error;
  }
  throw new Error('the patches were taken');
}

describe('patches nobody vouches for', () => {
  test('change what they name and leave the rest the same object', () => {
    const { document } = applyUntrusted(film, [replace(['scenes', 'scene-0001', 'description'], 'rain')]);
    expect(document.scenes['scene-0001']?.description).toBe('rain');
    expect(document.scenes['scene-0000']).toBe(film.scenes['scene-0000']);
    expect(document.cast).toBe(film.cast);
  });

  test('their inverse leads back', () => {
    const { document, inverse } = applyUntrusted(film, [
      replace(['order'], ['scene-0001', 'scene-0000']),
      replace(['scenes', 'scene-0000', 'strength'], 1.5),
      { op: 'remove', path: ['scenes', 'scene-0001', 'tracks', 0] },
    ]);
    expect(applyUntrusted(document, inverse).document).toEqual(film);
  });

  test('are tidied as the schema says, and the tidied text is what is reported', () => {
    const { document, patches } = applyUntrusted(film, [replace(['title'], '  Beach  ')]);
    expect(document.title).toBe('Beach');
    expect(patches).toEqual([replace(['title'], 'Beach')]);
  });

  test('cannot add what a document does not have', () => {
    const { document } = applyUntrusted(film, [{ op: 'add', path: ['evil'], value: 1 }]);
    expect(document).toEqual(film);
  });

  test.each<[string, Patch]>([
    ['the prototype', replace(['__proto__', 'polluted'], true)],
    ['the prototype of a scene', replace(['scenes', 'scene-0000', '__proto__', 'polluted'], true)],
    ['a constructor', replace(['scenes', 'constructor', 'prototype', 'polluted'], true)],
    ['what is inherited', replace(['scenes', 'toString', 'description'], 'x')],
    ['a scene that is not there', replace(['scenes', 'scene-9999', 'description'], 'x')],
    ['nothing at all', replace([], {})],
    ['a list without end', replace(['order', 'length'], 4_000_000_000)],
    ['an index without end', { op: 'add', path: ['order', '4000000000'], value: 'scene-0000' }],
    [
      'a scene under another id',
      { op: 'add', path: ['scenes', 'scene-9999'], value: scene('scene-8888', []) },
    ],
    [
      'a scene that is not in the order',
      { op: 'add', path: ['scenes', 'scene-9999'], value: scene('scene-9999', []) },
    ],
    [
      'a scene of a prototype’s name',
      { op: 'add', path: ['scenes', 'hasOwnProperty'], value: scene('hasOwnProperty', []) },
    ],
    ['a pointer to nobody', replace(['scenes', 'scene-0000', 'place'], 'place-moon')],
    ['an entity as a place', replace(['scenes', 'scene-0000', 'place'], 'entity-000')],
    [
      'a box turned inside out',
      replace(['scenes', 'scene-0000', 'tracks', 0, 'keyframes', 0], [0.9, 0, 0.1, 1]),
    ],
    ['a number that is none', replace(['scenes', 'scene-0000', 'seed'], Number.NaN)],
    ['a whole part gone', { op: 'remove', path: ['scenes'] }],
    ['a part that is a list', replace(['scenes'], [])],
  ])('cannot reach %s', (_what, patch) => {
    expect(refusal(patch).kind).toBe('invalid');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('with a prototype inside their value change no prototype', () => {
    const value: unknown = JSON.parse(
      '{"id":"entity-000","kind":"entity","name":"x","__proto__":{"polluted":true}}',
    );
    const { document } = applyUntrusted(film, [replace(['cast', 'entity-000'], value)]);
    expect(document.cast['entity-000']).toEqual({ id: 'entity-000', kind: 'entity', name: 'x' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('replacing a document', () => {
  test('writes patches for the parts that differ alone', () => {
    const next = {
      ...film,
      order: ['scene-0000', 'scene-new1'],
      scenes: {
        'scene-0000': film.scenes['scene-0000']!,
        'scene-new1': scene('scene-new1', [track('track-new', 'entity-000')]),
      },
    };
    const { document, patches, inverse } = replaceDocument(film, next);
    expect(document).toEqual(next);
    expect(patches.map(({ path }) => path.slice(0, 2).join('.')).sort()).toEqual([
      'order',
      'scenes.scene-0001',
      'scenes.scene-new1',
    ]);
    expect(applyUntrusted(document, inverse).document).toEqual(film);
  });

  test('removes an optional field that is gone', () => {
    const planned = { ...film, planner: { name: 'offline', version: '1' } };
    const { document } = replaceDocument(planned, film);
    expect(document).toEqual(film);
  });

  test('that does not hold together is refused', () => {
    expect(() => replaceDocument(film, { ...film, order: [] })).toThrow(
      'this change does not fit the film: order must name every scene exactly once',
    );
  });
});
