import { baseOf, castByGender, lookOf, type Member, type Part } from './cast.ts';
import { alreadyMany } from './inflections.ts';
import { genderOfNoun } from './lexicon/people.ts';
import { Memory, type Context, type Mention } from './memory.ts';
import { plainPhrase, type NounPhrase } from './phrases.ts';
import { pronounFit } from './pronoun-fit.ts';

/** What is mostly done to the living, though things can be caught and followed too. */
const CATCHES =
  /^(catch|chase|follow|hunt|scold|arrest|stop|attack|frighten|join|watch|hear|notice|invite|find)$/;

const PURSUES = /^(chase|catch|follow|pursue|stop|scold|arrest|hunt)$/;

/** Decides whom a pronoun means. */
export class Pronouns extends Memory {
  protected pronoun(phrase: NounPhrase, context: Context): readonly Part[] {
    const { head } = phrase;
    if (/self$|selves$/.test(head)) return context.subjects;
    if (head === 'i' || head === 'me' || head === 'my') return [this.narrator(context)];
    if (head === 'one' || head === 'other') return this.one(phrase, context);
    if (phrase.plural || /^(they|them|their|everyone|everybody|both|we|us|our)$/.test(head))
      return this.several(phrase, context);
    if (!/^(he|him|his|she|her|it|its)$/.test(head)) return [];
    const found = this.single(head, context);
    // "The soup lands on a lady's hat. She laughs": sooner the lady than the dog.
    const better = found?.member.person === false && this.heardAt >= this.clause - 4;
    const owned =
      better && /^(he|she)$/.test(head) ? this.ownerHeard(head === 'he' ? 'male' : 'female') : undefined;
    const single = owned === undefined ? found : undefined;
    if (single === undefined) return this.bodySeen(head, context) ?? this.unknown(head, context);
    if (head === 'it' || head === 'its') this.calledIt = { member: single.member, clause: this.clause };
    return [single];
  }

  /** Nobody is "it" and "his" at once: "it shakes his hand" is somebody else's hand. */
  private calledIt: { readonly member: Member; readonly clause: number } | undefined;

  /** "He shows his foot. She looks at it": the foot shows whose it is. */
  private bodySeen(head: string, context: Context): readonly Part[] | undefined {
    if (head !== 'it' || context.role === 'subject' || this.body === undefined) return undefined;
    const others = this.body.parts.filter(
      ({ member }) => !context.subjects.some((subject) => subject.member === member),
    );
    return this.body.clause >= this.clause - 2 && others.length > 0 ? others : undefined;
  }

  /** A pronoun before anyone was introduced: "He walks" shows a man. */
  protected unknown(head: string, context: Context): readonly Part[] {
    if (context.role !== 'subject' || /^(it|its)$/.test(head)) return [];
    const gender = /^(he|him|his)$/.test(head) ? 'male' : 'female';
    const owner = this.ownerHeard(gender);
    if (owner !== undefined) return [this.enter({ ...owner, determiner: 'the' }, 1, context)];
    const noun = gender === 'male' ? 'man' : 'woman';
    const known = this.members.find(({ base }) => base === noun);
    return [
      known === undefined
        ? this.enter({ ...plainPhrase(noun), determiner: 'the' }, 1, context)
        : { member: known, count: 1 },
    ];
  }

  /** Somebody only said to own something, whom "he" or "she" may mean. */
  private ownerHeard(gender: 'male' | 'female'): NounPhrase | undefined {
    const { owner } = this;
    if (owner === undefined || this.members.some((member) => names({ ...owner, determiner: 'the' }, member)))
      return undefined;
    const said = owner.gender ?? genderOfNoun(owner.head);
    const unknown = owner.kind === 'name' && said === undefined;
    return said === gender || unknown ? { ...owner, gender } : undefined;
  }

  protected narrator(context: Context): Part {
    const known = this.members.find(({ base }) => base === 'narrator');
    if (known !== undefined) return { member: known, count: 1 };
    return this.enter({ ...plainPhrase('narrator'), determiner: 'the' }, 1, context);
  }

  /** "the red one", "the other": whoever has that look, else the one before the last. */
  protected one(phrase: NounPhrase, context: Context): readonly Part[] {
    const look = lookOf(phrase);
    const members = this.latest();
    const acts = context.role === 'subject' && (context.animateWanted || phrase.head === 'other');
    const group =
      members.find(({ count, animate }) => count > 1 && acts && animate) ??
      members.find(({ count }) => count > 1);
    if (look.length === 0 && group !== undefined) return [{ member: group, count: 1 }];
    const found =
      look.length > 0
        ? members.find((member) => look.every((adjective) => member.adjectives.includes(adjective)))
        : phrase.head === 'other' || phrase.determiner === 'other'
          ? (members[1] ?? members[0])
          : (members.find(({ animate }) => !animate) ?? members[0]);
    return found === undefined ? [] : [{ member: found, count: 1 }];
  }

  /** Scores everyone mentioned of late for a singular pronoun; clauses further back count less. */
  protected single(pronoun: string, context: Context): Part | undefined {
    let best: { part: Part; score: number } | undefined;
    const called = this.calledIt;
    // "Its father picks it up": both are the same.
    const again = pronoun === 'it' && context.role === 'object' && called?.clause === this.clause;
    if (again && called !== undefined && !context.subjects.some(({ member }) => member === called.member))
      return { member: called.member, count: 1 };
    const here = this.mentions
      .filter(({ clause, role }) => clause === this.clause && role !== 'subject')
      .map(({ part }) => part.member);
    const own = new Set(
      context.notSelf === true || (context.role !== 'subject' && !/^(his|its)$/.test(pronoun))
        ? [...context.subjects.map(({ member }) => member), ...here]
        : [],
    );
    for (const [at, mention] of this.mentions.entries()) {
      const { member } = mention.part;
      if (own.has(member)) continue;
      if (context.role === 'subject' && context.named?.some((phrase) => names(phrase, member)) === true)
        continue;
      const isIt = this.calledIt?.member === member && this.calledIt.clause >= this.clause - 1;
      if (isIt && /^(he|him|his|she|her)$/.test(pronoun)) continue;
      const fit = pronounFit(pronoun, mention.part, context);
      if (fit === undefined) continue;
      const sameRole = mention.role === 'other' ? -0.5 : mention.role === context.role ? 3 : 2;
      const got =
        context.role === 'subject' && this.receivers.has(member) && mention.clause === this.clause - 1
          ? 3
          : 0;
      // Who is chased did something: the thief, not the fish.
      const fled =
        context.role === 'object' && PURSUES.test(context.verb ?? '') && mention.role === 'subject' ? 2 : 0;
      const gone = this.lost.has(member) ? -1.5 : 0;
      const score =
        fit + got + fled + gone + sameRole + at / 1000 - 2.5 * Math.min(8, this.clause - mention.clause);
      if (best === undefined || score >= best.score) best = { part: { member, count: 1 }, score };
    }
    const gender = /^(he|him|his)$/.test(pronoun)
      ? 'male'
      : /^(she|her)$/.test(pronoun)
        ? 'female'
        : undefined;
    const tame =
      gender !== undefined && best?.part.member.person === false && best.part.member.gender === undefined;
    const person = tame ? this.personOf(gender, own, context) : undefined;
    if (person !== undefined) return person;
    if (best !== undefined && gender !== undefined) castByGender(best.part.member, gender, this.index);
    return best?.part;
  }

  /** "She" is sooner the woman of some sentences ago than the dog of the last one. */
  private personOf(gender: 'male' | 'female', own: ReadonlySet<Member>, context: Context): Part | undefined {
    const found = this.mentions.findLast(
      ({ part: { member, count }, clause }) =>
        member.person &&
        member.gender === gender &&
        count === 1 &&
        clause >= this.clause - 5 &&
        !own.has(member) &&
        context.named?.some((phrase) => names(phrase, member)) !== true,
    );
    return found === undefined ? undefined : { member: found.part.member, count: 1 };
  }

  /** "they", "both", "the two friends": a plural group, or everyone of the last clauses together. */
  protected several(phrase: NounPhrase, context: Context, kinds?: readonly string[]): readonly Part[] {
    // "Counts down from ten": a number that is nobody's.
    if (
      phrase.determiner === undefined &&
      phrase.count !== undefined &&
      context.role === 'other' &&
      kinds === undefined
    )
      return [];
    const alive = kinds === undefined && !context.animateWanted && CATCHES.test(context.verb ?? '');
    const chased = alive ? this.severalKnown(phrase, { ...context, animateWanted: true }) : [];
    const found = chased.length > 0 ? chased : this.severalKnown(phrase, context, kinds);
    if (found.length > 0 || kinds !== undefined || context.role !== 'subject' || this.members.length > 0)
      return found;
    return [this.enter({ ...plainPhrase('person'), determiner: 'the', plural: true, count: 2 }, 2, context)];
  }

  /** Whom "them" cannot be: who acts, and what else is named in the same clause. */
  private notMeant(phrase: NounPhrase, context: Context): ReadonlySet<Member> {
    if (context.role === 'subject' || phrase.head === 'their') return new Set();
    const here = this.mentions.filter(({ clause, role }) => clause === this.clause && role !== 'subject');
    const acting = context.role === 'object' ? context.subjects : [];
    return new Set([...acting, ...here.map(({ part }) => part)].map(({ member }) => member));
  }

  /** "A cat hears them. They hide", "Grandpa reads to the children. They sleep": the only ones who are several. */
  private actedOn(phrase: NounPhrase, context: Context, said: readonly Mention[]): readonly Part[] {
    if (context.role !== 'subject' || phrase.head !== 'they') return [];
    const alive = said.filter(({ part }) => part.member.animate);
    if (context.together === true) {
      const all = unique(alive.map(({ part }) => part));
      return total(all) > 1 ? all : [];
    }
    const groups = alive.filter(({ part }) => part.count > 1);
    const [group] = groups;
    return group !== undefined &&
      groups.length === 1 &&
      group.role !== 'subject' &&
      total(alive.filter(({ role }) => role === 'subject').map(({ part }) => part)) === 1
      ? [group.part]
      : [];
  }

  protected severalKnown(phrase: NounPhrase, context: Context, kinds?: readonly string[]): readonly Part[] {
    const excluded = this.notMeant(phrase, context);
    const suits = ({ member }: Part) =>
      !excluded.has(member) &&
      (kinds === undefined
        ? !context.animateWanted || member.animate
        : kinds.includes(member.word?.kind ?? '') ||
          (member.animate && kinds.includes('animal') && !member.person));
    const wanted = phrase.count;
    for (let back = this.clause; back >= Math.max(0, this.clause - 8); back--) {
      const said = this.mentions.filter((mention) => mention.clause === back && suits(mention.part));
      const subjects = unique(said.filter(({ role }) => role === 'subject').map(({ part }) => part));
      const everyone = unique(said.map(({ part }) => part));
      const actedOn = wanted === undefined && kinds === undefined ? this.actedOn(phrase, context, said) : [];
      if (actedOn.length > 0) return actedOn;
      // "A duck with her ducklings": those that look alike go together.
      const [first] = everyone;
      const alike = everyone.every(({ member }) => member.animate && member.word === first?.member.word);
      if (alike && everyone.length > 1 && wanted === undefined) return everyone;
      const groups = everyone.filter(
        ({ count, member }) =>
          count > 1 || alreadyMany(member.base) || alreadyMany(member.word?.name ?? member.base),
      );
      if (
        context.role === 'subject' &&
        total(subjects) > 1 &&
        (wanted === undefined || total(subjects) === wanted)
      )
        return subjects;
      if (
        groups.length > 0 &&
        groups.length < everyone.length &&
        wanted === undefined &&
        (context.role !== 'subject' || kinds !== undefined)
      )
        return groups.slice(-1);
      if (groups.length > 0 && context.role !== 'subject' && wanted === undefined) return groups.slice(-1);
      const inanimateGroup = groups.find(({ member }) => !member.animate);
      if (
        context.role === 'subject' &&
        inanimateGroup !== undefined &&
        !context.animateWanted &&
        wanted === undefined
      )
        return [inanimateGroup];
      const animate = everyone.filter(({ member }) => member.animate);
      if (total(animate) > 1) return trimmed(animate, wanted);
      if (
        context.role !== 'subject' &&
        total(everyone) > 1 &&
        !this.mentions.some((mention) => mention.clause < back && mention.part.count > 1)
      )
        return everyone;
    }
    const recent = unique(this.mentions.filter(({ part }) => suits(part)).map(({ part }) => part));
    const animate = recent.filter(({ member }) => member.animate);
    return trimmed(
      animate.length > 1 || recent.length === 0 ? animate.slice(-Math.max(2, wanted ?? 2)) : recent.slice(-2),
      wanted,
    );
  }
}

/** Whether a phrase says again who somebody is: "the dragon", "Anna". */
const names = (phrase: NounPhrase, { base, name }: Member): boolean =>
  phrase.kind === 'name'
    ? phrase.name?.toLowerCase() === name?.toLowerCase()
    : phrase.kind === 'noun' && phrase.determiner === 'the' && baseOf(phrase) === base;

const total = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);
const unique = (parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [part.member, part])).values(),
];
const trimmed = (parts: readonly Part[], wanted: number | undefined): readonly Part[] =>
  wanted === undefined || total(parts) <= wanted
    ? parts
    : parts.slice(-wanted).map((part) => (parts.length === 1 ? { ...part, count: wanted } : part));
