import { lookOf, type Member } from './cast.ts';
import { COLOUR_NEAR, NUMBER_WORDS, SIZE_WORDS } from './lexicon/grammar.ts';
import type { NounPhrase } from './phrases.ts';

export const LIQUID = /^(water|milk|juice|oil|sauce|soup|stew|tea|coffee)$/;

/** Whether two looks are the same, in whatever order they are told. */
export const sameLook = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((adjective) => other.includes(adjective));

/** A blue car is not the red one, a small dog not the big one, three are not one. */
export function compatible(member: Member, phrase: NounPhrase): boolean {
  const look = lookOf(phrase);
  const differs = (list: Readonly<Record<string, unknown>>) => {
    const asked = look.find((adjective) => adjective in list);
    const has = member.adjectives.find((adjective) => adjective in list);
    return asked !== undefined && has !== undefined && asked !== has;
  };
  if (differs(COLOUR_NEAR) || differs(SIZE_WORDS)) return false;
  // A house of bricks is not the house of straw.
  const of = phrase.of?.kind === 'noun' ? phrase.of.head : undefined;
  if (of !== undefined && member.of !== undefined && of !== member.of) return false;
  if (phrase.determiner === 'second') return member.ordinal === 'second';
  const many =
    phrase.plural ||
    (phrase.determiner !== undefined && phrase.determiner in NUMBER_WORDS && (phrase.count ?? 1) > 1);
  return many
    ? member.count > 1
    : member.count === 1 || phrase.determiner === 'one' || phrase.count === 1 || phrase.determiner === 'the';
}

/** By the whole name, else by its first word: "Bob Smith" first, "Bob" from then on. */
export function whoIsCalled(name: string | undefined, members: readonly Member[]): Member | undefined {
  if (name === undefined) return undefined;
  const names = (member: Member) => member.name?.toLowerCase() ?? '';
  return (
    members.find((member) => names(member) === name) ??
    members.find((member) => names(member).startsWith(`${name} `))
  );
}
