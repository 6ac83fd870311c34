import type { Clause, Link, Mention, Phrase } from '../clause.ts';
import type { Parse } from '../parse.ts';
import { Mentions, type Words } from './mentions.ts';
import { Phrases } from './phrases.ts';
import { Tree } from './tree.ts';
import { asDoing, controlOf, linkOfMark, sequenceOf } from './verb-words.ts';

/** What a form may be of, likeliest first: "shining" → shine, "planning" → plan, "rides" → ride. */
function stemsOf(form: string): readonly string[] {
  const [, stem = '', ending = ''] = /^(.+?)(ing|ed|ies|es|s)$/.exec(form) ?? [];
  if (ending === '') return [];
  if (ending === 'ies') return [`${stem}y`, `${stem}ie`];
  if (ending === 's') return [stem];
  if (ending === 'es') return [`${stem}e`, stem];
  const double = /([b-df-hj-np-tv-z])\1$/.test(stem);
  const short = /^[^aeiou]*[aeiouy][b-df-hj-np-tvz]$/.test(stem);
  if (double) return [stem.slice(0, -1), stem];
  return short ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { at: number };

/** What a clause takes over from the one around it. */
interface Around {
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
): { readonly clauses: readonly Clause[]; readonly unread: readonly string[] } {
  const reader = new ClauseReader(new Tree(parse), words);
  return { clauses: reader.read(), unread: reader.unread() };
}

class ClauseReader {
  private readonly tree: Tree;
  private readonly words: Words;
  private readonly mentions: Mentions;
  private readonly phrases: Phrases;
  private readonly drafts: Draft[] = [];
  private readonly done = new Set<number>();

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
        this.tree.child(verb, 'nsubj', 'nsubjpass') === undefined ? this.lastJoined(verb) : undefined;
      if (split !== undefined) this.mentions.apart.add(split);
    }
    for (const root of this.tree.roots()) this.root(root);
    return this.drafts.map(({ at: _, ...clause }) => clause);
  }

  /** Content words that no clause took up, each once. */
  unread(): readonly string[] {
    const left = this.tree.tokens.flatMap(({ text, tag }, at) =>
      /^(NN|VB|JJ|CD)/.test(tag) && !this.mentions.used.has(at) && /\p{L}/u.test(text) ? [text] : [],
    );
    return [...new Set(left)];
  }

  private root(root: number): void {
    const { tree } = this;
    const link = this.firstLink(root);
    if (this.isNounFirst(root)) return this.fragment(root, link, []);
    if (tree.isVerb(root) && !this.isBareNoun(root)) return this.clause(root, { link, agents: [] });
    if (this.isBareOrder(root)) return this.add(root, link, { verb: tree.lower(root), mood: 'asked' });
    // "A girl floating underwater" may be parsed with the adverb as its head.
    const subject =
      tree.child(root, 'nsubj', 'nsubjpass') ??
      (tree.tag(root) === 'IN' ? tree.children(root, 'npadvmod').find((one) => one < root) : undefined);
    if (subject === undefined && tree.tag(root) === 'IN' && tree.child(root, 'pobj') !== undefined) {
      const phrases = this.phrases.from(root);
      this.add(root, link, { phrases });
      // "On the beach at dawn": when it is hangs on where.
      for (const object of tree.children(root, 'pobj'))
        for (const one of this.mentions.nouns(object)) this.ofNoun(one);
      return this.trailing(root, []);
    }
    if (subject !== undefined) {
      const heads = tree.tag(root) === 'IN' ? this.phrases.from(root) : [];
      this.fragment(subject, link, [...heads, ...this.phrasesOfPredicate(root)]);
      this.parts(root, this.mentions.all(subject));
      for (const object of tree.children(root, 'pobj'))
        for (const one of this.mentions.nouns(object)) this.ofNoun(one);
      return;
    }
    this.fragment(root, link, []);
  }

  /** "campsite": one word that may be a verb, but names something. */
  private isBareNoun(root: number): boolean {
    const { tree } = this;
    const own = tree.tokens.filter(
      ({ sentence, tag }) => sentence === tree.at(root).sentence && !/^[.,:]$/.test(tag),
    );
    return own.length === 1 && this.words.isName(tree.lower(root));
  }

  /** "Goldfish in a glass": a thing that begins the text, taken for an order. */
  private isNounFirst(root: number): boolean {
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

  /** "Stir.": one word that is a verb and no thing. */
  private isBareOrder(root: number): boolean {
    const { tree, words } = this;
    const own = tree.tokens.filter(
      ({ sentence, tag }) => sentence === tree.at(root).sentence && !/^[.,:]$/.test(tag),
    );
    return own.length === 1 && words.isVerb(tree.lower(root)) && !words.isName(tree.lower(root));
  }

  private phrasesOfPredicate(root: number): readonly Phrase[] {
    return this.phrases.of(root);
  }

  private firstLink(root: number): Link {
    const first = this.tree
      .children(root, 'advmod', 'npadvmod', 'prep', 'mark', 'cc')
      .filter((child) => child < root);
    return this.sequence(first) ?? 'start';
  }

  /** What the first of these adverbs that tells an order says: "then", "after that". */
  private sequence(adverbs: readonly number[]): Link | undefined {
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

  /** A noun without a verb: "a cat and a dog on a mat", "a boy running in the park". */
  private fragment(noun: number, link: Link, more: readonly Phrase[]): void {
    const { tree } = this;
    const nouns = this.mentions.nouns(noun);
    const doing = nouns.filter((one) => this.doings(one).length > 0);
    const plain = nouns.filter((one) => !doing.includes(one) || doing.length === nouns.length);
    // "A cat and a dog running": what the last is said to do, both do.
    const shared =
      nouns.length > 1 &&
      doing.length === 1 &&
      doing[0] === nouns.at(-1) &&
      this.doings(doing[0] ?? noun).length > 0;
    if (shared) {
      this.shown(nouns, noun, link, more, true);
      return;
    }
    if (doing.length === nouns.length && nouns.length > 1) {
      for (const [nth, one] of nouns.entries())
        this.shown([one], one, nth === 0 ? link : 'and', nth === 0 ? more : [], false);
      return;
    }
    this.shown(plain.length === 0 ? nouns : plain, noun, link, more, false);
    for (const one of plain.length === nouns.length || plain.length === 0 ? [] : doing)
      this.shown([one], one, 'and', [], false);
    this.trailing(noun, nouns);
    void tree;
  }

  /** Participles that say what a noun does: "a ball rolling", "a ball being kicked". */
  private doings(noun: number): readonly number[] {
    const { tree } = this;
    return tree
      .children(noun, 'acl', 'xcomp', 'advcl', 'dep')
      .filter((child) => child > noun && /^VB[GN]$/.test(tree.tag(child)) && !this.ownSubject(child));
  }

  private shown(
    nouns: readonly number[],
    noun: number,
    link: Link,
    more: readonly Phrase[],
    shared: boolean,
  ): void {
    const agents = nouns.map((one) => this.mentions.one(one));
    const last = nouns.at(-1) ?? noun;
    const [doing, ...others] = shared
      ? this.doings(last)
      : nouns.length === 1
        ? this.doings(nouns[0] ?? noun)
        : [];
    const carriers = [...new Set([...nouns, ...nouns.flatMap((one) => this.over(one))])];
    const phrases = [...carriers.flatMap((one) => this.phrasesOfNoun(one)), ...more];
    if (doing === undefined) this.add(noun, link, { agents, phrases });
    else {
      this.done.add(doing);
      this.verb(doing, { link, agents }, phrases);
    }
    for (const other of others) this.clause(other, { link: 'and', agents });
    // What hangs on the last of several is told of all of them only where it does something.
    for (const one of carriers) {
      const mention = nouns.includes(one) ? [this.mentions.one(one)] : agents;
      this.parts(one, mention, [doing ?? -1, ...others]);
    }
  }

  /** The group a noun was counted by: what hangs on "a group of dogs" is told of the dogs. */
  private over(noun: number): readonly number[] {
    const { tree } = this;
    if (tree.relation(noun) !== 'pobj' || tree.lower(tree.at(noun).head) !== 'of') return [];
    const group = tree.at(tree.at(noun).head).head;
    return this.words.isGroup(tree.lemma(group)) || this.words.isMeasure(tree.lemma(group)) ? [group] : [];
  }

  private phrasesOfNoun(noun: number): readonly Phrase[] {
    return this.phrases.of(noun).filter(({ relation }) => relation !== 'of');
  }

  /** What is loosely added to a fragment: a further noun the parser hung on as something else. */
  private trailing(noun: number, taken: readonly number[]): void {
    const { tree } = this;
    for (const child of tree.children(
      noun,
      'dep',
      'npadvmod',
      'nmod',
      'dobj',
      'parataxis',
      'ccomp',
      'advcl',
    )) {
      if (taken.includes(child) || this.mentions.used.has(child)) continue;
      if (tree.isVerb(child))
        this.clause(child, { link: 'and', agents: taken.map((one) => this.mentions.one(one)) });
      else if (tree.tag(child).startsWith('NN') && tree.child(child, 'det', 'nummod') !== undefined)
        this.fragment(child, 'and', []);
    }
  }

  private add(at: number, link: Link, part: Partial<Clause>): void {
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

  private said(at: number): string {
    const { tree } = this;
    const own = tree.subtree(at, (one) => this.done.has(one) && one !== at);
    const [first, last] = [own[0] ?? at, own.at(-1) ?? at];
    return tree.text.slice(tree.at(first).start, tree.at(last).end).replace(/^there is /i, '');
  }

  /** A clause with everything that hangs on its verb. */
  private clause(verb: number, around: Around): void {
    if (this.done.has(verb)) return;
    this.done.add(verb);
    this.verb(verb, around, []);
  }

  private verb(verb: number, around: Around, more: readonly Phrase[]): void {
    const { tree } = this;
    this.mentions.used.add(verb);
    for (const child of tree.children(verb, 'aux', 'auxpass', 'prt', 'neg', 'mark', 'cc', 'punct'))
      this.mentions.used.add(child);
    const passive =
      tree.children(verb, 'nsubjpass', 'auxpass').length > 0 ||
      (tree.relation(verb) === 'acl' && tree.tag(verb) === 'VBN');
    const before = this.earlier(verb, around);
    const called = this.subjectsOf(verb, around);
    // "Two dogs on the beach, one runs": the first are only shown.
    const subjectTokens = called.length > 1 ? called.slice(-1) : called;
    for (const shown of called.slice(0, -1)) this.fragment(shown, around.link, []);
    const said = subjectTokens.flatMap((one) => this.mentions.all(one));
    const subjects = said.length > 0 ? said : around.agents;
    for (const one of subjectTokens) for (const noun of this.mentions.nouns(one)) this.ofNoun(noun);
    const objects = [...tree.children(verb, 'dobj', 'oprd', 'ccomp'), ...this.objectsBehind(verb)]
      .filter((one) => !this.crosses(verb, one))
      .filter((one) => !tree.isVerb(one) && !this.isAttribute(one) && !this.isAdverb(one));
    const dative = tree.children(verb, 'dative');
    const recipients = dative
      .filter((one) => /^(NN|PRP)/.test(tree.tag(one)))
      .flatMap((one) => this.mentions.all(one));
    const phrases = [
      ...this.phrases.of(verb),
      ...tree.children(verb, 'acomp', 'oprd').flatMap((one) => this.phrases.of(one)),
      ...tree
        .children(verb, 'dobj')
        .filter(this.isAdverb)
        .flatMap((one) => this.phrases.of(one)),
      ...more,
    ];
    const doers = passive
      ? phrases.filter(({ relation }) => relation === 'by').flatMap(({ mentions }) => mentions)
      : subjects;
    const also = this.wornToo.get(verb) ?? [];
    const themes = [
      ...(passive ? subjects : []),
      ...[...objects, ...also].flatMap((one) => this.mentions.all(one)),
    ];
    for (const one of [...objects, ...dative, ...this.pobjs(verb)])
      for (const noun of this.mentions.nouns(one)) this.ofNoun(noun);
    const control = controlOf(this.lemma(verb));
    const inner = tree.children(verb, 'xcomp', 'ccomp').filter((one) => tree.isVerb(one));
    const expletive = tree.child(verb, 'expl') !== undefined;
    const attrs = tree.children(verb, 'attr').filter((one) => /^(NN|PRP|CD|DT)/.test(tree.tag(one)));
    const doing = said.length > 0 && this.lemma(verb) === 'be' ? this.doingSaid(attrs[0]) : undefined;
    if (doing === undefined)
      for (const one of attrs) for (const noun of this.mentions.nouns(one)) this.ofNoun(noun);
    if (doing !== undefined) {
      this.add(verb, around.link, {
        verb: doing.verb,
        agents: said,
        themes: doing.themes,
        phrases,
        manner: this.mannerOf(verb),
      });
    } else if (
      expletive ||
      (this.lemma(verb) === 'be' && said.length === 0 && around.agents.length === 0 && attrs.length > 0)
    ) {
      for (const one of tree.children(verb, 'expl')) this.mentions.used.add(one);
      for (const [nth, one] of attrs.entries()) this.fragment(one, nth === 0 ? around.link : 'and', phrases);
    } else if (control === 'aspect' && inner.length > 0 && objects.length === 0) {
      for (const one of inner) this.inner(one, { link: around.link, agents: subjects }, phrases);
      this.after(verb, around, subjects, inner, before);
      return;
    } else {
      const heard =
        control === 'causes' || control === 'perceives' ? inner.filter((one) => this.ownSubject(one)) : [];
      const shown = control === 'causes' && heard.length > 0;
      const idiom = this.idiom(verb);
      const inSaying = ({ start, end }: Mention) =>
        idiom?.bare === true && start >= idiom.start && end <= idiom.end;
      if (!shown)
        this.add(verb, around.link, {
          verb: idiom?.means ?? this.verbName(verb),
          negated: tree.children(verb, 'neg').length > 0 || idiom?.negated === true,
          mood: passive ? 'passive' : this.isAsked(verb, around, said) ? 'asked' : 'told',
          agents: doers.filter(({ head, kind }) => kind !== 'pronoun' || head !== 'you'),
          themes: (themes.length > 0 ? themes : (around.themes ?? [])).filter(
            (mention) => !inSaying(mention),
          ),
          recipients,
          phrases: phrases.filter(
            ({ relation, mentions }) =>
              (!passive || relation !== 'by' || doers.length === 0) &&
              (mentions.length === 0 || !mentions.every(inSaying)),
          ),
          manner: this.mannerOf(verb),
          complements: this.complementsOf(verb, attrs),
        });
      for (const one of inner)
        this.clause(one, {
          link:
            shown && one === heard[0]
              ? around.link
              : control === 'wishes'
                ? 'unreal'
                : control === 'aims'
                  ? 'purpose'
                  : 'while',
          agents: control === 'causes' && themes.length > 0 ? themes : subjects,
        });
    }
    this.after(verb, around, subjects, inner, before);
  }

  /** Its subject; where nothing is called so, a bare noun right before it ("Chef slices cucumber"). */
  private subjectsOf(verb: number, { agents }: Around): readonly number[] {
    const { tree } = this;
    const called = this.withoutClothes(
      tree.children(verb, 'nsubj', 'nsubjpass', 'csubj').filter((one) => !tree.isVerb(one)),
    );
    const split = called.length === 0 ? this.lastJoined(verb) : undefined;
    if (split !== undefined) return [split];
    // "…and a car drives": with an article that the parser hangs on the verb.
    const own =
      /^VB[ZP]$/.test(tree.tag(verb)) && tree.child(verb, 'det') !== undefined
        ? tree
            .children(verb, 'compound', 'npadvmod', 'nmod')
            .filter((one) => one === verb - 1 && tree.tag(one).startsWith('NN'))
        : [];
    if (called.length === 0 && own.length > 0) return own;
    if (called.length > 0 || agents.length > 0 || !/^VB[ZPG]$/.test(tree.tag(verb))) return called;
    // "The other runs": taken for words about the running.
    const oneOf =
      tree.child(verb, 'det') === undefined ? [] : tree.children(verb, 'amod').filter(this.mentions.isOneOf);
    if (oneOf.length > 0) return oneOf;
    return tree
      .children(verb, 'npadvmod', 'dep', 'compound', 'intj', 'amod', 'nmod', 'dobj')
      .filter((one) => one < verb && tree.tag(one).startsWith('NN'))
      .slice(-1);
  }

  /** "A man wearing a shirt, pants and shoes is sitting": the pants, which the parser makes a subject, are worn too. */
  private withoutClothes(subjects: readonly number[]): readonly number[] {
    const { tree } = this;
    const worn = subjects.filter((one) => this.mentions.isWorn(one));
    const [who] = subjects.filter((one) => !worn.includes(one));
    const wearing =
      who === undefined ? undefined : tree.children(who, 'acl').find((one) => this.lemma(one) === 'wear');
    if (worn.length === 0 || wearing === undefined) return subjects;
    this.wornToo.set(wearing, worn);
    return subjects.filter((one) => !worn.includes(one));
  }
  private readonly wornToo = new Map<number, readonly number[]>();

  /** "A child throws stones and a wheel slowly turns": what stands right before a verb without a subject does it. */
  private lastJoined(verb: number): number | undefined {
    const { tree } = this;
    const follows = tree.relation(verb) === 'conj' || tree.children(verb, 'ccomp').some((one) => one < verb);
    if (!/^VB[ZP]$/.test(tree.tag(verb)) || !follows) return undefined;
    let near = verb - 1;
    while (near > 0 && tree.tag(near).startsWith('RB')) near -= 1;
    return near >= 0 && tree.relation(near) === 'conj' && tree.child(near, 'det') !== undefined
      ? near
      : undefined;
  }

  /** The verb with a subject and no object of its own that stands between a verb and what seems to be its object. */
  private between(verb: number, object: number): number | undefined {
    const { tree } = this;
    return tree
      .children(verb, 'advcl', 'conj', 'ccomp')
      .find(
        (one) =>
          one > verb &&
          one < object &&
          tree.isVerb(one) &&
          this.ownSubject(one) &&
          tree.child(one, 'dobj') === undefined,
      );
  }
  private crosses = (verb: number, object: number): boolean =>
    this.tree.relation(object) === 'dobj' && this.between(verb, object) !== undefined;
  /** "A bird sits on a branch while a squirrel climbs the tree": the tree is climbed, and not sat. */
  private objectsBehind(verb: number): readonly number[] {
    const over = this.tree.at(verb).head;
    return over === verb
      ? []
      : this.tree.children(over, 'dobj').filter((object) => this.between(over, object) === verb);
  }

  /** "Add the flour": said to whoever does it. */
  private isAsked(verb: number, { agents }: Around, said: readonly Mention[]): boolean {
    const you = [...said, ...agents];
    return (
      you.every(({ head, kind }) => kind === 'pronoun' && head === 'you') &&
      (/^VBP?$/.test(this.tree.tag(verb)) ||
        // "Cut an apple": forms that are the same in the past.
        (/^VB[DN]$/.test(this.tree.tag(verb)) && this.tree.lower(verb) === this.tree.lemma(verb)))
    );
  }

  /** A saying that begins with the verb, with the part of the text it stands in: "takes a walk", "are left on". */
  private idiom(verb: number) {
    const { tree } = this;
    const helper = tree.children(verb, 'auxpass').at(-1);
    const tokens = [
      ...(helper === undefined ? [] : [helper]),
      ...tree.tokens.slice(verb, verb + 8).map((_, at) => verb + at),
    ];
    const own = tokens.filter((token) => tree.at(token).sentence === tree.at(verb).sentence);
    const found = this.words.idiomAt(
      own.map((token) => (token === verb ? this.lemma(verb) : tree.lemma(token))),
      0,
    );
    if (found === undefined) return undefined;
    for (const token of own.slice(0, found.length)) {
      this.mentions.used.add(token);
      this.sayings.add(token);
    }
    return {
      ...found,
      start: tree.at(own[0] ?? verb).start,
      end: tree.at(own[found.length - 1] ?? verb).end,
    };
  }

  /** "A person is rock climbing", "is sword fighting": a doing told as a noun. */
  private doingSaid(
    attr: number | undefined,
  ): { readonly verb: string; readonly themes: readonly Mention[] } | undefined {
    const { tree, words } = this;
    if (attr === undefined || tree.child(attr, 'det', 'nummod', 'poss') !== undefined) return undefined;
    const stemOf = (token: number) => {
      const lower = tree.lower(token);
      const stem = lower.replace(/ing$/, '');
      return lower === stem
        ? undefined
        : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((one) => words.isVerb(one));
    };
    const own = stemOf(attr);
    if (own !== undefined) return { verb: own, themes: [] };
    const going = tree.child(attr, 'acl');
    if (going !== attr + 1 || tree.tag(going) !== 'VBG') return undefined;
    this.done.add(going);
    this.mentions.used.add(going);
    return { verb: this.lemma(going), themes: [this.mentions.one(attr)] };
  }

  /** Nouns of the phrases that hang on a verb, and of phrases on those. */
  private pobjs(verb: number): readonly number[] {
    const { tree } = this;
    const preps = [
      ...tree.children(verb, 'prep', 'agent', 'dative'),
      ...tree.children(verb, 'advmod', 'acomp').flatMap((one) => tree.children(one, 'prep')),
    ];
    const inner = (prep: number): readonly number[] => [prep, ...tree.children(prep, 'prep').flatMap(inner)];
    const objects = preps.flatMap(inner).flatMap((prep) => tree.children(prep, 'pobj'));
    const sides = objects.filter((object) => this.phrases.regions.has(object));
    return [
      ...objects,
      ...sides.flatMap((side) => tree.children(side, 'prep').flatMap((prep) => tree.children(prep, 'pobj'))),
    ];
  }

  private ownSubject = (verb: number): boolean => this.tree.child(verb, 'nsubj', 'nsubjpass') !== undefined;

  /** "starts to run": the running, with what was said of the starting. */
  private inner(verb: number, around: Around, phrases: readonly Phrase[]): void {
    if (this.done.has(verb)) return;
    this.done.add(verb);
    this.verb(verb, around, phrases);
  }

  /** Clauses that are told with this one but happen before it: "after eating, the cat sleeps". */
  private earlier(
    verb: number,
    around: Around,
  ): { readonly link: Link | undefined; readonly done: readonly number[] } {
    const { tree } = this;
    const first = tree.children(verb, 'advcl').filter((one) => linkOfMark(this.markOf(one)) === 'after');
    const prep = tree
      .children(verb, 'prep')
      .filter((one) => /^(after|upon|once)$/.test(tree.lower(one)))
      .flatMap((one) => tree.children(one, 'pcomp'));
    const subject = tree.child(verb, 'nsubj', 'nsubjpass');
    const agents = subject === undefined ? around.agents : this.mentions.all(subject);
    const all = [...first, ...prep].filter((one) => tree.isVerb(one));
    for (const [nth, one] of all.entries())
      this.clause(one, { link: nth === 0 ? around.link : 'then', agents });
    if (all.length > 0) return { link: 'then', done: all };
    // "A frog jumps, a swan swims": told side by side.
    const spliced = tree
      .children(verb, 'ccomp', 'parataxis', 'dep')
      .filter((one) => one < verb && tree.isVerb(one) && this.ownSubject(one) && !this.done.has(one));
    const orders = (one: number, from: number) =>
      this.sequence(
        tree
          .children(one, 'advmod', 'npadvmod', 'prep', 'mark', 'cc')
          .filter((child) => child > from && child < one),
      );
    const [opener] = spliced;
    const own = orders(verb, spliced.at(-1) ?? verb);
    for (const [nth, one] of spliced.entries())
      // "A cat sits, then it eats": the order was told of the second.
      this.clause(one, {
        link:
          one === opener
            ? own === undefined
              ? around.link
              : 'start'
            : (orders(one, spliced[nth - 1] ?? 0) ?? 'and'),
        agents: [],
      });
    return { link: spliced.length > 0 ? (own ?? 'and') : undefined, done: spliced };
  }

  /** Clauses that come with it or after it. */
  private after(
    verb: number,
    around: Around,
    subjects: readonly Mention[],
    inner: readonly number[],
    before: { readonly link: Link | undefined },
  ): void {
    const { tree } = this;
    if (before.link !== undefined) {
      const own = this.drafts.findLast(({ at }) => at === verb);
      if (own !== undefined) own.link = before.link;
    }
    const agents = subjects.length > 0 ? subjects : around.agents;
    for (const child of tree.children(verb)) {
      if (this.done.has(child) || inner.includes(child)) continue;
      const relation = tree.relation(child);
      if (relation === 'advcl' && (tree.isVerb(child) || tree.child(child, 'nsubj') !== undefined))
        this.adverbial(child, agents);
      else if (relation === 'conj') this.joined(child, verb, agents);
      // "Leans forward and eats": joined to the adverb.
      else if (relation === 'advmod') {
        for (const other of tree.children(child, 'conj'))
          if (tree.isVerb(other) && !this.done.has(other)) this.joined(other, verb, agents);
      } else if (/^(ccomp|parataxis|dep|xcomp|relcl|acl)$/.test(relation) && tree.isVerb(child))
        this.clause(child, { link: 'and', agents });
      else if (/^(prep|agent)$/.test(relation)) this.gerunds(child, agents);
      else if (
        /^(dep|npadvmod|appos|nmod|intj)$/.test(relation) &&
        tree.tag(child).startsWith('NN') &&
        !this.mentions.used.has(child) &&
        tree.child(child, 'det', 'nummod') !== undefined
      )
        this.fragment(child, 'and', []);
    }
  }

  private markOf(verb: number): string {
    const { tree } = this;
    const marks = tree
      .children(verb, 'mark', 'advmod', 'aux')
      .filter((one) => one < verb && /^(IN|WRB|TO|RB)$/.test(tree.tag(one)));
    return marks.map((one) => tree.lower(one)).join(' ');
  }

  private adverbial(verb: number, agents: readonly Mention[]): void {
    const { tree } = this;
    const link = linkOfMark(this.markOf(verb));
    for (const child of tree.children(verb, 'mark')) this.mentions.used.add(child);
    if (link === 'unreal') {
      for (const one of tree.subtree(verb)) this.mentions.used.add(one);
      return;
    }
    if (!tree.isVerb(verb)) {
      const subject = tree.child(verb, 'nsubj');
      if (subject !== undefined) this.fragment(subject, 'while', this.phrases.of(verb));
      return;
    }
    const own = link === 'before' ? 'then' : link === 'after' ? 'and' : link;
    const bare =
      tree.tag(verb) === 'VBN' &&
      !this.ownSubject(verb) &&
      tree.children(verb, 'aux', 'auxpass').length === 0;
    this.clause(verb, bare ? { link: 'describes', agents: [], themes: agents } : { link: own, agents });
  }

  private joined(token: number, verb: number, agents: readonly Mention[]): void {
    const { tree } = this;
    if (!tree.isVerb(token)) {
      if (tree.tag(token).startsWith('NN') && !this.mentions.used.has(token)) this.fragment(token, 'and', []);
      return;
    }
    const then = tree
      .children(token, 'advmod', 'npadvmod', 'mark', 'cc')
      .concat(tree.children(verb, 'cc', 'advmod').filter((one) => one > verb && one < token))
      .map((one) => sequenceOf(tree.lower(one)))
      .find((link) => link !== undefined);
    const mine = this.drafts.findLast(({ at }) => at === verb);
    const adjacent = tree.tokens.slice(verb + 1, token).every(({ tag }) => /^(CC|RP|,)$/.test(tag));
    this.clause(token, { link: then ?? 'and', agents });
    // "picks up and eats an apple": both are done to the apple.
    const other = this.drafts.findLast(({ at }) => at === token);
    if (mine?.mood === 'asked' && other?.agents.length === 0) other.mood = 'asked';
    const shares = adjacent && this.words.takesObject(this.lemma(verb));
    if (mine !== undefined && other !== undefined && shares && mine.themes.length === 0)
      mine.themes = other.themes;
  }

  /** "by jumping", "before leaving", "with waves crashing". */
  private gerunds(prep: number, agents: readonly Mention[]): void {
    const { tree } = this;
    const over = tree.at(prep).head;
    const wished = tree.isVerb(over) && controlOf(this.lemma(over)) === 'wishes';
    for (const verb of tree.children(prep, 'pcomp')) {
      if (!tree.isVerb(verb) || this.done.has(verb)) continue;
      // "Dreams of becoming an astronaut" shows no astronaut.
      if (wished) {
        for (const one of tree.subtree(verb)) this.mentions.used.add(one);
        continue;
      }
      const link = linkOfMark(tree.lower(prep));
      if (tree.lower(prep) === 'without' || link === 'unreal') continue;
      this.clause(verb, {
        link:
          link === 'before'
            ? 'then'
            : link === 'after'
              ? 'and'
              : tree.lower(prep) === 'for'
                ? 'purpose'
                : 'while',
        agents,
      });
    }
  }

  /** What hangs on the nouns of a clause: relative clauses, participles, "with a hat". */
  private ofNoun(noun: number): void {
    if (this.told.has(noun) || this.phrases.regions.has(noun)) return;
    this.told.add(noun);
    this.parts(noun, [this.mentions.one(noun)]);
    for (const over of this.over(noun)) this.parts(over, [this.mentions.one(noun)]);
  }

  private parts(noun: number, mentions: readonly Mention[], except: readonly number[] = []): void {
    const { tree } = this;
    this.told.add(noun);
    for (const child of tree.children(noun, 'relcl', 'acl')) {
      if (this.done.has(child) || except.includes(child)) continue;
      if (!tree.isVerb(child)) continue;
      const [nearer, wearer] = [this.nearerThan(noun, child), this.wearerOf(noun)];
      if (nearer !== undefined) this.describing(child, [this.mentions.one(nearer)]);
      else this.describing(child, wearer === undefined ? mentions : [this.mentions.one(wearer)]);
    }
    for (const child of tree.children(noun, 'amod', 'compound')) {
      const doing = this.doingOf(child);
      if (doing === undefined || this.done.has(child) || this.mentions.named.has(child)) continue;
      this.done.add(child);
      this.add(child, 'describes', { verb: doing, agents: mentions, said: tree.lower(child) });
    }
    // "A mouse bigger than an elephant", "a bowl full of apples".
    for (const child of tree.children(noun, 'amod', 'acl')) {
      if (child < noun || !tree.tag(child).startsWith('JJ') || this.done.has(child)) continue;
      this.done.add(child);
      const own = this.phrases.of(child);
      if (own.length > 0)
        this.add(child, 'describes', {
          verb: 'be',
          agents: mentions,
          phrases: own,
          complements: [{ attribute: tree.lower(child) }],
        });
    }
    const isRoot = tree.at(noun).head === noun || /^(nsubj|attr)$/.test(tree.relation(noun));
    const phrases = isRoot && except.length > 0 ? [] : this.phrasesOfNoun(noun);
    if (phrases.length > 0) this.add(noun, 'describes', { agents: mentions, phrases });
    for (const prep of tree.children(noun, 'prep')) this.gerunds(prep, mentions);
    for (const object of this.pobjs(noun))
      for (const one of this.mentions.nouns(object)) if (one !== noun) this.ofNoun(one);
  }

  /** "A ball beside a chair that wobbles": the noun right before "that", where it agrees with the verb. */
  private nearerThan(noun: number, verb: number): number | undefined {
    const { tree } = this;
    const [first = verb] = tree.subtree(verb);
    const near = first - 1;
    return tree.relation(verb) === 'relcl' &&
      /^(that|which)$/.test(tree.lower(first)) &&
      near > noun &&
      tree.tag(near) === (tree.tag(verb) === 'VBZ' ? 'NN' : 'NNS')
      ? near
      : undefined;
  }

  /** "A girl in a red dress standing in a field": who wears it stands there. */
  private wearerOf(noun: number): number | undefined {
    const { tree, words } = this;
    if (!words.isWorn(tree.lemma(noun))) return undefined;
    const over = tree.at(noun).head;
    if (tree.relation(noun) === 'pobj' && /^(in|with)$/.test(tree.lower(over))) {
      const who = tree.at(over).head;
      return tree.tag(who).startsWith('NN') || words.isName(tree.lower(who)) ? who : undefined;
    }
    if (tree.relation(noun) !== 'dobj' || this.lemma(over) !== 'wear') return undefined;
    const who = tree.child(over, 'nsubj') ?? tree.at(over).head;
    return tree.tag(who).startsWith('NN') ? who : undefined;
  }

  /** "A rolling ball", whatever the parser takes the word for: the verb of what it does. */
  private doingOf(word: number): string | undefined {
    const { tree, words } = this;
    if (tree.tag(word) === 'VBG') return words.isVerb(this.lemma(word)) ? this.lemma(word) : undefined;
    const lower = tree.lower(word);
    return /^(JJ|NN)$/.test(tree.tag(word)) && lower.endsWith('ing') && !words.isName(lower)
      ? stemsOf(lower).find((stem) => words.isVerb(stem))
      : undefined;
  }

  /** Nouns whose own phrases and clauses have been read. */
  private readonly told = new Set<number>();

  private describing(verb: number, mentions: readonly Mention[]): void {
    const { tree } = this;
    const relative = tree
      .subtree(verb, (one) => one !== verb && /^(relcl|acl)$/.test(tree.relation(one)))
      .filter((one) => /^W(DT|P|P\$)$/.test(tree.tag(one)));
    const [mention] = mentions;
    for (const one of relative) if (mention !== undefined) this.mentions.alias(one, mention);
    const passive =
      tree.tag(verb) === 'VBN' &&
      tree.relation(verb) === 'acl' &&
      tree.children(verb, 'nsubj', 'aux').length === 0;
    const infinitive = tree.children(verb, 'aux').some((one) => tree.tag(one) === 'TO');
    const own = this.ownSubject(verb);
    const object = own && relative.length === 0 && tree.child(verb, 'dobj') === undefined;
    const link: Link = infinitive ? 'unreal' : 'describes';
    this.clause(
      verb,
      passive
        ? { link, agents: mentions }
        : object
          ? { link, agents: [], themes: mentions }
          : { link, agents: mentions },
    );
  }

  /** The verb with its particle, as the lexicon knows it: "pick up"; "goes swimming" is swimming. */
  private verbName(verb: number): string {
    const { tree } = this;
    const lemma = this.lemma(verb);
    const particles = [
      ...tree.children(verb, 'prt'),
      ...tree.children(verb, 'advmod', 'prep').filter((one) => one > verb && tree.children(one).length === 0),
    ];
    for (const particle of particles) {
      const pair = `${lemma} ${tree.lower(particle)}`;
      if (!this.words.isVerb(pair)) continue;
      this.particles.add(particle);
      this.mentions.used.add(particle);
      return pair;
    }
    return asDoing(lemma);
  }

  /** The verb's lemma, corrected where only another form of the same word is a verb ("rides" is no "rid"). */
  private lemma(verb: number): string {
    const { tree } = this;
    const [lemma, lower] = [tree.lemma(verb), tree.lower(verb)];
    const stems = stemsOf(lower);
    if (lower !== lemma && stems.length > 0 && this.words.isVerb(stems[0] ?? '')) return stems[0] ?? lemma;
    if (this.words.isVerb(lemma)) return lemma;
    return stems.find((stem) => this.words.isVerb(stem)) ?? lemma;
  }

  /** Tokens of sayings, which tell nothing by themselves: "asleep" of falls asleep. */
  private readonly sayings = new Set<number>();

  /** Particles that are part of their verb's name. */
  private readonly particles = new Set<number>();

  private mannerOf(verb: number): readonly string[] {
    const { tree } = this;
    const said = [
      ...tree.children(verb, 'advmod', 'npadvmod', 'prt', 'advcl'),
      ...tree.children(verb, 'dobj', 'acomp').filter(this.isAdverb),
      ...tree.children(verb, 'prep').filter((one) => tree.children(one).length === 0),
    ];
    return said.flatMap((one) => {
      if (
        tree.isVerb(one) ||
        this.particles.has(one) ||
        this.sayings.has(one) ||
        this.mentions.named.has(one) ||
        tree.children(one, 'nsubj').length > 0
      )
        return [];
      if (tree.tag(one) === 'NNP' && this.mentions.used.has(one)) return [];
      const own = tree.subtree(one, (token) => /^(prep|conj|cc)$/.test(tree.relation(token)));
      const words = own
        .filter((token) => !/^(DT|,|HYPH)$/.test(tree.tag(token)))
        .map((token) => tree.lower(token));
      for (const token of own) this.mentions.used.add(token);
      return [words.join(' ')];
    });
  }

  private isAdverb = (token: number): boolean =>
    this.words.isAdverb(this.tree.lower(token)) && !this.words.isName(this.tree.lower(token));
  private isAttribute = (token: number): boolean =>
    this.tree.tag(token).startsWith('JJ') &&
    !(this.tree.relation(token) === 'dobj' && this.words.isName(this.tree.lower(token)));

  private complementsOf(verb: number, attrs: readonly number[]): Clause['complements'] {
    const { tree } = this;
    const adjectives = tree
      .children(verb, 'acomp', 'oprd', 'xcomp', 'dobj')
      .filter((one) => /^(JJ|VBN|RB)/.test(tree.tag(one)) && !this.done.has(one) && !this.sayings.has(one))
      .filter((one) => tree.relation(one) !== 'dobj' || this.isAttribute(one));
    const joined = adjectives.flatMap((one) => [one, ...tree.children(one, 'conj')]);
    for (const one of joined) this.mentions.used.add(one);
    return [
      ...joined.map((one) => ({ attribute: tree.lower(one) })),
      ...attrs.flatMap((one) => this.mentions.all(one).map((mention) => ({ mention }))),
    ];
  }
}
