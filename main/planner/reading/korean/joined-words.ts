import { koreanAdjective } from '../../lexicon/adjectives.ts';
import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { koreanCount } from '../../lexicon/numbers.ts';
import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import { formOf, type Form } from './forms.ts';
import { asAdverb, asVerb, timeIn } from './meanings.ts';
import { nounIn } from './nouns.ts';
import { splits } from './particles.ts';
import { sideOf } from './spots.ts';
import type { Meaning, Word } from './word.ts';

/** The meaning of several pieces where they are one word: "잠시 후", "해가 지자", "곰 인형을". */
export function joinedMeaning(pieces: readonly string[], before: Word | undefined): Meaning | undefined {
  const [spaced, joined] = [pieces.join(' '), pieces.join('')];
  const adverb = koreanAdverb(spaced) ?? koreanAdverb(joined);
  if (adverb !== undefined) return asAdverb(adverb);
  const time = timeIn(joined);
  if (time !== undefined) return time;
  const look = koreanAdjective(spaced);
  if (look !== undefined && !spaced.endsWith('다')) return { kind: 'look', lemma: look.lemma, stem: spaced };
  const form = formOf(joined);
  if (form !== undefined && !form.passive && isSaying(form, pieces) && !isTold(before) && !hasThing(pieces))
    return asVerb(form);
  // "고양이와 개": a particle inside ends the word before it.
  const inner = pieces
    .slice(0, -1)
    .some((piece) => [...splits(piece)].some(({ role, stem }) => role !== 'bare' && isWholeNoun(stem)));
  const last = pieces.at(-1) ?? '';
  const aside = sideOf(last) !== undefined || koreanCount(last) !== undefined;
  const noun = inner || aside ? undefined : nounIn(joined);
  if (
    noun?.kind === 'noun' &&
    noun.heads.some((head) => hasTrait(head, 'group') && !hasTrait(head, 'person'))
  )
    return undefined;
  return noun?.kind === 'noun' || noun?.kind === 'name'
    ? { ...noun, stem: spaced.slice(0, spaced.length - (joined.length - noun.stem.length)) }
    : undefined;
}

/** "비가 오는" is a saying of the lexicon; "앉아 있는" and "걸어 가" are a verb and a helper. */
const isSaying = (form: Form, pieces: readonly string[]): boolean =>
  form.dictionary.startsWith(pieces.slice(0, -1).join('')) &&
  form.dictionary.length > pieces.slice(0, -1).join('').length + 1;

/** "빨간 연을 날린다", "커피를 마시다": what is drunk is a thing of its own; "손을 흔들다" is one doing. */
function hasThing(pieces: readonly string[]): boolean {
  const [thing, last] = [nounIn(pieces[0] ?? ''), formOf(pieces.at(-1) ?? '')];
  if (pieces.length !== 2 || thing?.kind !== 'noun' || thing.role !== 'object' || last === undefined)
    return false;
  if (/^(?:주다|하다)$/u.test(last.dictionary)) return false;
  const traits = traitsOf(thing.heads[0] ?? '');
  return THINGS.some((trait) => traits.has(trait)) && !BOUND.some((trait) => traits.has(trait));
}

const THINGS = [
  'vehicle',
  'saddle',
  'living',
  'food',
  'drink',
  'holdable',
  'furniture',
  'plant',
  'building',
  'rolls',
  'flies',
] as const;

const BOUND = ['instrument', 'worn', 'tool', 'part', 'event', 'place', 'footage', 'abstract'] as const;

const isTold = (before: Word | undefined): boolean =>
  before !== undefined && /^(?:look|number|which|called)$/.test(before.kind);

const isWholeNoun = (stem: string): boolean => {
  const noun = nounIn(stem);
  return noun?.kind === 'noun' && noun.role === 'bare';
};
