import type { Clause, Phrase, Argument } from './clause.ts';
import type { FormUse } from '../reading/korean/conjugation.ts';
import { kindOfName } from './names.ts';
import type { KoreanVerb } from './verbs.ts';
import type { Role, Word } from './words.ts';

type Growing = { -readonly [K in keyof Clause]: Clause[K] } & { arguments: Argument[]; words: string[] };
type Before = {
  looks: string[];
  count: number;
  several: boolean;
  owner?: Phrase | undefined;
  doing?: Clause | undefined;
  called?: string | undefined;
  together: Phrase[];
};

const written = (words: readonly string[]): string => words.join(' ').replaceAll(/ (?=[,·、])/g, '');

const fresh = (): Growing => ({
  ...{
    arguments: [],
    not: false,
    use: 'end',
    directions: [],
    manners: [],
    times: [],
    korean: '',
    words: [],
    lost: false,
  },
});
const nothingBefore = (): Before => ({ looks: [], count: 0, several: false, together: [] });

/** Verbs that with 고 only say how one goes: "들고 간다", "타고 온다". */
const HOLDS = /^(ride|hold|wear|carry|push|pull)$/;
const GOES = /^(go|come|go to)$/;
const PLACED = /^be$/;
const FAMILY =
  /^(mother|father|baby|king|queen|prince|princess|grandmother|grandfather|robot|pirate|ghost|zombie)$/;
const OWNED = /^(house|hat|car|backpack|umbrella|bed|chair|door|book|shoe|dress|crown|room|garden)$/;
const CROWD = /^(audience|family|couple|people)$/;
const WEATHER = /^(rain|snow)$/;
const COMES_DOWN = /^(come|go down|fall|rain|snow)$/;

/** Reads words one after another into clauses: a verb ends its clause, or describes the noun behind it. */
export class ClauseReader {
  readonly clauses: Clause[] = [];
  readonly unknown: string[] = [];
  /** English nouns by what the prompt calls them. */
  readonly called = new Map<string, string>();
  #now = fresh();
  #before = nothingBefore();
  /** What an activity's noun does, until its verb comes: "수영을" … "한다". */
  #done: KoreanVerb | undefined;
  /** How one goes, until it is said that one does: "타고" … "간다". */
  #carried: KoreanVerb | undefined;

  constructor(words: readonly Word[]) {
    for (const [at, word] of words.entries()) {
      this.#now.words.push(word.written);
      this.#read(word, words[at + 1]);
    }
    if (this.#now.arguments.length > 0 || this.#now.directions.length > 0 || this.#done !== undefined)
      this.#end(this.#done, 'end');
  }

  #read(word: Word, next: Word | undefined): void {
    const { kind } = word;
    if (kind === 'noun' || kind === 'name' || kind === 'pronoun') this.#noun(word, next);
    else if (kind === 'describes') this.#before.looks.push(word.english);
    else if (kind === 'number') this.#counted(word.count, false);
    else if (kind === 'several') this.#counted(0, true);
    else if (kind === 'called') this.#before.called = word.english;
    else if (kind === 'counter') this.#counter(word.role);
    else if (kind === 'side') this.#side(word.english, word.role);
    else if (kind === 'direction') this.#now.directions = [...this.#now.directions, word.english];
    else if (kind === 'manner') this.#now.manners = [...this.#now.manners, word.english];
    else if (kind === 'time') this.#now.times = [...this.#now.times, word.english];
    else if (kind === 'opener') this.#now.opener ??= word.english;
    else if (kind === 'activity') this.#activity(word.english, word.role, next);
    else if (kind === 'verb') this.#verb(word.verb, word.use, next, word.not);
    else if (kind === 'helper' && this.#done !== undefined) this.#verb(this.#done, word.use, next);
    else if (kind === 'comma') this.#comma();
    else if (kind === 'after') this.#after(word.written);
    else if (kind === 'unknown') this.#unknown(word);
  }

  #noun(word: Word & { kind: 'noun' | 'name' | 'pronoun' }, next: Word | undefined): void {
    const { looks, count, several, owner, doing, called, together } = this.#before;
    this.#before = nothingBefore();
    const name = word.kind === 'name' ? word.english : called;
    const many = word.kind === 'noun' && word.plural && !CROWD.test(word.noun.english);
    const phrase: Phrase = {
      head:
        word.kind === 'noun'
          ? word.noun.english
          : word.kind === 'name'
            ? kindOfName(word.english)
            : word.english,
      ...(word.kind === 'noun' ? { there: word.noun.there } : {}),
      ...{ looks, name, owner, doing, pronoun: word.kind === 'pronoun' },
      count: count || (many ? 0 : 1),
      several: several || (many && count === 0),
      others: together,
    };
    const { role } = word;
    if (word.kind === 'noun' && !this.called.has(word.noun.english))
      this.called.set(word.noun.english, word.korean);
    if (role === 'of') {
      // "해변의 고양이" is where it is; "소년의 모자" is whose.
      if (phrase.there === undefined) this.#before.owner = phrase;
      else this.#now.arguments.push({ role: 'in', phrase });
    } else if (role === 'with' && joins(next))
      this.#before.together = [...together, { ...phrase, others: [] }];
    else if (role === 'bare' && this.#leads(next))
      this.#compound(phrase, next?.kind === 'noun' ? next.noun.english : '');
    else this.#now.arguments.push({ role, phrase });
  }

  /** Whether a bare noun only leads to the next one. Before a place it may be who is told of: "고양이 공원에서 논다". */
  #leads(next: Word | undefined): boolean {
    if (next?.kind !== 'noun') return next?.kind === 'name';
    return next.noun.there === undefined || this.#now.arguments.some(({ role }) => role === 'subject');
  }

  /** "엄마 오리", "공원 벤치", "나무 의자": the first only tells of the second. */
  #compound(phrase: Phrase, next: string): void {
    if (phrase.there !== undefined) this.#now.arguments.push({ role: 'in', phrase });
    else if (FAMILY.test(phrase.head) && OWNED.test(next)) this.#before.owner = phrase;
    else this.#before.looks.push(...phrase.looks, ...(FAMILY.test(phrase.head) ? [phrase.head] : []));
  }

  #unknown({ korean, role, use }: Word & { kind: 'unknown' }): void {
    if (use !== undefined && this.#done !== undefined) return this.#verb(this.#done, use, undefined);
    this.unknown.push(korean);
    if (use !== undefined) return this.#end(undefined, use);
    this.#now.lost ||= role === 'subject';
    this.#before = nothingBefore();
  }

  #counted(count: number, several: boolean): void {
    this.#before.count = count;
    this.#before.several = several;
  }

  /** "고양이 두 마리가": the number belongs to the noun before it. "두 마리의 고양이" waits for its noun. */
  #counter(role: Role): void {
    const last = this.#now.arguments.at(-1);
    const after = role === 'bare' && (last?.role === 'subject' || last?.role === 'object');
    if (role === 'of' || last === undefined || !(after || last.role === 'bare')) return;
    const { count, several } = this.#before;
    const phrase = { ...last.phrase, count: count || last.phrase.count, several };
    this.#before = nothingBefore();
    this.#now.arguments.splice(-1, 1);
    if (after) return void this.#now.arguments.push({ ...last, phrase });
    if (role === 'with') this.#before.together = [...phrase.others, { ...phrase, others: [] }];
    else this.#now.arguments.push({ role, phrase });
  }

  /** "의자 위에", "나무 뒤로": the noun before is what something is beside. */
  #side(side: string, role: Role): void {
    const last = this.#now.arguments.at(-1);
    const { owner } = this.#before;
    const ground = last?.role === 'bare' ? last.phrase : owner;
    if (ground === undefined) return;
    if (ground === last?.phrase) this.#now.arguments.splice(-1, 1);
    else this.#before.owner = undefined;
    const inPlace = side === 'in' && ground.there !== undefined;
    const kept = role === 'to' || role === 'from' || role === 'of' ? role : 'at';
    const argument: Argument = {
      role: kept === 'of' ? 'at' : kept,
      phrase: ground,
      ...(inPlace ? {} : { side }),
    };
    this.#now.arguments.push(argument);
  }

  /** "수영을 한다", "춤을 추는": what is done is the noun's; the verb only carries it. */
  #activity(english: string, role: Role, next: Word | undefined): void {
    if (
      next?.kind === 'verb' &&
      /^(look at|listen to|find|like|love|learn|teach|stop)$/.test(next.verb.english)
    )
      return;
    if (role === 'object' || role === 'bare' || role === 'subject')
      this.#done = { english, adjective: false, moves: false };
  }

  /** "자는 동안": the word belongs to the clause that has just ended. */
  #after(word: string): void {
    const last = this.clauses.pop();
    if (last === undefined) return;
    this.#now.words.splice(this.#now.words.lastIndexOf(word), 1);
    this.clauses.push({ ...last, korean: `${last.korean} ${word}` });
  }

  #comma(): void {
    const last = this.#now.arguments.at(-1);
    if (last?.role !== 'bare') return;
    this.#now.arguments.splice(-1, 1);
    this.#before.together = [...last.phrase.others, { ...last.phrase, others: [] }];
  }

  #verb(said: KoreanVerb, use: FormUse, next: Word | undefined, not = false): void {
    const verb = this.#done ?? said;
    this.#done = undefined;
    this.#now.not = not;
    if (use === 'adverb') {
      if (!verb.adjective) this.#end(verb, 'then');
    } else if (use === 'noun' && next?.kind === 'after') this.#end(verb, 'then');
    else if (use === 'noun') this.#describe(verb);
    else if (!(
      use === 'then' &&
      HOLDS.test(verb.english) &&
      next?.kind === 'verb' &&
      GOES.test(next.verb.english)
    ))
      this.#end(verb, use === 'then' && HOLDS.test(verb.english) && next?.kind !== 'comma' ? 'while' : use);
    else this.#carried = verb;
  }

  /** A verb before a noun takes with it what it acts on; where somebody lives is where the film is. */
  #describe(verb: KoreanVerb): void {
    const own = this.#now.arguments.findLastIndex(({ role }) => role === 'subject') + 1;
    const taken = this.#now.arguments.slice(own);
    if (verb.adjective) return void this.#before.looks.push(verb.english);
    if (PLACED.test(verb.english)) return;
    const falls = this.#now.arguments.findLast(({ phrase }) => WEATHER.test(phrase.head));
    if (falls !== undefined && COMES_DOWN.test(verb.english)) {
      this.#now.arguments.splice(this.#now.arguments.indexOf(falls), 1);
      this.#now.times = [...this.#now.times, `in the ${falls.phrase.head}`];
      return;
    }
    this.#now.arguments.splice(own);
    this.#before.doing = { ...fresh(), verb, arguments: taken };
  }

  #end(said: KoreanVerb | undefined, use: FormUse): void {
    const verb = this.#carried ?? said;
    this.#carried = undefined;
    const { words, ...clause } = this.#now;
    const falls = clause.arguments.find(
      ({ role, phrase }) => role === 'subject' && WEATHER.test(phrase.head),
    );
    if (falls !== undefined && verb !== undefined && COMES_DOWN.test(verb.english)) {
      const rest = clause.arguments.filter((argument) => argument !== falls);
      const it = { ...falls.phrase, head: 'it', pronoun: true, count: 1, several: false, looks: [] };
      const rains = { ...verb, english: falls.phrase.head, moves: false };
      this.clauses.push({
        ...clause,
        arguments: [{ role: 'subject', phrase: it }, ...rest],
        verb: rains,
        use,
        korean: written(words),
      });
    } else this.clauses.push({ ...clause, verb, use, korean: written(words) });
    this.#now = fresh();
    this.#before = nothingBefore();
  }
}

/** Whether a noun goes on behind 와: "고양이와 작은 개가", and not "고양이와 논다" or "고양이와 숲에서". */
function joins(next: Word | undefined): boolean {
  if (next === undefined) return false;
  // An adjective, or what a noun behind it does: "고양이와 춤추는 개가".
  if (next.kind === 'verb') return next.use === 'noun';
  if (next.kind === 'noun') return next.noun.there === undefined || next.role === 'subject';
  return (
    next.kind === 'name' || next.kind === 'describes' || next.kind === 'number' || next.kind === 'several'
  );
}
