import { draft, type Draft, type Link } from './clause.ts';
import { askedTo, isSide, takeTold } from './told-verbs.ts';
import { isOneOf, type Chunk, type NounPhrase, type VerbGroup } from './phrases.ts';

/** Reads chunks left to right; a verb that finds its clause taken opens the next one. */
export class ClauseReader {
  readonly done: Draft[] = [];
  now: Draft = draft('start');
  /** Chunks since the clause began, newest last. */
  recent: Chunk[] = [];
  readonly animate: (phrase: NounPhrase) => boolean;

  /** Nothing in the sentence is done: it only says what is where. */
  readonly verbless: boolean;

  constructor(animate: (phrase: NounPhrase) => boolean, verbless: boolean) {
    this.animate = animate;
    this.verbless = verbless;
  }

  /** "A parrot right of a cactus and a snake | below it": the second thing begins a clause of its own. */
  private splitVerbless(): void {
    const { subjects, phrases } = this.now;
    const last = this.lastNoun();
    if (!this.verbless || last === undefined || phrases.length === 0 || subjects.length < 2) return;
    if (subjects.at(-1) !== last) return;
    subjects.pop();
    this.open('and');
    this.now.subjects = [last];
  }

  /** "A trumpet on the left and | a violin on the right": nothing else is on the left with the first thing. */
  private splitSide(phrase: NounPhrase): boolean {
    const { verb, phrases } = this.now;
    const [side] = phrases.at(-1)?.objects ?? [];
    if (side === undefined || !isSide(side)) return false;
    this.open('and');
    this.now.subjects = [phrase];
    this.now.verb = verb;
    this.lent = this.now;
    return true;
  }

  /** The clause whose verb is that of the one before, until it says its own. */
  private lent: Draft | undefined;

  /** "A girl who wears a hat and | a boy who …": a hat is worn and a boy is not, and the girl still has no verb. */
  private splitTold(phrase: NounPhrase): boolean {
    const { link, objects } = this.now;
    const waits = this.done.some(({ verb, subjects }) => verb === undefined && subjects.length > 0);
    if (link !== 'relative' || !waits || !this.animate(phrase) || objects.some(this.animate)) return false;
    this.open('and');
    this.now.subjects = [phrase];
    return true;
  }

  /** "A laptop is on the table, and a cup | right of it": what only is somewhere may be followed by another. */
  private splitShown(): void {
    const last = this.lastNoun();
    const open = this.now.phrases.at(-1);
    if (last === undefined || this.now.verb?.lemma !== 'be' || open === undefined) return;
    if (open.objects.length < 2 || open.objects.at(-1) !== last) return;
    open.objects.pop();
    const { verb } = this.now;
    this.open('and');
    this.now.subjects = [last];
    this.now.verb = verb;
  }

  /** "Two dogs on the beach, | one runs": the first thing is only shown, the pronoun acts in a clause of its own. */
  private splitPronoun(): void {
    const [before, last] = this.recent.filter(({ kind }) => kind !== 'adverb').slice(-2);
    const { subjects } = this.now;
    if (last?.kind !== 'noun' || last.phrase.kind !== 'pronoun' || subjects.at(-1) !== last.phrase) return;
    const parted = before?.kind === 'comma' || (before?.kind === 'conjunction' && isOneOf(last.phrase));
    if (!parted || subjects.length < 2) return;
    subjects.pop();
    this.open('and');
    this.now.subjects = [last.phrase];
  }

  /** "One drives to the left, the other | to the right": the verb is not said twice. */
  private splitGap(phrase: NounPhrase): boolean {
    const { verb, subjects } = this.now;
    if (verb === undefined || phrase.head !== 'other' || !subjects.some(isOneOf)) return false;
    this.open('and');
    this.now.subjects = [phrase];
    this.now.verb = verb;
    return true;
  }

  open(link: Link): void {
    const followed = this.now.precedes;
    if (this.now.verb !== undefined || this.now.subjects.length > 0 || this.now.phrases.length > 0)
      this.done.push(this.now);
    this.now = draft(followed && (link === 'and' || link === 'splice') ? 'then' : link);
  }

  read(chunk: Chunk): void {
    switch (chunk.kind) {
      case 'noun':
        this.noun(chunk.phrase);
        break;
      case 'verb':
        this.verb(chunk.verb);
        break;
      case 'preposition':
        this.splitVerbless();
        this.splitShown();
        this.now.phrases.push({
          preposition: chunk.word,
          objects: [],
          after: this.lastNoun(),
          early: this.now.verb === undefined,
        });
        break;
      case 'adverb':
        this.now.adverbs.push(chunk.word);
        break;
      case 'adjective':
        this.now.complements.push(chunk.word);
        break;
      case 'subordinator':
        this.subordinate(chunk.word);
        break;
      case 'then':
        this.sequence();
        break;
      default:
        break;
    }
    this.recent.push(chunk);
  }

  lastNoun(): NounPhrase | undefined {
    const last = this.recent.at(-1);
    return last?.kind === 'noun' ? last.phrase : undefined;
  }

  noun(phrase: NounPhrase): void {
    const last = this.recent.at(-1);
    const open = this.now.phrases.at(-1);
    if (last?.kind === 'preposition' && open !== undefined) {
      open.objects.push(phrase);
      return;
    }
    const joined = last?.kind === 'conjunction' || last?.kind === 'comma';
    if (joined && this.splitGap(phrase)) return;
    if (last?.kind === 'conjunction' && this.splitTold(phrase)) return;
    if (joined && phrase.kind === 'noun' && !isSide(phrase) && this.splitSide(phrase)) return;
    const beforeJoint = this.recent.findLast(({ kind }) => kind !== 'conjunction' && kind !== 'comma');
    if (last?.kind === 'conjunction' && beforeJoint?.kind === 'verb' && phrase.kind !== 'pronoun') {
      // "A cow that flips and | a balloon": nothing can be acted on behind "and" alone, so another thing begins.
      this.open('and');
      this.now.subjects = [phrase];
      return;
    }
    const listing = joined && beforeJoint?.kind === 'noun' && open?.objects.at(-1) === beforeJoint.phrase;
    const newSubject = this.now.verb === undefined && (this.animate(phrase) || last?.kind === 'comma');
    if (listing && open !== undefined && !(newSubject && open.preposition !== 'between'))
      open.objects.push(phrase);
    else (this.now.verb === undefined ? this.now.subjects : this.now.objects).push(phrase);
  }

  verb(verb: VerbGroup): void {
    const own = this.lent === this.now && this.lastNoun() === this.now.subjects.at(-1);
    if ((this.now.verb === undefined || own) && this.recent.at(-1)?.kind !== 'relative') {
      this.lent = undefined;
      this.splitPronoun();
      this.now.verb = verb;
      return;
    }
    const { subjects, link, inherited } = this.subjectsFor(verb);
    const adverbs = this.takeAdverbs();
    this.open(link);
    this.now.adverbs = adverbs;
    this.now.subjects = [...subjects];
    this.now.inherited = inherited;
    this.now.verb = verb;
  }

  /** "Sits down and | quickly runs away": adverbs behind "and" tell of the verb that follows. */
  private takeAdverbs(): string[] {
    const from = this.recent.findLastIndex(({ kind }) => kind === 'conjunction' || kind === 'comma');
    if (from < this.recent.findLastIndex(({ kind }) => kind === 'verb')) return [];
    const taken = this.recent.slice(from).flatMap((chunk) => (chunk.kind === 'adverb' ? [chunk.word] : []));
    this.now.adverbs.length -= Math.min(taken.length, this.now.adverbs.length);
    return taken;
  }

  /** Whose verb a further verb is. */
  subjectsFor(verb: VerbGroup): { subjects: readonly NounPhrase[]; link: Link; inherited: boolean } {
    const behind = this.recent.filter(({ kind }) => kind !== 'adverb');
    const [before, last] = [behind.at(-2), behind.at(-1)];
    const shared = { subjects: this.now.subjects, inherited: true };
    if (last?.kind === 'relative') {
      const antecedent = this.recent.findLast((chunk) => chunk.kind === 'noun');
      return {
        subjects: antecedent?.kind === 'noun' ? [antecedent.phrase] : [],
        link: 'relative',
        inherited: true,
      };
    }
    const told = this.now.link === 'relative' ? takeTold(this.done, this.recent) : [];
    if (told.length > 0) return { subjects: told, link: 'and', inherited: false };
    const asked = last?.kind === 'purpose' ? askedTo(this.now, this.recent, this.animate) : undefined;
    if (asked !== undefined) return { subjects: [asked], link: 'small', inherited: true };
    if (last?.kind === 'purpose') return { ...shared, link: 'purpose' };
    if (last?.kind === 'noun') {
      const nonfinite = this.now.verb?.form === 'ing' || this.now.link === 'relative';
      const joined =
        before === undefined ||
        before.kind === 'conjunction' ||
        before.kind === 'comma' ||
        before.kind === 'subordinator';
      const link = before?.kind === 'comma' ? 'splice' : 'and';
      if (joined) return { subjects: this.takeSubjects(), link, inherited: false };
      if (verb.form === 'ing' && !this.animate(last.phrase) && this.now.subjects.some(this.animate))
        return { ...shared, link: 'participle' };
      if (verb.form === 'ing' || (verb.form === 'base' && before.kind === 'verb'))
        return { subjects: [last.phrase], link: 'small', inherited: true };
      if (nonfinite) return { ...shared, link: 'and' };
      if (before.kind === 'preposition') return { ...shared, link: 'and' };
      return { subjects: this.takeSubjects(), link: 'and', inherited: false };
    }
    return { ...shared, link: verb.form === 'ing' && this.now.verb?.form !== 'ing' ? 'participle' : 'and' };
  }

  /** Takes back the nouns after the last comma or, failing that, the last one: they begin the new clause. */
  takeSubjects(): readonly NounPhrase[] {
    const from = this.recent.findLastIndex(({ kind }) => kind === 'comma');
    const verbAt = this.recent.findLastIndex(({ kind }) => kind === 'verb');
    const direct = this.recent.slice(Math.max(from, verbAt) + 1);
    const nouns = direct.flatMap((chunk) => (chunk.kind === 'noun' ? [chunk.phrase] : []));
    const listed =
      from > verbAt && direct.every(({ kind }) => kind === 'noun' || kind === 'conjunction')
        ? nouns
        : nouns.slice(-1);
    const taken = new Set(listed);
    this.now.objects = this.now.objects.filter((phrase) => !taken.has(phrase));
    for (const phrase of this.now.phrases)
      phrase.objects = phrase.objects.filter((object) => !taken.has(object));
    return listed;
  }

  subordinate(word: string): void {
    const started = this.now.verb !== undefined;
    const link: Link =
      word === 'when' || word === 'whenever' || word === 'once'
        ? 'when'
        : word === 'until' || word === 'till'
          ? 'until'
          : word === 'before'
            ? 'then'
            : 'while';
    if (started) this.open(word === 'after' ? 'while' : link);
    else if (this.now.subjects.length === 0)
      this.now.link = link === 'then' || link === 'until' ? this.now.link : link;
    if (word === 'after') {
      if (started) this.now.postponed = false;
      this.now.precedes = true;
      if (started) this.swapNext = true;
    }
    if (word === 'before' && !started) this.now.postponed = true;
  }

  swapNext = false;

  sequence(): void {
    if (this.now.verb !== undefined) this.open('then');
    else this.now.link = 'then';
  }
}
