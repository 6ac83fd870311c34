import { alreadyMany, COUNTS, ingOf, pluralOf, thirdPerson, withArticle } from '../story/inflections.ts';
import type { Argument, Clause, Phrase } from './clause.ts';
import type { KoreanVerb } from './verbs.ts';

/** Verbs that take what they go up or sit on as their own, and those that leave where they were. */
const INTO =
  /^(go|go to|come|run|walk|fly|crawl|jump|swim|climb|fall|dive|travel|hop|roll|drive|sail|run away|land)$/;
const FROM = /^(fall|come out|come|jump|go down|take off|run away|go away|dive|get off)$/;
const OVER = /^(fly|float|jump|hang|shine|fly up)$/;
const TOWARDS = /^(look at|read|wave|talk|shout|bark|sing|smile|bow)$/;

/** Writes clauses as English sentences that the planner reads; it remembers who was told of. */
export class EnglishWriter {
  readonly #told = new Set<string>();
  #subject: Phrase | undefined;

  /** One clause, and what happens beside it; nothing where nobody is told of. */
  sentence(clause: Clause, beside: readonly Clause[]): string {
    const subject = this.#doer([clause, ...beside.toReversed()]);
    if (subject === undefined) return '';
    if (clause.verb === undefined && subject.doing !== undefined)
      return this.sentence(told(clause, subject, subject.doing), beside);
    const doer = this.#phrase(subject);
    const acts = this.#acts(clause, isMany(subject));
    const meanwhile = beside
      .filter(({ verb }) => verb !== undefined)
      .map((other, nth) => {
        const own = other.arguments.find(({ role }) => role === 'subject')?.phrase;
        if (own !== undefined && own !== subject)
          return `and ${this.#phrase(own)} ${this.#acts(other, isMany(own))}`;
        return `${nth === 0 ? 'while' : 'and'} ${this.#acting(other)}`;
      });
    const shows = clause.verb === undefined && beside.length === 0;
    const opener = clause.opener ?? beside.find((other) => other.opener !== undefined)?.opener;
    const times = [...clause.times, ...beside.flatMap((other) => other.times)];
    const [be, ...rest] = acts.split(' ');
    const said = shows ? ['there', be, doer, ...rest] : [doer, acts];
    const text = [...said, ...meanwhile, ...new Set(times)].filter((part) => part !== '').join(' ');
    const whole = opener === undefined ? text : `${opener}${opener === 'Then' ? '' : ','} ${text}`;
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
  }

  /** Who is told of: the first clause's that names someone, in a line without a verb whatever it names, else as before. */
  #doer(clauses: readonly Clause[]): Phrase | undefined {
    const [{ arguments: all, verb } = { arguments: [], verb: undefined }] = clauses;
    const named = clauses.flatMap((clause) => clause.arguments).find(({ role }) => role === 'subject');
    const bare = all.find(({ role }) => role === 'bare' || (verb === undefined && role === 'object'));
    this.#subject = (named ?? bare)?.phrase ?? this.#subject;
    return this.#subject;
  }

  /** "walks to the beach", "is big". */
  #acts({ verb, not, ...clause }: Clause, many: boolean): string {
    if (verb === undefined || verb.adjective || verb.english === 'be') {
      const be = many ? 'are' : 'is';
      return [
        be,
        not ? 'not' : '',
        verb?.adjective === true ? this.#compared(verb, clause) : '',
        ...this.#rest({ verb, not, ...clause }),
      ]
        .filter((part) => part !== '')
        .join(' ');
    }
    const turned = clause.arguments.find(({ role }) => role === 'object');
    const into = clause.arguments.findLast(({ role, phrase }) => role === 'to' && phrase.there === undefined);
    if (verb.english === 'turn into' && turned !== undefined && into !== undefined && !not) {
      const rest = {
        ...clause,
        not,
        verb: undefined,
        arguments: clause.arguments.filter((one) => one !== turned && one !== into),
      };
      return [
        many ? 'turn' : 'turns',
        this.#phrase(turned.phrase),
        'into',
        this.#phrase(into.phrase),
        ...this.#rest(rest),
      ].join(' ');
    }
    const [first = '', ...more] = verb.english.split(' ');
    const said = many ? first : thirdPerson(first);
    return [
      ...(not ? [many ? 'do not' : 'does not', first] : [said]),
      ...more,
      ...this.#rest({ verb, not, ...clause }),
    ].join(' ');
  }

  #acting({ verb, ...clause }: Clause): string {
    const [first = 'be', ...more] = verb?.english.split(' ') ?? [];
    return [
      verb?.adjective === true ? `being ${first}` : ingOf(first),
      ...more,
      ...this.#rest({ verb, ...clause }),
    ].join(' ');
  }

  #compared(verb: KoreanVerb, clause: Pick<Clause, 'arguments'>): string {
    const than = clause.arguments.find(({ role }) => role === 'than')?.phrase;
    return than === undefined
      ? verb.english
      : `${verb.english === 'little' ? 'smaller' : `${verb.english}${verb.english.endsWith('g') ? 'g' : ''}er`} than ${this.#phrase(than)}`;
  }

  #rest({ verb, arguments: all, directions, manners }: Clause): readonly string[] {
    const said = all.filter(({ phrase, role }) => phrase !== this.#subject && role !== 'than');
    const ordered = said.toSorted((a, b) => rank(a, verb) - rank(b, verb));
    return [...ordered.map((argument) => this.#argument(argument, verb)), ...directions, ...manners].filter(
      (part) => part !== '',
    );
  }

  #argument({ role, phrase, side }: Argument, verb: KoreanVerb | undefined): string {
    const english = verb?.english ?? '';
    if (side !== undefined) {
      const over = side === 'on' && OVER.test(english);
      if (phrase.there !== undefined && (side === 'in' || side === 'on'))
        return over ? `over ${this.#place(phrase)}` : this.#there(phrase);
      const ground = side === 'between' && !isMany(phrase) ? { ...phrase, several: true } : phrase;
      return `${over ? 'over' : side} ${this.#phrase(ground)}`;
    }
    const moves = verb?.moves === true;
    if (phrase.there !== undefined) {
      if (role === 'from' || (role === 'in' && /^come out$/.test(english)))
        return `from ${this.#place(phrase)}`;
      if (role === 'to' || (role === 'at' && moves && INTO.test(english)))
        return /^go to$/.test(english) ? this.#place(phrase) : `to ${this.#place(phrase)}`;
      if (role === 'object' && !moves && english !== '') return this.#phrase(phrase);
      if (role === 'subject' || role === 'like') return '';
      return this.#there(phrase);
    }
    const one = this.#phrase(phrase);
    if (role === 'object' || role === 'bare') return verb === undefined ? `with ${one}` : one;
    if (role === 'with') return `with ${one}`;
    if (role === 'to')
      return /^(turn into|feed)$/.test(english)
        ? one
        : /^(give|show|throw|teach)$/.test(english) || moves || TOWARDS.test(english)
          ? `to ${one}`
          : `with ${one}`;
    if (role === 'from' || (role === 'in' && FROM.test(english))) return `from ${one}`;
    if (role === 'at') return thingAt(english, moves, one);
    if (role === 'in') return `by ${one}`;
    return role === 'subject' && english === 'turn into' ? one : '';
  }

  #place(phrase: Phrase): string {
    return phrase.looks.length === 0 && phrase.owner === undefined
      ? `the ${phrase.head}`
      : this.#phrase(phrase);
  }

  #there(phrase: Phrase): string {
    const there = phrase.there ?? '';
    return phrase.looks.length === 0 ? there : there.replace(/\bthe\b/, `the ${phrase.looks.join(' ')}`);
  }

  /** "a red balloon", "the cat", "two dogs", "the boy's hat", "a cat wearing a hat". */
  #phrase(phrase: Phrase): string {
    const others = phrase.others.map((other) => this.#alone(other));
    const one = this.#alone(phrase);
    const all = [...others, one];
    return all.length < 3 ? all.join(' and ') : `${all.slice(0, -1).join(', ')} and ${one}`;
  }

  #alone(phrase: Phrase): string {
    const { head, looks, count, several, pronoun, name, owner, doing } = phrase;
    if (pronoun) return head;
    // "The balloon" is the red one told of before; "the blue fish" has to have been told of as such.
    const told = this.#told.has(name ?? [...looks, head].join(' '));
    for (const key of [name ?? head, [...looks, head].join(' ')]) this.#told.add(key);
    if (name !== undefined && told) return name;
    const shown =
      doing === undefined || doing.arguments.length > 0
        ? looks
        : [...looks, ingOf((doing.verb?.english ?? '').split(' ')[0] ?? '')];
    const many = count > 1 || several;
    const core = [...shown, many ? pluralOf(head) : head].join(' ');
    const behind =
      !told && doing !== undefined && doing.arguments.length > 0 ? ` ${this.#acting(doing)}` : '';
    const called = name === undefined ? '' : ` named ${name}`;
    if (owner !== undefined) return `${this.#alone(owner)}'s ${core}${behind}`;
    if (count > 1) return `${told ? 'the ' : ''}${COUNTS[count] ?? String(count)} ${core}${called}${behind}`;
    if (several) return `${told ? 'the' : 'several'} ${core}${behind}`;
    return `${told ? `the ${core}` : withArticle(core)}${called}${behind}`;
  }
}

/** "공을 차는 로봇" alone is a robot that kicks a ball. */
const told = (clause: Clause, subject: Phrase, doing: Clause): Clause => ({
  ...clause,
  verb: doing.verb,
  arguments: [
    { role: 'subject', phrase: { ...subject, doing: undefined } },
    ...doing.arguments,
    ...clause.arguments.filter(({ phrase }) => phrase !== subject),
  ],
});

const isMany = ({ count, several, others, head, pronoun }: Phrase): boolean =>
  count > 1 || several || others.length > 0 || alreadyMany(head) || (pronoun && /^(they|I)$/.test(head));

/** What a verb acts on stands next to it, places last. */
function rank({ role, phrase, side }: Argument, verb: KoreanVerb | undefined): number {
  if (role === 'object' && (phrase.there === undefined || verb?.moves !== true)) return 0;
  if (role === 'with') return 1;
  if (role === 'to') return 2;
  return side === undefined && phrase.there !== undefined ? 4 : 3;
}

function thingAt(english: string, moves: boolean, one: string): string {
  if (/^(climb|ride|meet|touch|hit|water|attack)$/.test(english)) return one;
  if (/^(sit|lie|sleep|stand|land|be|hang)$/.test(english)) return `on ${one}`;
  if (/^(hide|fall|dive)$/.test(english)) return `in ${one}`;
  return moves || INTO.test(english) ? `to ${one}` : `at ${one}`;
}
