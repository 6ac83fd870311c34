import nlp from 'compromise/two';
import { sensesOf } from '../words/nouns.ts';
import { singularOf, verbReadings } from './inflections.ts';
import { COLOUR_NEAR, DETERMINERS, NUMBER_WORDS, PREPOSITIONS, SIZE_WORDS } from './lexicon/grammar.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import { similarTo } from './lexicon/similar.ts';
import { asName, nameSpan, TITLE } from './name-spans.ts';
import { doingBefore, saysAction } from './participles.ts';
import { type VocabularyIndex, knownName } from './vocabulary-index.ts';
import { settle } from './word-classes.ts';
import { PUNCTUATION, type Raw, type Word } from './word-shapes.ts';

const NO_NAMES: ReadonlySet<string> = new Set();

/** In A Title Every Word Is Large, Which Says Nothing Of Names. */
function untitled(words: readonly string[]): readonly string[] {
  const letters = words.filter((word) => /^\p{L}{2,}/u.test(word) && !TITLE.test(word));
  const large = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  return letters.length >= 4 && large / letters.length > 0.7
    ? words.map((word) => word.toLowerCase())
    : words;
}

/** Splits off commas and genitives; everything else that is not a letter or digit only separates. */
function splitWords(text: string): string[] {
  return (
    text
      .replaceAll(/(\p{L})'s\b/gu, "$1 's")
      .replaceAll(/(\p{L}s)'(?=\s)/gu, "$1 's")
      .match(/'s|[\p{L}\p{N}_]+(?:'\p{L}+)?|[,:()&]/gu) ?? []
  );
}

/** compromise's tags, one set a word; it sees the words joined by spaces so that both agree on where words end. */
function tagSets(words: readonly string[]): readonly ReadonlySet<string>[] {
  const terms = nlp(words.join(' '))
    .json()
    .flatMap((sentence: { terms: readonly { text: string; tags: readonly string[] }[] }) => sentence.terms)
    .filter((term: { text: string }) => term.text !== '');
  let at = 0;
  return words.map((word) => {
    for (let ahead = at; ahead < Math.min(at + 3, terms.length); ahead++)
      if (terms[ahead].text.toLowerCase() === word.toLowerCase()) {
        at = ahead + 1;
        return new Set<string>(terms[ahead].tags);
      }
    return new Set<string>();
  });
}

const pairInWordNet = (first: string, second: string): boolean =>
  !(first in COLOUR_NEAR) &&
  !(first in SIZE_WORDS) &&
  !DETERMINERS.has(first) &&
  !PREPOSITIONS.has(first) &&
  !(first in NUMBER_WORDS) &&
  verbReadings(second, isKnownVerb).length === 0 &&
  sensesOf(`${first} ${singularOf(second) ?? second}`).length > 0;

/**
 * "A spinning wheel" is a wheel that spins, where the pack draws both, and no tool for making yarn; "a flying dragon" is
 * a dragon that flies, as whatever lives does what stands before it.
 */
function isAction(first: string, second: string, index: VocabularyIndex): boolean {
  const noun = singularOf(second) ?? second;
  const word = index.entities.get(noun);
  const lives = word?.kind === 'animal' || word?.kind === 'person';
  if (lives) return doingBefore(first) !== undefined;
  return (
    saysAction(first) && (word !== undefined || similarTo(noun).some((name) => index.entities.has(name)))
  );
}

type Joined = { text: string; known: string | undefined; span: number; isName: boolean };

/** Joins "hot air balloon" and other names of several words: the vocabulary's longest first, then WordNet pairs. */
function joinNames(words: readonly string[], index: VocabularyIndex): Joined[] {
  const joined: Joined[] = [];
  for (let at = 0; at < words.length;) {
    let span = 1;
    let known: string | undefined;
    const called = nameSpan(words, at);
    for (
      let length = Math.min(index.longest, words.length - at);
      length > called && known === undefined;
      length--
    ) {
      const phrase = words.slice(at, at + length);
      const [opener = ''] = phrase;
      if (
        phrase.some((word) => PUNCTUATION.test(word)) ||
        (length > 1 && (PREPOSITIONS.has(opener.toLowerCase()) || DETERMINERS.has(opener.toLowerCase())))
      )
        continue;
      known = knownName(index, phrase.join(' ').toLowerCase(), words[at + length]?.toLowerCase() === 'of');
      if (known !== undefined) span = length;
    }
    if (known === undefined && called > 0) {
      joined.push({ text: asName(words.slice(at, at + called)), known, span: called, isName: true });
      at += called;
      continue;
    }
    const [first = '', second = ''] = words.slice(at, at + 2).map((word) => word.toLowerCase());
    if (span === 1 && pairInWordNet(first, second) && !isAction(first, second, index)) {
      span = 2;
      known = undefined;
    }
    joined.push({ text: words.slice(at, at + span).join(' '), known, span, isName: false });
    at += span;
  }
  return joined;
}

/** Reads a sentence into tagged words. */
export function readWords(
  text: string,
  index: VocabularyIndex,
  names: ReadonlySet<string> = NO_NAMES,
): readonly Word[] {
  const split = untitled(splitWords(text).slice(0, 400));
  const tags = tagSets(split);
  let at = 0;
  const raws = joinNames(split, index).map(({ text: name, known, span, isName: whole }): Raw => {
    const lower = name.toLowerCase();
    const isName = whole || (names.has(lower) && /^\p{Lu}/u.test(name));
    const raw = {
      text: name,
      lower,
      known: isName ? undefined : known,
      isName,
      tags: tags[at + span - 1] ?? new Set<string>(),
    };
    at += span;
    return raw;
  });
  const words: Word[] = [];
  for (const [position] of raws.entries()) words.push(settle(raws, position, words));
  return words;
}
