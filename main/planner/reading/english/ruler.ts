import { isSpace } from './characters.ts';
import type { Condition, Rule, TokenPattern } from './data.ts';

/** A word with what is known of it. `pos` is a universal part of speech, `morph` its features ("Number=Sing|…"). */
export type Analysis = {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
  readonly relation: string;
  readonly pos: string;
  readonly morph: string;
  readonly lemma: string | undefined;
};

type Test = (word: Analysis) => boolean;

function testOf(condition: Condition | undefined): (value: string) => boolean {
  if (condition === undefined) return () => true;
  if (typeof condition === 'string') return (value) => value === condition;
  if ('REGEX' in condition) {
    const pattern = new RegExp(condition.REGEX, 'u');
    return (value) => pattern.test(value);
  }
  const list = new Set('IN' in condition ? condition.IN : condition.NOT_IN);
  const wanted = 'IN' in condition;
  return (value) => list.has(value) === wanted;
}

function patternTest({ TAG, LOWER, DEP, IS_SPACE }: TokenPattern): Test {
  const [tag, lower, relation] = [testOf(TAG), testOf(LOWER), testOf(DEP)];
  return (word) =>
    tag(word.tag) &&
    lower(word.lower) &&
    relation(word.relation) &&
    (IS_SPACE === undefined || isSpace(word.text) === IS_SPACE);
}

/** The values that a condition names; undefined if it leaves others open. */
function valuesOf(condition: Condition | undefined): readonly string[] | undefined {
  if (typeof condition === 'string') return [condition];
  return condition !== undefined && 'IN' in condition ? condition.IN : undefined;
}

const applied = (word: Analysis, { tag, pos, morph, lemma, dep }: Rule): Analysis => ({
  ...word,
  tag: tag ?? word.tag,
  pos: pos ?? word.pos,
  morph: morph ?? word.morph,
  lemma: lemma ?? word.lemma,
  relation: dep ?? word.relation,
});

/**
 * spaCy's attribute ruler: what rules say of a word by its tag, its letters, its relation and its neighbour. All are matched
 * first, then applied in their order.
 */
export function makeRuler(rules: readonly Rule[]): (words: readonly Analysis[]) => Analysis[] {
  const tests = rules.map(({ tokens }) => tokens.map(patternTest));
  // By a word of the first token's, else by its tag, else everywhere.
  const byLower = new Map<string, number[]>();
  const byTag = new Map<string, number[]>();
  const others: number[] = [];
  const add = (map: Map<string, number[]>, keys: readonly string[], index: number) => {
    for (const key of keys) map.set(key, [...(map.get(key) ?? []), index]);
  };
  rules.forEach(({ tokens: [first] }, index) => {
    const [lower, tag] = [valuesOf(first?.LOWER), valuesOf(first?.TAG)];
    if (lower !== undefined) add(byLower, lower, index);
    else if (tag !== undefined) add(byTag, tag, index);
    else others.push(index);
  });

  return (words) => {
    const found: number[][] = words.map(() => []);
    words.forEach((word, start) => {
      for (const list of [byLower.get(word.lower) ?? [], byTag.get(word.tag) ?? [], others])
        for (const index of list) {
          const matches = tests[index]!.every((test, offset) => {
            const there = words[start + offset];
            return there !== undefined && test(there);
          });
          if (matches) found[start + rules[index]!.at]!.push(index);
        }
    });
    return words.map((word, at) =>
      found[at]!.sort((a, b) => a - b).reduce((result, index) => applied(result, rules[index]!), word),
    );
  };
}
