import { isAbleTo } from './abilities.ts';
import { lookOf, type Member, type Part } from './cast.ts';
import { alreadyMany } from './inflections.ts';
import { genderOfNoun } from './lexicon/people.ts';
import { Memory, type Context, type Mention } from './memory.ts';
import { plainPhrase, type NounPhrase } from './phrases.ts';

/** Decides whom a pronoun means. */
export class Pronouns extends Memory {
  protected pronoun(phrase: NounPhrase, context: Context): readonly Part[] {
    const { head } = phrase;
    if (/self$|selves$/.test(head)) return context.subjects;
    if (head === 'i' || head === 'me' || head === 'my') return [this.narrator(context)];
    if (head === 'one' || head === 'other') return this.one(phrase);
    if (phrase.plural || /^(they|them|their|everyone|everybody|both|we|us|our)$/.test(head))
      return this.several(phrase, context);
    if (!/^(he|him|his|she|her|it|its)$/.test(head)) return [];
    const single = this.single(head, context);
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
    if (this.owner !== undefined && genderOfNoun(this.owner.head) === gender)
      return [this.enter({ ...this.owner, determiner: 'the' }, 1, context)];
    const noun = gender === 'male' ? 'man' : 'woman';
    const known = this.members.find(({ base }) => base === noun);
    return [
      known === undefined
        ? this.enter({ ...plainPhrase(noun), determiner: 'the' }, 1, context)
        : { member: known, count: 1 },
    ];
  }

  protected narrator(context: Context): Part {
    const known = this.members.find(({ base }) => base === 'narrator');
    if (known !== undefined) return { member: known, count: 1 };
    return this.enter({ ...plainPhrase('narrator'), determiner: 'the' }, 1, context);
  }

  /** "the red one", "the other": whoever has that look, else the one before the last. */
  protected one(phrase: NounPhrase): readonly Part[] {
    const look = lookOf(phrase);
    const members = this.latest();
    const group = members.find(({ count }) => count > 1);
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
    const here = this.mentions
      .filter(({ clause, role }) => clause === this.clause && role !== 'subject')
      .map(({ part }) => part.member);
    const own = new Set(
      context.role !== 'subject' && !/^(his|its)$/.test(pronoun)
        ? [...context.subjects.map(({ member }) => member), ...here]
        : [],
    );
    for (const [at, mention] of this.mentions.entries()) {
      const { member } = mention.part;
      if (own.has(member)) continue;
      const isIt = this.calledIt?.member === member && this.calledIt.clause === this.clause;
      if (isIt && /^(he|him|his|she|her)$/.test(pronoun)) continue;
      const fit = pronounFit(pronoun, mention.part, context);
      if (fit === undefined) continue;
      const sameRole = mention.role === 'other' ? -0.5 : mention.role === context.role ? 3 : 2;
      const got =
        context.role === 'subject' && this.receivers.has(member) && mention.clause === this.clause - 1
          ? 3
          : 0;
      const gone = this.lost.has(member) ? -1.5 : 0;
      const score = fit + got + gone + sameRole + at / 1000 - 2.5 * Math.min(8, this.clause - mention.clause);
      if (best === undefined || score >= best.score) best = { part: { member, count: 1 }, score };
    }
    if (best !== undefined && /^(he|him|his)$/.test(pronoun)) best.part.member.gender ??= 'male';
    if (best !== undefined && /^(she|her)$/.test(pronoun)) best.part.member.gender ??= 'female';
    return best?.part;
  }

  /** "they", "both", "the two friends": a plural group, or everyone of the last clauses together. */
  protected several(phrase: NounPhrase, context: Context, kinds?: readonly string[]): readonly Part[] {
    const found = this.severalKnown(phrase, context, kinds);
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

const total = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);
const unique = (parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [part.member, part])).values(),
];
const trimmed = (parts: readonly Part[], wanted: number | undefined): readonly Part[] =>
  wanted === undefined || total(parts) <= wanted
    ? parts
    : parts.slice(-wanted).map((part) => (parts.length === 1 ? { ...part, count: wanted } : part));

/** Drawn as people, and still called "it". */
const NEARLY_THINGS =
  /\b(robot|alien|ghost|snowman|zombie|monster|baby|infant|toddler|child|fairy|elf|mermaid|vampire|genie|creature)\b/;

/** How well a pronoun suits a member; undefined when it cannot mean it. */
function pronounFit(pronoun: string, part: Part, context: Context): number | undefined {
  const fit = agreement(pronoun, part, context);
  const able =
    context.role === 'subject' && context.verb !== undefined
      ? isAbleTo(context.verb, part.member)
      : undefined;
  return fit === undefined || able === undefined ? fit : fit + (able ? 4 : -3);
}

function agreement(pronoun: string, { member, count }: Part, context: Context): number | undefined {
  if (count > 1) return undefined;
  const neuter = pronoun === 'it' || pronoun === 'its';
  if (neuter) {
    if (member.person && (member.gender !== undefined || member.base === '')) return undefined;
    if (context.rideWanted === true)
      return member.word?.kind === 'vehicle' ? 6 : member.animate && !member.person ? 5 : -6;
    const alive =
      context.animateWanted || pronoun === 'its'
        ? member.animate
          ? 5
          : -6
        : context.role === 'object'
          ? member.animate
            ? 0
            : 1
          : 0;
    return alive - (member.person ? (NEARLY_THINGS.test(member.base) ? 4 : 8) : 0);
  }
  if (!member.animate) return undefined;
  const gender = /^(he|him|his)$/.test(pronoun) ? 'male' : 'female';
  if (member.gender !== undefined) return member.gender === gender ? 6 : undefined;
  return member.person ? 4 : 1;
}
