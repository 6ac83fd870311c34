import { nounOf, traitsOf } from '../../lexicon/nouns.ts';
import { keyOf } from '../../lexicon/rows.ts';
import { koreanVerbs, verbOf } from '../../lexicon/verbs.ts';
import type { Clause, Mention } from '../clause.ts';
import { clauseRoles } from './clause-roles.ts';
import { compares, ownSubject, tellSubject } from './describing.ts';
import { endClause } from './end-clause.ts';
import { lemmaFor } from './lemma-for.ts';
import { headAfter, isCarrier, isFootage, relativeAfter } from './look-ahead.ts';
import type { Sentence } from './sentence.ts';
import type { Verb, Word } from './word.ts';

const SUN = new Set(['sunset', 'sunrise']);
const TIMES = new Set(['night', 'sunset', 'daytime', 'winter', 'spring', 'summer', 'autumn']);

/** Reads a verb: it ends its clause, tells of the noun behind it, or waits for the word that links it. */
export function readVerb(sentence: Sentence, word: Verb, at: number): void {
  const next = sentence.words[at + 1];
  if (sentence.passing === at) {
    sentence.passing = undefined;
    if (word.use !== 'end') return;
  }
  if (word.adjective && !word.becomes && word.use === 'noun') return readLook(sentence, word, at);
  if (word.adjective && word.use === 'adverb') {
    sentence.turned.push(...word.lemmas);
    return;
  }
  if (word.lemmas.length === 1 && SUN.has(word.lemmas[0] ?? '') && word.use !== 'end')
    return readSunset(sentence, word);
  if ((word.use === 'noun' || word.use === 'nominal') && next?.kind === 'hinge') {
    sentence.pending = word;
    return;
  }
  if (word.use === 'noun' || leadsToNoun(sentence, word, at)) return readRelative(sentence, word, at);
  if (word.use === 'adverb') return;
  endClause(sentence, word, word.use, word.end, word.dictionary);
}

/** "해가 지자", "해 질 때": when. */
function readSunset(sentence: Sentence, word: Verb): void {
  const mention: Mention = {
    ...{ head: 'sunset', words: word.written, kind: 'noun', attributes: [], count: 1, determiner: 'bare' },
    ...{ owner: undefined, start: word.start, end: word.end },
  } as const;
  sentence.args.push({ role: 'at', relation: 'at', mentions: [mention] });
}

/** "키가 큰 소년", "사람이 없는 거리", "빨간 공". */
function readLook(sentence: Sentence, word: Verb, at: number): void {
  if (compares(sentence, word.lemmas[0] ?? '', at)) return;
  if (!word.negated) tellSubject(sentence, word.lemmas[0] ?? '');
  const own = word.negated || word.lemmas[0] === 'be' ? ownSubject(sentence, true) : undefined;
  if (word.lemmas[0] === 'be' || word.negated) {
    if (own !== undefined) sentence.args.push({ role: 'without', mentions: own.mentions });
    return;
  }
  // "털이 하얀 개" is white; "키가 큰 나무" is tall.
  sentence.before.looks.push(...word.lemmas.map((lemma) => ({ lemma, stem: word.written })));
}

/** "끝난 후에", "자는 동안": ends the clause of the verb that waits, or links what comes. */
export function readHinge(sentence: Sentence, link: Extract<Word, { kind: 'hinge' }>['link']): void {
  const word = sentence.pending;
  sentence.pending = undefined;
  if (word === undefined) {
    if (sentence.last !== undefined && link !== 'before') sentence.link = link === 'until' ? 'until' : link;
    return;
  }
  endClause(
    sentence,
    word,
    link === 'before' ? 'before' : link === 'until' ? 'until' : link,
    word.end,
    word.dictionary,
  );
}

/** A verb before a noun takes with it what it acts on; the subject too where the noun is not who does it. */
function readRelative(sentence: Sentence, word: Verb, at: number): void {
  const headAt = headAfter(sentence.words, at);
  const head = headAt === undefined ? undefined : sentence.words[headAt];
  if (head === undefined) return endClause(sentence, word, 'end', word.end, word.dictionary);
  const footage = head.kind === 'noun' && isFootage(head) && isCarrier(sentence.words, headAt ?? 0);
  if (footage) {
    endClause(sentence, word, 'end', word.end, word.dictionary);
    return;
  }
  const lemma = lemmaFor(word.lemmas, [], false);
  const verb = lemma === undefined ? undefined : verbOf(lemma);
  const subjectAt = sentence.args.findLastIndex(({ role }) => role === 'subject' || role === 'topic');
  const subject = sentence.args[subjectAt];
  const objectAfter = sentence.args.slice(subjectAt + 1).some(({ role }) => role === 'object');
  const place =
    head.kind === 'noun' && head.place !== undefined && !traitsOf(head.heads[0] ?? '').has('holdable');
  const mainSubject =
    head.kind !== 'spot' && 'role' in head && (head.role === 'subject' || head.role === 'topic');
  const alone = head.kind === 'noun' && (headAt ?? 0) === sentence.words.length - 1;
  const view = head.kind === 'noun' && isFootage(head);
  const transitive = verb !== undefined && verb.theme !== 'none';
  const takes =
    subject?.role === 'subject' &&
    (mainSubject ||
      alone ||
      view ||
      (place && subjectAt === sentence.args.length - 1) ||
      (transitive && !objectAfter && sentence.args.some(({ role }) => role === 'topic')));
  const own = sentence.args.splice(takes ? subjectAt : subjectAt + 1);
  const kept = own.filter(
    ({ relation, mentions }) => relation === 'at' && mentions.some(({ head: time }) => TIMES.has(time)),
  );
  sentence.args.push(...kept);
  const roles = clauseRoles(
    sentence,
    word,
    own.filter((one) => !kept.includes(one)),
    false,
  );
  const said = sentence.text(sentence.from ?? word.start, word.end);
  const clause: Clause = {
    ...{ sentence: sentence.number, link: 'describes', verb: roles.verb, negated: word.negated },
    ...{ mood: word.passive ? 'passive' : 'told', manner: sentence.manner, said, ...roles.roles },
  } as const;
  sentence.manner = [];
  if (view) {
    sentence.tails.push({ ...clause, link: 'while' });
    sentence.view = clause.agents;
    return;
  }
  if (takes && (place || clause.themes.length > 0)) sentence.tails.push(clause);
  else
    sentence.describing.push({
      clause,
      verbAt: word.use === 'noun' ? at : relativeAfter(sentence.words, at),
    });
}

/** "모자를 쓰고 코트를 입은 탐정이": the first tells of the noun as the second does. */
function leadsToNoun(sentence: Sentence, word: Verb, at: number): boolean {
  if (
    !/^(?:and|while)$/.test(word.use) ||
    sentence.args.some(({ role }) => role === 'subject' || role === 'topic')
  )
    return false;
  if (sentence.clauses.length > 0) return false;
  for (const next of sentence.words.slice(at + 1)) {
    if (next.kind === 'verb' && !next.adjective) return next.use === 'noun';
    if ('role' in next && (next.role === 'subject' || next.role === 'topic')) return false;
  }
  return false;
}

/** "수영을 한다", "춤을 추는": what is done is the noun's. */
export function readDoing(sentence: Sentence, use: Verb['use'], word: Word, at: number): void {
  const event = sentence.args.at(-1)?.mentions.at(-1);
  const noun = event === undefined ? undefined : nounOf(event.head);
  if (event === undefined) return;
  const [own] = koreanVerbs(`${event.words.split(' ').at(-1) ?? ''}하다`);
  if (own === undefined && noun?.traits.includes('event') !== true) return;
  sentence.args.pop();
  const lemma =
    own !== undefined
      ? keyOf(own)
      : noun?.means !== undefined && verbOf(keyOf(noun.means)) !== undefined
        ? keyOf(noun.means)
        : 'do';
  const verb: Verb = {
    ...{
      kind: 'verb',
      lemmas: [lemma],
      dictionary: '하다',
      adjective: false,
      becomes: false,
      passive: false,
      negated: false,
    },
    ...{ use, written: word.written, start: event.start, end: word.end },
  } as const;
  readVerb(sentence, verb, at);
}
