import { adjectiveOf } from '../../lexicon/adjectives.ts';
import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import type { Mention } from '../clause.ts';
import { clauseRoles } from './clause-roles.ts';
import { describeNoun } from './describing.ts';
import { endWithoutVerb } from './end-clause.ts';
import { enterClause } from './enter-clause.ts';
import { isCarrier, isFootage, joins, verbAfter } from './look-ahead.ts';
import { headFor, nothingBefore, type Draft } from './mention.ts';
import { MOST_TOGETHER, type Sentence } from './sentence.ts';
import type { Noun, Verb, Word } from './word.ts';

const COLOUR = /(?:색|빛|강|랑|록|홍|라|황|정)$/u;

/** Reads a noun with what stands before it: what is said of the verb to come, whose the next noun is, or how it looks. */
export function readNoun(sentence: Sentence, word: Noun, at: number): void {
  const next = sentence.words[at + 1];
  if (word.kind !== 'pronoun' && carries(sentence, word, at)) return;
  if (
    word.kind === 'noun' &&
    adjectiveOf(word.heads[0] ?? '')?.kind === 'colour' &&
    COLOUR.test(word.stem) &&
    word.role !== 'bare'
  ) {
    sentence.args.push({
      role: word.role,
      mentions: [],
      ...(word.heads[0] === undefined ? {} : { colour: word.heads[0] }),
    });
    return;
  }
  const verbs = verbAfter(sentence.words, at)?.lemmas ?? [];
  const head = word.kind === 'pronoun' ? word.head : headFor(word, verbs);
  if (word.kind === 'noun' && isGroupOfLast(sentence, head, word)) return;
  if (word.kind !== 'pronoun' && word.role === 'bare' && leads(sentence, word, head, next)) return;
  const mention = sentence.story.told.mention(word, head, sentence.before);
  describeNoun(sentence, mention, at);
  sentence.before = nothingBefore();
  if (word.kind === 'noun' && word.is !== undefined) return sayWhat(sentence, mention, word.is);
  if (word.role === 'of') return owns(sentence, word, mention, at);
  if (word.role === 'with' && joins(sentence.words, at)) {
    if (sentence.together.some(({ words }) => words === mention.words)) return;
    if (sentence.together.length < MOST_TOGETHER) sentence.together.push(mention);
    else sentence.leftOut(word.written);
    return;
  }
  const mentions = [...sentence.together, mention];
  sentence.together = [];
  sentence.args.push({ role: word.role, mentions });
}

/** "새 떼", "양 떼가": how the noun before is counted. */
function isGroupOfLast(sentence: Sentence, head: string, word: Noun): boolean {
  const last = sentence.args.at(-1);
  const traits = traitsOf(head);
  const mention: Draft | undefined = last?.mentions.at(-1);
  if (!traits.has('group') || traits.has('person') || mention === undefined || last?.role !== 'bare')
    return false;
  mention.group = head;
  mention.count = undefined;
  last.role = word.role;
  return true;
}

/** A bare noun that only leads to the next: "나무 의자", "엄마 오리", "공원 벤치". */
function leads(
  sentence: Sentence,
  word: Exclude<Noun, { kind: 'pronoun' }>,
  head: string,
  next: Word | undefined,
): boolean {
  if (next === undefined || (next.kind !== 'noun' && next.kind !== 'name')) return false;
  const nextHead = next.heads[0] ?? '';
  if (next.kind === 'noun' && hasTrait(nextHead, 'group')) return false;
  const subject = sentence.args.some(({ role }) => role === 'subject' || role === 'topic');
  // "고양이 공원에서 논다": who is told of, without its particle.
  if (next.place !== undefined && !subject && traitsOf(head).has('living')) return false;
  if (
    word.place !== undefined &&
    !hasTrait(head, 'holdable') &&
    next.kind === 'noun' &&
    next.place === undefined
  ) {
    sentence.args.push({
      role: 'in',
      mentions: [sentence.story.told.mention(word, word.place, sentence.before)],
    });
    sentence.before = nothingBefore();
    return true;
  }
  const owned = ['worn', 'holdable', 'furniture', 'part', 'building', 'vehicle'] as const;
  if (traitsOf(head).has('living') && owned.some((trait) => hasTrait(nextHead, trait))) {
    sentence.before.owner = sentence.story.told.mention(word, head, sentence.before);
    return true;
  }
  if (!hasTrait(head, 'footage')) sentence.before.looks.push({ lemma: head, stem: word.stem });
  return true;
}

/** "소년의 모자" is whose; "해변의 고양이" where; "한 무리의 새" how many. */
function owns(sentence: Sentence, word: Noun, mention: Draft, at: number): void {
  const group = traitsOf(mention.head).has('group') && !traitsOf(mention.head).has('person');
  if (group) {
    sentence.before.group = mention.head;
    return;
  }
  const next = sentence.words.slice(at + 1).find(({ kind }) => kind !== 'look' && kind !== 'number');
  const aside = next?.kind === 'side' || next?.kind === 'spot' || next?.kind === 'relation';
  if (!aside && word.kind === 'noun' && word.place !== undefined && !traitsOf(mention.head).has('living'))
    sentence.args.push({ role: 'in', mentions: [mention] });
  else if (aside) sentence.args.push({ role: 'of', mentions: [...sentence.together.splice(0), mention] });
  else {
    // The owner's owner is told; nobody draws a longer line of them.
    if (mention.owner?.owner !== undefined) mention.owner = undefined;
    sentence.before.owner = mention;
    // "고양이와 개의 영상": what is joined is shown too.
    if (sentence.together.length > 0)
      sentence.args.push({ role: 'with', mentions: sentence.together.splice(0) });
  }
}

/** "토끼입니다": ends the clause, which tells what somebody is or what is there. */
function sayWhat(sentence: Sentence, mention: Mention, use: Verb['use']): void {
  sentence.joinTogether();
  const copula = {
    ...{
      lemmas: ['be'],
      dictionary: '이다',
      adjective: false,
      becomes: false,
      passive: false,
      negated: false,
      use,
    },
  } as const;
  const roles = clauseRoles(sentence, copula, sentence.args, true);
  if (use === 'noun') {
    sentence.before.looks.push({ lemma: mention.head, stem: mention.words });
    return;
  }
  const shown = roles.roles.agents.length === 0;
  enterClause(
    sentence,
    {
      ...{
        sentence: sentence.number,
        link: sentence.link,
        verb: shown ? undefined : 'be',
        negated: false,
        mood: 'told',
      },
      ...{
        manner: sentence.manner,
        ...roles.roles,
        said: sentence.text(sentence.from ?? mention.start, mention.end),
      },
      agents: shown ? [mention] : roles.roles.agents,
      complements: shown ? [] : [{ mention }],
    },
    use,
    false,
  );
}

/** "…하는 영상", "고양이의 모습": what is before it is shown. */
function carries(sentence: Sentence, word: Exclude<Noun, { kind: 'pronoun' }>, at: number): boolean {
  if (word.kind !== 'noun' || !isFootage(word)) return false;
  if (sentence.view !== undefined) {
    sentence.args.push({ role: word.role, mentions: sentence.view });
    sentence.view = undefined;
    return true;
  }
  const told = sentence.clauses.length > 0 || sentence.before.owner !== undefined || sentence.args.length > 0;
  const leading =
    !told &&
    (word.role === 'topic' ||
      word.role === 'subject' ||
      word.role === 'bare' ||
      word.role === 'of' ||
      word.role === 'in');
  if (leading) {
    sentence.before = nothingBefore();
    return true;
  }
  if (!isCarrier(sentence.words, at)) return false;
  if (sentence.before.owner !== undefined) {
    sentence.args.push({ role: 'bare', mentions: [...sentence.together.splice(0), sentence.before.owner] });
    sentence.before = nothingBefore();
    for (const one of sentence.args) if (one.role === 'with') one.role = 'bare';
  }
  if (sentence.args.length > 0) endWithoutVerb(sentence);
  sentence.shown = true;
  return true;
}
