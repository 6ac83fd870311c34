import type { Light } from '../../../preload/contract/lights.ts';
import type { EntityWord } from '../../../preload/contract/pack.ts';
import { adjectiveOf, coloursOf } from '../lexicon/adjectives.ts';
import { traitsOf } from '../lexicon/nouns.ts';
import type { Trait, Verb } from '../lexicon/schema.ts';
import { lightOf } from '../lexicon/times.ts';
import { meaningsOf } from '../lexicon/verbs.ts';
import type { Clause, Mention } from '../reading/clause.ts';
import { learn, type CastMember } from './cast.ts';
import { CHANGES } from './doings.ts';
import type { Gathering } from './gathering.ts';
import type { CastPart } from './memory.ts';
import { hasColour } from './own-colours.ts';

/** Somebody or something that comes to look otherwise within a scene: drawn as `from` first, then as `into`. */
export interface Change {
  readonly from: CastMember;
  readonly into: CastMember;
}

/** Looks that are one, whichever verb brings them about. */
const ALIKE: Readonly<Record<string, string>> = { burning: 'lit', blooming: 'big', grown: 'big' };
const lookOf = ({ becomes }: Verb): string | undefined =>
  becomes === undefined ? undefined : (ALIKE[becomes] ?? becomes);

/** Of what is melted, hatched or cut "into" something that is what it then is; of what is emptied it is where it goes. */
const INTO = new Set(['changed', 'melted', 'frozen', 'hatched', 'grown', 'big', 'cut', 'folded']);

/** Whether what a verb is done "into" is what somebody becomes by it. */
export const makesInto = (verb: string, meant: Verb | undefined): boolean =>
  CHANGES.has(verb.split(' ')[0] ?? '') || INTO.has(meant?.becomes ?? '');

/** Looks that say only that something changes, and not into what. */
const VAGUE = new Set(['changed', 'coloured']);

/** What stands for a colour that is told of it: "a shade of blue", "a bright hue". */
const SHADES = new Set(['shade', 'colour', 'color', 'hue', 'tone', 'tint']);

/** The pack's colours that a mention is nothing but: "red", "a bright red", "a shade of blue". */
function coloursIn({ head, attributes, of = [] }: Mention): readonly string[] | undefined {
  const own = coloursOf(head);
  if (own !== undefined || !SHADES.has(head)) return own;
  return [...of.map((inner) => inner.head), ...attributes].flatMap((word) => coloursOf(word) ?? []);
}

/** "Yellow" of yellowing, "red" of turn red. */
const colourOfVerb = (verb: string): readonly string[] | undefined =>
  coloursOf(verb) ?? coloursOf(verb.split(' ').at(-1) ?? '');

/** The colours that something is told to take on, nearest first, and the one it leaves. */
function coloursTold({ verb = '', complements, phrases, themes }: Clause, meant: Verb | undefined) {
  if (!CHANGES.has(verb.split(' ')[0] ?? '') && meant?.becomes === undefined && coloursOf(verb) === undefined)
    return undefined;
  const after = (...relations: readonly string[]) =>
    phrases.flatMap(({ relation, mentions }) => (relations.includes(relation) ? mentions : []));
  const said = [
    ...complements.flatMap(({ attribute }) => (attribute === undefined ? [] : [coloursOf(attribute)])),
    ...[...complements.flatMap(({ mention }) => mention ?? []), ...after('to', 'into'), ...themes].map(
      coloursIn,
    ),
    colourOfVerb(verb),
  ].find((colours) => colours !== undefined && colours.length > 0);
  return said === undefined
    ? undefined
    : { to: said, from: after('from').flatMap((mention) => coloursIn(mention) ?? [])[0] };
}

/** A member of the cast as it is from now on, under a name of its own; told of, it is meant by the old one's words. */
function nowAs(
  scene: Gathering,
  part: CastPart,
  looks: Pick<CastMember, 'word' | 'drawnAs'> & Partial<Pick<CastMember, 'attributes' | 'traits'>>,
): Change {
  const { member } = part;
  const words = scene.names.thing(looks.drawnAs);
  const name = scene.memory.newName({ ...nobody, words });
  const { sentence } = scene.clause;
  const into: CastMember = { ...member, ...looks, name, exact: true, changedIn: sentence };
  const now = { ...part, member: into };
  scene.memory.members.push(into);
  scene.memory.replace([part], [now]);
  scene.memory.again(now, scene.role);
  return { from: member, into };
}

const nobody: Mention = {
  head: '',
  words: '',
  kind: 'noun',
  attributes: [],
  count: 1,
  determiner: 'indefinite',
  owner: undefined,
  start: 0,
  end: 0,
};

/** What grows is green before it is ripe. */
const UNRIPE = 'green';

/** "The green apple turns red": drawn in the one colour, then in the other. */
function recoloured(scene: Gathering, part: CastPart, meant: Verb | undefined): Change | undefined {
  const { member } = part;
  const { word } = member;
  const told = coloursTold(scene.clause, meant);
  const colour = told?.to.find((one) => scene.index.vocabulary.colours.includes(one));
  if (told === undefined || colour === undefined || !word.colourable) return undefined;
  const plain = member.drawnAs === word.name;
  const ripens = word.kind === 'food' && plain && hasColour(word.name, colour) && colour !== UNRIPE;
  const before = told.from ?? (ripens ? UNRIPE : undefined);
  if (before !== undefined && plain) learn(member, [before], scene.index);
  const drawnAs = `${colour} ${word.name}`;
  if (member.drawnAs === drawnAs || (member.drawnAs === word.name && hasColour(word.name, colour)))
    return undefined;
  const others = member.attributes.filter((attribute) => coloursOf(attribute) === undefined);
  return nowAs(scene, part, { word, drawnAs, attributes: [...others, colour] });
}

/** Whether one of the ways in which a pack says what happens to a thing is what a clause says. */
function isSaid(
  verbs: readonly string[],
  { verb = '', complements, themes }: Clause,
  meant: Verb | undefined,
) {
  const words = [
    verb,
    ...complements.flatMap(({ attribute }) => (attribute === undefined ? [] : [`${verb} ${attribute}`])),
    ...themes.map(({ head }) => `${verb} ${head}`),
  ];
  const look = meant === undefined ? undefined : lookOf(meant);
  return verbs.some((way) => {
    const plain = way.replace(/^be /, '').replace(/ its /, ' ');
    if (words.includes(way) || words.includes(plain) || words.some((one) => plain === `${one}s`)) return true;
    return look !== undefined && !VAGUE.has(look) && meaningsOf(plain).some((one) => lookOf(one) === look);
  });
}

const withTraits = ({ traits }: CastMember, word: EntityWord): ReadonlySet<Trait> =>
  new Set([...traits, ...traitsOf(word.name)]);

/** "The snowman melts", "she lights the candle": the pack draws the thing after it has happened, or before. */
function restated(scene: Gathering, part: CastPart, meant: Verb | undefined): Change | undefined {
  const { member } = part;
  const { entities } = scene.index.vocabulary;
  const state = member.word.states?.find(({ verbs }) => isSaid(verbs, scene.clause, meant));
  const after = state === undefined ? undefined : scene.index.entity(state.becomes);
  // What is opened or broken is called what it was: the next scene shows it as it knows it.
  if (after !== undefined) {
    const looks = { word: after, drawnAs: after.name, traits: withTraits(member, after) };
    return { from: member, into: { ...member, ...looks, exact: true } };
  }
  const before = entities.find(({ states = [] }) =>
    states.some(({ verbs, becomes }) => becomes === member.word.name && isSaid(verbs, scene.clause, meant)),
  );
  if (before === undefined) return undefined;
  return { from: { ...member, word: before, drawnAs: before.name, exact: true }, into: member };
}

/** "A witch turns the prince into a frog": what is done to somebody makes another of them. */
function transformed(scene: Gathering, part: CastPart, meant: Verb | undefined): Change | undefined {
  const { clause, index, memory } = scene;
  if (!makesInto(clause.verb ?? '', meant)) return undefined;
  const next = clause.phrases
    .flatMap(({ relation, mentions }) => (relation === 'into' ? mentions : []))
    .find((mention) => mention.kind !== 'pronoun' && index.entity(mention.head) !== undefined);
  const [into, ...others] = next === undefined ? [] : memory.resolve(next, { ...scene.role, role: 'theme' });
  if (into === undefined || others.length > 0 || into.member === part.member) return undefined;
  memory.replace([part], [into]);
  return { from: part.member, into: into.member };
}

/** Of what is told of one in the same breath only the first is sure to be its own: "turns red as a leaf browns". */
const changedAlready = ({ clause }: Gathering, { member }: CastPart): boolean =>
  member.changedIn === clause.sentence && clause.link !== 'then';

/**
 * What a clause makes of those it is about, where the pack draws them before and after it; the others keep their looks.
 * Whoever is told of from here on is what they have become.
 */
export function changesOf(
  scene: Gathering,
  verb: Verb | undefined,
  whom: readonly CastPart[],
): readonly Change[] {
  if (scene.clause.negated || scene.clause.verb === undefined || scene.clause.link === 'unreal') return [];
  return whom.flatMap((part) => {
    if (part.nth !== undefined || changedAlready(scene, part)) return [];
    const change =
      transformed(scene, part, verb) ?? recoloured(scene, part, verb) ?? restated(scene, part, verb);
    if (change !== undefined) scene.rules.push(`becomes ${change.into.drawnAs}`);
    return change ?? [];
  });
}

/** The parts as the changes leave them. */
export const changed = <P extends CastPart>(parts: readonly P[], changes: readonly Change[]): readonly P[] =>
  parts.map((part) => {
    const change = changes.find(({ from }) => from === part.member);
    return change === undefined ? part : { ...part, member: change.into };
  });

/** Light that an adjective tells, also where it is more of that: "dark", "darker". */
function lightSaid(attribute: string): Light | undefined {
  const said = adjectiveOf(attribute) ?? adjectiveOf(attribute.replace(/e?r$/, ''));
  return said?.kind === 'light' ? said.value : undefined;
}

/** "Day turns into night", "the sky darkens": the light a scene begins in, where that is told, and the one it ends in. */
export function lightChange(
  { verb, agents, complements, phrases, themes, negated }: Clause,
  meant: Verb | undefined,
): { readonly from: Light | undefined; readonly to: Light } | undefined {
  if (verb === undefined || negated || verb === 'go' || verb === 'get') return undefined;
  const [agent] = agents;
  const times = phrases.flatMap((phrase) =>
    phrase.mentions.flatMap(({ words, head }) => lightOf(words) ?? lightOf(head) ?? []),
  );
  // "낮이 밤으로 바뀐다": both are times that it happens at.
  if (agents.length === 0 && times.length === 2 && times[0] !== times[1] && CHANGES.has(verb))
    return { from: times[0], to: times[1]! };
  if (agent === undefined || agent.kind === 'pronoun' || coloursOf(agent.head) !== undefined)
    return undefined;
  const from = lightOf(agent.words) ?? lightOf(agent.head);
  const traits = traitsOf(agent.head);
  const open = from !== undefined || traits.has('place') || traits.has('sky');
  if (!open || (!CHANGES.has(verb.split(' ')[0] ?? '') && meant?.becomes === undefined)) return undefined;
  const mentions = [
    ...complements.flatMap(({ mention }) => mention ?? []),
    ...themes,
    ...phrases.flatMap((phrase) => (/^(to|into)$/.test(phrase.relation) ? phrase.mentions : [])),
  ];
  const told = [
    ...mentions.map(({ words, head }) => lightOf(words) ?? lightOf(head)),
    ...complements.map(({ attribute }) => (attribute === undefined ? undefined : lightSaid(attribute))),
    meant?.becomes === 'dark' ? ('at night' as const) : undefined,
    // A street that lights up does so at night.
    meant?.becomes === 'lit' && traits.has('sky') ? ('by day' as const) : undefined,
  ];
  const to = told.find((light) => light !== undefined && light !== from);
  return to === undefined ? undefined : { from: from ?? (to === 'by day' ? 'at night' : 'by day'), to };
}
