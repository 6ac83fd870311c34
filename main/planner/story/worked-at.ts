import { placeNamed } from '../lexicon/places.ts';
import type { Trait, Verb } from '../lexicon/schema.ts';
import { unsaid } from './implied.ts';
import type { Gathering } from './gathering.ts';
import type { CastMember } from './cast.ts';
import type { CastPart } from './memory.ts';
import type { Stand } from './staging.ts';

/** Larger things, beside a grown-up of 1, are worked on where they stand. */
const MOST_ON_TABLE = 0.5;
/** Clothes are laid out flat. */
const MOST_CLOTHES = 0.75;

/** Where it is done to what is within reach, on no table. */
const HAND = 'hand';

/** What is not laid on a table, however small. */
const ON_ITS_OWN: readonly Trait[] = [
  'living', 'building', 'landmark', 'furniture', 'vehicle', 'place', 'sky', 'fixed', 'weather', 'tall', 'seat',
]; // prettier-ignore

const isSmall = ({ member: { word, traits } }: CastPart): boolean =>
  word.scale <= (traits.has('worn') ? MOST_CLOTHES : MOST_ON_TABLE) &&
  (word.kind === 'object' || word.kind === 'food' || word.kind === 'plant') &&
  !ON_ITS_OWN.some((trait) => traits.has(trait));

const isTable = ({ member: { traits } }: CastPart): boolean =>
  traits.has('furniture') && traits.has('surface') && !traits.has('instrument');

/** How things stand that lie before somebody at a table. */
const BEFORE_ONE = new Set<Stand['kind']>(['beside', 'on', 'near', 'behind', 'in front of', 'under']);

/** The table that is told: "cuts an onion at a table", or where it was done before. */
function tableTold(scene: Gathering): CastPart | undefined {
  const last = scene.memory.lastWith('furniture');
  return scene.extra.find(isTable) ?? (last !== undefined && isTable(last) ? last : undefined);
}

/** Puts stands in the place of those that tell less of the same. */
function standInstead(scene: Gathering, those: readonly CastPart[], stands: readonly Stand[]): void {
  const mine = new Set(those.map(({ member }) => member));
  const kept = scene.stands.filter(
    ({ kind, figure, ground }) =>
      !BEFORE_ONE.has(kind) || ![...figure, ...ground].every(({ member }) => mine.has(member as CastMember)),
  );
  scene.stands.splice(0, scene.stands.length, ...kept, ...stands);
}

const isHeld = (scene: Gathering, part: CastPart): boolean =>
  scene.stands.some(
    ({ kind, ground }) =>
      (kind === 'hold' || kind === 'wear') && ground.some(({ member }) => member === part.member),
  );

/** What lies on the table, if it is one who works there and all of it is small. */
function onTable(
  scene: Gathering,
  who: CastPart,
  themes: readonly CastPart[],
  implied: readonly CastPart[],
): readonly CastPart[] {
  if (who.count > 1 || !who.member.traits.has('person') || !themes.every(isSmall)) return [];
  const told = [...themes, ...scene.extra, ...implied].filter(
    (part) => isSmall(part) && !isHeld(scene, part),
  );
  return [...new Set(told)];
}

/** The table of the scene or, but not in the open, one that was not told. */
function tableFor(scene: Gathering, at: string): CastPart | undefined {
  const told = tableTold(scene);
  const open = scene.place !== undefined && placeNamed(scene.place.name)?.indoors === false;
  if (told !== undefined || open || scene.index.entity(at) === undefined) return told;
  return scene.memory.resolve(unsaid(scene, at), scene.role)[0];
}

/**
 * Somebody who works on something small does so at a table, the thing on it before the hands: a woman who cuts an onion
 * does not stand beside it. What is large, alive or out of doors is within reach of the hands.
 *
 * @param implied what the doing cannot be shown without: the laptop of who types
 * @returns the table
 */
export function workedAt(
  scene: Gathering,
  verb: Verb | undefined,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
  implied: readonly CastPart[],
): readonly CastPart[] {
  const [who, ...others] = agents;
  if (verb?.at === undefined || scene.clause.negated || who === undefined || others.length > 0) return [];
  if (!who.member.traits.has('living')) return [];
  const things = verb.at === HAND ? [] : onTable(scene, who, themes, implied);
  const table = things.length === 0 || verb.at === HAND ? undefined : tableFor(scene, verb.at);
  if (table === undefined) {
    const near = themes.filter((part) => part.member !== who.member && !isHeld(scene, part));
    if (near.length === 0 || near.length < themes.length || near.some(({ count }) => count > 1)) return [];
    standInstead(
      scene,
      [who, ...near],
      [{ kind: 'beside', figure: agents, ground: near, moving: false, by: who }],
    );
    scene.rules.push('at hand');
    return [];
  }
  standInstead(
    scene,
    [who, table, ...things],
    [
      { kind: 'behind', figure: agents, ground: [table], moving: false, by: who },
      { kind: 'on', figure: things, ground: [table], moving: false, by: who },
    ],
  );
  scene.rules.push(`at ${table.member.name}`);
  return [table];
}
