import type { Parse, Token } from '../parse.ts';
import type { Words } from './mentions.ts';

const PROGRESSIVE_E = /[^aeou]e$/;

/** "drive" → "driving": regular enough for the parser, which only needs to see the form. */
function progressive(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (PROGRESSIVE_E.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** Lemmas that a form in -s may be of. */
const lemmasOf = (form: string): readonly string[] => [
  form.replace(/s$/, ''),
  form.replace(/es$/, ''),
  form.replace(/ies$/, 'y'),
];

/**
 * "A blue car drives past": in headlines the parser takes a verb for the plural of a compound. Where such a plural is a
 * verb, its compound is no name and its sentence lacks a verb there, the text is offered with the verb in a form that
 * cannot be mistaken ("is driving"); a fragment that it cannot take for one is offered as "There is …". Undefined when
 * nothing looks so.
 */
export function withPlainVerbs({ text, tokens }: Parse, words: Words): string | undefined {
  const verbs = tokens.flatMap((token, at) => {
    const lemma = mistaken(token, at, tokens, words);
    // A form in -s is of one.
    const single = lemma !== token.text.toLowerCase() && !token.text.toLowerCase().endsWith('ing');
    const be = !single && isMany(at, tokens) ? 'are' : 'is';
    return lemma === undefined
      ? []
      : [
          {
            start: token.start,
            end: token.end,
            said: `${isOneOf(at, tokens) ? 'one ' : ''}${be} ${progressive(lemma)}`,
            sentence: token.sentence,
          },
        ];
  });
  const fragments = brokenFragments(tokens).flatMap((first) => {
    const repaired = verbs.some(({ sentence }) => sentence === first.sentence);
    const said = /^(DT|CD|JJ|NN|NNS)$/.test(first.tag) ? first.text.toLowerCase() : first.text;
    return repaired
      ? []
      : [{ start: first.start, end: first.end, said: `${THERE_IS}${said}`, sentence: first.sentence }];
  });
  const goings = lostParticiples(tokens, words).map(({ token, many }) => ({
    start: token.start,
    end: token.end,
    said: `${many ? 'are' : 'is'} ${token.text}`,
    sentence: token.sentence,
  }));
  const orders = brokenOrders(tokens, words).map((first) => ({
    start: first.start,
    end: first.end,
    said: `You ${first.text.toLowerCase()}`,
    sentence: first.sentence,
  }));
  const changes = [
    ...goings,
    ...verbs,
    ...fragments.filter(({ sentence }) => !orders.some((order) => order.sentence === sentence)),
    ...orders,
  ].toSorted((a, b) => b.start - a.start);
  if (changes.length === 0) return undefined;
  return changes.reduce(
    (said, { start, end, said: plain }) => `${said.slice(0, start)}${plain}${said.slice(end)}`,
    text,
  );
}

/** What is put before a fragment that the parser cannot take for one. */
export const THERE_IS = 'There is ';

/** The first words of sentences like "An eagle above a wolf", whose root is neither verb nor noun though a noun phrase begins them. */
function brokenFragments(tokens: readonly Token[]): readonly Token[] {
  const firsts = tokens.filter(({ sentence }, at) => tokens[at - 1]?.sentence !== sentence);
  return firsts.filter((first) => {
    const own = tokens.filter(({ sentence }) => sentence === first.sentence);
    const root = own.find((token) => tokens[token.head] === token);
    const verbs = own.some(({ tag }) => /^(VBZ|VBP|VBD|MD)$/.test(tag));
    return (
      root !== undefined &&
      root !== first &&
      !verbs &&
      !isHeadedByRelation(root, own, tokens) &&
      /^(IN|JJ|JJR|RB|TO)/.test(root.tag) &&
      /^(DT|CD|JJ|NN|NNS|NNP)$/.test(first.tag)
    );
  });
}

/** "An eagle above a wolf": the parser makes the preposition the head; the reader takes that as it is. */
const isHeadedByRelation = (root: Token, own: readonly Token[], tokens: readonly Token[]): boolean =>
  root.tag === 'IN' &&
  own.some(
    ({ tag, relation, head, start }) =>
      tag.startsWith('NN') &&
      /^(npadvmod|nsubj)$/.test(relation) &&
      tokens[head] === root &&
      start < root.start,
  );

/** "A panda drinking coffee": a participle that the parser hangs on what is drunk. */
function lostParticiples(tokens: readonly Token[], words: Words) {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (isDoingBefore(at, tokens, words)) return [{ token, many: before?.tag === 'NNS' }];
    const going = token.tag === 'VBG' || isGoingVerb(token, words);
    if (!going || before === undefined || next === undefined || token.head <= at) return [];
    const finite = tokens.some(
      ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD)$/.test(tag),
    );
    if (
      finite ||
      !/^(amod|compound|nmod)$/.test(token.relation) ||
      !before.tag.startsWith('NN') ||
      before.head !== token.head
    )
      return [];
    if (!/^(compound|nmod|amod|npadvmod)$/.test(before.relation) || !words.isName(before.lemma.toLowerCase()))
      return [];
    return words.isName(`${token.text.toLowerCase()} ${next.lemma.toLowerCase()}`)
      ? []
      : [{ token, many: before.tag === 'NNS' }];
  });
}

const isGoingVerb = ({ tag, text }: Token, words: Words): boolean => {
  const lower = text.toLowerCase();
  const stem = lower.slice(0, -3);
  return (
    tag === 'NN' &&
    lower.endsWith('ing') &&
    [stem, `${stem}e`, stem.slice(0, -1)].some((one) => words.isVerb(one))
  );
};

/** "A cat drinking water": a noun with an article, what it does, and what it does it to, taken for another name of it. */
function isDoingBefore(at: number, tokens: readonly Token[], words: Words): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined || !/^NN$/.test(token.tag))
    return false;
  return (
    isGoingVerb(token, words) &&
    token.relation === 'compound' &&
    token.head === at + 1 &&
    next.relation === 'appos' &&
    tokens[next.head] === before &&
    tokens.some(({ head, relation }) => head === at - 1 && /^(det|nummod)$/.test(relation))
  );
}

/** "Dip the strawberries": a verb that begins what is asked for, taken for a noun. */
function brokenOrders(tokens: readonly Token[], words: Words): readonly Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    if (tokens[at - 1]?.sentence === token.sentence || next === undefined || next.sentence !== token.sentence)
      return false;
    const verbs = tokens.some(
      ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD|VBG|VBN)$/.test(tag),
    );
    return (
      !verbs &&
      /^(NNP?|JJ|RB)$/.test(token.tag) &&
      /^(DT|PRP\$|CD)$/.test(next.tag) &&
      words.isVerb(token.text.toLowerCase())
    );
  });
}

/** "A whale and a dolphin swim": both do it. */
const isJoined = (at: number, tokens: readonly Token[]): boolean => {
  const token = tokens[at];
  return token?.relation === 'conj' && /^NN/.test(tokens[token.head]?.tag ?? '') && token.head < at;
};
/** "The other runs": told of one of those before. */
const isOneOf = (at: number, tokens: readonly Token[]): boolean =>
  /^(other|first|second|third|last)$/i.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.text.toLowerCase() === 'the';

const isMany = (at: number, tokens: readonly Token[]): boolean =>
  (isJoined(at, tokens) && tokens[at]?.tag === 'NN') ||
  /^NNP?S$/.test(tokens[at - 1]?.tag ?? '') ||
  endsList(tokens[at]!, at, tokens) ||
  tokens.some(({ head, relation }) => head === at && relation === 'nummod');

function mistaken(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== token.sentence) return undefined;
  // "Eats leaves": what the parser itself takes for an object.
  if (token.tag === 'VBZ' && token.relation === 'dobj') return undefined;
  const lower = token.text.toLowerCase();
  const lemma = lemmasOf(lower).find((one) => one !== lower && words.isVerb(one));
  // "A hat runs": its form is a verb's, whatever it was hung on as.
  if (lemma !== undefined && token.tag === 'VBZ' && NOMINAL.test(token.relation)) return lemma;
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
  (/^NN/.test(tokens[at - 1]?.tag ?? '') ||
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

/** "A paper airplane gliding": taken for a noun that the airplane only describes. */
function goingOn(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const lower = token.text.toLowerCase();
  if (before === undefined || !/^NN$/.test(token.tag) || !lower.endsWith('ing')) return undefined;
  if (
    before.head !== at ||
    !/^(compound|nmod|amod|nsubj)$/.test(before.relation) ||
    !/^(NN|JJ)/.test(before.tag)
  )
    return undefined;
  if (!words.isName(before.lemma.toLowerCase()) || words.isName(`${before.lemma.toLowerCase()} ${lower}`))
    return undefined;
  if (next !== undefined && /^(NN|VB|MD)/.test(next.tag) && next.sentence === token.sentence)
    return undefined;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((one) => words.isVerb(one));
}

/** "A robot and an alien shake hands": behind the last of several that do something. */
function endsList(token: Token, at: number, tokens: readonly Token[]): boolean {
  const noun = token.relation === 'conj' ? token : tokens[token.head];
  const first = noun?.relation === 'conj' ? tokens[noun.head] : undefined;
  const finite = tokens.some(
    ({ tag, sentence }) => sentence === token.sentence && /^(VBZ|VBP|VBD|MD)$/.test(tag),
  );
  return !finite && first !== undefined && first.tag.startsWith('NN') && tokens.indexOf(first) < at;
}

/** "two deer graze in a forest": the verb after a plural, taken for a singular noun. */
function bareVerb(token: Token, at: number, tokens: readonly Token[], words: Words): string | undefined {
  const before = tokens[at - 1];
  const lower = token.text.toLowerCase();
  if (before === undefined || !/^NNS?$/.test(token.tag) || !words.isVerb(lower)) return undefined;
  if (before.head !== at && !(endsList(token, at, tokens) && before.head === token.head)) return undefined;
  // "On a metal coat rack": with an article after a preposition it is a thing.
  const hasArticle = tokens.some(({ head, relation }) => head === at && relation === 'det');
  if (hasArticle && /^(pobj|dobj)$/.test(token.relation)) return undefined;
  // "Six geese fly": the parser itself takes the geese for its subject.
  if (before.relation === 'nsubj') return lower;
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
