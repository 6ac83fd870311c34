import { nounOf, traitsOf } from '../lexicon/nouns.ts';
import type { Trait } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { isNamed, compatible, FORMS } from './members.ts';
import { knownFor } from './known.ts';
import { pronounMeant } from './pronouns.ts';
import { learn, memberFor, type CastMember } from './cast.ts';
import { groupOf, severalOf, sharedAmong } from './several.ts';
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

export interface Heard extends Role {
  readonly part: CastPart;
  /** Said by this pronoun: "he" of he, him and his. */
  readonly by: string | undefined;
  /** Where in its sentence it was said; what comes later cannot be meant by a pronoun before it. */
  readonly start: number;
}

/** Keeps the cast and decides for every mention whether it is somebody known or new. */
export class Memory {
  readonly members: CastMember[] = [];
  readonly heard: Heard[] = [];
  /** Number in `heard` of a member's last mention. */
  readonly lastHeard = new Map<CastMember, number>();
  readonly meant = new Map<Mention, readonly CastPart[]>();
  readonly became = new Map<CastMember, readonly CastPart[]>();
  readonly index: VocabularyIndex;
  readonly names: SaidNames;

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
  owned({ owner }: Mention, role: Role): void {
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
  now(part: CastPart): readonly CastPart[] {
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

  hear(one: Heard): void {
    this.lastHeard.set(one.part.member, this.heard.push(one) - 1);
  }

  decide(mention: Mention, role: Role): readonly CastPart[] {
    if (mention.count === 0) return [];
    if (mention.kind === 'pronoun') return pronounMeant(this, mention, role);
    const group = this.group(mention, role);
    if (group !== undefined) return group;
    const both = this.together(mention);
    if (both !== undefined) return both;
    const part = this.noun(mention, role);
    return part === undefined ? [] : [part];
  }

  /** "The two dogs" of a dog and another told before. */
  together(mention: Mention): readonly CastPart[] | undefined {
    const { determiner, count, kind } = mention;
    if (determiner !== 'definite' || count === undefined || count < 2 || kind !== 'noun') return undefined;
    const alike = this.members.filter((member) => isNamed(member, mention) && compatible(member, mention));
    const sum = alike.reduce((all, member) => all + member.count, 0);
    return alike.length > 1 && sum === count
      ? alike.map((member) => ({ member, count: member.count }))
      : undefined;
  }

  /** "A couple dances", "two children": the lexicon says whom a word for several means: "man + woman". */
  group({ head, determiner, ...mention }: Mention, role: Role): readonly CastPart[] | undefined {
    const said = this.countOf({ ...mention, head, determiner });
    const several = severalOf(head, said ?? UNSAID_PLURAL, this);
    const names = several ?? groupOf(head, this.index);
    if (names === undefined) return undefined;
    const many = several === undefined ? said : (said ?? UNSAID_PLURAL);
    const shares = many === undefined || many < 2 ? undefined : sharedAmong(names.length, many);
    return names.flatMap((name, at) => {
      const [, count = '1', what = name] = /^(\d+) (.+)$/.exec(name) ?? [];
      const one: Mention = {
        ...mention,
        head: what,
        words: what,
        determiner: determiner === 'definite' || determiner === 'possessive' ? 'indefinite' : determiner,
        count: shares?.[at] ?? Number(count),
        kind: 'noun',
      };
      const part = this.noun(one, role);
      return part === undefined ? [] : [part];
    });
  }

  noun(mention: Mention, role: Role): CastPart | undefined {
    const said = this.countOf(mention);
    const count = Math.min(MOST_OF_ONE, said ?? UNSAID_PLURAL);
    const known = knownFor(this, mention, role);
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
    if (said !== undefined && said > MOST_OF_ONE) member.tooMany = said;
    if (said === undefined) member.uncounted = true;
    if (mention.determiner === 'indefinite') member.asOne = true;
    this.members.push(member);
    return { member, count };
  }

  countOf({ count, group, head, attributes }: Mention): number | undefined {
    if (count !== undefined) return count;
    // A pack's "skis" are a pair already, its "grapes" a bunch.
    if (this.index.entity(head)?.name === `${head}s`) return 1;
    const said = group === undefined ? '' : (nounOf(group)?.means ?? '');
    // "A couple of dogs", "a family of owls": as many as the word means by itself.
    const means = said.includes('+') ? said.split('+').length : Number.parseInt(said, 10);
    if (means > 0) return means;
    // A pair of trousers is one thing to draw.
    if (traitsOf(head).has('mass') || traitsOf(head).has('worn')) return 1;
    return attributes.includes('many') ? 5 : undefined;
  }

  inClause = (member: CastMember, role: Role): boolean =>
    this.heard.some(({ part, clause }) => clause === role.clause && part.member === member) &&
    role.role !== 'agent';
  inSentence = (member: CastMember, role: Role): boolean =>
    this.heard.some(({ part, sentence }) => sentence === role.sentence && part.member === member);

  latestFirst(members: readonly CastMember[]): readonly CastMember[] {
    const last = (member: CastMember) => this.lastHeard.get(member) ?? -1;
    return members.toSorted((a, b) => last(b) - last(a));
  }

  /** A name that nobody has yet: "second dog". */
  newName({ words, determiner }: Mention): string {
    const taken = new Set(this.members.map(({ name }) => name));
    if (!taken.has(words)) return words;
    const other = determiner === 'other' ? this.names.another(words, 1) : words;
    const names = [other, ...[2, 3, 4, 5].map((nth) => this.names.another(words, nth))];
    return names.find((name) => !taken.has(name)) ?? `${words} ${taken.size + 1}`;
  }
}

const newLooks = (member: CastMember, { attributes }: Mention): readonly string[] =>
  attributes.filter((one) => !member.attributes.includes(one));
