import { hasTrait } from '../../lexicon/nouns.ts';
import type { Clause, Phrase, RelationWord, Spot } from '../clause.ts';
import type { Argument } from './argument.ts';
import { COMES_OUT } from './goings.ts';
import { SORT_BY_PARTICLE } from './sort-by-particle.ts';
import { Sorting } from './sorting.ts';

/** Who has which part in a clause. */
export type Roles = Pick<Clause, 'agents' | 'themes' | 'recipients' | 'phrases' | 'complements'>;

const COMES = /(?:오다|나타나다|등장하다)$/u;

/** What was said, in the roles of its verb; what is told of a passive verb's subject is done to it. */
export function rolesOf(
  args: readonly Argument[],
  lemma: string | undefined,
  word: { readonly dictionary: string; readonly passive: boolean },
): Roles {
  const sorting = new Sorting(args, lemma, word);
  for (const argument of args) sort(sorting, argument);
  const { agents, themes, recipients, phrases, complements } = sorting;
  phrases.sort((a, b) => Number(isSeason(a)) - Number(isSeason(b)));
  if (!word.passive) return { agents, themes, recipients, phrases, complements };
  const subjects = args.flatMap(({ role, relation, mentions }) =>
    relation === undefined && /^(?:subject|topic|bare)$/.test(role) ? mentions : [],
  );
  return {
    agents: agents.filter((one) => !subjects.includes(one)),
    themes: [...subjects, ...themes],
    recipients,
    phrases,
    complements,
  };
}

function sort(sorting: Sorting, argument: Argument): void {
  const { role, mentions, relation, spot, colour } = argument;
  if (spot !== undefined) return sortSpot(sorting, argument, spot);
  if (relation !== undefined) return sortRelation(sorting, argument, relation);
  if (colour !== undefined) sorting.complements.push({ attribute: colour });
  const [first] = mentions;
  if (first !== undefined) SORT_BY_PARTICLE[role](sorting, { role, first, mentions });
}

/** "왼쪽에서", "화면 위로": a side of the picture, or of what was named right before. */
function sortSpot({ phrases, side, ends, dictionary }: Sorting, { role }: Argument, spot: Spot): void {
  if (side?.relation !== undefined && role === 'to') {
    phrases.push({
      relation: 'to',
      mentions: side.mentions,
      side: spot.x === 'left' ? 'left of' : 'right of',
    });
    return;
  }
  const from = role === 'from' || (role === 'in' && (ends || COMES.test(dictionary)));
  phrases.push({ relation: from ? 'from' : role === 'to' ? 'to' : 'on', mentions: [], spot });
}

/** "의자 위에", "강을 따라": told by a word behind the noun. */
function sortRelation(sorting: Sorting, argument: Argument, relation: RelationWord): void {
  const { verb, going, ends, dictionary } = sorting;
  const { role, mentions } = argument;
  if (relation === 'left of' || relation === 'right of') sorting.side = argument;
  if (sorting.side === argument && role === 'in' && ends)
    sorting.phrases.push({
      relation: 'from',
      mentions,
      side: relation === 'left of' ? 'left of' : 'right of',
    });
  else if (relation === 'on' && role === 'in' && COMES_OUT.test(dictionary)) sorting.put('off', mentions);
  else if (relation === 'along' && mentions.some(({ head }) => hasTrait(head, 'living')))
    sorting.put('after', mentions);
  else if (relation === 'under' && role === 'in' && COMES_OUT.test(dictionary))
    sorting.put('out of', mentions);
  else if (relation === 'by' && sorting.passive) sorting.agents.push(...mentions);
  else if (
    (relation === 'on' || (relation === 'over' && !going)) &&
    (verb?.motion === 'hover' || verb?.act === 'fly')
  )
    sorting.put('above', mentions);
  else sorting.put(relation === 'over' && !going ? 'on' : relation, mentions);
}

/** A season is told behind the place that it is in. */
const isSeason = ({ mentions }: Phrase): boolean =>
  mentions.some(({ head }) => /^(?:winter|spring|summer|autumn)$/.test(head));
