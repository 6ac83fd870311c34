import { hasTrait } from '../../lexicon/nouns.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Clause } from '../clause.ts';
import type { Sentence } from './sentence.ts';

/** Enters a clause; what goes on "타고 달린다" is one ride. */
export function enterClause(
  sentence: Sentence,
  clause: Clause,
  use: string,
  rides: boolean,
  own = true,
  goes = false,
): void {
  const last = sentence.last;
  if (last?.rides === true && goes && !own) {
    const at = sentence.clauses.lastIndexOf(last.clause);
    const joined: Clause = {
      ...last.clause,
      phrases: [...last.clause.phrases, ...clause.phrases],
      manner: [...last.clause.manner, ...clause.manner],
      said: `${last.clause.said} ${clause.said}`,
    };
    sentence.clauses[at] = joined;
    sentence.last = { clause: joined, use, rides: false };
  } else if (last !== undefined && goes && !own && comesIn(last)) {
    // "왼쪽에서 나타나 오른쪽으로 헤엄친다" is one way.
    sentence.clauses.splice(sentence.clauses.lastIndexOf(last.clause), 1);
    const joined = {
      ...clause,
      link: last.clause.link,
      phrases: [...last.clause.phrases, ...clause.phrases],
      said: `${last.clause.said} ${clause.said}`,
    };
    sentence.clauses.push(joined);
    sentence.last = { clause: joined, use, rides };
  } else {
    sentence.clauses.push(clause);
    sentence.last = { clause, use, rides };
  }
  if (sentence.lost) sentence.story.agents = [];
  else if (clause.agents.length > 0) sentence.story.agents = clause.agents;
  else if (clause.mood === 'passive') sentence.story.agents = clause.themes;
  enterHeld(sentence);
  const weather = clause.agents.length > 0 && clause.agents.every(({ head }) => hasTrait(head, 'weather'));
  sentence.link = weather ? 'while' : use === 'then' || use === 'while' ? use : 'and';
  sentence.from = undefined;
}

/** Enters the clauses that wait: those that tell more of a mention, and those that were said before the one they hang on. */
export function enterHeld(sentence: Sentence): void {
  sentence.clauses.push(...sentence.tails.splice(0));
  const agents = sentence.last?.clause.agents ?? [];
  for (const { clause, shared } of sentence.held.splice(0))
    sentence.clauses.push(shared && agents.length > 0 ? { ...clause, agents } : clause);
}

/** Only says from which side of the picture somebody comes. */
const comesIn = ({
  clause: { verb, phrases },
  use,
}: {
  readonly clause: Clause;
  readonly use: string;
}): boolean =>
  /^(?:and|joined|then)$/.test(use) &&
  verb !== undefined &&
  verbOf(verb)?.motion === 'enter' &&
  phrases.length > 0 &&
  phrases.every(({ spot }) => spot !== undefined);
