import type { Mention } from './clause.ts';
import { readClauses } from './clauses/read-clauses.ts';
import type { Parse } from './parse.ts';
import type { EnglishWords } from './read-english.ts';

const DETERMINED = /^(an?|the|some|my|his|her|its|their|one|two|three|four|five|\d+)\s/i;

/** What a name alone ("small red car", "Minsu the boy") speaks of; undefined where no noun is in it. */
export function readName(
  name: string,
  words: EnglishWords,
  parse: (text: string) => Parse,
): Mention | undefined {
  const said = DETERMINED.test(name) ? name : `a ${name}`;
  const { clauses } = readClauses(parse(`There is ${said}.`), words);
  const [first] = clauses;
  return first?.agents[0] ?? first?.themes[0] ?? first?.complements.find(({ mention }) => mention)?.mention;
}
