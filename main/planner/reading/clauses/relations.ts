import type { RelationWord } from '../clause.ts';

/** English prepositions, of one word and of several, without articles; the longest that fits is read. */
const SAID: Readonly<Record<RelationWord, string>> = {
  on: 'on|upon|atop|on back of|astride|on top of|aboard|across the top of',
  in: 'in|within|in middle of|in center of|in centre of|amid|amidst|in midst of|throughout|in heart of|in middle of|in midst of|in center of|in centre of',
  under: 'under|beneath|below|underneath',
  above: 'above|high above|over top of',
  behind: 'behind|in back of|at back of',
  'in front of': 'in front of|before|ahead of|at front of',
  beside: 'beside|next to|alongside|adjacent to|by side of|at side of|on side of|to side of',
  between: 'between|in between',
  near: 'near|close to|nearby|near to|around corner of',
  around: 'around|round|about|all around',
  'left of': 'left of|to left of|on left of|at left of|on left side of|to left side of',
  'right of': 'right of|to right of|on right of|at right of|on right side of|to right side of',
  at: 'at',
  inside: 'inside|inside of',
  outside: 'outside|outside of',
  'far from': 'far from|far away from|away from|apart from',
  against: 'against',
  among: 'among|amongst|surrounded by',
  opposite: 'opposite|across from|opposite to|facing',
  to: 'to|up to|unto',
  into: 'into|in to',
  onto: 'onto|on to',
  toward: 'toward|towards|in direction of',
  from: 'from',
  'out of': 'out of|out from|from inside|from within',
  off: 'off|off of',
  across: 'across',
  along: 'along|down along',
  through: 'through|via',
  past: 'past|by way of',
  over: 'over',
  up: 'up',
  down: 'down',
  after: 'after',
  with: 'with|together with|along with|accompanied by',
  without: 'without',
  for: 'for',
  by: 'by',
  as: 'as',
  like: 'like|unlike',
  about: 'regarding|concerning',
  of: 'of',
  during: 'during|in course of',
  until: 'until|till',
  before: 'prior to',
  than: 'than',
};

const TABLE = new Map(
  Object.entries(SAID).flatMap(([relation, said]) =>
    said.split('|').map((words) => [words, relation as RelationWord] as const),
  ),
);

/** The relation that a preposition says; undefined for one that nobody listed. */
export const relationSaid = (words: string): RelationWord | undefined => TABLE.get(words);
