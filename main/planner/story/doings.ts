import type { ThemeRole, Trait } from '../lexicon/schema.ts';
import { meaningsOf, verbOf } from '../lexicon/verbs.ts';
import type { Clause, RelationWord } from '../reading/clause.ts';
import type { Deed, Stand } from './staging.ts';

export const AIMS = new Set<RelationWord>([
  'to',
  'into',
  'onto',
  'toward',
  'from',
  'out of',
  'off',
  'across',
  'along',
  'through',
  'past',
  'over',
  'up',
  'down',
  'after',
  'around',
  'far from',
]);

export const WITHIN = new Set<RelationWord>([
  'in',
  'into',
  'on',
  'onto',
  'out of',
  'through',
  'across',
  'under',
  'over',
  'above',
  'from',
  'inside',
  'off',
  'along',
]);

/** Verbs that tell how things are. */
export const STATES = new Set([
  'be',
  'have',
  'wear',
  'contain',
  'look',
  'seem',
  'become',
  'stay',
  'remain',
  'feature',
  'include',
  'exist',
  'need',
  'own',
]);

/** What a theme told by a pronoun is: nobody reads a dog. */
export const THEME_LIVES: Partial<Readonly<Record<ThemeRole, boolean>>> = {
  held: false,
  worn: false,
  moved: false,
  pushed: false,
  met: true,
  pursued: true,
};

export const NEEDED: Partial<Readonly<Record<ThemeRole, Trait>>> = { ridden: 'saddle' };

/** What whoever does it must be able to: fly, swim, be driven. */
export function ableTo({ verb, themes, agents }: Clause): Trait | undefined {
  const use = { theme: themes.length > 0 };
  const meaning = verb === undefined ? undefined : verbOf(verb, undefined, use);
  if (meaning?.act === 'fly') return 'flies';
  if (meaning?.act === 'swim') return 'swims';
  // "It drives away" as "it drives".
  const alone = verb === undefined ? undefined : verbOf(verb.split(' ')[0] ?? verb, undefined, use);
  const driven = alone?.theme === 'ridden' && alone.agent === 'any' && themes.length === 0;
  return driven && agents.some(({ head }) => head === 'it') ? 'vehicle' : undefined;
}

/** Only the living do some things: "it brings the ring" is no ring. */
export function doneByLiving({ verb, themes }: Clause): boolean | undefined {
  const meaning = verb === undefined ? undefined : verbOf(verb, undefined, { theme: themes.length > 0 });
  if (meaning === undefined) return undefined;
  const handles = themes.length > 0 && THEME_LIVES[meaning.theme] === false;
  const alone = meaningsOf(verb ?? '').filter(({ when }) => when !== 'theme');
  const living =
    themes.length > 0 ? meaning.agent === 'living' : alone.every(({ agent }) => agent === 'living');
  return living || handles ? true : undefined;
}

/** What stays where it stands, whoever passes: a tower in the background. */
const ROOTED: readonly Trait[] = ['building', 'landmark', 'place', 'tall', 'furniture', 'plant', 'sky'];

export const isRooted = (traits: ReadonlySet<Trait>): boolean => ROOTED.some((trait) => traits.has(trait));

/** How the theme of a verb stands to who does it, for those that stay together. */
export const STANDS_AS: Partial<Readonly<Record<ThemeRole, Stand['kind']>>> = {
  held: 'hold',
  worn: 'wear',
  ridden: 'ride',
  beside: 'beside',
};

export const CHANGES = new Set([
  'turn',
  'become',
  'change',
  'grow',
  'get',
  'go',
  'transition',
  'transform',
  'shift',
  'fade',
]);

/** What is seen of the theme of a passive: "a ball being kicked to the left" travels. */
export const PASSIVE: Partial<Readonly<Record<Deed['motion'], Deed['motion']>>> = {
  transfer: 'travel',
  push: 'travel',
  pull: 'travel',
  carry: 'travel',
  drop: 'fall',
  lift: 'rise',
  chase: 'flee',
  ride: 'travel',
  approach: 'still',
};

const BEGINS_OR_ENDS = { appear: true, disappear: true, be: true } as const;

/** "appears only in the first half": gone in the other. */
export function timingOf(
  { phrases, verb }: Clause,
  motion: Deed['motion'],
): Pick<Deed, 'from' | 'to'> & Partial<Pick<Deed, 'motion'>> {
  const half = phrases
    .flatMap(({ relation, mentions }) => (relation === 'in' || relation === 'during' ? mentions : []))
    .find(({ head, container }) => /\bhalf\b/.test(head) || container === 'half');
  if (
    half === undefined ||
    (verb !== undefined && !Object.hasOwn(BEGINS_OR_ENDS, verb) && motion !== 'enter')
  )
    return { from: 0, to: 1 };
  const first = half.attributes.includes('first') || /\bfirst\b/.test(half.head);
  return first ? { motion: 'exit', from: 0.35, to: 0.6 } : { motion: 'enter', from: 0.4, to: 0.65 };
}
