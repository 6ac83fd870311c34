import { adjectiveOf } from '../lexicon/adjectives.ts';
import { nounOf, traitsOf } from '../lexicon/nouns.ts';
import { personNamed } from '../lexicon/people.ts';
import type { Trait } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { learn, memberFor, type CastMember } from './cast.ts';
import { ENGLISH_NAMES, type SaidNames } from './said-names.ts';
import type { Part } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

export type CastPart = Part & { readonly member: CastMember };

/** Most of one kind that a scene shows; more cannot be told apart. */
export const MOST_OF_ONE = 8;
const UNSAID_PLURAL = 3;

/** Where a mention stands in its clause. */
export interface Role {
  readonly role: 'agent' | 'theme' | 'other';
  /** Number of the clause, and of its sentence. */
  readonly clause: number;
  readonly sentence: number;
  /** Whom a reflexive means, and whom "it" in the same clause does not. */
  readonly agents: readonly CastPart[];
  /** Others of its clause that a pronoun does not mean: "throws a pillow at it". */
  readonly besides?: readonly CastPart[];
  /** What whoever does this must be able to, or what it is done to must be: who "it" is that flies off. */
  readonly needs?: Trait | undefined;
  /** It is done to no living being ("puts it on", "reads it"), or to one ("chases it"). */
  readonly living?: boolean | undefined;
}

interface Heard extends Role {
  readonly part: CastPart;
  /** Said by this pronoun: "he" of he, him and his. */
  readonly by: string | undefined;
  /** Where in its sentence it was said; what comes later cannot be meant by a pronoun before it. */
  readonly start: number;
}

/** Keeps the cast and decides for every mention whether it is somebody known or new. */
export class Memory {
  readonly members: CastMember[] = [];
  private readonly heard: Heard[] = [];
  /** Number in `heard` of a member's last mention. */
  private readonly lastHeard = new Map<CastMember, number>();
  private readonly meant = new Map<Mention, readonly CastPart[]>();
  private readonly became = new Map<CastMember, readonly CastPart[]>();
  private readonly index: VocabularyIndex;
  private readonly names: SaidNames;

  constructor(index: VocabularyIndex, names: SaidNames = ENGLISH_NAMES) {
    this.index = index;
    this.names = names;
  }

  /** Who is meant; empty where nothing is drawn for it. The same mention is always the same. */
  resolve(mention: Mention, role: Role): readonly CastPart[] {
    const known = this.meant.get(mention);
    this.owned(mention, role);
    const parts = (known ?? this.decide(mention, role)).flatMap((part) => this.now(part));
    // "Her", told of nobody yet, may be somebody a moment later.
    if (parts.length > 0 || mention.kind !== 'pronoun') this.meant.set(mention, parts);
    const by = mention.kind === 'pronoun' ? FORMS[mention.head] : undefined;
    for (const part of parts) this.hear({ ...role, part, by, start: mention.start });
    return parts;
  }

  /** "Emily's kite", "her students": who has it is told of, seen or not. */
  private owned({ owner }: Mention, role: Role): void {
    if (owner === undefined || this.meant.has(owner)) return;
    if (owner.kind === 'noun' && !traitsOf(owner.head).has('living')) return;
    // "Her hat": hers who is told to do it, before anybody else's.
    this.resolve(owner, {
      ...role,
      role: 'other',
      agents: [],
      besides: [],
      needs: undefined,
      living: undefined,
    });
  }

  /** "A woman with tan skin in blue jeans": what is told of a part is told of whose it is. */
  stand(mention: Mention, parts: readonly CastPart[]): void {
    this.meant.set(mention, parts);
  }

  /** "The frog turns into a princess": from here on the one is the other. */
  replace(old: readonly CastPart[], next: readonly CastPart[]): void {
    for (const { member } of old)
      if (!next.some((part) => part.member === member)) this.became.set(member, next);
  }

  /** What somebody is by now. */
  private now(part: CastPart): readonly CastPart[] {
    return this.became.get(part.member) ?? [part];
  }

  /** Somebody is in this clause though no word says so. */
  again(part: CastPart, role: Role): void {
    this.hear({ ...role, role: 'other', part, by: undefined, start: Infinity });
  }

  /** Who was last told to do something: they are still there when it rains. */
  lastLiving(): readonly CastPart[] {
    const last = this.heard.findLast(({ part }) => part.member.traits.has('living'));
    return last === undefined ? [] : [last.part];
  }

  /** The last told that has a trait: what somebody gets on. */
  lastWith(trait: Trait): CastPart | undefined {
    return this.heard.findLast(({ part }) => part.member.traits.has(trait))?.part;
  }

  /** "Sam is a firefighter": enters somebody by name as what they are told to be. */
  introduce(name: Mention, as: Mention, role: Role): readonly CastPart[] {
    const known = this.members.some((member) => isNamed(member, name));
    const parts = this.resolve(
      known ? name : { ...name, as, words: this.names.introduced(name.words, as.words) },
      role,
    );
    for (const mention of [name, as]) this.meant.set(mention, parts);
    return parts;
  }

  /** Whether a mention has been resolved to somebody. */
  known = (mention: Mention): readonly CastPart[] | undefined => this.meant.get(mention);

  private hear(one: Heard): void {
    this.lastHeard.set(one.part.member, this.heard.push(one) - 1);
  }

  private decide(mention: Mention, role: Role): readonly CastPart[] {
    if (mention.count === 0) return [];
    if (mention.kind === 'pronoun') return this.pronoun(mention, role);
    const group = this.group(mention, role);
    if (group !== undefined) return group;
    const both = this.together(mention);
    if (both !== undefined) return both;
    const part = this.noun(mention, role);
    return part === undefined ? [] : [part];
  }

  /** "The two dogs" of a dog and another told before. */
  private together(mention: Mention): readonly CastPart[] | undefined {
    const { determiner, count, kind } = mention;
    if (determiner !== 'definite' || count === undefined || count < 2 || kind !== 'noun') return undefined;
    const alike = this.members.filter((member) => isNamed(member, mention) && compatible(member, mention));
    const sum = alike.reduce((all, member) => all + member.count, 0);
    return alike.length > 1 && sum === count
      ? alike.map((member) => ({ member, count: member.count }))
      : undefined;
  }

  /** "A couple dances": the lexicon says whom a word for several means: "man + woman". */
  private group({ head, determiner, ...mention }: Mention, role: Role): readonly CastPart[] | undefined {
    const noun = nounOf(head);
    const own = this.index.entity(head)?.name === head;
    const grouped = noun?.traits.includes('group') === true || noun?.means?.includes('+') === true;
    if (noun?.means === undefined || !grouped || own) return undefined;
    const names = noun.means
      .split('+')
      .map((name) => name.trim())
      .filter((name) => !/^\d*$/.test(name));
    if (names.length === 0) return undefined;
    const said = this.countOf({ ...mention, head, determiner });
    const shares = said === undefined || said < 2 ? undefined : sharedAmong(names.length, said);
    return names.flatMap((name, at) => {
      const [, count = '1', what = name] = /^(\d+) (.+)$/.exec(name) ?? [];
      const one: Mention = {
        ...mention,
        head: what,
        words: what,
        determiner: determiner === 'definite' ? 'indefinite' : determiner,
        count: shares?.[at] ?? Number(count),
        kind: 'noun',
      };
      const part = this.noun(one, role);
      return part === undefined ? [] : [part];
    });
  }

  private noun(mention: Mention, role: Role): CastPart | undefined {
    const said = this.countOf(mention);
    const count = Math.min(MOST_OF_ONE, said ?? UNSAID_PLURAL);
    const known = this.knownFor(mention, role);
    if (known !== undefined) {
      if (said !== undefined && said > known.member.count) known.member.count = Math.min(MOST_OF_ONE, said);
      if (mention.determiner !== 'indefinite')
        learn(known.member, newLooks(known.member, mention), this.index);
      return known;
    }
    const what = mention.as === undefined ? mention : { ...mention.as, count: mention.count };
    const called = mention.kind === 'name' ? mention.head : undefined;
    const member = memberFor(what, this.newName(mention), count, this.index, called);
    if (member === undefined) return undefined;
    this.members.push(member);
    return { member, count };
  }

  private countOf({ count, group, head, attributes }: Mention): number | undefined {
    if (count !== undefined) return count;
    const said = group === undefined ? '' : (nounOf(group)?.means ?? '');
    // "A couple of dogs", "a family of owls": as many as the word means by itself.
    const means = said.includes('+') ? said.split('+').length : Number.parseInt(said, 10);
    if (means > 0) return means;
    // A pack's "skis" are a pair already.
    if (this.index.entity(head)?.name === `${head}s`) return 1;
    // A pair of trousers is one thing to draw.
    if (traitsOf(head).has('mass') || traitsOf(head).has('worn')) return 1;
    return attributes.includes('many') ? 5 : undefined;
  }

  private knownFor(mention: Mention, role: Role): CastPart | undefined {
    const { determiner, kind } = mention;
    const same = this.members.filter((member) => isNamed(member, mention));
    if (kind === 'name')
      return whole(
        same.find(
          ({ called }) =>
            called !== undefined && called.split(' ').some((one) => mention.head.split(' ').includes(one)),
        ),
      );
    const alike = this.latestFirst(same.filter((member) => compatible(member, mention)));
    if (determiner === 'another') return undefined;
    if (determiner === 'other') return this.other(mention, alike, role);
    const several = alike.find(({ count }) => count > 1);
    if (determiner === 'each' && several !== undefined) return whole(several);
    if (determiner === 'indefinite' || (determiner === 'bare' && mention.count !== undefined)) {
      // "One dog runs" of two dogs told before; the same words in another sentence are the same.
      if (mention.count === 1 && several !== undefined && !this.inClause(several, role))
        return this.oneOf(several, role);
      const repeated = alike.find(
        (member) => member.name === mention.words && !this.inSentence(member, role),
      );
      return repeated === undefined
        ? undefined
        : { member: repeated, count: Math.min(repeated.count, mention.count ?? repeated.count) };
    }
    const [found] = alike;
    if (found !== undefined && !this.inClause(found, role))
      return mention.count === 1 && found.count > 1 ? this.oneOf(found, role) : whole(found);
    return determiner === 'definite' || determiner === 'possessive' ? this.byKind(mention, role) : undefined;
  }

  /** "The animal", "the woman" of somebody told by another word. */
  private byKind(mention: Mention, role: Role): CastPart | undefined {
    if (this.index.entity(mention.head) !== undefined && !WIDE.has(mention.head)) return undefined;
    const trait = WIDE.get(mention.head);
    if (trait === undefined || mention.attributes.length > 0) return undefined;
    return whole(
      this.latestFirst(this.members).find(
        (member) => member.traits.has(trait) && !this.inClause(member, role),
      ),
    );
  }

  private other(mention: Mention, alike: readonly CastMember[], role: Role): CastPart | undefined {
    const several = alike.find(({ count }) => count > 1);
    if (several !== undefined) {
      const taken = this.heard.filter(({ part }) => part.member === several && part.nth !== undefined).length;
      const rest = mention.count === undefined ? several.count - Math.max(1, taken) : 1;
      return {
        member: several,
        count: Math.max(1, rest),
        nth: Math.min(several.count - 1, Math.max(1, taken)),
      };
    }
    const [, second] = alike;
    return second !== undefined && !this.inClause(second, role) ? whole(second) : undefined;
  }

  private oneOf(member: CastMember, role: Role): CastPart {
    const taken = new Set(
      this.heard
        .filter(
          ({ part, sentence }) =>
            part.member === member && part.nth !== undefined && sentence === role.sentence,
        )
        .map(({ part }) => part.nth),
    );
    return { member, count: 1, nth: Math.min(member.count - 1, taken.size) };
  }

  private inClause = (member: CastMember, role: Role): boolean =>
    this.heard.some(({ part, clause }) => clause === role.clause && part.member === member) &&
    role.role !== 'agent';
  private inSentence = (member: CastMember, role: Role): boolean =>
    this.heard.some(({ part, sentence }) => sentence === role.sentence && part.member === member);

  private latestFirst(members: readonly CastMember[]): readonly CastMember[] {
    const last = (member: CastMember) => this.lastHeard.get(member) ?? -1;
    return members.toSorted((a, b) => last(b) - last(a));
  }

  /** A name that nobody has yet: "second dog". */
  private newName({ words, determiner }: Mention): string {
    const taken = new Set(this.members.map(({ name }) => name));
    if (!taken.has(words)) return words;
    const other = determiner === 'other' ? this.names.another(words, 1) : words;
    const names = [other, ...[2, 3, 4, 5].map((nth) => this.names.another(words, nth))];
    return names.find((name) => !taken.has(name)) ?? `${words} ${taken.size + 1}`;
  }

  private pronoun(mention: Mention, role: Role): readonly CastPart[] {
    const { head } = mention;
    if (/sel(f|ves)$/.test(head)) return role.agents;
    if (
      /^(you|your|something|nothing|somewhere|there|here|what|this|that|these|those|which|who|whom|everything|all|both|each|any|some|none|another)$/.test(
        head,
      )
    )
      return /^(both|all|each)$/.test(head) ? this.several(role) : [];
    if (/^(someone|somebody|anyone|anybody|everyone|everybody)$/.test(head))
      return this.somebody(mention, role);
    if (/^(i|me|my|mine|we|us|our|ours)$/.test(head)) return this.narrator(mention, role);
    if (head === 'one' || /^others?$/.test(head)) return this.one(mention, role);
    if (/^(they|them|their|theirs)$/.test(head)) return this.several(role);
    const fits = GENDER[head];
    if (fits === undefined) return [];
    const fitting = this.recent(role).filter(
      ({ part, sentence, start }) =>
        fits(part.member) &&
        (part.count === 1 || part.nth !== undefined) &&
        (sentence !== role.sentence || start < mention.start || mention.start === 0),
    );
    const single = fitting.filter(({ part }) => part.count === 1);
    const candidates = single.length > 0 ? single : fitting;
    const person = /^(he|him|his|she|hers?)$/.test(head)
      ? candidates.find(({ part, clause }) => isPerson(part.member) && clause >= role.clause - PERSON_WITHIN)
      : undefined;
    const { needs, living } = role;
    const able =
      needs === undefined ? undefined : candidates.find(({ part }) => part.member.traits.has(needs));
    const fit =
      living === undefined
        ? undefined
        : candidates.find(({ part }) => part.member.traits.has('living') === living);
    const again = this.sameAgain(head, candidates, role);
    const found = (person === undefined ? able : undefined) ?? again ?? person ?? fit ?? candidates[0];
    return found === undefined
      ? []
      : [
          {
            member: found.part.member,
            count: found.part.count,
            ...(found.part.nth === undefined ? {} : { nth: found.part.nth }),
          },
        ];
  }

  /** "A fly wakes him. He runs": who was last called so is meant again, where that was not long ago. */
  private sameAgain(head: string, candidates: readonly Heard[], role: Role): Heard | undefined {
    const form = FORMS[head];
    const last = candidates.find(({ by }) => by === form);
    if (last === undefined || last.clause < role.clause - AGAIN_WITHIN) return undefined;
    return role.living === undefined || last.part.member.traits.has('living') === role.living
      ? last
      : undefined;
  }

  private somebody(mention: Mention, role: Role): readonly CastPart[] {
    const part = this.noun(
      { ...mention, head: 'person', words: 'person', kind: 'noun', determiner: 'indefinite' },
      role,
    );
    return part === undefined ? [] : [part];
  }

  /** "I chased an elephant": whoever tells it is a person in it. */
  private narrator(mention: Mention, role: Role): readonly CastPart[] {
    const many = /^(we|us|our|ours)$/.test(mention.head);
    const person: Mention = {
      ...mention,
      head: 'person',
      words: 'narrator',
      kind: 'noun',
      determiner: 'definite',
      count: many ? 2 : 1,
    };
    const part = this.noun(person, role);
    return part === undefined ? [] : [part];
  }

  /** "One runs, the other sleeps". */
  private one(mention: Mention, role: Role): readonly CastPart[] {
    // "They build another one": another of what was made before.
    if (role.role === 'theme') {
      const made = this.heard.findLast(
        ({ part, role: as }) => as === 'theme' && !role.agents.some(({ member }) => member === part.member),
      );
      if (made !== undefined) return [made.part];
    }
    const last = this.latestFirst(this.members.filter(({ count }) => count > 1))[0];
    if (last !== undefined) {
      const part =
        mention.determiner === 'other' ? this.other(mention, [last], role) : this.oneOf(last, role);
      return part === undefined ? [] : [part];
    }
    const others = this.recent(role).map(({ part }) => part);
    const pick =
      mention.determiner === 'other'
        ? others.find(({ member }) => !role.agents.some((agent) => agent.member === member))
        : others[0];
    return pick === undefined ? [] : [pick];
  }

  /** Whom "they" means: several told by one word, else everybody of the last clause that had more than one. */
  private several(role: Role): readonly CastPart[] {
    const before = this.heardNow().filter(
      ({ clause, part }) =>
        (clause < role.clause || role.role !== 'agent') &&
        !(role.role !== 'agent' && role.agents.some(({ member }) => member === part.member)),
    );
    // Those who do something to several ("bees chase two boys") are not among them.
    const again = before.findLast(
      ({ by, part, clause }) => by === 'they' && part.count > 1 && clause >= role.clause - AGAIN_WITHIN,
    );
    if (again !== undefined)
      return distinct(
        before.filter(({ by, clause }) => by === 'they' && clause === again.clause).map(({ part }) => part),
      );
    const living = before.filter(({ part }) => part.member.traits.has('living'));
    const clauses = [...new Set(living.map(({ clause }) => clause))].toReversed();
    // One of several alike does not stand for them; two told one after the other do ("one arrives, they leave").
    for (const within of [1, 2, 3]) {
      const there = distinct(
        living.filter(({ clause }) => clauses.indexOf(clause) < within).map(({ part }) => part),
      );
      const several = there.filter(({ count, nth }) => count > 1 && nth === undefined);
      if (several.length === 1 && there.length > 1) return several;
      if (there.reduce((sum, { count }) => sum + count, 0) > 1) return there;
    }
    const plural = before.findLast(({ part }) => part.count > 1);
    return plural === undefined ? [] : [plural.part];
  }

  private heardNow(): readonly Heard[] {
    return this.became.size === 0
      ? this.heard
      : this.heard.flatMap((one) => this.now(one.part).map((part) => ({ ...one, part })));
  }

  /** Candidates for a pronoun: the nearest clause first, in it who acts first; nobody who acts in this very clause. */
  private recent(role: Role): readonly Heard[] {
    const rank = { agent: 0, theme: 1, other: 2 };
    return this.heardNow()
      .filter(({ part, clause }) =>
        role.role === 'agent'
          ? clause < role.clause
          : ![...role.agents, ...(role.besides ?? [])].some(({ member }) => member === part.member),
      )
      .toSorted((a, b) => b.clause - a.clause || rank[a.role] - rank[b.role]);
  }
}

const FORMS: Readonly<Record<string, string>> = {
  he: 'he', him: 'he', his: 'he', she: 'she', her: 'she', hers: 'she', it: 'it', its: 'it',
  they: 'they', them: 'they', their: 'they', theirs: 'they',
}; // prettier-ignore
const AGAIN_WITHIN = 3;

/** Five people are three men and two women. */
const sharedAmong = (kinds: number, count: number): readonly number[] =>
  Array.from({ length: kinds }, (_, at) => Math.floor((count + kinds - 1 - at) / kinds));

/** "He" is sooner a person than a dog, if one was told of not long ago. */
const PERSON_WITHIN = 4;

const whole = (member: CastMember | undefined): CastPart | undefined =>
  member === undefined ? undefined : { member, count: member.count };

const distinct = (parts: readonly CastPart[]): readonly CastPart[] => [
  ...new Map(parts.map((part) => [part.member, part])).values(),
];

const isNamed = (member: CastMember, { head, words }: Mention): boolean =>
  member.name === words ||
  member.head === head ||
  member.head.endsWith(` ${head}`) ||
  member.called === head ||
  member.called?.split(' ').includes(head) === true;

/** What tells one from the other of a kind. */
const TELLING = ['colour', 'size', 'age'] as const;
/** Whether a mention may speak of a member: no colour, size or age of its own that the other lacks. */
function compatible(member: CastMember, { attributes, head }: Mention): boolean {
  if (member.head !== head)
    return attributes.length === 0 || attributes.every((one) => member.attributes.includes(one));
  const of = (kind: (typeof TELLING)[number], looks: readonly string[]) =>
    looks.filter((one) => adjectiveOf(one)?.kind === kind);
  return TELLING.every((kind) => {
    const [told, said] = [of(kind, member.attributes), of(kind, attributes)];
    if (told.length > 0 && said.length > 0) return said.every((one) => told.includes(one));
    return kind !== 'colour' || said.length === 0 || member.attributes.length === 0;
  });
}

const newLooks = (member: CastMember, { attributes }: Mention): readonly string[] =>
  attributes.filter((one) => !member.attributes.includes(one));

const WIDE: ReadonlyMap<string, Trait> = new Map([
  ['animal', 'animal'],
  ['creature', 'animal'],
  ['pet', 'animal'],
  ['beast', 'animal'],
  ['bird', 'bird'],
  ['fish', 'fish'],
  ['insect', 'insect'],
  ['vehicle', 'vehicle'],
  ['person', 'person'],
  ['man', 'male'],
  ['woman', 'female'],
  ['child', 'child'],
  ['kid', 'child'],
  ['building', 'building'],
  ['plant', 'plant'],
  ['instrument', 'instrument'],
]);

/** Of what it is called, not of what is drawn for it: a zookeeper may be either. */
const isOf = (gender: 'female' | 'male', { traits, called, head }: CastMember): boolean => {
  const own = traitsOf(head);
  return (own.has('person') ? own : traits).has(gender) || genderOf(called) === gender;
};
const isFemale = (member: CastMember): boolean => isOf('female', member);
const isMale = (member: CastMember): boolean => isOf('male', member);
/** What a name tells: the whole of it, else its first word. */
const genderOf = (called: string | undefined): 'female' | 'male' | undefined =>
  called === undefined ? undefined : (personNamed(called) ?? personNamed(called.split(' ')[0] ?? ''))?.gender;
const isPerson = ({ traits, called }: CastMember): boolean => traits.has('person') || called !== undefined;

const he = (member: CastMember): boolean =>
  (isPerson(member) || member.traits.has('animal')) && !isFemale(member);
const she = (member: CastMember): boolean =>
  (isPerson(member) || member.traits.has('animal')) && !isMale(member);
const it = (member: CastMember): boolean =>
  !isPerson(member) || /^(robot|alien|ghost|snowman|monster|zombie|baby)$/.test(member.word.name);
const GENDER: Readonly<Record<string, (member: CastMember) => boolean>> = {
  he, him: he, his: he, she, her: she, hers: she, it, its: it,
}; // prettier-ignore
