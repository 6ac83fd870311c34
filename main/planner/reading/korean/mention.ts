import { adjectiveOf } from '../../lexicon/adjectives.ts';
import { hasTrait } from '../../lexicon/nouns.ts';
import type { Mention } from '../clause.ts';
import type { Noun, Word } from './word.ts';

/** A mention while the sentence is read: a counter behind it may yet tell how many there are. */
export type Draft = { -readonly [Key in keyof Mention]: Mention[Key] };

/** What stands before a noun and tells of it. */
export interface Before {
  readonly looks: { readonly lemma: string; readonly stem: string }[];
  counted: boolean;
  count: number | undefined;
  which: 'definite' | 'other' | 'another' | 'each' | undefined;
  owner: Mention | undefined;
  called: string | undefined;
  group: string | undefined;
}

export const nothingBefore = (): Before => ({
  looks: [],
  counted: false,
  count: undefined,
  which: undefined,
  owner: undefined,
  called: undefined,
  group: undefined,
});

/** Who has been told of: a noun said again is the same one. */
export class Told {
  readonly #several = new Map<string, boolean>();

  /** A noun with what stands before it; its head may be one of several, of which `head` is meant. */
  mention(word: Noun, head: string, before: Before): Draft {
    const name = before.called ?? (word.kind === 'name' ? word.stem : undefined);
    const attributes = before.looks.map(({ lemma }) => lemma);
    const stem = word.kind === 'pronoun' ? word.written : word.stem;
    const shared = { owner: before.owner, start: word.start, end: word.end };
    if (word.kind === 'pronoun')
      return {
        ...shared,
        head,
        words: word.written,
        kind: 'pronoun',
        attributes: [],
        count: word.several ? undefined : 1,
        determiner: 'definite',
      };
    const toldSeveral = this.#several.get(head);
    const several = before.group !== undefined || (word.plural && !hasTrait(head, 'group'));
    const count = before.counted ? before.count : several || toldSeveral === true ? undefined : 1;
    const again = toldSeveral !== undefined && !before.counted;
    const noun: Draft = {
      ...shared,
      head,
      words: [...before.looks.map((look) => look.stem), stem].join(' '),
      kind: 'noun',
      attributes,
      count,
      determiner:
        before.which ?? (before.owner !== undefined ? 'possessive' : again ? 'definite' : 'indefinite'),
      ...(before.group === undefined ? {} : { group: before.group }),
    };
    if (name !== undefined) {
      const as = word.kind === 'name' ? undefined : { ...noun, determiner: 'indefinite' as const };
      return {
        ...noun,
        head: word.kind === 'name' ? head : name.toLowerCase(),
        words: name,
        kind: 'name',
        attributes: as === undefined ? attributes : [],
        count: 1,
        determiner: 'bare',
        ...(as === undefined ? {} : { as }),
      };
    }
    this.remember(noun);
    return noun;
  }

  remember({ head, count }: Mention): void {
    this.#several.set(head, count !== 1);
  }
}

/** The meaning of a noun that fits how it is used: "차" is drunk or driven. */
export function headFor(
  { heads, place, role }: Extract<Word, { kind: 'noun' | 'name' }>,
  verbs: readonly string[],
): string {
  const [first = ''] = heads;
  const thing = ['furniture', 'container', 'holdable'] as const;
  if (
    /^(?:at|in|to|from)$/.test(role) &&
    place !== undefined &&
    !thing.some((trait) => hasTrait(first, trait)) &&
    adjectiveOf(first)?.kind !== 'colour'
  )
    return heads.includes(place) || !hasTrait(first, 'living') ? place : first;
  if (heads.length < 2) return first;
  const drinks = verbs.some((verb) => /^(?:drink|pour|sip)$/.test(verb));
  const eats = verbs.some((verb) => /^(?:eat|cook|bite|chew|slice|cut|peel)$/.test(verb));
  const wanted = drinks ? 'drink' : eats ? 'food' : undefined;
  const fitting = wanted === undefined ? undefined : heads.find((head) => hasTrait(head, wanted));
  return fitting ?? first;
}
