import { verbOf } from '../../lexicon/verbs.ts';
import type { Argument } from './argument.ts';
import { lemmaFor } from './lemma-for.ts';
import { rolesOf, type Roles } from './roles.ts';
import type { Sentence } from './sentence.ts';
import type { Verb } from './word.ts';

const TURNS = new Set(['turn', 'change', 'become']);

interface VerbRoles {
  /** The lemma that the verb stands for here. */
  readonly verb: string | undefined;
  readonly roles: Roles;
}

/**
 * Gives the lemma that a verb stands for among what was said, and who has which part in what it tells.
 * With `inherit`, whoever did the last thing does it where nobody else is told to.
 */
export function clauseRoles(
  sentence: Sentence,
  word: Pick<Verb, 'lemmas' | 'dictionary' | 'passive' | 'adjective' | 'becomes'>,
  args: readonly Argument[],
  inherit: boolean,
): VerbRoles {
  const objects = args.flatMap(({ role, relation, mentions }) =>
    role === 'object' && relation === undefined ? mentions : [],
  );
  const goal = args.some(({ role, relation }) => role === 'at' && relation === undefined);
  const verb = word.becomes
    ? 'turn'
    : word.adjective
      ? 'be'
      : lemmaFor(
          word.lemmas,
          objects,
          goal,
          args.some(({ relation }) => relation === 'around'),
        );
  const sole =
    verb === 'become' &&
    inherit &&
    sentence.story.agents.length > 0 &&
    args.filter(({ role }) => role === 'subject' || role === 'topic').length === 1;
  const roles = rolesOf(
    sole ? [{ role: 'topic', mentions: sentence.story.agents }, ...args] : args,
    verb,
    word,
  );
  const complements = [
    ...roles.complements,
    ...(word.adjective && word.dictionary !== '없다' ? word.lemmas.map((attribute) => ({ attribute })) : []),
    ...(verb !== undefined && TURNS.has(verb) ? sentence.turned.map((attribute) => ({ attribute })) : []),
  ];
  sentence.turned = [];
  const meaning =
    verb === undefined ? undefined : verbOf(verb, undefined, { theme: roles.themes.length > 0 });
  const alone = roles.agents.length === 0 && !(word.passive && roles.themes.length > 0);
  const inherited =
    inherit && alone && !sentence.lost && meaning?.agent !== 'thing' ? sentence.story.agents : roles.agents;
  const viewed = sentence.view;
  if (viewed !== undefined && inherit) sentence.view = undefined;
  const themes = viewed !== undefined && inherit && roles.themes.length === 0 ? viewed : roles.themes;
  return { verb, roles: { ...roles, agents: inherited, themes, complements } };
}
