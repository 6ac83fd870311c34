import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { staleReasons } from './stale-reasons.ts';
import { smallFilm, takeOf } from './testing/small-film.ts';

const PACK = {
  name: 'starter',
  version: '1.0.0',
  recommended: { steps: 4, draftSteps: 2, guidance: 1, strength: 1, alpha: 1 },
};
const stale = takeOf('scene-one', 1, { stale: true });

describe('why a take is stale', () => {
  it('says nothing of a fresh one', () => {
    expect(staleReasons(takeOf('scene-one', 1), smallFilm(), PACK)).toEqual([]);
  });

  it('falls back on the sentence and the boxes when the receipt knows no difference', () => {
    expect(staleReasons(stale, smallFilm(), PACK)).toEqual([{ what: 'other' }]);
  });

  it('names changed settings with both values', () => {
    const film = produce(smallFilm(), (draft) => {
      const scene = draft.scenes['scene-one']!;
      scene.strength = 1.5;
      scene.steps = 8;
      scene.seedLocked = true;
      scene.seed = 8;
      draft.seed = 2;
    });
    expect(staleReasons(stale, film, { ...PACK, version: '2.0.0' })).toEqual([
      { what: 'strength', was: 1, now: 1.5 },
      { what: 'steps', was: 4, now: 8 },
      { what: 'seed' },
      { what: 'film-seed' },
      { what: 'pack' },
    ]);
  });

  it('does not blame the steps of a draft or the strength of a strip', () => {
    const draft = takeOf('scene-one', 1, {
      stale: true,
      kind: 'draft',
      strip: 'strip-01',
      receipt: { ...stale.receipt, settings: { ...stale.receipt.settings, steps: 2, strength: 0.5 } },
    });
    expect(staleReasons(draft, smallFilm(), PACK)).toEqual([{ what: 'other' }]);
  });

  it('names who came, who left, and whose picture changed', () => {
    const film = produce(smallFilm(), (draft) => {
      draft.scenes['scene-one']!.tracks[0]!.cast = 'the-dog-';
      draft.cast['the-beach']!.reference = { media: `${'c'.repeat(64)}.png`, fileName: 'beach.png' };
    });
    expect(staleReasons(stale, film, PACK)).toEqual([
      { what: 'reference-set', name: 'the beach' },
      { what: 'added', name: 'a dog' },
      { what: 'removed', name: 'a cat' },
    ]);
  });
});
