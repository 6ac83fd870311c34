import type { Clause, Mention } from './clause.ts';
import type { Words } from './clauses/mentions.ts';
import { readClauses } from './clauses/read-clauses.ts';
import { plainerForms } from './clauses/second-readings.ts';
import { stemsOf } from './clauses/verb-words.ts';
import { withWholeNames } from './clauses/whole-names.ts';
import type { Parse } from './parse.ts';
import { edited, unedited, type Edit } from './text/edits.ts';

/** Longer sentences are taken as the parser has them: each form is a parse of its own. */
const LONGEST = 60;
/** And of a long text, only so many sentences are tried again. */
const MOST = 20;

/**
 * Edits that put sentences of which the parser made little into forms of which it makes more; none where it read all words,
 * or no form is read better.
 */
export function betterForms(parse: Parse, words: Words, parser: (text: string) => Parse): readonly Edit[] {
  const faults = faultsOf(parse, words);
  return [...Map.groupBy(parse.tokens, ({ sentence }) => sentence)]
    .filter(([sentence, { length }]) => (faults.get(sentence) ?? 0) > 0 && length > 1 && length <= LONGEST)
    .slice(0, MOST)
    .flatMap(([sentence, tokens]) => {
      const start = tokens[0]?.start ?? 0;
      const text = parse.text.slice(start, tokens.at(-1)?.end);
      const own = tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
      return bestOf(plainerForms(own, words), faults.get(sentence) ?? 0, (edits) =>
        [...faultsOf(parser(edited(unedited(text), edits).text), words).values()].reduce((a, b) => a + b, 0),
      ).map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
    });
}

/** The first form with the fewest faults; no edits where none has fewer than there are. */
function bestOf(
  forms: readonly (readonly Edit[])[],
  had: number,
  faultsWith: (edits: readonly Edit[]) => number,
): readonly Edit[] {
  let best: { readonly faults: number; readonly edits: readonly Edit[] } = { faults: had, edits: [] };
  for (const edits of forms) {
    if (best.faults === 0) break;
    const faults = faultsWith(edits);
    if (faults < best.faults) best = { faults, edits };
  }
  return best.edits;
}

/** By sentence, how much made no sense: words left over, nouns and verbs that nobody knows, doings without anybody. */
function faultsOf(parse: Parse, words: Words): ReadonlyMap<number, number> {
  const { clauses, left } = readClauses(withWholeNames(parse, words), words);
  const faults = new Map<number, number>();
  const count = (sentence: number, more: number) => faults.set(sentence, (faults.get(sentence) ?? 0) + more);
  for (const { sentence } of left) count(sentence, 1);
  const seen = new Set<Mention>();
  for (const clause of clauses) {
    if (isIdle(clause, words)) count(clause.sentence, 1);
    for (const mention of mentionsOf(clause)) {
      if (!seen.has(mention) && isStrange(mention, words)) count(clause.sentence, 1);
      seen.add(mention);
    }
  }
  return faults;
}

const mentionsOf = ({ agents, themes, recipients, phrases }: Clause): readonly Mention[] => [
  ...agents,
  ...themes,
  ...recipients,
  ...phrases.flatMap(({ mentions }) => mentions),
];

/** A noun that nobody knows, or that a doing has ended up in: "dog drinking water". */
const isStrange = ({ kind, head, attributes }: Mention, words: Words): boolean =>
  kind === 'noun'
    ? !words.isName(head) || attributes.some((one) => isOther(one, head, words))
    : kind === 'name' &&
      ![head, head.split(' ')[0] ?? head].some(
        (name) => words.isFirstName(name) || words.isPerson(name) || words.isName(name),
      );

/** A doing, or somebody, that is no look of a thing: "dog drinking water", "child feed". */
const isOther = (attribute: string, head: string, words: Words): boolean =>
  (attribute.endsWith('ing') && stemsOf(attribute).some(words.isVerb)) ||
  (words.isLiving(attribute) && !words.isLiving(head));

/** A verb that nobody knows, or that nobody does. */
const isIdle = ({ verb, mood, agents, themes }: Clause, words: Words): boolean =>
  verb !== undefined &&
  verb !== 'be' &&
  (!words.isVerb(verb) || (mood === 'told' && agents.length + themes.length === 0));
