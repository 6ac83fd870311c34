import { describeNoun } from './describing.ts';
import { joins } from './look-ahead.ts';
import { nothingBefore, type Draft } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { HOLDS } from './small-words.ts';
import type { Word } from './word.ts';

/** "고양이 두 마리가": the number belongs to the noun before; "두 마리의 고양이" waits for its noun. */
export function readCounter(sentence: Sentence, word: Extract<Word, { kind: 'counter' }>, at: number): void {
  const [digits, named] = word.counter.includes(' ') ? word.counter.split(' ') : [undefined, word.counter];
  const count = digits === undefined ? sentence.before.count : digits === '' ? undefined : Number(digits);
  const last = sentence.args.at(-1);
  const mention: Draft | undefined = last?.mentions.at(-1);
  const holder = HOLDS.get(named ?? '');
  if (/^(?:무리|떼)$/u.test(named ?? '') && word.role === 'of') {
    sentence.before = { ...nothingBefore(), group: 'herd' };
    return;
  }
  if (
    word.role === 'of' ||
    mention === undefined ||
    last?.relation !== undefined ||
    !/^(?:bare|subject|topic|object)$/.test(last?.role ?? '') ||
    sentence.before.which !== undefined
  ) {
    if (word.role === 'of' || (word.role === 'bare' && sentence.words[at + 1]?.kind === 'noun')) {
      sentence.before.counted = true;
      sentence.before.count = count;
      return;
    }
    oneOfThem(
      sentence,
      word,
      at,
      count,
      /^(?:사람|명|분)$/u.test(named ?? '') && sentence.before.which === undefined,
    );
    return;
  }
  mention.count = count;
  if (mention.determiner === 'definite' && count !== undefined) mention.determiner = 'indefinite';
  if (/^(?:무리|떼)$/u.test(named ?? '')) {
    mention.count = undefined;
    mention.group = 'herd';
  }
  if (holder !== undefined) mention.container = holder;
  sentence.story.told.remember(mention);
  sentence.before = nothingBefore();
  if (last !== undefined && word.role !== 'bare') {
    last.role = word.role;
    if (word.role === 'with' && joins(sentence.words, at)) {
      sentence.args.pop();
      sentence.together.push(...last.mentions);
    }
  }
}

/** "한 마리는 … 다른 한 마리는": of those told before. */
function oneOfThem(
  sentence: Sentence,
  word: Extract<Word, { kind: 'counter' }>,
  at: number,
  count: number | undefined,
  people: boolean,
): void {
  const newly = people && sentence.story.agents.every(({ count: before }) => before === 1);
  const mention: Draft = {
    head: newly ? 'person' : count === 1 ? 'one' : 'they',
    words: newly ? '사람' : word.written,
    kind: newly ? 'noun' : 'pronoun',
    attributes: [],
    count,
    determiner: sentence.before.which ?? 'indefinite',
    owner: undefined,
    start: word.start,
    end: word.end,
  };
  describeNoun(sentence, mention, at);
  sentence.before = nothingBefore();
  sentence.args.push({ role: word.role, mentions: [mention] });
}
