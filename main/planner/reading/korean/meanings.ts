import { koreanAdjective } from '../../lexicon/adjectives.ts';
import type { koreanAdverb } from '../../lexicon/adverbs.ts';
import { keyOf } from '../../lexicon/rows.ts';
import { whenOf } from '../../lexicon/times.ts';
import { koreanVerbs } from '../../lexicon/verbs.ts';
import type { Form } from './forms.ts';
import { splits } from './particles.ts';
import { PRONOUNS } from './small-words.ts';
import type { Meaning, Word } from './word.ts';

type SaidAdverb = NonNullable<ReturnType<typeof koreanAdverb>>;

/** The meaning of an adverb of the lexicon, with the order that it may tell. */
export function asAdverb(adverb: SaidAdverb): Meaning {
  if (adverb.kind === 'order')
    return {
      kind: 'adverb',
      lemma: adverb.lemma,
      ...(adverb.value === 'then'
        ? { order: 'then' }
        : adverb.value === 'meanwhile'
          ? { order: 'while' }
          : {}),
    };
  return { kind: 'adverb', lemma: adverb.lemma };
}

const LIGHT_HEADS: Readonly<Record<string, string>> = {
  'at night': 'night',
  'at sunset': 'sunset',
  'by day': 'daytime',
};

/** The time that a word tells, with or without its particle: "밤에"; undefined where it tells none. */
export function timeIn(word: string): Meaning | undefined {
  for (const { stem, role, plural } of splits(word)) {
    const when = plural ? undefined : (whenOf(stem) ?? (role === 'bare' ? undefined : whenOf(word)));
    if (when !== undefined) return { kind: 'time', head: LIGHT_HEADS[when] ?? when, stem, role };
  }
  return undefined;
}

/** The meaning of a verb's form: what it may stand for, and what the form does unless `more` tells. */
export const asVerb = (
  form: Form,
  more: { readonly use?: Form['use']; readonly negated?: boolean } = {},
): Meaning => {
  const none = form.dictionary === '없다';
  const look = form.adjective && !none ? koreanAdjective(form.dictionary)?.lemma : undefined;
  return {
    kind: 'verb',
    lemmas: none ? ['be'] : look === undefined ? koreanVerbs(form.dictionary).map(keyOf) : [look],
    adjective: look !== undefined || none,
    dictionary: form.dictionary,
    becomes: form.becomes === true,
    passive: form.passive,
    negated: (more.negated ?? false) || none,
    use: more.use ?? form.use,
  };
};

/** "빨간색으로": a colour by its name, for what turns into it. */
export function colourIn(word: string): Meaning | undefined {
  for (const { stem, role } of splits(word)) {
    const look =
      role === 'to' || role === 'object' || role === 'topic' || role === 'in'
        ? koreanAdjective(stem)
        : undefined;
    if (look?.kind === 'colour' && stem.length > 1)
      return { kind: 'noun', heads: [look.lemma], place: undefined, stem, role, plural: false };
  }
  return undefined;
}

/** The pronoun that a word is; undefined where it is none. */
export function pronounIn(word: string, before: Word | undefined): Meaning | undefined {
  // "나는" opens with me, and elsewhere it is what flies.
  if (/^(?:나는|저는|그는|그가|그를|그의|그에게)$/u.test(word)) {
    if (word === '나는' && before !== undefined) return undefined;
    const role = [...splits(word)].find(({ stem }) => stem.length === 1)?.role ?? 'topic';
    return { kind: 'pronoun', head: word.startsWith('그') ? 'he' : 'i', role, several: false };
  }
  for (const { stem, role } of splits(word)) {
    const head = PRONOUNS.get(stem);
    if (
      head !== undefined &&
      (role !== 'bare' || /^(?:it|they|she)$/.test(head)) &&
      !(stem.length === 1 && role === 'bare')
    )
      return { kind: 'pronoun', head, role, several: head === 'they' || head === 'we' };
  }
  return undefined;
}
