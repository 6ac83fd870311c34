import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import { placeNamed } from '../../lexicon/places.ts';
import type { Motion, Verb } from '../../lexicon/schema.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Clause, Mention, Phrase, RelationWord, Spot } from '../clause.ts';
import type { Role } from './particles.ts';

/** Something said in a clause before its verb. */
export interface Argument {
  role: Role;
  readonly mentions: readonly Mention[];
  /** Told by a word behind it: "뒤에", "향해". */
  readonly relation?: RelationWord;
  readonly spot?: Spot;
  /** "빨간색으로": said of what turns so. */
  readonly colour?: string;
}

type Roles = Pick<Clause, 'agents' | 'themes' | 'recipients' | 'phrases' | 'complements'>;

export const GOING = new Set<Motion>([
  'travel', 'enter', 'exit', 'cross', 'rise', 'fall', 'jump', 'bounce', 'toward', 'away', 'chase', 'follow', 'lead',
  'approach', 'flee', 'climb', 'dive', 'land', 'ride', 'carry', 'push', 'pull', 'transfer', 'drop',
]); // prettier-ignore
const COMES = /(?:오다|나타나다|등장하다)$/u;
const COMES_OUT =
  /(?:나오다|나가다|빠져나가다|뛰어나오다|탈출하다|나타나다|떨어지다|추락하다|내리다|내려오다|내려가다|뛰어내리다)$/u;

/** The verb that a form means here: by what it is done to, and whether there is anything. */
export function lemmaFor(
  lemmas: readonly string[],
  themes: readonly Mention[],
  goal: boolean,
  round = false,
): string | undefined {
  if (lemmas.length < 2) return lemmas[0];
  if (lemmas.includes('be')) return 'be';
  const [theme] = themes;
  const circles = round ? lemmas.find((lemma) => verbOf(lemma)?.motion === 'circle') : undefined;
  if (circles !== undefined) return circles;
  const ranked = lemmas.map((lemma) => ({
    lemma,
    rank: fit(verbOf(lemma, undefined, { theme: theme !== undefined }), theme, goal),
  }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.find(({ rank }) => rank === best)?.lemma;
}

function fit(verb: Verb | undefined, theme: Mention | undefined, goal: boolean): number {
  if (verb === undefined) return -5;
  if (theme === undefined)
    return (
      (verb.theme === 'none' ? 2 : 0) + (goal && (verb.theme === 'ridden' || verb.motion === 'climb') ? 3 : 0)
    );
  const traits = traitsOf(theme.head);
  if (verb.theme === 'worn') return traits.has('worn') ? 4 : -3;
  if (verb.theme === 'ridden') return traits.has('vehicle') || traits.has('saddle') ? 4 : 2;
  if (verb.act === 'eat' || verb.act === 'drink') return traits.has('food') ? 3 : 0;
  if (verb.act === 'write') return traits.has('living') || traits.has('worn') ? -1 : 1;
  return verb.theme === 'none' ? 0 : 1;
}

const isPlace = ({ head, attributes }: Mention): boolean =>
  !THINGS.some((trait) => hasTrait(head, trait)) &&
  (placeNamed(head) !== undefined ||
    traitsOf(head).has('place') ||
    attributes.some((one) => placeNamed(`${one} ${head}`) !== undefined));

const THINGS = ['furniture', 'container', 'holdable'] as const;

/** What holds or bears what is done in it: one bakes in a pan. */
const HOLDING = ['container', 'surface', 'tool'] as const;

/** Sorts what was said into the roles of its verb. */
export function rolesOf(
  args: readonly Argument[],
  lemma: string | undefined,
  { dictionary, passive }: { readonly dictionary: string; readonly passive: boolean },
): Roles {
  const hasObject = args.some(({ role, relation }) => role === 'object' && relation === undefined);
  const verb = lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: hasObject });
  const going = verb !== undefined && GOING.has(verb.motion);
  const alone = lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: false });
  const gone = alone?.theme === 'none' && GOING.has(alone.motion) ? alone : undefined;
  const agents: Mention[] = [];
  const themes: Mention[] = [];
  const recipients: Mention[] = [];
  const phrases: Phrase[] = [];
  const complements: { readonly attribute?: string; readonly mention?: Mention }[] = [];
  const ends = args.some(({ role, spot }) => role === 'to' && (spot !== undefined || going));
  const put = (relation: RelationWord, mentions: readonly Mention[]): void =>
    void phrases.push({ relation, mentions });
  let side: Argument | undefined;
  for (const argument of args) {
    const { role, mentions, relation, spot } = argument;
    const [first] = mentions;
    if (spot !== undefined) {
      if (side?.relation !== undefined && role === 'to') {
        phrases.push({
          relation: 'to',
          mentions: side.mentions,
          side: spot.x === 'left' ? 'left of' : 'right of',
        });
        continue;
      }
      const from = role === 'from' || (role === 'in' && (ends || COMES.test(dictionary)));
      phrases.push({ relation: from ? 'from' : role === 'to' ? 'to' : 'on', mentions: [], spot });
      continue;
    }
    if (relation !== undefined) {
      if (relation === 'left of' || relation === 'right of') side = argument;
      if (side === argument && role === 'in' && ends)
        phrases.push({ relation: 'from', mentions, side: relation === 'left of' ? 'left of' : 'right of' });
      else if (relation === 'on' && role === 'in' && COMES_OUT.test(dictionary)) put('off', mentions);
      else if (relation === 'along' && mentions.some(({ head }) => hasTrait(head, 'living')))
        put('after', mentions);
      else if (relation === 'under' && role === 'in' && COMES_OUT.test(dictionary)) put('out of', mentions);
      else if (relation === 'by' && passive) agents.push(...mentions);
      else if (
        (relation === 'on' || (relation === 'over' && !going)) &&
        (verb?.motion === 'hover' || verb?.act === 'fly')
      )
        put('above', mentions);
      else put(relation === 'over' && !going ? 'on' : relation, mentions);
      continue;
    }
    if (argument.colour !== undefined) complements.push({ attribute: argument.colour });
    if (first === undefined) continue;
    switch (role) {
      case 'topic':
      case 'subject':
        if (lemma === 'become' && agents.length > 0)
          complements.push(...mentions.map((mention) => ({ mention })));
        else if (agents.length > 0 && hasTrait(first.head, 'part')) break;
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
        break;
      case 'object':
        if (
          gone !== undefined &&
          !hasTrait(first.head, 'living') &&
          (isPlace(first) || hasTrait(first.head, 'weather') || hasTrait(first.head, 'mass'))
        )
          put(PASSED[gone.motion] ?? 'through', mentions);
        else if (verb !== undefined && verb.theme === 'none' && going)
          put(PASSED[verb.motion] ?? 'through', mentions);
        else if (going && isPlace(first) && !hasTrait(first.head, 'holdable') && verb.motion === 'travel')
          put('through', mentions);
        else themes.push(...mentions);
        break;
      case 'at':
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
          else put(within(first, verb), mentions);
        } else if ((verb.theme === 'ridden' || verb.motion === 'climb') && !hasObject && !isPlace(first))
          themes.push(...mentions);
        else
          put(
            (verb.motion === 'enter' && !/(?:들어|입장)/u.test(dictionary) ? 'in' : INTO[verb.motion]) ??
              (isPlace(first) && !/(?:가다|오다|도착하다|향하다|떠나다)$/u.test(dictionary) ? 'in' : 'to'),
            mentions,
          );
        break;
      case 'in':
        if (
          COMES_OUT.test(dictionary) &&
          !(isPlace(first) && /(?:나타나다|등장하다|내려오다|내려가다)$/u.test(dictionary))
        )
          put(
            /(?:떨어지다|추락하다|내리다|내려오다|뛰어내리다)$/u.test(dictionary) ? 'off' : 'out of',
            mentions,
          );
        else if (going && ends) put('from', mentions);
        else put(isPlace(first) ? 'in' : within(first, verb) === 'on' ? 'on' : 'at', mentions);
        break;
      case 'to':
        if (lemma !== undefined && CHANGES.has(lemma)) put('into', mentions);
        else if (going || lemma === undefined || isPlace(first) || hasTrait(first.head, 'living'))
          put(dictionary.endsWith('들어가다') ? 'into' : 'to', mentions);
        else put(hasTrait(first.head, 'camera') || first.head === 'camera' ? 'to' : 'with', mentions);
        break;
      case 'dative':
        if (passive) agents.push(...mentions);
        else if (verb?.motion === 'transfer' || (hasObject && verb?.theme === 'moved'))
          recipients.push(...mentions);
        else if ((verb?.theme === 'target' || verb?.theme === 'beside') && !hasObject)
          themes.push(...mentions);
        else put('to', mentions);
        break;
      case 'with':
        if (verb?.theme === 'met' && !hasObject) themes.push(...mentions);
        else put('with', mentions);
        break;
      case 'from':
        put('from', mentions);
        break;
      case 'than':
      case 'like':
      case 'without':
        put(role, mentions);
        break;
      case 'of':
      case 'bare':
        if (agents.length === 0 && !args.some((one) => one.role === 'subject' || one.role === 'topic'))
          agents.push(...mentions);
        else if (verb !== undefined && verb.theme !== 'none' && !hasObject && themes.length === 0)
          themes.push(...mentions);
        else if (isPlace(first)) put('in', mentions);
        else agents.push(...mentions);
        break;
    }
  }
  phrases.sort((a, b) => Number(isSeason(a)) - Number(isSeason(b)));
  if (!passive) return { agents, themes, recipients, phrases, complements };
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

/** A season is told behind the place that it is in. */
const isSeason = ({ mentions }: Phrase): boolean =>
  mentions.some(({ head }) => /^(?:winter|spring|summer|autumn)$/.test(head));

const CHANGES = new Set(['change', 'turn', 'become', 'transform', 'turn into', 'change into']);
/** How what is gone along, over or round stands to the going. */
const PASSED: Partial<Readonly<Record<Motion, RelationWord>>> = {
  cross: 'across', circle: 'around', jump: 'over', climb: 'up', rise: 'over', fall: 'down', exit: 'out of', approach: 'to',
}; // prettier-ignore
const INTO: Partial<Readonly<Record<Motion, RelationWord>>> = {
  enter: 'into', dive: 'into', land: 'on', jump: 'onto', fall: 'into', drop: 'into', transfer: 'into', rise: 'in', climb: 'up',
}; // prettier-ignore

/** Where what stays somewhere is: on a chair, in a box, at a door, in a park. */
function within(mention: Mention, verb: Verb | undefined): RelationWord {
  if (isPlace(mention)) return 'in';
  const traits = traitsOf(mention.head);
  if (traits.has('container') || (traits.has('vehicle') && !traits.has('saddle')) || traits.has('liquid'))
    return 'in';
  if (traits.has('surface') || traits.has('seat') || traits.has('furniture') || traits.has('plant'))
    return 'on';
  return verb?.act === 'sit' || verb?.act === 'lie' || verb?.act === 'stand' || verb?.theme === 'moved'
    ? 'on'
    : 'at';
}
