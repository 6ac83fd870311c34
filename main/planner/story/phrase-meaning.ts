import { traitsOf } from '../lexicon/nouns.ts';
import type { Trait, Verb } from '../lexicon/schema.ts';
import type { Mention, Phrase, RelationWord } from '../reading/clause.ts';
import { isRooted, AIMS } from './doings.ts';
import { eachTheirOwn } from './each-their-own.ts';
import type { Gathering } from './gathering.ts';
import { compareSizes, compareAs } from './sizes.ts';
import type { CastPart } from './memory.ts';
import { isThing } from './phrase-things.ts';
import { standFor } from './stands.ts';
import { standAs } from './implied.ts';
import { whoAre, whoIs } from './who-is-meant.ts';
import type { Aim } from './happenings.ts';

/** "Jumps on the bed" ends there; "walks on the left of the car" keeps so. */
const LANDS = new Set<Verb['motion'] | undefined>([
  'jump',
  'climb',
  'land',
  'fall',
  'drop',
  'transfer',
  'approach',
]);

const CLINGS = new Set(['cling', 'stick', 'attach', 'tie', 'fasten', 'chain', 'hang on', 'hold on', 'latch']);

/** What is done by hand to a thing that goes elsewhere by it. */
const HANDLES = new Set<Verb['theme'] | undefined>(['held', 'moved', 'pushed']);

/** A phrase: where it is, when, how things stand to each other, or what the way is told by. */
export function phraseMeant(
  scene: Gathering,
  phrase: Phrase,
  figure: readonly CastPart[],
  agents: readonly CastPart[],
  goes: boolean,
  verb: Verb | undefined,
): readonly Aim[] {
  const { relation, mentions } = phrase;
  if (relation === 'as') {
    compareAs(scene, mentions, figure);
    return [];
  }
  if (phrase.spot !== undefined || relation === 'like' || relation === 'without' || relation === 'about')
    return [];
  if (relation === 'with') {
    withCompany(scene, mentions, agents, goes);
    return [];
  }
  const things = mentions.filter((mention) => isThing(scene, mention, relation));
  const said = whoAre(scene, things, relation).filter(
    ({ member }) => !agents.some((agent) => agent.member === member && agent.nth === undefined),
  );
  const clothes = relation === 'in' && said.every(({ member }) => member.traits.has('worn'));
  const parts = clothes ? eachTheirOwn(agents, said, false) : said;
  if (parts.length === 0) return [];
  if (relation === 'than') {
    compareSizes(scene, figure, parts);
    return [];
  }
  if (phrase.side !== undefined && goes) {
    scene.extra.push(...parts);
    return [{ relation: 'past', parts }];
  }
  // "A girl in a sweater holding a cup": the sweater is hers.
  const wearers = agents.some(({ member }) => member.traits.has('living')) ? agents : figure;
  if (relation === 'in' && isWorn(scene, verb, things, parts, { figure: wearers, agents })) return [];
  if (isMeans(scene, relation, parts, verb)) {
    standAs(scene, verb?.impliesAs ?? 'held', agents, parts, true);
    scene.extra.push(...parts);
    return [];
  }
  scene.extra.push(...parts);
  // "Pours syrup into a glass", where no syrup is drawn: the glass is before whoever pours.
  const lost =
    scene.clause.mood !== 'passive' &&
    scene.clause.themes.length > 0 &&
    figure.length > 0 &&
    figure === agents;
  if (lost && HANDLES.has(verb?.theme) && /^(?:in|into|on|onto|over)$/.test(relation)) {
    standAs(scene, 'beside', agents, parts, false);
    return [];
  }
  return standsMeant(scene, relation, { figure, parts, goes, verb });
}

/** How figures stand to the things of a phrase, or that their way is told by them. */
function standsMeant(
  scene: Gathering,
  relation: RelationWord,
  {
    figure,
    parts,
    goes,
    verb,
  }: {
    readonly figure: readonly CastPart[];
    readonly parts: readonly CastPart[];
    readonly goes: boolean;
    readonly verb: Verb | undefined;
  },
): readonly Aim[] {
  // "Notes on a shirt" are printed there.
  const printed =
    relation === 'on' &&
    parts.every(({ member }) => member.traits.has('worn')) &&
    figure.every(({ member }) => !member.traits.has('living'));
  const kind =
    printed && figure.length > 0
      ? 'in'
      : standFor(relation, figure, parts, {
          clings: CLINGS.has(scene.clause.verb ?? ''),
          stays: !goes,
        });
  const lands = goes && (kind === 'on' || kind === 'in') && LANDS.has(verb?.motion);
  if (kind === undefined || (AIMS.has(relation) && goes) || lands) return [{ relation, parts }];
  const over = kind === 'under' && verb?.act !== 'fly' && flyOver(figure, parts);
  scene.rules.push(`stand ${over ? 'above' : kind}`);
  scene.stands.push(
    over
      ? { kind: 'above', figure: parts, ground: figure, moving: goes }
      : { kind, figure, ground: parts, moving: goes },
  );
  return [];
}

/** "A duck below a spaceship": what flies is over who does not, and nobody's roof. */
const flyOver = (figure: readonly CastPart[], ground: readonly CastPart[]): boolean =>
  figure.length > 0 && ground.every(({ member: { traits } }) => traits.has('flies'));

/** "Texts on a phone", "types on a laptop": what the verb cannot be done without, and nothing to stand on. */
const isMeans = (
  { index }: Gathering,
  relation: RelationWord,
  parts: readonly CastPart[],
  verb: Verb | undefined,
): boolean =>
  relation === 'on' &&
  verb?.implies !== undefined &&
  parts.every(({ member }) => member.word === index.entity(verb.implies ?? ''));

/** "Dressed in a suit", "in my pajamas": what somebody wears, whose it is. */
function isWorn(
  scene: Gathering,
  verb: Verb | undefined,
  [thing]: readonly Mention[],
  parts: readonly CastPart[],
  { figure, agents }: { readonly figure: readonly CastPart[]; readonly agents: readonly CastPart[] },
): boolean {
  const dresses = verb?.theme === 'worn';
  if (!dresses && (figure.length === 0 || !parts.every(({ member }) => member.traits.has('worn'))))
    return false;
  // Mine, whomever I chase.
  // "In a chef's hat" is a kind of hat.
  const kind = thing?.owner?.determiner === 'indefinite' || thing?.owner?.determiner === 'bare';
  const owner = dresses || kind ? undefined : thing?.owner;
  const wearer = owner === undefined ? [] : scene.memory.resolve(owner, scene.role);
  standAs(scene, 'worn', dresses ? agents : wearer.length > 0 ? wearer : figure, parts, true);
  scene.extra.push(...parts);
  return true;
}

/** "with a hat", "with a dog", "with a fork", "with long hair". */
function withCompany(
  scene: Gathering,
  mentions: readonly Mention[],
  agents: readonly CastPart[],
  goes: boolean,
): void {
  for (const mention of mentions) {
    if (traitsOf(mention.head).has('part') && mention.owner === undefined)
      scene.memory.stand(mention, agents);
    const said = whoIs(scene, mention, 'with').filter(
      ({ member }) => !agents.some((agent) => agent.member === member),
    );
    const holds = said.every(
      ({ member }) =>
        !['living', 'vehicle', 'furniture', 'building'].some((trait) => member.traits.has(trait as Trait)),
    );
    const parts = holds ? eachTheirOwn(agents, said, false) : said;
    const [part] = parts;
    if (part === undefined) continue;
    scene.extra.push(...parts);
    const traits = part.member.traits;
    // A boat passes; the tower behind it stays.
    const stays = isRooted(traits) && !traits.has('holdable');
    if (agents.length === 0 || (goes && stays)) continue;
    const living = agents.some(({ member }) => member.traits.has('living'));
    const kind =
      traits.has('worn') && living
        ? 'wear'
        : traits.has('living') || !living
          ? living
            ? 'beside'
            : 'on'
          : traits.has('vehicle') || traits.has('furniture') || traits.has('building')
            ? 'beside'
            : 'hold';
    scene.rules.push(`with: ${kind}`);
    scene.stands.push(
      kind === 'on'
        ? { kind, figure: parts, ground: agents, moving: false }
        : kind === 'hold' || kind === 'wear'
          ? { kind, figure: agents, ground: parts, moving: true }
          : { kind, figure: parts, ground: agents, moving: !isRooted(traits) },
    );
  }
}
