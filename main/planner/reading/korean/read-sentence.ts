import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { hasTrait } from '../../lexicon/nouns.ts';
import type { Clause, Mention } from '../clause.ts';
import { compares, describeNoun, tellSubject } from './describing.ts';
import { endClause, endWithoutVerb } from './end-clause.ts';
import { enterHeld } from './enter-clause.ts';
import { verbAfter } from './look-ahead.ts';
import { nothingBefore } from './mention.ts';
import { readCounter } from './read-counter.ts';
import { readNoun } from './read-noun.ts';
import { readDoing, readHinge, readVerb } from './read-verb.ts';
import { MOST_TOGETHER, type Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** The clauses of a sentence: a verb ends its clause, or describes the noun behind it. */
export function readSentence(sentence: Sentence): readonly Clause[] {
  for (const [at, word] of sentence.words.entries()) {
    sentence.from ??= word.start;
    readWord(sentence, word, at);
  }
  sentence.joinTogether();
  if (sentence.args.length > 0 || sentence.clauses.length === 0) endWithoutVerb(sentence);
  enterHeld(sentence);
  return sentence.clauses;
}

function readWord(sentence: Sentence, word: Word, at: number): void {
  switch (word.kind) {
    case 'noun':
    case 'name':
    case 'pronoun':
      return readNoun(sentence, word, at);
    case 'look':
      if (compares(sentence, word.lemma, at)) return;
      tellSubject(sentence, word.lemma);
      return void sentence.before.looks.push({ lemma: word.lemma, stem: word.stem });
    case 'number':
      sentence.before.counted = true;
      sentence.before.count = word.count;
      return;
    case 'counter':
      return readCounter(sentence, word, at);
    case 'called':
      sentence.before.called = word.name;
      return;
    case 'which':
      sentence.before.which = word.determiner;
      return;
    case 'spot':
      return void sentence.args.push({ role: word.role, mentions: [], spot: word.spot });
    case 'side':
      return relate(sentence, word);
    case 'relation':
      return relate(sentence, { relation: word.relation, role: 'at' });
    case 'adverb':
      if (word.order !== undefined && (sentence.args.length === 0 || word.order === 'then'))
        sentence.link = word.order;
      else if (adverbKind(word.lemma) !== 'order') sentence.manner.push(word.lemma);
      return;
    case 'time':
      return readTime(sentence, word, at);
    case 'verb':
      return readVerb(sentence, word, at);
    case 'helper':
      return readDoing(sentence, word.use, word, at);
    case 'hinge':
      return readHinge(sentence, word.link);
    case 'comma':
      return readComma(sentence, at);
    case 'unknown':
      return readUnknown(sentence, word, at);
    case 'film':
    case 'not':
    case 'none':
      return;
  }
}

/** "의자 위에", "강을 따라", "개와 함께": how the noun before stands to what is told. */
function relate(
  sentence: Sentence,
  { relation, role }: Pick<Extract<Word, { kind: 'side' }>, 'relation' | 'role'>,
): void {
  const last = sentence.args.at(-1);
  const mentions =
    sentence.before.which === 'definite'
      ? itself(sentence)
      : (last?.mentions ?? (sentence.before.owner === undefined ? [] : [sentence.before.owner]));
  if (mentions.length === 0) return;
  if (sentence.before.which === 'definite') sentence.before = nothingBefore();
  else if (last !== undefined && last.mentions.length > 0) sentence.args.pop();
  sentence.args.push({ role, mentions: [...sentence.together.splice(0), ...mentions], relation });
}

/** "그 옆에": beside who was told of last. */
function itself(sentence: Sentence): readonly Mention[] {
  return sentence.story.agents;
}

function readTime(sentence: Sentence, word: Extract<Word, { kind: 'time' }>, at: number): void {
  const next = sentence.words[at + 1];
  const mention: Mention = {
    ...{ head: word.head, words: word.stem, kind: 'noun', attributes: [], count: 1, determiner: 'bare' },
    ...{ owner: undefined, start: word.start, end: word.end },
  } as const;
  sentence.args.push({ role: 'at', relation: 'at', mentions: [mention] });
  sentence.before = nothingBefore();
  // "밤이 되자", "아침이 오면".
  if ((word.role === 'subject' || word.role === 'topic') && next?.kind === 'verb') sentence.passing = at + 1;
}

function readComma(sentence: Sentence, at: number): void {
  const last = sentence.args.at(-1);
  const next = sentence.words[at + 1];
  if (last?.role !== 'bare' || last.relation !== undefined || last.spot !== undefined) return;
  if (
    next === undefined ||
    !(
      next.kind === 'noun' ||
      next.kind === 'name' ||
      next.kind === 'look' ||
      next.kind === 'number' ||
      next.kind === 'verb'
    )
  )
    return;
  sentence.args.pop();
  if (sentence.together.length < MOST_TOGETHER) sentence.together.push(...last.mentions);
  else for (const { words } of last.mentions) sentence.leftOut(words);
}

function readUnknown(sentence: Sentence, word: Extract<Word, { kind: 'unknown' }>, at: number): void {
  const { stem, role, use } = word;
  const last = sentence.args.at(-1);
  const event = last?.mentions.at(-1);
  if (use !== undefined && event !== undefined && hasTrait(event.head, 'event'))
    return readDoing(sentence, use, word, at);
  // A word that nobody lists and that does something is somebody's name.
  if (
    (role === 'subject' || role === 'topic') &&
    use === undefined &&
    /^\p{Script=Hangul}{2,3}$/u.test(stem) &&
    verbAfter(sentence.words, at) !== undefined
  ) {
    const named: Mention = {
      ...{
        head: stem,
        words: stem,
        kind: 'name',
        attributes: [],
        count: 1,
        determiner: 'bare',
        owner: undefined,
      },
      ...{ start: word.start, end: word.end },
    } as const;
    describeNoun(sentence, named, at);
    sentence.before = nothingBefore();
    sentence.args.push({ role, mentions: [...sentence.together.splice(0), named] });
    return;
  }
  sentence.leftOut(stem);
  if (use === 'noun' && sentence.words[at + 1]?.kind === 'hinge')
    return endClause(sentence, undefined, 'while', word.end, '');
  if (use !== undefined && use !== 'noun') return endClause(sentence, undefined, use, word.end, '');
  if (use === undefined) {
    sentence.lost ||= role === 'subject' || role === 'topic';
    sentence.describing = [];
    sentence.before = nothingBefore();
  }
}

const adverbKind = (lemma: string): string | undefined => koreanAdverb(lemma)?.kind;
