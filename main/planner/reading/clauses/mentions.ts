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
  readonly isVerb: (lemma: string) => boolean;
  /** The saying that lemmas from a place on begin with: what it means, and how many of them it has. */
  readonly idiomAt: (lemmas: readonly string[], at: number) => IdiomSaid | undefined;
  /** "rightward": says how or where to. */
  readonly isAdverb: (word: string) => boolean;
  readonly isWorn: (noun: string) => boolean;
  /** Whether what it is done to may be told by a verb after it: "picks up and eats an apple", but not "stands and eats". */
  readonly takesObject: (verb: string) => boolean;
}

const MODIFIERS = new Set(['compound', 'amod', 'nmod', 'npadvmod', 'quantmod', 'advmod', 'punct', 'poss']);
const DETERMINERS: Readonly<Record<string, Mention['determiner']>> = {
  the: 'definite',
  this: 'definite',
  that: 'definite',
  these: 'definite',
  those: 'definite',
  both: 'definite',
  a: 'indefinite',
  an: 'indefinite',
  one: 'indefinite',
  some: 'indefinite',
  another: 'another',
  each: 'each',
  every: 'each',
};

/** Builds the mentions of a tree's nouns, one object a token. */
export class Mentions {
  private readonly known = new Map<number, Mention>();
  private readonly tree: Tree;
  private readonly words: Words;
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
    const inner = this.contentOf(token);
    const joined =
      depth > 40 ? [] : [...new Set([token, inner])].flatMap((noun) => tree.children(noun, 'conj', 'appos'));
    const more = joined.filter((other) => this.isAnother(token, other));
    for (const other of joined)
      if (!more.includes(other) && tree.relation(other) === 'appos') this.use(other);
    return [inner, ...more.flatMap((other) => this.nouns(other, depth + 1))];
  }

  /** "A cat, a dog": the parser may call the second another name of the first; with an article of its own it is not. */
  private isAnother(first: number, other: number): boolean {
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

  private use(token: number): void {
    for (const one of this.tree.subtree(token)) this.used.add(one);
  }

  /** "A group of dogs" is dogs, "the edge of the cliff" is the cliff. */
  private contentOf(token: number): number {
    const { tree, words } = this;
    const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
    const inner = of === undefined ? undefined : tree.child(of, 'pobj');
    if (of === undefined || inner === undefined || !/^NN|PRP/.test(tree.tag(inner))) return token;
    const lemma = tree.lemma(token);
    if (words.isName(`${lemma} of ${tree.lemma(inner)}`)) return token;
    return words.isGroup(lemma) || words.isMeasure(lemma) ? inner : token;
  }

  one(token: number): Mention {
    const known = this.known.get(token);
    if (known !== undefined) return known;
    const made = this.make(token);
    this.known.set(token, made);
    return made;
  }

  private make(token: number): Mention {
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
    const { head, rest, spoken } = this.headOf(token);
    const group = this.groupOver(token);
    const carriers = group === undefined ? [token] : [group, token];
    const determined = carriers.flatMap((one) =>
      tree.children(one, 'det', 'predet', 'poss', 'nummod', 'amod'),
    );
    const determiner = this.determinerOf(carriers);
    const attributes = [...rest, ...(group === undefined ? [] : this.attributesOf(group))];
    const owner = this.ownerOf(token);
    for (const one of determined) this.used.add(one);
    const of = this.ofWhat(token);
    const name = this.isCalled(token, head, determiner);
    const as = name ? this.asWhat(token) : undefined;
    const whole = this.wholeOf(token);
    const called = name ? undefined : this.calledBefore(token);
    if (called !== undefined)
      return {
        head: tree.lower(called),
        words: `${tree.at(called).text} the ${spoken}`,
        kind: 'name',
        attributes: [],
        count: 1,
        determiner: 'bare',
        owner: undefined,
        as: {
          head,
          words: spoken,
          kind: 'noun',
          attributes,
          count: 1,
          determiner: 'definite',
          owner: undefined,
          start,
          end,
        },
        start: tree.at(called).start,
        end,
      };
    return {
      head: whole ?? head,
      words: whole ?? (as === undefined ? spoken : `${spoken} the ${as.words}`),
      kind: name ? 'name' : 'noun',
      ...(as === undefined ? {} : { as }),
      attributes,
      count: this.countOf(token, group),
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

  /** Somebody or something by name; a name that is a word too ("Lily") where it has no article. */
  private isCalled(token: number, head: string, determiner: Mention['determiner']): boolean {
    const { tag, text } = this.tree.at(token);
    const first = determiner === 'bare' && /^\p{Lu}/u.test(text) && this.words.isFirstName(head);
    if (!tag.startsWith('NNP'))
      return first && tag !== 'NNS' && this.tree.children(token, 'amod').length === 0;
    return !this.words.isName(head) || first;
  }

  /** "A cup of coffee" where that is a name of its own. */
  private wholeOf(token: number): string | undefined {
    const { tree, words } = this;
    const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
    const inner = of === undefined ? undefined : tree.child(of, 'pobj');
    if (of === undefined || inner === undefined) return undefined;
    const name = `${tree.lemma(token)} of ${tree.lemma(inner)}`;
    if (!words.isName(name)) return undefined;
    this.used.add(of).add(inner);
    return name;
  }

  /** "a group of dogs": the group, where the token is what it is made of. */
  private groupOver(token: number): number | undefined {
    const { tree, words } = this;
    if (tree.relation(token) !== 'pobj') return undefined;
    const of = tree.at(token).head;
    const group = tree.at(of).head;
    if (tree.lower(of) !== 'of' || group === of) return undefined;
    const lemma = tree.lemma(group);
    if (!words.isGroup(lemma) && !words.isMeasure(lemma)) return undefined;
    this.used.add(group).add(of);
    return group;
  }

  /** "The other", "the first" of those told of before. */
  isOneOf = (token: number): boolean => /^(other|first|second|third|last)$/.test(this.tree.lower(token));

  private pronoun(token: number): Mention {
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
      determiner: other ? 'other' : 'definite',
      owner: undefined,
      start,
      end,
    };
  }

  /** The longest name that ends in the noun, and the modifiers that are left. */
  private headOf(token: number): { head: string; rest: readonly string[]; spoken: string } {
    const { tree } = this;
    const before: number[] = [];
    for (let at = token - 1; at >= 0 && this.modifies(at, token); at--) before.unshift(at);
    const counted = tree.child(token, 'nummod') !== undefined;
    const lemma =
      (this.words.isName(tree.lower(token)) && !this.words.isName(tree.lemma(token))) ||
      (!counted && this.words.isPluralName(tree.lower(token)))
        ? tree.lower(token)
        : tree.lemma(token);
    const proper = tree.tag(token).startsWith('NNP');
    const parts = before.filter((at) => tree.relation(at) !== 'punct' || tree.lower(at) === '-');
    const words = parts.map((at) => tree.lower(at));
    const last = proper ? tree.lower(token) : lemma;
    for (const at of before) this.used.add(at);
    let from = words.length;
    let head = last;
    for (let start = 0; start < words.length; start++) {
      const spelt = [...words.slice(start), last].join(' ');
      const found = [
        spelt.replaceAll(' - ', '-'),
        spelt.replaceAll(' - ', ' '),
        spelt.replaceAll(' - ', ''),
      ].find((name) => this.words.isName(name) || (proper && this.words.isPerson(name)));
      if (found === undefined || words[start] === '-') continue;
      [from, head] = [start, found];
      for (const at of parts.slice(start)) this.named.add(at);
      break;
    }
    // Names of several words that nobody knows stay whole: "Jennifer Aniston", "Eiffel Tower".
    if (proper && from === words.length)
      while (
        from > 0 &&
        tree.tag(parts[from - 1] ?? 0).startsWith('NNP') &&
        tree.relation(parts[from - 1] ?? 0) === 'compound'
      ) {
        from -= 1;
        head = `${words[from]} ${head}`;
      }
    const rest = parts
      .slice(0, from)
      .filter(
        (at) =>
          /^(JJ|VB|NN|RB|CD)/.test(tree.tag(at)) &&
          tree.relation(at) !== 'nummod' &&
          !this.isAdverb(at) &&
          !this.isDoing(at),
      )
      .map((at) => (/^(VBN|JJ)/.test(tree.tag(at)) ? tree.lower(at) : tree.lemma(at)));
    const shown = [
      ...parts
        .filter((at) => !this.isCounting(at) && (this.named.has(at) || !this.isDoing(at)))
        .map((at) => tree.at(at).text),
      proper ? tree.at(token).text : lemma,
    ]
      .join(' ')
      .replaceAll(' - ', '-');
    return { head, rest, spoken: proper ? shown : shown.toLowerCase() };
  }

  private isAdverb = (at: number): boolean =>
    this.tree.tag(at).startsWith('RB') && this.tree.relation(at) === 'advmod';
  /** "A walking dog": what it does is a clause of its own. */
  private isDoing = (at: number): boolean =>
    this.tree.tag(at) === 'VBG' &&
    this.tree.relation(at) === 'amod' &&
    this.words.isVerb(this.tree.lemma(at));
  private isCounting = (at: number): boolean =>
    this.tree.relation(at) === 'nummod' || this.tree.tag(at) === 'PRP$' || this.tree.tag(at) === 'POS';

  /** Whether the token before belongs to the noun's own words. */
  private modifies(at: number, noun: number): boolean {
    const { tree } = this;
    const relation = tree.relation(at);
    if (['det', 'predet', 'poss', 'case', 'prep', 'nummod'].includes(relation)) return false;
    const { head } = tree.at(at);
    if (head === noun && MODIFIERS.has(relation)) return relation !== 'punct' || tree.lower(at) === '-';
    // "red and white", "hot - air", "very old": what hangs on a modifier.
    if (head === at || head >= noun) return false;
    const above = tree.at(head);
    return above.head === noun &&
      (MODIFIERS.has(above.relation) || above.relation === 'amod') &&
      !/^(prep|relcl|acl)$/.test(relation)
      ? true
      : head > at && tree.at(head).head !== head && this.modifies(head, noun);
  }

  private attributesOf(token: number): readonly string[] {
    return this.tree.children(token, 'amod').map((one) => {
      this.used.add(one);
      return this.tree.lower(one);
    });
  }

  private determinerOf(carriers: readonly number[]): Mention['determiner'] {
    const { tree } = this;
    for (const token of carriers) {
      const said = tree.children(token, 'det', 'predet').map((one) => tree.lower(one));
      if (tree.children(token, 'amod').some((one) => tree.lower(one) === 'other')) return 'other';
      for (const word of said) if (DETERMINERS[word] !== undefined) return DETERMINERS[word];
      if (tree.children(token, 'poss').length > 0) return 'possessive';
      if (tree.children(token, 'nummod').length > 0) return 'indefinite';
    }
    return 'bare';
  }

  private ownerOf(token: number): Mention | undefined {
    const { tree } = this;
    const poss = tree.child(token, 'poss');
    if (poss !== undefined) return this.one(poss);
    const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
    const inner = of === undefined ? undefined : tree.child(of, 'pobj');
    if (of === undefined || inner === undefined || !this.words.isPart(tree.lemma(token))) return undefined;
    this.used.add(of);
    return this.one(inner);
  }

  /** "a statue of a horse", "a field of flowers": what the noun is of, where neither is a part or a measure of the other. */
  private ofWhat(token: number): readonly Mention[] {
    const { tree, words } = this;
    const of = tree.children(token, 'prep').find((child) => tree.lower(child) === 'of');
    const inner = of === undefined ? undefined : tree.child(of, 'pobj');
    const lemma = tree.lemma(token);
    if (of === undefined || inner === undefined || words.isPart(lemma) || !tree.tag(inner).startsWith('NN'))
      return [];
    this.used.add(of);
    return words.isName(`${lemma} of ${tree.lemma(inner)}`) ? [] : this.all(inner);
  }

  /** "Tom the dog": the name before the article of a noun that it hangs on. */
  private calledBefore(token: number): number | undefined {
    const { tree } = this;
    const article = tree.children(token, 'det').find((one) => tree.lower(one) === 'the');
    const name = article === undefined ? undefined : article - 1;
    const heads = [token, tree.at(token).head];
    const hangs =
      name !== undefined &&
      name >= 0 &&
      tree.tag(name).startsWith('NNP') &&
      heads.includes(tree.at(name).head) &&
      /^(compound|nmod|npadvmod|dep|intj|nsubj|appos)$/.test(tree.relation(name));
    if (!hangs || name === undefined || this.words.isName(tree.lower(name))) return undefined;
    this.used.add(name);
    this.named.add(name);
    return name;
  }

  /** "Tom the dog", "Mia, a little girl": what somebody called by name is. */
  private asWhat(token: number): Mention | undefined {
    const { tree } = this;
    const noun = tree
      .children(token, 'appos')
      .find((one) => tree.tag(one).startsWith('NN') && tree.child(one, 'det') !== undefined);
    return noun === undefined ? undefined : this.one(noun);
  }

  private countOf(token: number, group: number | undefined): number | undefined {
    const { tree } = this;
    const said = tree.children(token, 'nummod').flatMap((one) => numberSaid(tree.lower(one)) ?? []);
    if (said[0] !== undefined) return said[0];
    const before = [
      ...tree.children(token, 'det', 'predet'),
      ...(group === undefined ? [] : tree.children(group, 'nummod')),
    ];
    const words = before.map((one) => tree.lower(one));
    if (words.includes('no')) return 0;
    if (words.includes('both')) return 2;
    if (group !== undefined && this.words.isMeasure(tree.lemma(group)))
      return (
        words.flatMap((word) => numberSaid(word) ?? [])[0] ?? (tree.tag(group).endsWith('S') ? undefined : 1)
      );
    if (group !== undefined) return undefined;
    // "Scissors", "a thermos": no several of anything.
    const single = !this.words.isName(tree.lemma(token)) && this.words.isName(tree.lower(token));
    return tree.tag(token).endsWith('S') && tree.tag(token) !== 'POS' && !single ? undefined : 1;
  }
}
