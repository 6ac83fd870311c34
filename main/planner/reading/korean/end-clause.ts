import type { Verb as Meaning } from '../../lexicon/schema.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Clause } from '../clause.ts';
import { clauseRoles } from './clause-roles.ts';
import { enterClause } from './enter-clause.ts';
import { GOING } from './goings.ts';
import { nothingBefore, type Draft } from './mention.ts';
import type { Roles } from './roles.ts';
import type { Sentence } from './sentence.ts';
import type { Verb } from './word.ts';

const SHOWS = new Set(['show', 'draw', 'paint', 'make', 'create']);

/** Ends the clause with its verb, and enters it; without `word` it has no verb that anybody knows. */
export function endClause(
  sentence: Sentence,
  word: Verb | undefined,
  use: Verb['use'] | 'before' | 'until',
  end: number,
  dictionary: string,
): void {
  sentence.joinTogether();
  const args = sentence.args;
  sentence.args = [];
  if (sentence.shown && args.length === 0) return;
  const said = sentence.text(sentence.from ?? end, end);
  const verb =
    word ??
    ({ lemmas: [], dictionary, passive: false, adjective: false, becomes: false, negated: false } as const);
  const own = args.some(({ role }) => role === 'subject' || role === 'topic');
  const { verb: lemma, roles } = clauseRoles(sentence, verb, args, word !== undefined);
  const meaning =
    lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: roles.themes.length > 0 });
  if (verb.adjective && verb.negated && lemma === 'be' && word?.dictionary === '없다')
    for (const mention of roles.agents) (mention as Draft).count = 0;
  const shows = !own && asksToShow(word, lemma, roles);
  const asked = !sentence.lost && !verb.passive && lemma !== 'be' && isAsked(meaning, roles);
  const clause: Clause = {
    ...{
      sentence: sentence.number,
      link: sentence.link,
      verb: shows ? undefined : lemma,
      negated: verb.negated,
    },
    ...{ mood: verb.passive ? 'passive' : asked && !shows ? 'asked' : 'told', manner: sentence.manner, said },
    ...roles,
    ...(shows ? { agents: roles.themes, themes: [] } : {}),
  } as const;
  sentence.manner = [];
  if (use === 'purpose' || use === 'before' || use === 'until') {
    const link = use === 'before' ? 'then' : use;
    if (clause.agents.length > 0) sentence.story.agents = clause.agents;
    sentence.held.push({ clause: { ...clause, link }, shared: !own });
    sentence.from = undefined;
    return;
  }
  const rides = meaning?.theme === 'ridden' && use === 'and' && roles.themes.length > 0;
  enterClause(
    sentence,
    promoted(sentence, clause),
    use,
    rides,
    own,
    meaning !== undefined && GOING.has(meaning.motion) && meaning.theme === 'none',
  );
}

/** "고양이를 보여줘": whoever reads is to show what is told, and nobody in the film does it. */
const asksToShow = (word: Verb | undefined, lemma: string | undefined, { themes }: Roles): boolean =>
  lemma !== undefined &&
  SHOWS.has(lemma) &&
  themes.length > 0 &&
  /(?:줘|주세요|줄래|주십시오|라)/u.test(word?.written ?? '');

/** Nobody is told to do what somebody must do. */
const isAsked = (meaning: Meaning | undefined, { agents, themes }: Roles): boolean =>
  agents.length === 0 &&
  meaning !== undefined &&
  (meaning.agent === 'living' || (meaning.agent === 'any' && themes.length > 0));

/** Enters what a sentence without a verb shows: "해변의 고양이", "공을 차는 로봇". */
export function endWithoutVerb(sentence: Sentence): void {
  if (sentence.before.owner !== undefined) {
    sentence.args.push({ role: 'bare', mentions: [sentence.before.owner] });
    sentence.before = nothingBefore();
  }
  const args = sentence.args.map((one) =>
    one.role === 'object' &&
    one.relation === undefined &&
    one.mentions.length > 0 &&
    sentence.clauses.length === 0
      ? { ...one, role: 'bare' as const }
      : one,
  );
  if (args.length === 0) return;
  sentence.args = args;
  const end = sentence.words.at(-1)?.end ?? 0;
  endClause(sentence, undefined, 'end', end, '');
}

/** A thing shown with what it does is that doing: "춤추는 햄버거". */
function promoted(sentence: Sentence, clause: Clause): Clause {
  if (clause.verb !== undefined || clause.agents.length === 0) return clause;
  const doing = sentence.tails.filter(
    ({ link, agents, themes }) =>
      link === 'describes' && [...agents, ...themes].some((one) => clause.agents.includes(one)),
  );
  const [first, ...others] = doing;
  if (first === undefined) return clause;
  const covered = new Set(doing.flatMap(({ agents, themes }) => [...agents, ...themes]));
  const all = clause.agents.every((one) => covered.has(one)) || doing.length === 1;
  if (!all) return clause;
  const rest = sentence.tails.filter((one) => !doing.includes(one));
  sentence.tails = [...rest, ...others.map((one) => ({ ...one, link: 'and' as const }))];
  const shared =
    doing.length === 1 && first.agents.some((one) => clause.agents.includes(one))
      ? clause.agents
      : first.agents;
  return {
    ...first,
    link: clause.link,
    agents: shared,
    phrases: [...first.phrases, ...clause.phrases],
    manner: [...first.manner, ...clause.manner],
    said: clause.said,
  };
}
