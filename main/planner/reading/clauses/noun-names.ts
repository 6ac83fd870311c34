import type { Tree } from './tree.ts';
import type { Mention } from '../clause.ts';
import type { Mentions } from './mentions.ts';

const MODIFIERS = new Set(['compound', 'amod', 'nmod', 'npadvmod', 'quantmod', 'advmod', 'punct', 'poss']);

/** Somebody or something by name; a name that is a word too ("Lily") where it has no article. */
export function isCalled(
  mentions: Mentions,
  token: number,
  head: string,
  determiner: Mention['determiner'],
): boolean {
  const { tag, text } = mentions.tree.at(token);
  const first = determiner === 'bare' && /^\p{Lu}/u.test(text) && mentions.words.isFirstName(head);
  if (!tag.startsWith('NNP'))
    return first && tag !== 'NNS' && mentions.tree.children(token, 'amod').length === 0;
  return !mentions.words.isName(head) || first;
}

/** The noun as its name is listed: in the plural where only that is a name ("glasses"). */
function lemmaSaid({ tree, words }: Mentions, token: number): string {
  const counted = tree.child(token, 'nummod') !== undefined;
  return (words.isName(tree.lower(token)) && !words.isName(tree.lemma(token))) ||
    (!counted && words.isPluralName(tree.lower(token)))
    ? tree.lower(token)
    : tree.lemma(token);
}

/** The longest name that ends in the noun, and the modifiers that are left. */
export function headOf(
  mentions: Mentions,
  token: number,
): { head: string; rest: readonly string[]; spoken: string } {
  const { tree } = mentions;
  const before: number[] = [];
  for (let at = token - 1; at >= 0 && modifies(mentions, at, token); at--) before.unshift(at);
  const lemma = lemmaSaid(mentions, token);
  const proper = tree.tag(token).startsWith('NNP');
  const parts = before.filter((at) => tree.relation(at) !== 'punct' || tree.lower(at) === '-');
  const words = parts.map((at) => tree.lower(at));
  const last = proper ? tree.lower(token) : lemma;
  for (const at of before) mentions.used.add(at);
  let from = words.length;
  let head = last;
  for (let start = 0; start < words.length; start++) {
    const spelt = [...words.slice(start), last].join(' ');
    const found = [
      spelt.replaceAll(' - ', '-'),
      spelt.replaceAll(' - ', ' '),
      spelt.replaceAll(' - ', ''),
    ].find((name) => mentions.words.isName(name) || (proper && mentions.words.isPerson(name)));
    if (found === undefined || words[start] === '-') continue;
    [from, head] = [start, found];
    for (const at of parts.slice(start)) mentions.named.add(at);
    break;
  }
  // Names of several words that nobody knows stay whole: "Jennifer Aniston", "Eiffel Tower".
  if (proper && from === words.length)
    while (
      from > 0 &&
      tree.tag(parts[from - 1] ?? 0).startsWith('NNP') &&
      tree.relation(parts[from - 1] ?? 0) === 'compound'
    ) {
      from -= 1;
      head = `${words[from]} ${head}`;
    }
  const rest = parts
    .slice(0, from)
    .filter(
      (at) =>
        /^(JJ|VB|NN|RB|CD)/.test(tree.tag(at)) &&
        tree.relation(at) !== 'nummod' &&
        !isAdverb(mentions, at) &&
        !isDoing(mentions, at),
    )
    .map((at) => (/^(VBN|JJ)/.test(tree.tag(at)) ? tree.lower(at) : tree.lemma(at)));
  const shown = [
    ...parts
      .filter((at) => !isCounting(mentions, at) && (mentions.named.has(at) || !isDoing(mentions, at)))
      .map((at) => tree.at(at).text),
    proper ? tree.at(token).text : lemma,
  ]
    .join(' ')
    .replaceAll(' - ', '-');
  return { head, rest, spoken: proper ? shown : shown.toLowerCase() };
}

const isAdverb = (mentions: Mentions, at: number): boolean =>
  mentions.tree.tag(at).startsWith('RB') && mentions.tree.relation(at) === 'advmod';

/** "A walking dog": what it does is a clause of its own. */
const isDoing = (mentions: Mentions, at: number): boolean =>
  mentions.tree.tag(at) === 'VBG' &&
  mentions.tree.relation(at) === 'amod' &&
  mentions.words.isVerb(mentions.tree.lemma(at));

const isCounting = (mentions: Mentions, at: number): boolean =>
  mentions.tree.relation(at) === 'nummod' ||
  mentions.tree.tag(at) === 'PRP$' ||
  mentions.tree.tag(at) === 'POS';

/** Whether the token before belongs to the noun's own words. */
function modifies(mentions: Mentions, at: number, noun: number): boolean {
  const { tree } = mentions;
  const relation = tree.relation(at);
  if (['det', 'predet', 'poss', 'case', 'prep', 'nummod'].includes(relation)) return false;
  const { head } = tree.at(at);
  if (head === noun && MODIFIERS.has(relation)) return relation !== 'punct' || tree.lower(at) === '-';
  // "red and white", "hot - air", "very old": what hangs on a modifier.
  if (head === at || head >= noun) return false;
  const above = tree.at(head);
  return above.head === noun &&
    (MODIFIERS.has(above.relation) || above.relation === 'amod') &&
    !/^(prep|relcl|acl)$/.test(relation)
    ? true
    : head > at && tree.at(head).head !== head && modifies(mentions, head, noun);
}

/** "Tom the dog": the name before the article of a noun that it hangs on. */
export function calledBefore(mentions: Mentions, token: number): number | undefined {
  const { tree } = mentions;
  const article = tree.children(token, 'det').find((one) => tree.lower(one) === 'the');
  const name = article === undefined ? undefined : article - 1;
  const heads = [token, tree.at(token).head];
  const hangs =
    name !== undefined &&
    name >= 0 &&
    tree.tag(name).startsWith('NNP') &&
    heads.includes(tree.at(name).head) &&
    /^(compound|nmod|npadvmod|dep|intj|nsubj|appos)$/.test(tree.relation(name));
  if (!hangs || name === undefined || mentions.words.isName(tree.lower(name))) return undefined;
  mentions.used.add(name);
  mentions.named.add(name);
  return name;
}

/** "Tom the dog": Tom, with what he is. */
export const namedBefore = (tree: Tree, name: number, as: Mention): Mention => ({
  head: tree.lower(name),
  words: `${tree.at(name).text} the ${as.words}`,
  kind: 'name',
  attributes: [],
  count: 1,
  determiner: 'bare',
  owner: undefined,
  as,
  start: tree.at(name).start,
  end: as.end,
});

/** "Tom the dog", "Mia, a little girl": what somebody called by name is. */
export function asWhat(mentions: Mentions, token: number): Mention | undefined {
  const { tree } = mentions;
  const noun = tree
    .children(token, 'appos')
    .find((one) => tree.tag(one).startsWith('NN') && tree.child(one, 'det') !== undefined);
  return noun === undefined ? undefined : mentions.one(noun);
}
