import { Pronouns } from './pronouns.ts';
import type { Context, Role } from './memory.ts';
import { baseOf, lookOf, type Member, type Part } from './cast.ts';
import { SAME_PLURAL } from './inflections.ts';
import { COLOUR_NEAR, INDEFINITE, SIZE_WORDS } from './lexicon/grammar.ts';
import { genderOfNoun } from './lexicon/people.ts';
import { WIDER_KINDS } from './lexicon/things.ts';
import { isA } from '../words/nouns.ts';
import type { NounPhrase } from './phrases.ts';
import { compatible, LIQUID, sameLook, whoIsCalled } from './same-member.ts';

/** Most tracks one group may have in a scene; more than this is a crowd nobody can count. */
export const MOST_OF_ONE = 8;
const UNSAID_PLURAL = 3;

/** Keeps the cast and decides for every phrase whether it is someone known or someone new. */
export class Cast extends Pronouns {
  resolve(phrase: NounPhrase, context: Context): readonly Part[] {
    const parts = phrase.kind === 'pronoun' ? this.pronoun(phrase, context) : [this.noun(phrase, context)];
    const pronoun = phrase.kind === 'pronoun';
    for (const part of parts) this.mentions.push({ part, clause: this.clause, role: context.role, pronoun });
    return parts;
  }

  /** The same once more, as whatever they are by now. */
  again(parts: readonly Part[], role: Role = 'subject'): readonly Part[] {
    return parts.map(({ member, count }) => {
      const part = { member: this.former.get(member) ?? member, count };
      this.mentions.push({ part, clause: this.clause, role, pronoun: false });
      return part;
    });
  }

  private noun(phrase: NounPhrase, context: Context): Part {
    const before = this.formerly(phrase, context);
    if (before !== undefined) return { member: before, count: before.count };
    const named = phrase.name === undefined ? undefined : this.byName(phrase);
    if (named !== undefined) return { member: named, count: named.count };
    if (phrase.kind === 'name') return this.enter(phrase, 1, context);
    const oneOf =
      phrase.determiner === 'second'
        ? this.members.find((member) => member.count > 1 && member.base === baseOf(phrase))
        : undefined;
    if (oneOf !== undefined) return { member: oneOf, count: 1 };
    if (phrase.determiner === 'another' || (phrase.determiner === 'second' && !this.has(phrase, 'second')))
      return this.enter(phrase, phrase.count ?? 1, context, this.ordinalFor(phrase));
    if (phrase.determiner === 'other') return this.theOther(phrase, context);
    const indefinite = phrase.determiner !== undefined && INDEFINITE.has(phrase.determiner);
    const herd =
      (indefinite ||
        phrase.count === 1 ||
        phrase.determiner === 'second' ||
        phrase.adjectives.some((adjective) => /^(first|third|last)$/.test(adjective))) &&
      !phrase.plural
        ? this.members.find(
            (member) =>
              member.count > 1 &&
              member.base === baseOf(phrase) &&
              sameLook(member.adjectives, lookOf(phrase)),
          )
        : undefined;
    if (herd !== undefined && phrase.determiner !== 'another') return { member: herd, count: 1 };
    const known =
      indefinite ||
      (phrase.determiner === undefined && phrase.count !== undefined && phrase.possessor === undefined)
        ? this.sameWords(phrase)
        : this.known(phrase, context);
    if (known !== undefined) return { member: this.learn(known, phrase), count: this.countOf(phrase, known) };
    const clash = this.members.some(
      (member) =>
        member.base === baseOf(phrase) &&
        sameLook(member.adjectives, lookOf(phrase)) &&
        (phrase.of?.kind !== 'noun' || member.of === phrase.of.head) &&
        member.name === undefined,
    );
    return this.enter(
      phrase,
      phrase.count ?? (phrase.plural ? UNSAID_PLURAL : 1),
      context,
      clash ? this.ordinalFor(phrase) : undefined,
    );
  }

  /** "The frog" that is a princess now; who turns back into a frog is the frog again. */
  private formerly(phrase: NounPhrase, { verb }: Context): Member | undefined {
    const back = verb === 'turn' || verb === 'change' || verb === 'transform';
    for (const [was, is] of this.former) {
      const same =
        phrase.kind === 'name'
          ? was.name?.toLowerCase() === phrase.name?.toLowerCase()
          : was.base === baseOf(phrase) && (back || phrase.determiner === 'the');
      if (same && !this.latest().includes(was)) return back ? was : is;
    }
    return undefined;
  }

  private byName(phrase: NounPhrase): Member | undefined {
    const name = phrase.name?.toLowerCase();
    const known = whoIsCalled(name, this.members);
    if (known !== undefined || phrase.kind === 'name') return known;
    if (phrase.determiner !== 'the') return undefined;
    const unnamed = this.known(phrase, { role: 'other', subjects: [], animateWanted: true });
    return unnamed?.name === undefined && unnamed !== undefined ? this.learn(unnamed, phrase) : undefined;
  }

  private has(phrase: NounPhrase, ordinal: string): boolean {
    return this.members.some((member) => member.ordinal === ordinal && member.base === baseOf(phrase));
  }

  private ordinalFor(phrase: NounPhrase): string | undefined {
    const same = this.members.filter(
      (member) => member.base === baseOf(phrase) && sameLook(member.adjectives, lookOf(phrase)),
    ).length;
    return [undefined, 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][same];
  }

  private theOther(phrase: NounPhrase, context: Context): Part {
    const kin = this.latest().filter((member) => member.base === baseOf(phrase));
    const other = kin[1];
    if (other !== undefined) return { member: other, count: this.countOf(phrase, other) };
    if (kin[0] !== undefined && kin[0].count > 1)
      return { member: kin[0], count: phrase.plural ? kin[0].count - 1 : 1 };
    return this.enter(phrase, phrase.count ?? (phrase.plural ? 2 : 1), context, this.ordinalFor(phrase));
  }

  /** "a red ball" told again in a later clause is the same ball; twice in one clause it is two. */
  private sameWords(phrase: NounPhrase): Member | undefined {
    const here = new Set(
      this.mentions.filter(({ clause }) => clause === this.clause).map(({ part }) => part.member),
    );
    const count = phrase.count ?? (phrase.plural ? UNSAID_PLURAL : 1);
    return this.latest().find(
      (member) =>
        member.base === baseOf(phrase) &&
        sameLook(member.adjectives, lookOf(phrase)) &&
        (phrase.of?.kind !== 'noun' || member.of === phrase.of.head) &&
        !here.has(member) &&
        (member.count === count || phrase.determiner === 'some'),
    );
  }

  /** Whom "the car", "her cat", "balloons" take up: same noun, same drawing, a wider word, in this order. */
  private known(phrase: NounPhrase, context: Context): Member | undefined {
    const owners = phrase.possessor === undefined ? [] : this.owners(phrase.possessor, context);
    const fits = this.latest().filter(
      (member) =>
        compatible(member, phrase) &&
        // "Jack and his brother" are two.
        !owners.some((part) => part.member === member) &&
        !(
          context.role !== 'subject' &&
          phrase.possessor !== undefined &&
          context.subjects.some((part) => part.member === member)
        ),
    );
    const base = baseOf(phrase);
    const agreeing = (members: readonly Member[]) =>
      members.find(
        (member) =>
          lookOf(phrase).length > 0 &&
          lookOf(phrase).every((adjective) => member.adjectives.includes(adjective)),
      ) ?? members[0];
    const sameNoun = agreeing(
      fits.filter((member) => member.base === base || member.base.endsWith(` ${base}`)),
    );
    if (sameNoun !== undefined) return sameNoun;
    if (phrase.determiner === undefined && phrase.possessor === undefined) return undefined;
    const word = this.index.entities.get(base);
    const sameDrawing =
      word === undefined
        ? undefined
        : agreeing(
            fits.filter(
              (member) =>
                member.word === word &&
                member.base !== '' &&
                // What is in the pot is drawn as a pot and is not the pot.
                !LIQUID.test(member.base) &&
                !(member.person && member.exact && genderOfNoun(member.base) !== genderOfNoun(base)),
            ),
          );
    if (sameDrawing !== undefined) return sameDrawing;
    const gender = genderOfNoun(base);
    const kinds = WIDER_KINDS[base];
    const named = fits.find(
      (member) => member.base === '' && gender !== undefined && (member.gender ?? gender) === gender,
    );
    if (named !== undefined) return named;
    if (kinds !== undefined && !phrase.plural)
      return fits.find(
        (member) =>
          (kinds.includes(member.word?.kind ?? '') ||
            (kinds.includes('animal') && member.animate && !member.person)) &&
          !context.subjects.some((part) => part.member === member),
      );
    const wider = new Set([base]);
    return fits.find((member) => member.base !== '' && isA(member.base, wider, true));
  }

  /** A later, fuller mention adds to what is known: "the dog" … "the fluffy white dog". */
  private learn(member: Member, phrase: NounPhrase): Member {
    const added = lookOf(phrase).filter((adjective) => !member.adjectives.includes(adjective));
    const told = added.filter(
      (adjective) => adjective in COLOUR_NEAR || adjective in SIZE_WORDS || member.adjectives.length === 0,
    );
    // "The youngest daughter" is one of three, who are not all the youngest.
    const ofSeveral = member.count > 1 && !phrase.plural;
    if (told.length > 0 && phrase.determiner !== undefined && !ofSeveral)
      member.adjectives = [...told, ...member.adjectives];
    member.name ??= phrase.name;
    member.gender ??= phrase.gender;
    return member;
  }

  private countOf(phrase: NounPhrase, member: Member): number {
    if (phrase.count !== undefined) return Math.min(phrase.count, Math.max(member.count, phrase.count));
    return phrase.plural || SAME_PLURAL.has(phrase.head) ? member.count : 1;
  }

  /** "the two dogs" after "a dog" and "another dog". */
  private alike(phrase: NounPhrase, context: Context): readonly Part[] | undefined {
    if (!phrase.plural || (phrase.determiner !== 'the' && phrase.determiner !== 'both')) return undefined;
    const kin = this.members.filter(
      (member) =>
        member.base === baseOf(phrase) &&
        lookOf(phrase).every((adjective) => member.adjectives.includes(adjective)),
    );
    if (kin.length < 2 || kin.some(({ count }) => count > 1)) return undefined;
    const parts = kin.map((member) => ({ member, count: 1 }));
    for (const part of parts)
      this.mentions.push({ part, clause: this.clause, role: context.role, pronoun: false });
    return parts;
  }

  /** Whose "its" or "the dog's" is, without counting as a mention. */
  owners(possessor: NounPhrase, context: Context): readonly Part[] {
    const before = this.mentions.length;
    const known =
      possessor.kind === 'pronoun' || this.members.some((member) => member.base === baseOf(possessor));
    const parts = known
      ? this.resolve(possessor, {
          ...context,
          role: 'other',
          subjects: context.notSelf === true ? context.subjects : [],
        })
      : [];
    this.mentions.length = before;
    return parts;
  }

  /** "the animals", "the two friends", "the children" when nobody was introduced by that word. */
  together(phrase: NounPhrase, context: Context): readonly Part[] | undefined {
    const alike = this.alike(phrase, context);
    if (alike !== undefined) return alike;
    const kinds = WIDER_KINDS[phrase.head];
    const definite =
      phrase.determiner === 'the' ||
      phrase.determiner === 'these' ||
      phrase.determiner === 'both' ||
      phrase.determiner === 'all' ||
      phrase.possessor !== undefined;
    if (
      kinds === undefined ||
      !phrase.plural ||
      !definite ||
      this.members.some((member) => member.base === baseOf(phrase))
    )
      return undefined;
    const parts = this.several(
      { ...phrase, kind: 'pronoun', head: 'they' },
      { ...context, role: 'subject' },
      kinds,
    );
    // One teacher is not "the children": who is meant by a plural must be several.
    if (parts.reduce((sum, { count }) => sum + count, 0) < 2) return undefined;
    for (const part of parts)
      this.mentions.push({ part, clause: this.clause, role: context.role, pronoun: false });
    return parts;
  }
}
