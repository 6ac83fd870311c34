import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { hasTrait } from '../../lexicon/nouns.ts';
import { foldHelpers } from './fold-helpers.ts';
import { formOf, helperUse } from './forms.ts';
import { joinedMeaning } from './joined-words.ts';
import { asVerb } from './meanings.ts';
import { oneWord } from './one-word.ts';
import type { Role } from './particles.ts';
import { isComma } from './small-words.ts';
import { spotAt } from './spots.ts';
import { isOpen, type Meaning, type Word } from './word.ts';

const PIECES = /[\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[,·、]/gu;

/** How many written words a name or saying may have: "해 질 녘에", "물을 주고". */
const LONGEST = 3;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that stands at `offset`, those that writers set apart joined. */
export function koreanWords(sentence: string, offset: number): readonly Word[] {
  const pieces = [...sentence.matchAll(PIECES)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
  }));
  const texts = pieces.map(({ text }) => text);
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const { meaning, length } = wordAt(texts, at, words.at(-1));
    const used: readonly Piece[] = pieces.slice(at, at + length);
    words.push({
      ...meaning,
      written: used.map(({ text }) => text).join(' '),
      start: used[0]?.start ?? offset,
      end: used.at(-1)?.end ?? offset,
    });
    at += length;
  }
  return foldHelpers(words);
}

interface Found {
  readonly meaning: Meaning;
  readonly length: number;
}

function wordAt(pieces: readonly string[], at: number, before: Word | undefined): Found {
  const piece = pieces[at] ?? '';
  if (isComma(piece)) return { meaning: { kind: 'comma' }, length: 1 };
  const able = pieces[at + 1] === '수' ? formOf(piece) : undefined;
  const end = able === undefined ? undefined : helperUse(pieces[at + 2] ?? '');
  // "날 수 있다": what can be done is shown.
  if (able !== undefined && end !== undefined)
    return {
      meaning: asVerb(able, { use: end, negated: (pieces[at + 2] ?? '').startsWith('없') }),
      length: 3,
    };
  const spot = isOpen(before) && !isFrame(before) ? undefined : spotAt(pieces, at);
  const goesOn = before?.kind === 'spot' && (before.role === 'in' || before.role === 'from');
  if (spot !== undefined && (goesOn || !(spot.length === 1 && isAside(piece, spot.role))))
    return { meaning: { kind: 'spot', spot: spot.spot, role: spot.role }, length: spot.length };
  for (let length = Math.min(LONGEST, pieces.length - at); length > 1; length--) {
    const together = pieces.slice(at, at + length);
    if (together.some(isComma)) continue;
    const meaning = joinedMeaning(together, before);
    if (meaning !== undefined) return { meaning, length };
  }
  return { meaning: oneWord(piece, before, pieces[at + 1]), length: 1 };
}

const isFrame = (word: Word | undefined): boolean =>
  word?.kind === 'noun' && word.heads.some((head) => hasTrait(head, 'frame'));

/** Alone these tell a way rather than a region: "위로", "앞으로", "밖으로". */
const isAside = (piece: string, role: Role): boolean =>
  (role === 'to' &&
    koreanAdverb(piece) !== undefined &&
    !piece.startsWith('왼') &&
    !piece.startsWith('오른')) ||
  role === 'bare';
