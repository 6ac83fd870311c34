import { adjectiveOf } from '../lexicon/adjectives.ts';
import { traitsOf } from '../lexicon/nouns.ts';
import { personNamed } from '../lexicon/people.ts';
import type { Trait } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import type { CastPart } from './memory.ts';
import type { CastMember } from './cast.ts';

export const FORMS: Readonly<Record<string, string>> = {
  he: 'he', him: 'he', his: 'he', she: 'she', her: 'she', hers: 'she', it: 'it', its: 'it',
  they: 'they', them: 'they', their: 'they', theirs: 'they',
}; // prettier-ignore

export const AGAIN_WITHIN = 3;

/** "He" is sooner a person than a dog, if one was told of not long ago. */
export const PERSON_WITHIN = 4;

export const whole = (member: CastMember | undefined): CastPart | undefined =>
  member === undefined ? undefined : { member, count: member.count };

export const distinct = (parts: readonly CastPart[]): readonly CastPart[] => [
  ...new Map(parts.map((part) => [part.member, part])).values(),
];

export const isNamed = (member: CastMember, { head, words }: Mention): boolean =>
  member.name === words ||
  member.head === head ||
  member.head.endsWith(` ${head}`) ||
  member.called === head ||
  member.called?.split(' ').includes(head) === true;

/** What tells one from the other of a kind. */
const TELLING = ['colour', 'size', 'age'] as const;

const ORDINAL = /^(?:first|second|third|fourth|fifth)$/;

/** Whether a mention may speak of a member: no colour, size or age of its own that the other lacks. */
export function compatible(member: CastMember, { attributes, head }: Mention): boolean {
  if (member.head !== head) return attributes.every((one) => member.attributes.includes(one));
  const of = (kind: (typeof TELLING)[number], looks: readonly string[]) =>
    looks.filter((one) => adjectiveOf(one)?.kind === kind);
  // "The first woman", "the second": not one of several told together.
  const [first, other] = [member.attributes, attributes].map((looks) =>
    looks.find((one) => ORDINAL.test(one)),
  );
  if (member.count === 1 && first !== undefined && other !== undefined && first !== other) return false;
  return TELLING.every((kind) => {
    const [told, said] = [of(kind, member.attributes), of(kind, attributes)];
    if (told.length > 0 && said.length > 0) return said.every((one) => told.includes(one));
    return kind !== 'colour' || said.length === 0 || member.attributes.length === 0;
  });
}

export const WIDE: ReadonlyMap<string, Trait> = new Map([
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

export const isPerson = ({ traits, called }: CastMember): boolean =>
  traits.has('person') || called !== undefined;

const he = (member: CastMember): boolean =>
  (isPerson(member) || member.traits.has('animal')) && !isFemale(member);

const she = (member: CastMember): boolean =>
  (isPerson(member) || member.traits.has('animal')) && !isMale(member);

const it = (member: CastMember): boolean =>
  !isPerson(member) || /^(robot|alien|ghost|snowman|monster|zombie|baby)$/.test(member.word.name);

export const GENDER: Readonly<Record<string, (member: CastMember) => boolean>> = {
  he, him: he, his: he, she, her: she, hers: she, it, its: it,
}; // prettier-ignore

export const distinctParts = (parts: readonly CastPart[]): readonly CastPart[] => {
  const counts = new Map<CastPart['member'], CastPart>();
  for (const part of parts) {
    const had = counts.get(part.member);
    const count = part.nth === undefined ? part.count : part.member.count;
    if (had === undefined || had.count < count)
      counts.set(part.member, { member: part.member, count: Math.max(count, had?.count ?? 0) });
  }
  return [...counts.values()];
};
