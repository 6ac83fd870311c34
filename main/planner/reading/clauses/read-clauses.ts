import { lastJoined } from './subjects.ts';
import { readVerb } from './verb-clauses.ts';
import { isBareNoun, isBareOrder, readFragment, trailing } from './fragments.ts';
import { ofNoun, partsOfNoun } from './noun-clauses.ts';
import type { Clause, Link, Mention, Phrase } from '../clause.ts';
import type { Parse, Token } from '../parse.ts';
import { Mentions, type Words } from './mentions.ts';
import { Phrases } from './phrases.ts';
import { Tree } from './tree.ts';
import { sequenceOf } from './verb-words.ts';

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { at: number };

/** A clause without the place it was read at, which only its reading needs. */
const clauseOf = (draft: Draft): Clause => {
  const { at: _at, ...clause } = draft;
  return clause;
};

/** What a clause takes over from the one around it. */
export interface Around {
  readonly link: Link;
  readonly agents: readonly Mention[];
  readonly themes?: readonly Mention[];
}

/**
 * Clauses of a parsed text, in the order in which they happen. `words` says which nouns belong together. Every token is
 * visited a bounded number of times.
 */
export function readClauses(
  parse: Parse,
  words: Words,
): { readonly clauses: readonly Clause[]; readonly left: readonly Token[] } {
  const reader = new ClauseReader(new Tree(parse), words);
  return { clauses: reader.read(), left: reader.left() };
}

/** One text while it is read: what the functions beside it keep in common, and the way back from them to verbs and clauses. */
export class ClauseReader {
  readonly tree: Tree;
  readonly words: Words;
  readonly mentions: Mentions;
  readonly phrases: Phrases;
  readonly drafts: Draft[] = [];
  readonly done = new Set<number>();
  /** Nouns whose own phrases and clauses have been read. */
  readonly told = new Set<number>();
  /** Tokens of sayings, which tell nothing by themselves: "asleep" of falls asleep. */
  readonly sayings = new Set<number>();
  /** Particles that are part of their verb's name. */
  readonly particles = new Set<number>();
  /** Clothes that the parser makes subjects, by the verb that wears them. */
  readonly wornToo = new Map<number, readonly number[]>();

  constructor(tree: Tree, words: Words) {
    this.tree = tree;
    this.words = words;
    this.mentions = new Mentions(tree, words);
    this.phrases = new Phrases(tree, this.mentions);
  }

  read(): readonly Clause[] {
    // Taken out of what they seem to be joined to before anything is read.
    for (const [verb] of this.tree.tokens.entries()) {
      const split =
        this.tree.child(verb, 'nsubj', 'nsubjpass') === undefined ? lastJoined(this, verb) : undefined;
      if (split !== undefined) this.mentions.apart.add(split);
    }
    const beside = this.tree.tokens.flatMap((_, at) => (this.doesOnItsOwn(at) ? [at] : []));
    for (const one of beside) this.mentions.apart.add(one);
    for (const root of this.tree.roots()) {
      this.root(root);
      for (const one of beside)
        if (this.tree.at(one).sentence === this.tree.at(root).sentence) readFragment(this, one, 'and', []);
    }
    return this.drafts.map(clauseOf);
  }

  /** "An elephant sprays water, a lion sitting nearby": no other name of the water, but somebody doing something. */
  doesOnItsOwn(at: number): boolean {
    const { tree } = this;
    const article = tree.child(at, 'det', 'nummod');
    return (
      tree.relation(at) === 'appos' &&
      article !== undefined &&
      tree.lower(article - 1) === ',' &&
      /^(dobj|pobj)$/.test(tree.relation(tree.at(at).head)) &&
      this.words.isLiving(tree.lemma(at)) &&
      !this.words.isLiving(tree.lemma(tree.at(at).head)) &&
      tree.children(at, 'acl').some((one) => tree.tag(one) === 'VBG')
    );
  }

  /** Content words that no clause took up. */
  left(): readonly Token[] {
    return this.tree.tokens.filter(
      ({ text, tag }, at) => /^(NN|VB|JJ|CD)/.test(tag) && !this.mentions.used.has(at) && /\p{L}/u.test(text),
    );
  }

  root(root: number): void {
    const { tree } = this;
    const link = this.firstLink(root);
    if (this.isNounFirst(root)) return readFragment(this, root, link, []);
    if (tree.isVerb(root) && !isBareNoun(this, root)) return this.clause(root, { link, agents: [] });
    if (isBareOrder(this, root)) return this.add(root, link, { verb: tree.lower(root), mood: 'asked' });
    // "A girl floating underwater" may be parsed with the adverb as its head.
    const subject =
      tree.child(root, 'nsubj', 'nsubjpass') ??
      (tree.tag(root) === 'IN' ? tree.children(root, 'npadvmod').find((one) => one < root) : undefined);
    if (subject === undefined && tree.tag(root) === 'IN' && tree.child(root, 'pobj') !== undefined) {
      const phrases = this.phrases.from(root);
      this.add(root, link, { phrases });
      // "On the beach at dawn": when it is hangs on where.
      for (const object of tree.children(root, 'pobj'))
        for (const one of this.mentions.nouns(object)) ofNoun(this, one);
      return trailing(this, root, []);
    }
    if (subject !== undefined) {
      const heads = tree.tag(root) === 'IN' ? this.phrases.from(root) : [];
      readFragment(this, subject, link, [...heads, ...this.phrasesOfPredicate(root)]);
      partsOfNoun(this, root, this.mentions.all(subject));
      for (const object of tree.children(root, 'pobj'))
        for (const one of this.mentions.nouns(object)) ofNoun(this, one);
      return;
    }
    readFragment(this, root, link, []);
  }

  /** "Goldfish in a glass": a thing that begins the text, taken for an order. */
  isNounFirst(root: number): boolean {
    const { tree, words } = this;
    const lower = tree.lower(root);
    const before = tree.tokens.slice(Math.max(0, root - 3), root);
    const own = before.filter(({ sentence }) => sentence === tree.at(root).sentence);
    return (
      /^VBP?$/.test(tree.tag(root)) &&
      own.length < 3 &&
      own.every(({ tag }) => /^(JJ|RB|NNP)/.test(tag)) &&
      words.isName(lower) &&
      !words.isVerb(lower)
    );
  }

  phrasesOfPredicate(root: number): readonly Phrase[] {
    return this.phrases.of(root);
  }

  firstLink(root: number): Link {
    const first = this.tree
      .children(root, 'advmod', 'npadvmod', 'prep', 'mark', 'cc')
      .filter((child) => child < root);
    return this.sequence(first) ?? 'start';
  }

  /** What the first of these adverbs that tells an order says: "then", "after that". */
  sequence(adverbs: readonly number[]): Link | undefined {
    const { tree } = this;
    for (const child of adverbs) {
      const own = tree.subtree(child);
      const said = sequenceOf(own.map((one) => tree.lower(one)).join(' '));
      if (said === undefined) continue;
      for (const one of own) this.mentions.used.add(one);
      return said;
    }
    return undefined;
  }

  add(at: number, link: Link, part: Partial<Clause>): void {
    this.mentions.used.add(at);
    this.drafts.push({
      at,
      sentence: this.tree.at(at).sentence,
      link,
      verb: undefined,
      negated: false,
      mood: 'told',
      agents: [],
      themes: [],
      recipients: [],
      phrases: [],
      manner: [],
      complements: [],
      said: this.said(at),
      ...part,
    });
  }

  said(at: number): string {
    const { tree } = this;
    const own = tree.subtree(at, (one) => this.done.has(one) && one !== at);
    const [first, last] = [own[0] ?? at, own.at(-1) ?? at];
    return tree.own(tree.at(first).start, tree.at(last).end).trim();
  }

  /** A clause with everything that hangs on its verb. */
  clause(verb: number, around: Around): void {
    if (this.done.has(verb)) return;
    this.done.add(verb);
    this.verb(verb, around, []);
  }

  ownSubject = (verb: number): boolean => this.tree.child(verb, 'nsubj', 'nsubjpass') !== undefined;

  /** In a file of its own: it is reached from fragments and nouns, which it reads itself. */
  verb(verb: number, around: Around, more: readonly Phrase[]): void {
    readVerb(this, verb, around, more);
  }

  /** "starts to run": the running, with what was said of the starting. */
  inner(verb: number, around: Around, phrases: readonly Phrase[]): void {
    if (this.done.has(verb)) return;
    this.done.add(verb);
    this.verb(verb, around, phrases);
  }
}
