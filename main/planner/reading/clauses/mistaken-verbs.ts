import type { Token } from '../parse.ts';
import { goingOn } from './lost-participles.ts';
import type { Words } from './mentions.ts';

/** Lemmas that a form in -s may be of. */
const lemmasOf = (form: string): readonly string[] => [
  form.replace(/s$/, ''),
  form.replace(/es$/, ''),
  form.replace(/ies$/, 'y'),
];

export function mistaken(
  token: Token,
  at: number,
  tokens: readonly Token[],
  words: Words,
): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== token.sentence) return undefined;
  // "Eats leaves": what the parser itself takes for an object.
  if (token.tag === 'VBZ' && token.relation === 'dobj') return undefined;
  const lower = token.text.toLowerCase();
  const lemma = lemmasOf(lower).find((one) => one !== lower && words.isVerb(one));
  // "A hat runs": its form is a verb's, whatever it was hung on as.
  if (lemma !== undefined && token.tag === 'VBZ' && NOMINAL.test(token.relation)) return lemma;
  // "A child excitedly swings": an adverb between who does it and what is done.
  const how = before.tag === 'RB' && before.text.endsWith('ly') && tokens[at - 2]?.tag === 'NN';
  if (lemma !== undefined && token.tag === 'NNS' && how) return lemma;
  const participle = goingOn(token, at, tokens, words);
  if (participle !== undefined) return participle;
  const joined = joinedVerb(at, tokens, lemma, words);
  if (joined !== undefined) return joined;
  // "Turns into a swirl of rainbow colors": what hangs on "of", after a verb, is no verb.
  const after = tokens
    .slice(0, at)
    .some(({ tag, sentence }) => sentence === token.sentence && /^VB[ZPD]$/.test(tag));
  if (after && token.relation === 'pobj' && tokens[token.head]?.text === 'of') return undefined;
  if (lemma === undefined) return bareVerb(token, at, tokens, words);
  if (joinsVerbs(at, tokens) || disagrees(at, tokens, words)) return lemma;
  if (token.tag === 'NNS' && isOneOf(at, tokens) && !words.isName(lemma)) return lemma;
  if (!token.tag.startsWith('NN') || !/^(NN|JJ)/.test(before.tag)) return undefined;
  // "And green eyes": a colour is no eye's owner.
  if (before.tag === 'JJ' && !/^(DT|CD)$/.test(tokens[at - 2]?.tag ?? '')) return undefined;
  if (before.head !== at || !/^(compound|nmod|nsubj|amod)$/.test(before.relation)) return undefined;
  if (
    words.isName(`${before.lemma.toLowerCase()} ${lemma}`) ||
    words.isName(`${before.lemma.toLowerCase()} ${lower}`)
  )
    return undefined;
  const said = [before.lemma, before.text].map((word) => word.toLowerCase());
  const called = before.tag.startsWith('NNP') && words.isFirstName(before.text.toLowerCase());
  if (!called && !said.some((word) => words.isName(word))) return undefined;
  return lemma;
}

/** What only a noun can be to another word. */
const NOMINAL = /^(compound|nmod|amod|nsubj|dobj|pobj)$/;

/** "A motorcycle races": no plural goes with "a"; a noun that the parser does not know may be an adjective to it. */
const disagrees = (at: number, tokens: readonly Token[], words: Words): boolean =>
  /^(NNS|VBZ)$/.test(tokens[at]?.tag ?? '') &&
  ((tokens[at - 1]?.tag ?? '').startsWith('NN') ||
    (tokens[at - 1]?.tag === 'JJ' && words.isName(tokens[at - 1]?.text.toLowerCase() ?? ''))) &&
  tokens.some(
    ({ head, text, relation }) =>
      head === at && relation === 'det' && /^(an?|another|each|every|this|that)$/i.test(text),
  );

/** "He runs to the kitchen and drinks water": after "and", before what it is done to, in a sentence that has a verb. */
function joinsVerbs(at: number, tokens: readonly Token[]): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !/^NNS$/.test(token.tag) || before?.tag !== 'CC')
    return false;
  if (next.sentence !== token.sentence || !/^(NN|DT|PRP|IN|JJ)/.test(next.tag) || /^IN$/.test(next.tag))
    return false;
  return tokens
    .slice(0, at)
    .some(({ tag, sentence }) => sentence === token.sentence && /^VB[ZPD]$/.test(tag));
}

/**
 * After "and": what is joined to a verb does not name a thing ("comes out and dances for her"), nor does what has no
 * article and goes on with a way ("flies through the air and lands on a hat") or ends the sentence ("drop the bag and
 * surrender"). Between a second subject and what is done: "Paul and Ann bake cookies".
 */
function joinedVerb(
  at: number,
  tokens: readonly Token[],
  lemma: string | undefined,
  words: Words,
): string | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined) return undefined;
  const lower = token.text.toLowerCase();
  const over = tokens[token.head];
  if (token.tag === 'NN' && token.relation === 'compound' && before.relation === 'conj' && token.head > at) {
    const object = `${lower} ${over?.lemma.toLowerCase() ?? ''}`;
    return before.tag.startsWith('NN') && before.head < at && words.isVerb(lower) && !words.isName(object)
      ? lower
      : undefined;
  }
  if (before.tag !== 'CC' || token.relation !== 'conj' || token.head >= at || over === undefined)
    return undefined;
  const article = tokens.some(
    ({ head, relation }) => head === at && /^(det|nummod|poss|amod)$/.test(relation),
  );
  if (article) return undefined;
  const verbs = tokens
    .slice(0, at)
    .some(({ tag, sentence }) => sentence === token.sentence && /^VB[ZPD]$/.test(tag));
  if (!verbs) return undefined;
  const last = next === undefined || /^[.,:]$/.test(next.tag);
  if (token.tag === 'NNS' && last && lemma !== undefined && !words.isName(lower) && !words.isName(lemma))
    return lemma;
  if (token.tag === 'NNS')
    return over.tag.startsWith('VB') ||
      (next !== undefined && WAYS.has(next.text.toLowerCase()) && over.tag === 'NN')
      ? lemma
      : undefined;
  return token.tag === 'NN' && last && words.isVerb(lower) && !words.isName(lower) ? lower : undefined;
}

const WAYS = new Set([
  'on',
  'onto',
  'into',
  'to',
  'toward',
  'towards',
  'at',
  'over',
  'through',
  'across',
  'away',
  'back',
  'off',
  'down',
  'up',
]);

/** "two deer graze in a forest": the verb after a plural, taken for a singular noun. */
function bareVerb(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const before = tokens[at - 1];
  const lower = token.text.toLowerCase();
  if (before === undefined || !/^NNS?$/.test(token.tag) || !words.isVerb(lower)) return undefined;
  const both = before.relation === 'conj' && tokens[before.head]?.relation === 'nsubj';
  if (
    before.head !== at &&
    !(endsList(token, at, tokens) && before.head === token.head) &&
    !(both && tokens[before.head]?.head === at)
  )
    return undefined;
  // "On a metal coat rack": with an article after a preposition it is a thing.
  const hasArticle = tokens.some(({ head, relation }) => head === at && relation === 'det');
  if (hasArticle && /^(pobj|dobj)$/.test(token.relation)) return undefined;
  // "Six geese fly": the parser itself takes the geese for its subject.
  if (before.relation === 'nsubj') return lower;
  // "A cat and a dog run after a ball": so are both.
  if (both) return lower;
  if (!/^(compound|amod)$/.test(before.relation)) return undefined;
  const several =
    tokens.some(({ head, relation }) => head === at && relation === 'nummod') ||
    before.tag === 'NNS' ||
    isJoined(at, tokens) ||
    endsList(token, at, tokens);
  // A car race is an event, "two cars race" is none.
  const compound = before.tag === 'NNS' ? before.text : before.lemma;
  return several &&
    words.isName(before.lemma.toLowerCase()) &&
    !words.isName(`${compound.toLowerCase()} ${lower}`)
    ? lower
    : undefined;
}

/** "A whale and a dolphin swim": both do it. */
const isJoined = (at: number, tokens: readonly Token[]): boolean => {
  const token = tokens[at];
  return token?.relation === 'conj' && (tokens[token.head]?.tag ?? '').startsWith('NN') && token.head < at;
};

/** "The other runs": told of one of those before. */
export const isOneOf = (at: number, tokens: readonly Token[]): boolean =>
  /^(other|first|second|third|last)$/i.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.text.toLowerCase() === 'the';

export const isMany = (at: number, tokens: readonly Token[]): boolean =>
  (isJoined(at, tokens) && tokens[at]?.tag === 'NN') ||
  tokens[at - 1]?.relation === 'conj' ||
  /^NNP?S$/.test(tokens[at - 1]?.tag ?? '') ||
  endsList(tokens[at]!, at, tokens) ||
  tokens.some(({ head, relation }) => head === at && relation === 'nummod');

/** "A robot and an alien shake hands": behind the last of several that do something. */
function endsList(token: Token, at: number, tokens: readonly Token[]): boolean {
  const noun = token.relation === 'conj' ? token : tokens[token.head];
  const first = noun?.relation === 'conj' ? tokens[noun.head] : undefined;
  const finite = tokens.some(
    ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD)$/.test(tag),
  );
  return !finite && first !== undefined && first.tag.startsWith('NN') && tokens.indexOf(first) < at;
}
