import { describe, expect, it } from 'vitest';
import { chosenTake } from '../../preload/contract/chosen-take.ts';
import { takesOf, unjudged, verdict, worstFirst } from './take-list.ts';
import { smallFilm, takeOf } from './testing/small-film.ts';

const adherence = (score: number) => ({ score, entities: [] });

describe('the take that stands for a scene', () => {
  it('is the kept one, however old', () => {
    const kept = takeOf('scene-one', 1, { mark: 'kept', kind: 'draft' });
    expect(chosenTake([takeOf('scene-one', 2), kept, takeOf('scene-one', 3)], 'scene-one')).toBe(kept);
  });

  it('is else the newest full one, else the newest draft', () => {
    const full = takeOf('scene-one', 1);
    const draft = takeOf('scene-one', 5, { kind: 'draft' });
    const other = takeOf('scene-two', 9);
    expect(chosenTake([draft, full, other], 'scene-one')).toBe(full);
    expect(chosenTake([takeOf('scene-one', 2, { kind: 'draft' }), draft], 'scene-one')).toBe(draft);
  });

  it('is one of an A/B strip only when there is nothing else', () => {
    const strip = takeOf('scene-one', 9, { kind: 'draft', strip: 'strip-01' });
    const draft = takeOf('scene-one', 1, { kind: 'draft' });
    expect(chosenTake([strip, draft], 'scene-one')).toBe(draft);
    expect(chosenTake([strip], 'scene-one')).toBe(strip);
  });

  it('is never a rejected one', () => {
    expect(chosenTake([takeOf('scene-one', 1, { mark: 'rejected' })], 'scene-one')).toBeUndefined();
  });
});

describe('the list of takes', () => {
  const takes = [
    takeOf('scene-one', 1, { adherence: adherence(0.9) }),
    takeOf('scene-one', 2),
    takeOf('scene-one', 3, { adherence: adherence(0.2) }),
    takeOf('scene-two', 4),
  ];

  it('shows the newest first', () => {
    expect(takesOf(takes, 'scene-one', 'newest').map((take) => take.created)).toEqual([3, 2, 1]);
  });

  it('shows the worst first and unchecked ones last', () => {
    expect(takesOf(takes, 'scene-one', 'worst').map((take) => take.created)).toEqual([3, 1, 2]);
  });

  it('puts the entity furthest from its plan first', () => {
    const entity = (name: string, found: number, iou: number) => ({ track: 'track-1a', name, found, iou });
    expect(
      worstFirst([entity('a', 1, 0.9), entity('b', 0.2, 0.1), entity('c', 0.2, 0.5)]).map(({ name }) => name),
    ).toEqual(['b', 'c', 'a']);
  });

  it('names what the score leaves out, but nothing that came in after the take', () => {
    const judged = { score: 1, entities: [{ track: 'track-2a', name: 'cat', found: 1, iou: 1 }] };
    const conditioning = {
      'a cat': { text: true, image: 'prior' as const },
      'a dog': { text: true, image: 'prior' as const },
    };
    const take = takeOf('scene-two', 1, { adherence: judged });
    const withDog = { ...take, receipt: { ...take.receipt, conditioning } };
    expect(unjudged(withDog, smallFilm())).toEqual({ unknown: ['a dog'], pictured: [] });
    expect(unjudged(take, smallFilm())).toEqual({ unknown: [], pictured: [] });
    expect(unjudged({ ...withDog, adherence: undefined }, smallFilm())).toEqual({
      unknown: ['a cat', 'a dog'],
      pictured: [],
    });
  });

  it('names what is drawn from pictures, also where nothing could be judged', () => {
    const take = takeOf('scene-two', 1);
    const conditioning = { 'a dog': { text: true, image: 'reference' as const } };
    const pictured = { ...take, receipt: { ...take.receipt, conditioning } };
    expect(unjudged(pictured, smallFilm())).toEqual({ unknown: [], pictured: ['a dog'] });
  });

  it('puts a score in words', () => {
    expect([0.9, 0.5, 0.1].map(verdict)).toEqual(['good', 'fair', 'poor']);
  });
});
