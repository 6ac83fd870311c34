import { adjectiveOf } from '../../lexicon/adjectives.ts';
import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Clause, Mention } from '../clause.ts';
import type { Argument } from './argument.ts';
import type { Sentence } from './sentence.ts';

const isPart = ({ head }: Mention): boolean => hasTrait(head, 'part') || hasTrait(head, 'abstract');

/** "조명이 켜진 무대": what is so in or of the noun behind is told apart; a part of it ("키가 큰") is the noun's look. */
export function tellSubject(sentence: Sentence, attribute: string): void {
  const own = ownSubject(sentence, adjectiveOf(attribute)?.kind === 'state');
  if (own === undefined) return;
  const tells = own.mentions.filter((mention) => !isPart(mention));
  if (tells.length === 0) return;
  sentence.tails.push({
    ...{
      sentence: sentence.number,
      link: 'describes',
      verb: 'be',
      negated: false,
      mood: 'told',
      manner: [],
      phrases: [],
    },
    ...{ agents: tells, themes: [], recipients: [], complements: [{ attribute }], said: '' },
  });
}

/** Takes a subject that stands right before an adjective, and gives it; with `any` a topic too, and one that is no part. */
export function ownSubject(sentence: Sentence, any: boolean): Argument | undefined {
  const last = sentence.args.at(-1);
  if (
    (last?.role !== 'subject' && !(any && last?.role === 'topic')) ||
    last.relation !== undefined ||
    sentence.before.looks.length > 0
  )
    return undefined;
  if (!any && !last.mentions.every(isPart)) return undefined;
  sentence.args.pop();
  return last;
}

/** "호랑이보다 작은 여우": whether a look compares; if so, it waits for its noun. */
export function compares(sentence: Sentence, attribute: string, at: number): boolean {
  const than = sentence.args.at(-1);
  if (than?.role !== 'than') return false;
  sentence.args.pop();
  const clause: Clause = {
    ...{
      sentence: sentence.number,
      link: 'describes',
      verb: 'be',
      negated: false,
      mood: 'told',
      manner: [],
      said: '',
    },
    ...{ agents: [], themes: [], recipients: [], complements: [{ attribute }] },
    phrases: [{ relation: 'than', mentions: than.mentions }],
  } as const;
  sentence.describing.push({ clause, verbAt: at });
  return true;
}

/** Hangs the clauses before a noun on it: the noun does it, or it is done to the noun. */
export function describeNoun(sentence: Sentence, mention: Mention, at: number): void {
  const told = sentence.describing.filter(({ verbAt }) => verbAt < at);
  sentence.describing = sentence.describing.filter(({ verbAt }) => verbAt >= at);
  for (const { clause } of told) hang(sentence, clause, mention);
}

function hang(sentence: Sentence, clause: Clause, mention: Mention): void {
  const verb = clause.verb === undefined ? undefined : verbOf(clause.verb);
  const living = traitsOf(mention.head).has('living') || mention.kind !== 'noun';
  const done =
    clause.themes.length === 0 &&
    (clause.agents.length > 0 ||
      clause.mood === 'passive' ||
      (verb !== undefined && verb.theme !== 'none' && verb.agent === 'living' && !living));
  const mood = done && clause.agents.length === 0 ? 'passive' : clause.mood;
  sentence.tails.push(
    done
      ? { ...clause, mood, themes: [mention] }
      : { ...clause, agents: clause.agents.length > 0 ? clause.agents : [mention] },
  );
}
