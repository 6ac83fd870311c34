import {
  attributesOf,
  contentOf,
  countOf,
  determinerOf,
  groupOver,
  ofWhat,
  ownerOf,
  wholeOf,
} from './noun-amounts.ts';
import { asWhat, calledBefore, namedBefore, headOf, isCalled } from './noun-names.ts';
import type { Mention } from '../clause.ts';
import { numberSaid } from './numbers.ts';
import { isSpotWord } from './spots.ts';
import type { Tree } from './tree.ts';

export interface IdiomSaid {
  /** The verb that is meant. */
  readonly means: string;
  /** Its nouns are no things: "takes a walk". */
  readonly bare: boolean;
  readonly negated: boolean;
  /** Tokens it takes up. */
  readonly length: number;
}

/** What the reader asks of words; the lexicon and a pack's vocabulary answer. */
export interface Words {
  /** Whether it is a name of one thing or place: "stop sign", "polar bear". Lower case, singular. */
  readonly isName: (phrase: string) => boolean;
  /** Somebody known by the whole name: "Snow White". */
  readonly isPerson: (name: string) => boolean;
  /** "Lily": whether a word written large is somebody's first name. */
  readonly isFirstName: (word: string) => boolean;
  /** "Glasses": a thing of its own and no several of another. */
  readonly isPluralName: (noun: string) => boolean;
  readonly isGroup: (noun: string) => boolean;
  readonly isMeasure: (noun: string) => boolean;
  readonly isPart: (noun: string) => boolean;
  readonly isWeather: (noun: string) => boolean;
  /** "Rock climbing", "tai chi": the name of something that one does. */
  readonly isDoing: (phrase: string) => boolean;
  readonly isVerb: (lemma: string) => boolean;
  /** The saying that lemmas from a place on begin with: what it means, and how many of them it has. */
  readonly idiomAt: (lemmas: readonly string[], at: number) => IdiomSaid | undefined;
  /** "rightward": says how or where to. */
  readonly isAdverb: (word: string) => boolean;
  readonly isWorn: (noun: string) => boolean;
  readonly isLiving: (noun: string) => boolean;
  /** Whether what it is done to may be told by a verb after it: "picks up and eats an apple", but not "stands and eats". */
  readonly takesObject: (verb: string) => boolean;
}

/** Builds the mentions of a tree's nouns, one object a token. */
export class Mentions {
  readonly known = new Map<number, Mention>();
  readonly tree: Tree;
  readonly words: Words;
  /** Tokens that are part of a name and tell nothing of their own: "rocking" of a rocking chair. */
  readonly named = new Set<number>();
  /** Nouns that only seem to be joined to what is before them. */
  readonly apart = new Set<number>();
  /** Tokens that stand in some mention. */
  readonly used = new Set<number>();

  constructor(tree: Tree, words: Words) {
    this.tree = tree;
    this.words = words;
  }

  /** Makes a pronoun stand for somebody said before: "who", "which". */
  alias(token: number, mention: Mention): void {
    this.known.set(token, mention);
    this.used.add(token);
  }

  /** The noun and what is joined to it: "a cat, a dog and two birds"; of a group, what it is made of. */
  all(token: number): readonly Mention[] {
    return this.nouns(token).map((noun) => this.one(noun));
  }

  /** "The city center": a place, though its last word is a region of the picture too. */
  isWhole(token: number): boolean {
    const { tree, words } = this;
    const before = tree.children(token, 'compound', 'nmod').filter((one) => one === token - 1);
    return before.some(
      (one) => !isSpotWord(tree.lower(one)) && words.isName(`${tree.lower(one)} ${tree.lower(token)}`),
    );
  }

  isWorn = (token: number): boolean => this.words.isWorn(this.tree.lemma(token));

  /** Tokens of the noun and of those joined to it. */
  nouns(token: number, depth = 0): readonly number[] {
    const { tree } = this;
    const inner = contentOf(this, token);
    const joined =
      depth > 40 ? [] : [...new Set([token, inner])].flatMap((noun) => tree.children(noun, 'conj', 'appos'));
    const more = joined.filter((other) => this.isAnother(token, other));
    for (const other of joined)
      if (!more.includes(other) && tree.relation(other) === 'appos') this.use(other);
    return [inner, ...more.flatMap((other) => this.nouns(other, depth + 1))];
  }

  /** "A cat, a dog": the parser may call the second another name of the first; with an article of its own it is not. */
  isAnother(first: number, other: number): boolean {
    const { tree } = this;
    if (!tree.isNoun(other) || this.apart.has(other)) return false;
    if (tree.relation(other) === 'conj') return true;
    if (tree.tag(other).startsWith('NNP')) return this.words.isName(tree.lower(other));
    // "…, lightning in the background".
    if (
      tree.child(other, 'prep') !== undefined &&
      tree.child(other, 'det') === undefined &&
      tree.lower(other - 1) === ','
    )
      return this.words.isName(tree.lemma(other));
    const own = tree.children(other, 'det', 'nummod').length > 0;
    const person = tree.tag(first).startsWith('NNP') && !this.words.isName(tree.lemma(first));
    return own && tree.lemma(first) !== tree.lemma(other) && !person;
  }

  use(token: number): void {
    for (const one of this.tree.subtree(token)) this.used.add(one);
  }

  one(token: number): Mention {
    const known = this.known.get(token);
    if (known !== undefined) return known;
    const made = this.make(token);
    this.known.set(token, made);
    return made;
  }

  make(token: number): Mention {
    const { tree } = this;
    this.used.add(token);
    const { start, end } = tree.at(token);
    const lower = tree.lower(token);
    if (
      /^(PRP|PRP\$|DT|WP|WDT|WP\$|EX|WRB)$/.test(tree.tag(token)) ||
      /^(one|other|others|ones)$/.test(lower) ||
      (tree.tag(token) === 'JJ' && this.isOneOf(token))
    )
      return this.pronoun(token);
    const { head, rest, spoken } = headOf(this, token);
    const group = groupOver(this, token);
    const carriers = group === undefined ? [token] : [group, token];
    const determined = carriers.flatMap((one) =>
      tree.children(one, 'det', 'predet', 'poss', 'nummod', 'amod'),
    );
    const determiner = determinerOf(this, carriers);
    const attributes = [...rest, ...(group === undefined ? [] : attributesOf(this, group))];
    const owner = ownerOf(this, token);
    for (const one of determined) this.used.add(one);
    const of = ofWhat(this, token);
    const name = isCalled(this, token, head, determiner);
    const as = name ? asWhat(this, token) : undefined;
    const whole = wholeOf(this, token);
    const called = name ? undefined : calledBefore(this, token);
    if (called !== undefined)
      return namedBefore(tree, called, {
        head,
        words: spoken,
        kind: 'noun',
        attributes,
        count: 1,
        determiner: 'definite',
        owner: undefined,
        start,
        end,
      });
    return {
      head: whole ?? head,
      words: whole ?? (as === undefined ? spoken : `${spoken} the ${as.words}`),
      kind: name ? 'name' : 'noun',
      ...(as === undefined ? {} : { as }),
      attributes,
      count: countOf(this, token, group),
      determiner: owner !== undefined && determiner === 'bare' ? 'possessive' : determiner,
      owner,
      ...(of.length === 0 ? {} : { of }),
      ...(group === undefined
        ? {}
        : { [this.words.isMeasure(tree.lemma(group)) ? 'container' : 'group']: tree.lemma(group) }),
      start: Math.min(start, ...determined.map((one) => tree.at(one).start)),
      end,
    };
  }

  /** "The other", "the first" of those told of before. */
  isOneOf = (token: number): boolean => /^(other|first|second|third|last)$/.test(this.tree.lower(token));

  pronoun(token: number): Mention {
    const { tree } = this;
    const { start, end, text } = tree.at(token);
    const lower = text.toLowerCase();
    const determined = tree.children(token, 'det', 'amod', 'nummod').map((one) => tree.lower(one));
    for (const one of tree.children(token, 'det', 'amod', 'nummod')) this.used.add(one);
    const other =
      /^(others?|second|third|last)$/.test(lower) ||
      determined.some((word) => /^(other|another|second)$/.test(word));
    const counts = determined.flatMap((word) => numberSaid(word) ?? []);
    return {
      head: !this.isOneOf(token) ? lower : lower === 'first' ? 'one' : 'other',
      words: lower,
      kind: 'pronoun',
      attributes: tree.children(token, 'amod').map((one) => tree.lemma(one)),
      count:
        counts[0] ??
        (/^(they|them|their|we|us|both|others|ones|these|those|all)$/.test(lower) ? undefined : 1),
      determiner: determined.includes('each') ? 'each' : other ? 'other' : 'definite',
      owner: undefined,
      start,
      end,
    };
  }
}
