import { hasTrait } from '../../lexicon/nouns.ts';
import type { Mention } from '../clause.ts';
import { COMES_OUT, INTO, PASSED } from './goings.ts';
import type { Role } from './particles.ts';
import type { Sorting } from './sorting.ts';
import { isPlace, within } from './whereabouts.ts';

/** Mentions with one particle; there is at least the first. */
interface Said {
  readonly role: Role;
  readonly first: Mention;
  readonly mentions: readonly Mention[];
}
type Sort = (sorting: Sorting, said: Said) => void;

const CHANGES = new Set(['change', 'turn', 'become', 'transform', 'turn into', 'change into']);
/** What holds or bears what is done in it: one bakes in a pan. */
const HOLDING = ['container', 'surface', 'tool'] as const;

const subject: Sort = (sorting, { role, first, mentions }) => {
  const { agents, themes, complements, lemma, verb, hasObject } = sorting;
  if (lemma === 'become' && agents.length > 0) complements.push(...mentions.map((mention) => ({ mention })));
  else if (agents.length > 0 && hasTrait(first.head, 'part')) return;
  else if (
    agents.length > 0 &&
    role === 'subject' &&
    verb !== undefined &&
    verb.theme !== 'none' &&
    !hasObject &&
    lemma !== 'be'
  ) {
    themes.push(...agents.splice(0));
    agents.push(...mentions);
  } else agents.push(...mentions);
};

const object: Sort = (sorting, { first, mentions }) => {
  const { themes, verb, going, gone } = sorting;
  if (
    gone !== undefined &&
    !hasTrait(first.head, 'living') &&
    (isPlace(first) || hasTrait(first.head, 'weather') || hasTrait(first.head, 'mass'))
  )
    sorting.put(PASSED[gone.motion] ?? 'through', mentions);
  else if (verb !== undefined && verb.theme === 'none' && going)
    sorting.put(PASSED[verb.motion] ?? 'through', mentions);
  else if (going && isPlace(first) && !hasTrait(first.head, 'holdable') && verb?.motion === 'travel')
    sorting.put('through', mentions);
  else themes.push(...mentions);
};

const at: Sort = (sorting, { first, mentions }) => {
  const { agents, themes, verb, going, passive, hasObject, dictionary } = sorting;
  if (verb === undefined || !going) {
    if (passive && hasTrait(first.head, 'living')) agents.push(...mentions);
    else if (
      verb?.agent === 'living' &&
      /^(?:target|beside|ridden)$/.test(verb.theme) &&
      !hasObject &&
      !isPlace(first) &&
      !HOLDING.some((trait) => hasTrait(first.head, trait))
    )
      themes.push(...mentions);
    else sorting.put(within(first, verb), mentions);
  } else if ((verb.theme === 'ridden' || verb.motion === 'climb') && !hasObject && !isPlace(first))
    themes.push(...mentions);
  else
    sorting.put(
      (verb.motion === 'enter' && !/(?:들어|입장)/u.test(dictionary) ? 'in' : INTO[verb.motion]) ??
        (isPlace(first) && !/(?:가다|오다|도착하다|향하다|떠나다)$/u.test(dictionary) ? 'in' : 'to'),
      mentions,
    );
};

const inside: Sort = (sorting, { first, mentions }) => {
  const { verb, going, ends, dictionary } = sorting;
  if (
    COMES_OUT.test(dictionary) &&
    !(isPlace(first) && /(?:나타나다|등장하다|내려오다|내려가다)$/u.test(dictionary))
  )
    sorting.put(
      /(?:떨어지다|추락하다|내리다|내려오다|뛰어내리다)$/u.test(dictionary) ? 'off' : 'out of',
      mentions,
    );
  else if (going && ends) sorting.put('from', mentions);
  else sorting.put(isPlace(first) ? 'in' : within(first, verb) === 'on' ? 'on' : 'at', mentions);
};

const to: Sort = (sorting, { first, mentions }) => {
  const { lemma, going, dictionary } = sorting;
  if (lemma !== undefined && CHANGES.has(lemma)) sorting.put('into', mentions);
  else if (going || lemma === undefined || isPlace(first) || hasTrait(first.head, 'living'))
    sorting.put(dictionary.endsWith('들어가다') ? 'into' : 'to', mentions);
  else sorting.put(hasTrait(first.head, 'camera') || first.head === 'camera' ? 'to' : 'with', mentions);
};

const dative: Sort = (sorting, { mentions }) => {
  const { agents, themes, recipients, verb, passive, hasObject } = sorting;
  if (passive) agents.push(...mentions);
  else if (verb?.motion === 'transfer' || (hasObject && verb?.theme === 'moved'))
    recipients.push(...mentions);
  else if ((verb?.theme === 'target' || verb?.theme === 'beside') && !hasObject) themes.push(...mentions);
  else sorting.put('to', mentions);
};

const joined: Sort = (sorting, { mentions }) => {
  if (sorting.verb?.theme === 'met' && !sorting.hasObject) sorting.themes.push(...mentions);
  else sorting.put('with', mentions);
};

const bare: Sort = (sorting, { first, mentions }) => {
  const { agents, themes, args, verb, hasObject } = sorting;
  if (agents.length === 0 && !args.some((one) => one.role === 'subject' || one.role === 'topic'))
    agents.push(...mentions);
  else if (verb !== undefined && verb.theme !== 'none' && !hasObject && themes.length === 0)
    themes.push(...mentions);
  else if (isPlace(first)) sorting.put('in', mentions);
  else agents.push(...mentions);
};

/** Sorts what was said with a particle into the roles of the verb. */
export const SORT_BY_PARTICLE: Readonly<Record<Role, Sort>> = {
  topic: subject,
  subject,
  object,
  at,
  in: inside,
  to,
  dative,
  with: joined,
  from: (sorting, { mentions }) => sorting.put('from', mentions),
  than: (sorting, { mentions }) => sorting.put('than', mentions),
  like: (sorting, { mentions }) => sorting.put('like', mentions),
  without: (sorting, { mentions }) => sorting.put('without', mentions),
  of: bare,
  bare,
};
