import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { adjectiveOf } from '../../lexicon/adjectives.ts';
import { hasTrait, nounOf, traitsOf } from '../../lexicon/nouns.ts';
import { keyOf } from '../../lexicon/rows.ts';
import { koreanVerbs, verbOf } from '../../lexicon/verbs.ts';
import type { Clause, Link, Mention } from '../clause.ts';
import { headFor, nothingBefore, Told, type Before, type Draft } from './mention.ts';
import { GOING, lemmaFor, rolesOf, type Argument } from './roles.ts';
import { HOLDS } from './small-words.ts';
import type { Word } from './word.ts';

type Noun = Extract<Word, { kind: 'noun' | 'name' | 'pronoun' }>;
type Verb = Extract<Word, { kind: 'verb' }>;

/** What the clauses of a text share: who was told of, who did the last thing. */
export class Story {
  readonly told = new Told();
  readonly unread: string[] = [];
  agents: readonly Mention[] = [];
}

interface Held {
  readonly clause: Clause;
  /** Who does it is whoever does what the clause it hangs on tells. */
  readonly shared: boolean;
}

/** Reads the words of a sentence into clauses: a verb ends its clause, or describes the noun behind it. */
export class ClauseReader {
  readonly clauses: Clause[] = [];
  private args: Argument[] = [];
  private before: Before = nothingBefore();
  private together: Mention[] = [];
  private manner: string[] = [];
  private turned: string[] = [];
  private link: Link = 'start';
  private lost = false;
  private from: number | undefined;
  private last: { readonly clause: Clause; readonly use: string; readonly rides: boolean } | undefined;
  /** Clauses that tell more of a mention, or that come behind the one they are said before. */
  private tails: Clause[] = [];
  private held: Held[] = [];
  /** Clauses that a noun behind them carries: "고양이가 달리는" 영상. */
  private describing: { readonly clause: Clause; readonly verbAt: number }[] = [];
  private shown = false;
  private readonly story: Story;
  private readonly sentence: number;
  private readonly words: readonly Word[];
  private readonly text: (from: number, to: number) => string;

  constructor(
    words: readonly Word[],
    sentence: number,
    story: Story,
    text: (from: number, to: number) => string,
  ) {
    this.words = words;
    this.sentence = sentence;
    this.story = story;
    this.text = text;
  }

  read(): readonly Clause[] {
    for (const [at, word] of this.words.entries()) {
      this.from ??= word.start;
      this.word(word, at);
    }
    this.joinTogether();
    if (this.args.length > 0 || this.clauses.length === 0) this.rest();
    this.flush();
    return this.clauses;
  }

  private word(word: Word, at: number): void {
    switch (word.kind) {
      case 'noun':
      case 'name':
      case 'pronoun':
        return this.noun(word, at);
      case 'look':
        if (this.compares(word.lemma, at)) return;
        this.tellsSubject(word.lemma);
        return void this.before.looks.push({ lemma: word.lemma, stem: word.stem });
      case 'number':
        this.before.counted = true;
        this.before.count = word.count;
        return;
      case 'counter':
        return this.counter(word, at);
      case 'called':
        this.before.called = word.name;
        return;
      case 'which':
        this.before.which = word.determiner;
        return;
      case 'spot':
        return void this.args.push({ role: word.role, mentions: [], spot: word.spot });
      case 'side':
        return this.relate(word);
      case 'relation':
        return this.relate({ relation: word.relation, role: 'at' });
      case 'adverb':
        if (word.order !== undefined && (this.args.length === 0 || word.order === 'then'))
          this.link = word.order;
        else if (adverbKind(word.lemma) !== 'order') this.manner.push(word.lemma);
        return;
      case 'time':
        return this.time(word, at);
      case 'verb':
        return this.verb(word, at);
      case 'helper':
        return this.doing(word.use, word, at);
      case 'hinge':
        return this.hinge(word.link);
      case 'comma':
        return this.comma(at);
      case 'unknown':
        return this.unknown(word, at);
      case 'film':
      case 'not':
      case 'none':
        return;
    }
  }

  // Nouns

  private noun(word: Noun, at: number): void {
    const next = this.words[at + 1];
    if (word.kind !== 'pronoun' && this.carries(word, at)) return;
    if (
      word.kind === 'noun' &&
      adjectiveOf(word.heads[0] ?? '')?.kind === 'colour' &&
      COLOUR.test(word.stem) &&
      word.role !== 'bare'
    ) {
      this.args.push({
        role: word.role,
        mentions: [],
        ...(word.heads[0] === undefined ? {} : { colour: word.heads[0] }),
      });
      return;
    }
    const verbs = this.verbAfter(at)?.lemmas ?? [];
    const head = word.kind === 'pronoun' ? word.head : headFor(word, verbs);
    if (word.kind === 'noun' && this.isGroupOfLast(head, word)) return;
    if (word.kind !== 'pronoun' && word.role === 'bare' && this.leads(word, head, next)) return;
    const mention = this.story.told.mention(word, head, this.before);
    this.describe(mention, at);
    this.before = nothingBefore();
    if (word.kind === 'noun' && word.is !== undefined) return this.says(mention, word.is);
    if (word.role === 'of') return this.owns(word, mention, at);
    if (word.role === 'with' && this.joins(at)) {
      if (this.together.some(({ words }) => words === mention.words)) return;
      if (this.together.length < MOST_TOGETHER) this.together.push(mention);
      else this.leftOut(word.written);
      return;
    }
    const mentions = [...this.together, mention];
    this.together = [];
    this.args.push({ role: word.role, mentions });
  }

  /** "새 떼", "양 떼가": how the noun before is counted. */
  private isGroupOfLast(head: string, word: Noun): boolean {
    const last = this.args.at(-1);
    const traits = traitsOf(head);
    const mention = last?.mentions.at(-1) as Draft | undefined;
    if (!traits.has('group') || traits.has('person') || mention === undefined || last?.role !== 'bare')
      return false;
    mention.group = head;
    mention.count = undefined;
    last.role = word.role;
    return true;
  }

  /** A bare noun that only leads to the next: "나무 의자", "엄마 오리", "공원 벤치". */
  private leads(word: Exclude<Noun, { kind: 'pronoun' }>, head: string, next: Word | undefined): boolean {
    if (next === undefined || (next.kind !== 'noun' && next.kind !== 'name')) return false;
    const nextHead = next.heads[0] ?? '';
    if (next.kind === 'noun' && hasTrait(nextHead, 'group')) return false;
    const subject = this.args.some(({ role }) => role === 'subject' || role === 'topic');
    // "고양이 공원에서 논다": who is told of, without its particle.
    if (next.place !== undefined && !subject && traitsOf(head).has('living')) return false;
    if (
      word.place !== undefined &&
      !hasTrait(head, 'holdable') &&
      next.kind === 'noun' &&
      next.place === undefined
    ) {
      this.args.push({ role: 'in', mentions: [this.story.told.mention(word, word.place, this.before)] });
      this.before = nothingBefore();
      return true;
    }
    const owned = ['worn', 'holdable', 'furniture', 'part', 'building', 'vehicle'] as const;
    if (traitsOf(head).has('living') && owned.some((trait) => hasTrait(nextHead, trait))) {
      this.before.owner = this.story.told.mention(word, head, this.before);
      return true;
    }
    if (!hasTrait(head, 'footage')) this.before.looks.push({ lemma: head, stem: word.stem });
    return true;
  }

  /** "소년의 모자" is whose; "해변의 고양이" where; "한 무리의 새" how many. */
  private owns(word: Noun, mention: Draft, at: number): void {
    const group = traitsOf(mention.head).has('group') && !traitsOf(mention.head).has('person');
    if (group) {
      this.before.group = mention.head;
      return;
    }
    const next = this.words.slice(at + 1).find(({ kind }) => kind !== 'look' && kind !== 'number');
    const aside = next?.kind === 'side' || next?.kind === 'spot' || next?.kind === 'relation';
    if (!aside && word.kind === 'noun' && word.place !== undefined && !traitsOf(mention.head).has('living'))
      this.args.push({ role: 'in', mentions: [mention] });
    else if (aside) this.args.push({ role: 'of', mentions: [...this.together.splice(0), mention] });
    else {
      // The owner's owner is told; nobody draws a longer line of them.
      if (mention.owner?.owner !== undefined) mention.owner = undefined;
      this.before.owner = mention;
      // "고양이와 개의 영상": what is joined is shown too.
      if (this.together.length > 0) this.args.push({ role: 'with', mentions: this.together.splice(0) });
    }
  }

  /** Whether a noun goes on behind 와: "고양이와 작은 개가", and not "고양이와 논다", "고양이와 숲에서" or "개와 노는 아이". */
  private joins(at: number): boolean {
    for (const word of this.words.slice(at + 1)) {
      if (word.kind === 'look' || word.kind === 'number' || word.kind === 'which' || word.kind === 'called')
        continue;
      if (word.kind === 'verb' && word.use === 'noun' && !word.lemmas.some((lemma) => MUTUAL.has(lemma)))
        continue;
      if (word.kind === 'noun')
        return (
          word.place === undefined ||
          word.role === 'subject' ||
          word.role === 'topic' ||
          hasTrait(word.heads[0] ?? '', 'living')
        );
      return word.kind === 'name' || word.kind === 'pronoun';
    }
    return false;
  }

  /** "고양이 두 마리가": the number belongs to the noun before; "두 마리의 고양이" waits for its noun. */
  private counter(word: Extract<Word, { kind: 'counter' }>, at: number): void {
    const [digits, named] = word.counter.includes(' ') ? word.counter.split(' ') : [undefined, word.counter];
    const count = digits === undefined ? this.before.count : digits === '' ? undefined : Number(digits);
    const last = this.args.at(-1);
    const mention = last?.mentions.at(-1) as Draft | undefined;
    const holder = HOLDS.get(named ?? '');
    if (/^(?:무리|떼)$/u.test(named ?? '') && word.role === 'of') {
      this.before = { ...nothingBefore(), group: 'herd' };
      return;
    }
    if (
      word.role === 'of' ||
      mention === undefined ||
      last?.relation !== undefined ||
      !/^(?:bare|subject|topic|object)$/.test(last?.role ?? '') ||
      this.before.which !== undefined
    ) {
      if (word.role === 'of' || (word.role === 'bare' && this.words[at + 1]?.kind === 'noun')) {
        this.before.counted = true;
        this.before.count = count;
        return;
      }
      this.one(word, at, count, /^(?:사람|명|분)$/u.test(named ?? '') && this.before.which === undefined);
      return;
    }
    mention.count = count;
    if (mention.determiner === 'definite' && count !== undefined) mention.determiner = 'indefinite';
    if (/^(?:무리|떼)$/u.test(named ?? '')) {
      mention.count = undefined;
      mention.group = 'herd';
    }
    if (holder !== undefined) mention.container = holder;
    this.story.told.remember(mention);
    this.before = nothingBefore();
    if (last !== undefined && word.role !== 'bare') {
      last.role = word.role;
      if (word.role === 'with' && this.joins(at)) {
        this.args.pop();
        this.together.push(...last.mentions);
      }
    }
  }

  /** "한 마리는 … 다른 한 마리는": of those told before. */
  private one(
    word: Extract<Word, { kind: 'counter' }>,
    at: number,
    count: number | undefined,
    people: boolean,
  ): void {
    const newly = people && this.story.agents.every(({ count: before }) => before === 1);
    const mention: Draft = {
      head: newly ? 'person' : count === 1 ? 'one' : 'they',
      words: newly ? '사람' : word.written,
      kind: newly ? 'noun' : 'pronoun',
      attributes: [],
      count,
      determiner: this.before.which ?? 'indefinite',
      owner: undefined,
      start: word.start,
      end: word.end,
    };
    this.describe(mention, at);
    this.before = nothingBefore();
    this.args.push({ role: word.role, mentions: [mention] });
  }

  /** "의자 위에", "강을 따라", "개와 함께": how the noun before stands to what is told. */
  private relate({ relation, role }: Pick<Extract<Word, { kind: 'side' }>, 'relation' | 'role'>): void {
    const last = this.args.at(-1);
    const mentions =
      this.before.which === 'definite'
        ? this.itself()
        : (last?.mentions ?? (this.before.owner === undefined ? [] : [this.before.owner]));
    if (mentions.length === 0) return;
    if (this.before.which === 'definite') this.before = nothingBefore();
    else if (last !== undefined && last.mentions.length > 0) this.args.pop();
    this.args.push({ role, mentions: [...this.together.splice(0), ...mentions], relation });
  }

  /** "그 옆에": beside who was told of last. */
  private itself(): readonly Mention[] {
    return this.story.agents;
  }

  private time(word: Extract<Word, { kind: 'time' }>, at: number): void {
    const next = this.words[at + 1];
    const mention: Mention = {
      ...{ head: word.head, words: word.stem, kind: 'noun', attributes: [], count: 1, determiner: 'bare' },
      ...{ owner: undefined, start: word.start, end: word.end },
    } as const;
    this.args.push({ role: 'at', relation: 'at', mentions: [mention] });
    this.before = nothingBefore();
    // "밤이 되자", "아침이 오면".
    if ((word.role === 'subject' || word.role === 'topic') && next?.kind === 'verb') this.passing = at + 1;
  }
  private passing: number | undefined;

  private comma(at: number): void {
    const last = this.args.at(-1);
    const next = this.words[at + 1];
    if (last?.role !== 'bare' || last.relation !== undefined || last.spot !== undefined) return;
    if (
      next === undefined ||
      !(
        next.kind === 'noun' ||
        next.kind === 'name' ||
        next.kind === 'look' ||
        next.kind === 'number' ||
        next.kind === 'verb'
      )
    )
      return;
    this.args.pop();
    if (this.together.length < MOST_TOGETHER) this.together.push(...last.mentions);
    else for (const { words } of last.mentions) this.leftOut(words);
  }

  private leftOut(word: string): void {
    if (!this.story.unread.includes(word)) this.story.unread.push(word);
  }

  private joinTogether(): void {
    if (this.together.length > 0) this.args.push({ role: 'with', mentions: this.together.splice(0) });
  }

  private unknown(word: Extract<Word, { kind: 'unknown' }>, at: number): void {
    const { stem, role, use } = word;
    const last = this.args.at(-1);
    const event = last?.mentions.at(-1);
    if (use !== undefined && event !== undefined && hasTrait(event.head, 'event'))
      return this.doing(use, word, at);
    // A word that nobody lists and that does something is somebody's name.
    if (
      (role === 'subject' || role === 'topic') &&
      use === undefined &&
      /^\p{Script=Hangul}{2,3}$/u.test(stem) &&
      this.verbAfter(at) !== undefined
    ) {
      const named: Mention = {
        ...{
          head: stem,
          words: stem,
          kind: 'name',
          attributes: [],
          count: 1,
          determiner: 'bare',
          owner: undefined,
        },
        ...{ start: word.start, end: word.end },
      } as const;
      this.describe(named, at);
      this.before = nothingBefore();
      this.args.push({ role, mentions: [...this.together.splice(0), named] });
      return;
    }
    this.leftOut(stem);
    if (use === 'noun' && this.words[at + 1]?.kind === 'hinge')
      return this.end(undefined, 'while', word.end, '');
    if (use !== undefined && use !== 'noun') return this.end(undefined, use, word.end, '');
    if (use === undefined) {
      this.lost ||= role === 'subject' || role === 'topic';
      this.describing = [];
      this.before = nothingBefore();
    }
  }

  // Verbs

  private verb(word: Verb, at: number): void {
    const next = this.words[at + 1];
    if (this.passing === at) {
      this.passing = undefined;
      if (word.use !== 'end') return;
    }
    if (word.adjective && !word.becomes && word.use === 'noun') return this.look(word, at);
    if (word.adjective && word.use === 'adverb') {
      this.turned.push(...word.lemmas);
      return;
    }
    if (word.lemmas.length === 1 && SUN.has(word.lemmas[0] ?? '') && word.use !== 'end')
      return this.sun(word);
    if ((word.use === 'noun' || word.use === 'nominal') && next?.kind === 'hinge') {
      this.pending = word;
      return;
    }
    if (word.use === 'noun' || this.leadsToNoun(word, at)) return this.relative(word, at);
    if (word.use === 'adverb') return;
    this.end(word, word.use, word.end, word.dictionary);
  }
  private pending: Verb | undefined;

  /** "해가 지자", "해 질 때": when. */
  private sun(word: Verb): void {
    const mention: Mention = {
      ...{ head: 'sunset', words: word.written, kind: 'noun', attributes: [], count: 1, determiner: 'bare' },
      ...{ owner: undefined, start: word.start, end: word.end },
    } as const;
    this.args.push({ role: 'at', relation: 'at', mentions: [mention] });
  }

  /** "조명이 켜진 무대": what is so in or of the noun behind is told apart; a part of it ("키가 큰") is the noun's look. */
  private tellsSubject(attribute: string): void {
    const own = this.ownSubject(adjectiveOf(attribute)?.kind === 'state');
    if (own === undefined) return;
    const tells = own.mentions.filter((mention) => !isPart(mention));
    if (tells.length === 0) return;
    this.tails.push({
      ...{
        sentence: this.sentence,
        link: 'describes',
        verb: 'be',
        negated: false,
        mood: 'told',
        manner: [],
        phrases: [],
      },
      ...{ agents: tells, themes: [], recipients: [], complements: [{ attribute }], said: '' },
    });
  }

  /** A subject that stands right before an adjective. */
  private ownSubject(any: boolean): Argument | undefined {
    const last = this.args.at(-1);
    if (
      (last?.role !== 'subject' && !(any && last?.role === 'topic')) ||
      last.relation !== undefined ||
      this.before.looks.length > 0
    )
      return undefined;
    if (!any && !last.mentions.every(isPart)) return undefined;
    this.args.pop();
    return last;
  }

  /** "호랑이보다 작은 여우". */
  private compares(attribute: string, at: number): boolean {
    const than = this.args.at(-1);
    if (than?.role !== 'than') return false;
    this.args.pop();
    const clause: Clause = {
      ...{
        sentence: this.sentence,
        link: 'describes',
        verb: 'be',
        negated: false,
        mood: 'told',
        manner: [],
        said: '',
      },
      ...{ agents: [], themes: [], recipients: [], complements: [{ attribute }] },
      phrases: [{ relation: 'than', mentions: than.mentions }],
    } as const;
    this.describing.push({ clause, verbAt: at });
    return true;
  }

  /** "키가 큰 소년", "사람이 없는 거리", "빨간 공". */
  private look(word: Verb, at: number): void {
    if (this.compares(word.lemmas[0] ?? '', at)) return;
    if (!word.negated) this.tellsSubject(word.lemmas[0] ?? '');
    const own = word.negated || word.lemmas[0] === 'be' ? this.ownSubject(true) : undefined;
    if (word.lemmas[0] === 'be' || word.negated) {
      if (own !== undefined) this.args.push({ role: 'without', mentions: own.mentions });
      return;
    }
    // "털이 하얀 개" is white; "키가 큰 나무" is tall.
    this.before.looks.push(...word.lemmas.map((lemma) => ({ lemma, stem: word.written })));
  }

  private hinge(link: Extract<Word, { kind: 'hinge' }>['link']): void {
    const word = this.pending;
    this.pending = undefined;
    if (word === undefined) {
      if (this.last !== undefined && link !== 'before') this.link = link === 'until' ? 'until' : link;
      return;
    }
    this.end(
      word,
      link === 'before' ? 'before' : link === 'until' ? 'until' : link,
      word.end,
      word.dictionary,
    );
  }

  /** A verb before a noun takes with it what it acts on; the subject too where the noun is not who does it. */
  private relative(word: Verb, at: number): void {
    const headAt = this.headAfter(at);
    const head = headAt === undefined ? undefined : this.words[headAt];
    if (head === undefined) return this.end(word, 'end', word.end, word.dictionary);
    const footage = head.kind === 'noun' && isFootage(head) && this.isCarrier(headAt ?? 0);
    if (footage) {
      this.end(word, 'end', word.end, word.dictionary);
      return;
    }
    const lemma = lemmaFor(word.lemmas, [], false);
    const verb = lemma === undefined ? undefined : verbOf(lemma);
    const subjectAt = this.args.findLastIndex(({ role }) => role === 'subject' || role === 'topic');
    const subject = this.args[subjectAt];
    const objectAfter = this.args.slice(subjectAt + 1).some(({ role }) => role === 'object');
    const place =
      head.kind === 'noun' && head.place !== undefined && !traitsOf(head.heads[0] ?? '').has('holdable');
    const mainSubject =
      head.kind !== 'spot' && 'role' in head && (head.role === 'subject' || head.role === 'topic');
    const alone = head.kind === 'noun' && (headAt ?? 0) === this.words.length - 1;
    const view = head.kind === 'noun' && isFootage(head);
    const transitive = verb !== undefined && verb.theme !== 'none';
    const takes =
      subject?.role === 'subject' &&
      (mainSubject ||
        alone ||
        view ||
        (place && subjectAt === this.args.length - 1) ||
        (transitive && !objectAfter && this.args.some(({ role }) => role === 'topic')));
    const own = this.args.splice(takes ? subjectAt : subjectAt + 1);
    const kept = own.filter(
      ({ relation, mentions }) => relation === 'at' && mentions.some(({ head: time }) => TIMES.has(time)),
    );
    this.args.push(...kept);
    const roles = this.roles(
      word,
      own.filter((one) => !kept.includes(one)),
      false,
    );
    const said = this.text(this.from ?? word.start, word.end);
    const clause: Clause = {
      ...{ sentence: this.sentence, link: 'describes', verb: roles.verb, negated: word.negated },
      ...{ mood: word.passive ? 'passive' : 'told', manner: this.manner, said, ...roles.roles },
    } as const;
    this.manner = [];
    if (view) {
      this.tails.push({ ...clause, link: 'while' });
      this.view = clause.agents;
      return;
    }
    if (takes && (place || clause.themes.length > 0)) this.tails.push(clause);
    else this.describing.push({ clause, verbAt: word.use === 'noun' ? at : this.relativeAfter(at) });
  }
  /** Who is seen in what is looked at: "고양이가 노는 모습을 본다". */
  private view: readonly Mention[] | undefined;

  /** Hangs the clause before a noun on it: the noun does it, or it is done to the noun. */
  private describe(mention: Mention, at: number): void {
    const told = this.describing.filter(({ verbAt }) => verbAt < at);
    this.describing = this.describing.filter(({ verbAt }) => verbAt >= at);
    for (const { clause } of told) this.hang(clause, mention);
  }

  private hang(clause: Clause, mention: Mention): void {
    const verb = clause.verb === undefined ? undefined : verbOf(clause.verb);
    const living = traitsOf(mention.head).has('living') || mention.kind !== 'noun';
    const done =
      clause.themes.length === 0 &&
      (clause.agents.length > 0 ||
        clause.mood === 'passive' ||
        (verb !== undefined && verb.theme !== 'none' && verb.agent === 'living' && !living));
    const mood = done && clause.agents.length === 0 ? 'passive' : clause.mood;
    this.tails.push(
      done
        ? { ...clause, mood, themes: [mention] }
        : { ...clause, agents: clause.agents.length > 0 ? clause.agents : [mention] },
    );
  }

  /** "수영을 한다", "춤을 추는": what is done is the noun's. */
  private doing(use: Verb['use'], word: Word, at: number): void {
    const event = this.args.at(-1)?.mentions.at(-1);
    const noun = event === undefined ? undefined : nounOf(event.head);
    if (event === undefined) return;
    const [own] = koreanVerbs(`${event.words.split(' ').at(-1) ?? ''}하다`);
    if (own === undefined && noun?.traits.includes('event') !== true) return;
    this.args.pop();
    const lemma =
      own !== undefined
        ? keyOf(own)
        : noun?.means !== undefined && verbOf(keyOf(noun.means)) !== undefined
          ? keyOf(noun.means)
          : 'do';
    const verb: Verb = {
      ...{
        kind: 'verb',
        lemmas: [lemma],
        dictionary: '하다',
        adjective: false,
        becomes: false,
        passive: false,
        negated: false,
      },
      ...{ use, written: word.written, start: event.start, end: word.end },
    } as const;
    this.verb(verb, at);
  }

  private says(mention: Mention, use: Verb['use']): void {
    this.joinTogether();
    const copula = {
      ...{
        lemmas: ['be'],
        dictionary: '이다',
        adjective: false,
        becomes: false,
        passive: false,
        negated: false,
        use,
      },
    } as const;
    const roles = this.roles(copula, this.args, true);
    if (use === 'noun') {
      this.before.looks.push({ lemma: mention.head, stem: mention.words });
      return;
    }
    const shown = roles.roles.agents.length === 0;
    this.push(
      {
        ...{
          sentence: this.sentence,
          link: this.link,
          verb: shown ? undefined : 'be',
          negated: false,
          mood: 'told',
        },
        ...{ manner: this.manner, ...roles.roles, said: this.text(this.from ?? mention.start, mention.end) },
        agents: shown ? [mention] : roles.roles.agents,
        complements: shown ? [] : [{ mention }],
      },
      use,
      false,
    );
  }

  private roles(
    word: Pick<Verb, 'lemmas' | 'dictionary' | 'passive' | 'adjective' | 'becomes'>,
    args: readonly Argument[],
    inherit: boolean,
  ) {
    const objects = args.flatMap(({ role, relation, mentions }) =>
      role === 'object' && relation === undefined ? mentions : [],
    );
    const goal = args.some(({ role, relation }) => role === 'at' && relation === undefined);
    const verb = word.becomes
      ? 'turn'
      : word.adjective
        ? 'be'
        : lemmaFor(
            word.lemmas,
            objects,
            goal,
            args.some(({ relation }) => relation === 'around'),
          );
    const sole =
      verb === 'become' &&
      inherit &&
      this.story.agents.length > 0 &&
      args.filter(({ role }) => role === 'subject' || role === 'topic').length === 1;
    const roles = rolesOf(
      sole ? [{ role: 'topic', mentions: this.story.agents }, ...args] : args,
      verb,
      word,
    );
    const complements = [
      ...roles.complements,
      ...(word.adjective && word.dictionary !== '없다'
        ? word.lemmas.map((attribute) => ({ attribute }))
        : []),
      ...(verb !== undefined && TURNS.has(verb) ? this.turned.map((attribute) => ({ attribute })) : []),
    ];
    this.turned = [];
    const meaning =
      verb === undefined ? undefined : verbOf(verb, undefined, { theme: roles.themes.length > 0 });
    const alone = roles.agents.length === 0 && !(word.passive && roles.themes.length > 0);
    const inherited =
      inherit && alone && !this.lost && meaning?.agent !== 'thing' ? this.story.agents : roles.agents;
    const viewed = this.view;
    if (viewed !== undefined && inherit) this.view = undefined;
    const themes = viewed !== undefined && inherit && roles.themes.length === 0 ? viewed : roles.themes;
    return { verb, roles: { ...roles, agents: inherited, themes, complements } };
  }

  /** Ends the clause with its verb. */
  private end(
    word: Verb | undefined,
    use: Verb['use'] | 'before' | 'until',
    end: number,
    dictionary: string,
  ): void {
    this.joinTogether();
    const args = this.args;
    this.args = [];
    if (this.shown && args.length === 0) return;
    const said = this.text(this.from ?? end, end);
    const verb =
      word ??
      ({ lemmas: [], dictionary, passive: false, adjective: false, becomes: false, negated: false } as const);
    const own = args.some(({ role }) => role === 'subject' || role === 'topic');
    const { verb: lemma, roles } = this.roles(verb, args, word !== undefined);
    const meaning =
      lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: roles.themes.length > 0 });
    if (verb.adjective && verb.negated && lemma === 'be' && word?.dictionary === '없다')
      for (const mention of roles.agents) (mention as Draft).count = 0;
    const shows =
      lemma !== undefined &&
      SHOWS.has(lemma) &&
      !own &&
      roles.themes.length > 0 &&
      /(?:줘|주세요|줄래|주십시오|라)/u.test(word?.written ?? '');
    const asked =
      roles.agents.length === 0 &&
      !this.lost &&
      !verb.passive &&
      meaning !== undefined &&
      lemma !== 'be' &&
      (meaning.agent === 'living' || (meaning.agent === 'any' && roles.themes.length > 0));
    const clause: Clause = {
      ...{ sentence: this.sentence, link: this.link, verb: shows ? undefined : lemma, negated: verb.negated },
      ...{ mood: verb.passive ? 'passive' : asked && !shows ? 'asked' : 'told', manner: this.manner, said },
      ...roles,
      ...(shows ? { agents: roles.themes, themes: [] } : {}),
    } as const;
    this.manner = [];
    if (use === 'purpose' || use === 'before' || use === 'until') {
      const link = use === 'before' ? 'then' : use;
      if (clause.agents.length > 0) this.story.agents = clause.agents;
      this.held.push({ clause: { ...clause, link }, shared: !own });
      this.from = undefined;
      return;
    }
    const rides = meaning?.theme === 'ridden' && use === 'and' && roles.themes.length > 0;
    this.push(
      this.promoted(clause),
      use,
      rides,
      own,
      meaning !== undefined && GOING.has(meaning.motion) && meaning.theme === 'none',
    );
  }

  /** Enters a clause; what goes on "타고 달린다" is one ride. */
  private push(clause: Clause, use: string, rides: boolean, own = true, goes = false): void {
    const last = this.last;
    if (last?.rides === true && goes && !own) {
      const at = this.clauses.lastIndexOf(last.clause);
      const joined: Clause = {
        ...last.clause,
        phrases: [...last.clause.phrases, ...clause.phrases],
        manner: [...last.clause.manner, ...clause.manner],
        said: `${last.clause.said} ${clause.said}`,
      };
      this.clauses[at] = joined;
      this.last = { clause: joined, use, rides: false };
    } else if (last !== undefined && goes && !own && comesIn(last)) {
      // "왼쪽에서 나타나 오른쪽으로 헤엄친다" is one way.
      this.clauses.splice(this.clauses.lastIndexOf(last.clause), 1);
      const joined = {
        ...clause,
        link: last.clause.link,
        phrases: [...last.clause.phrases, ...clause.phrases],
        said: `${last.clause.said} ${clause.said}`,
      };
      this.clauses.push(joined);
      this.last = { clause: joined, use, rides };
    } else {
      this.clauses.push(clause);
      this.last = { clause, use, rides };
    }
    if (this.lost) this.story.agents = [];
    else if (clause.agents.length > 0) this.story.agents = clause.agents;
    else if (clause.mood === 'passive') this.story.agents = clause.themes;
    this.flush();
    const weather = clause.agents.length > 0 && clause.agents.every(({ head }) => hasTrait(head, 'weather'));
    this.link = weather ? 'while' : use === 'then' || use === 'while' ? use : 'and';
    this.from = undefined;
  }

  /** Clauses that were said before the one they hang on. */
  private flush(): void {
    this.clauses.push(...this.tails.splice(0));
    const agents = this.last?.clause.agents ?? [];
    for (const { clause, shared } of this.held.splice(0))
      this.clauses.push(shared && agents.length > 0 ? { ...clause, agents } : clause);
  }

  /** What a sentence without a verb shows: "해변의 고양이", "공을 차는 로봇". */
  private rest(): void {
    if (this.before.owner !== undefined) {
      this.args.push({ role: 'bare', mentions: [this.before.owner] });
      this.before = nothingBefore();
    }
    const args = this.args.map((one) =>
      one.role === 'object' &&
      one.relation === undefined &&
      one.mentions.length > 0 &&
      this.clauses.length === 0
        ? { ...one, role: 'bare' as const }
        : one,
    );
    if (args.length === 0) return;
    this.args = args;
    const end = this.words.at(-1)?.end ?? 0;
    this.end(undefined, 'end', end, '');
  }

  /** A thing shown with what it does is that doing: "춤추는 햄버거". */
  private promoted(clause: Clause): Clause {
    if (clause.verb !== undefined || clause.agents.length === 0) return clause;
    const doing = this.tails.filter(
      ({ link, agents, themes }) =>
        link === 'describes' && [...agents, ...themes].some((one) => clause.agents.includes(one)),
    );
    const [first, ...others] = doing;
    if (first === undefined) return clause;
    const covered = new Set(doing.flatMap(({ agents, themes }) => [...agents, ...themes]));
    const all = clause.agents.every((one) => covered.has(one)) || doing.length === 1;
    if (!all) return clause;
    const rest = this.tails.filter((one) => !doing.includes(one));
    this.tails = [...rest, ...others.map((one) => ({ ...one, link: 'and' as const }))];
    const shared =
      doing.length === 1 && first.agents.some((one) => clause.agents.includes(one))
        ? clause.agents
        : first.agents;
    return {
      ...first,
      link: clause.link,
      agents: shared,
      phrases: [...first.phrases, ...clause.phrases],
      manner: [...first.manner, ...clause.manner],
      said: clause.said,
    };
  }

  // Nouns that carry what is shown

  /** "…하는 영상", "고양이의 모습": what is before it is shown. */
  private carries(word: Exclude<Noun, { kind: 'pronoun' }>, at: number): boolean {
    if (word.kind !== 'noun' || !isFootage(word)) return false;
    if (this.view !== undefined) {
      this.args.push({ role: word.role, mentions: this.view });
      this.view = undefined;
      return true;
    }
    const told = this.clauses.length > 0 || this.before.owner !== undefined || this.args.length > 0;
    const leading =
      !told &&
      (word.role === 'topic' ||
        word.role === 'subject' ||
        word.role === 'bare' ||
        word.role === 'of' ||
        word.role === 'in');
    if (leading) {
      this.before = nothingBefore();
      return true;
    }
    if (!this.isCarrier(at)) return false;
    if (this.before.owner !== undefined) {
      this.args.push({ role: 'bare', mentions: [...this.together.splice(0), this.before.owner] });
      this.before = nothingBefore();
      for (const one of this.args) if (one.role === 'with') one.role = 'bare';
    }
    if (this.args.length > 0) this.rest();
    this.shown = true;
    return true;
  }

  /** Whether nothing but the making of the film is told behind a noun for it. */
  private isCarrier(at: number): boolean {
    const [word] = this.words.slice(at);
    if (
      word?.kind === 'noun' &&
      /^(?:picture|photo|drawing)$/.test(word.heads[0] ?? '') &&
      word.role === 'object'
    )
      return false;
    return this.words
      .slice(at + 1)
      .every((one) =>
        one.kind === 'verb'
          ? one.lemmas.some((lemma) => CARRYING.has(lemma))
          : one.kind === 'noun'
            ? isFootage(one)
            : !/^(?:name|pronoun|spot|unknown)$/.test(one.kind) ||
              (one.kind === 'unknown' && one.use !== undefined),
      );
  }

  // Looking ahead

  /** "모자를 쓰고 코트를 입은 탐정이": the first tells of the noun as the second does. */
  private leadsToNoun(word: Verb, at: number): boolean {
    if (
      !/^(?:and|while)$/.test(word.use) ||
      this.args.some(({ role }) => role === 'subject' || role === 'topic')
    )
      return false;
    if (this.clauses.length > 0) return false;
    for (const next of this.words.slice(at + 1)) {
      if (next.kind === 'verb' && !next.adjective) return next.use === 'noun';
      if ('role' in next && (next.role === 'subject' || next.role === 'topic')) return false;
    }
    return false;
  }

  private headAfter(at: number): number | undefined {
    for (let next = at + 1; next < this.words.length; next++) {
      const word = this.words[next];
      if (word?.kind === 'verb' && word.use !== 'noun') return undefined;
      if (this.leadsOn(at, next)) continue;
      if (word?.kind === 'counter' && word.role !== 'of') return next;
      if (word?.kind !== 'noun' && word?.kind !== 'name' && word?.kind !== 'pronoun') {
        if (word?.kind === 'unknown') return next;
        continue;
      }
      if (
        word.role === 'bare' &&
        (this.words[next + 1]?.kind === 'noun' || this.words[next + 1]?.kind === 'name')
      )
        continue;
      return next;
    }
    return undefined;
  }

  /** Between "쓰고" and "입은" a noun is the second verb's. */
  private leadsOn(at: number, next: number): boolean {
    const [word] = this.words.slice(at);
    if (word?.kind !== 'verb' || word.use === 'noun') return false;
    return next < this.relativeAfter(at);
  }

  private relativeAfter = (at: number): number =>
    this.words.findIndex(
      (one, nth) => nth > at && one.kind === 'verb' && one.use === 'noun' && !one.adjective,
    );

  private verbAfter(at: number): Verb | undefined {
    const found = this.words.slice(at + 1, at + 5).find(({ kind }) => kind === 'verb');
    return found?.kind === 'verb' ? found : undefined;
  }
}

/** Only says from which side of the picture somebody comes. */
const comesIn = ({
  clause: { verb, phrases },
  use,
}: {
  readonly clause: Clause;
  readonly use: string;
}): boolean =>
  /^(?:and|joined|then)$/.test(use) &&
  verb !== undefined &&
  verbOf(verb)?.motion === 'enter' &&
  phrases.length > 0 &&
  phrases.every(({ spot }) => spot !== undefined);
const isPart = ({ head }: Mention): boolean => hasTrait(head, 'part') || hasTrait(head, 'abstract');
const isFootage = ({ heads }: Extract<Word, { kind: 'noun' | 'name' }>): boolean =>
  hasTrait(heads[0] ?? '', 'footage');
const adverbKind = (lemma: string): string | undefined => koreanAdverb(lemma)?.kind;
const COLOUR = /(?:색|빛|강|랑|록|홍|라|황|정)$/u;
/** More than can stand in a picture. */
const MOST_TOGETHER = 8;
const MUTUAL = new Set(['play', 'fight', 'argue', 'talk', 'race', 'meet', 'befriend', 'hug']);
const TURNS = new Set(['turn', 'change', 'become']);
const SUN = new Set(['sunset', 'sunrise']);
const TIMES = new Set(['night', 'sunset', 'daytime', 'winter', 'spring', 'summer', 'autumn']);
const SHOWS = new Set(['show', 'draw', 'paint', 'make', 'create']);
const CARRYING = new Set([
  'show',
  'draw',
  'paint',
  'make',
  'film',
  'be',
  'stay',
  'appear',
  'see',
  'contain',
  'capture',
  'shoot',
  'photograph',
  'express',
  'unfold',
  'have',
  'fill',
  'record',
  'print',
]);
