import { WORD_KINDS, type PackWord, type WordKind } from '../../preload/contract/pack-words.ts';
import type { Language } from '../../preload/contract/settings.ts';

/** Words of one kind that were found, the best first. */
export type WordGroup = { readonly kind: WordKind; readonly words: readonly PackWord[] };

/** What a word is called in the window's language; in English where it has no Korean name. */
export const shownName = ({ name, korean }: PackWord, language: Language): string =>
  language === 'ko' ? (korean[0] ?? name) : name;

/** A name to compare with others: without case, marks and, as Korean is written either way, spaces between syllables. */
export const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, '')
    .trim();

/** How well a name fits what was typed, 0 best; undefined where it does not. */
function fit(name: string, typed: string): number | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  // One letter is somewhere in nearly every English name.
  const tells = typed.length > 1 || /\p{Script=Hangul}/u.test(typed);
  return tells && name.includes(typed) ? 3 : undefined;
}

/** The names of a word ready to be compared, the one that is shown first; made once, searched at every letter. */
const names = new WeakMap<PackWord, readonly string[]>();

function namesOf(word: PackWord): readonly string[] {
  const known = names.get(word);
  if (known !== undefined) return known;
  const made = [word.name, ...word.synonyms, ...word.korean].map(plain);
  names.set(word, made);
  return made;
}

function score(word: PackWord, typed: string): number | undefined {
  let best: number | undefined;
  for (const [at, name] of namesOf(word).entries()) {
    const found = fit(name, typed);
    // Of two that fit as well, the one found by its own name comes first.
    const ranked = found === undefined ? undefined : found + (at === 0 ? 0 : 0.5);
    if (ranked !== undefined && (best === undefined || ranked < best)) best = ranked;
  }
  return best;
}

/** A list by the alphabet of a language: sorted once, searched at every letter. */
const sorted = new WeakMap<readonly PackWord[], Map<Language, readonly PackWord[]>>();

function byAlphabet(words: readonly PackWord[], language: Language): readonly PackWord[] {
  const known = sorted.get(words) ?? new Map<Language, readonly PackWord[]>();
  sorted.set(words, known);
  const collator = new Intl.Collator(language);
  const made =
    known.get(language) ??
    words.toSorted((a, b) => collator.compare(shownName(a, language), shownName(b, language)));
  known.set(language, made);
  return made;
}

/**
 * Words whose English or Korean names fit what was typed (all of them for an empty text), by kind. Kinds whose own name
 * was typed come whole. Within a kind the best come first, and equally good ones by the alphabet.
 */
export function wordsFound(
  words: readonly PackWord[],
  {
    typed,
    kinds,
    language,
    kindName,
  }: {
    readonly typed: string;
    /** Kinds to look among. */
    readonly kinds: readonly WordKind[];
    readonly language: Language;
    readonly kindName: (kind: WordKind) => string;
  },
): readonly WordGroup[] {
  const wanted = plain(typed);
  const ordered = byAlphabet(words, language);
  const groups = WORD_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => {
    const whole = wanted === '' || plain(kindName(kind)) === wanted;
    const scored = ordered
      .filter((word) => word.kind === kind)
      .flatMap((word) => {
        const rank = score(word, wanted) ?? (whole ? 9 : undefined);
        return rank === undefined ? [] : [{ word, rank: wanted === '' ? 0 : rank }];
      });
    return {
      kind,
      best: Math.min(...scored.map(({ rank }) => rank)),
      words: scored.sort((a, b) => a.rank - b.rank).map(({ word }) => word),
    };
  });
  return groups.filter((group) => group.words.length > 0).sort((a, b) => a.best - b.best);
}

/** All places, or all else. */
export const kindsOf = (kind: 'entity' | 'place'): readonly WordKind[] =>
  WORD_KINDS.filter((one) => (one === 'place') === (kind === 'place'));
