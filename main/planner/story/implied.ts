import { hasTrait, nounOf } from '../lexicon/nouns.ts';
import type { ThemeRole, Trait, Verb } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { weatherOf } from '../lexicon/weathers.ts';
import { STANDS_AS } from './doings.ts';
import type { Gathering } from './gathering.ts';
import type { CastPart } from './memory.ts';

/** What the act cannot be shown without: the board of who skateboards. */
export function impliedThings(
  scene: Gathering,
  verb: Verb | undefined,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
): readonly CastPart[] {
  const played = playedBy(scene, agents, themes);
  if (played.length > 0) return played;
  // A camel that treks has no backpack, nor a dog that digs a hole a shovel.
  const byTool = themes.length > 0;
  const needed = verb?.impliesAs === 'worn' || byTool ? 'person' : 'living';
  const living = agents.some(({ member }) => member.traits.has(needed));
  if (verb?.implies === undefined || !living || scene.clause.negated) return [];
  if (byTool && (!isToolOf(verb) || hasTool(scene, themes))) return [];
  const rides = verb.impliesAs === 'ridden';
  if (rides && scene.extra.some(({ member }) => member.traits.has('vehicle') || member.traits.has('saddle')))
    return [];
  const said = unsaid(scene, verb.implies);
  if (scene.extra.some(({ member }) => member.word === scene.index.entity(verb.implies ?? ''))) return [];
  // "Cuts it with a saw": no knife in the other hand.
  const tool = hasTrait(verb.implies, 'tool');
  if (tool && scene.stands.some(({ kind, ground }) => kind === 'hold' && ground.some(isTool))) return [];
  // The rain that is drawn as the light of the place needs no drops.
  if (scene.weather !== undefined && weatherOf(verb.implies) === scene.weather) return [];
  // Who rowed a boat before rows it back.
  const before = rides ? scene.memory.lastWith('vehicle') : undefined;
  const same =
    before !== undefined &&
    hasTrait(verb.implies, 'floats') === before.member.traits.has('floats') &&
    !agents.some(({ member }) => member === before.member);
  const parts = same ? [before] : scene.memory.resolve(said, scene.role);
  standAs(scene, verb.impliesAs ?? 'held', agents, parts, true);
  if (parts.length > 0) scene.rules.push(`implies ${verb.implies}`);
  return parts;
}

const isTool = ({ member }: { readonly member: { readonly traits: ReadonlySet<Trait> } }): boolean =>
  member.traits.has('tool');

/** What is in the hand while something else is worked on: the knife of who cuts bread, the camera of who takes a bird. */
const isToolOf = ({ impliesAs, theme }: Verb): boolean =>
  impliesAs === 'held' && (theme === 'beside' || theme === 'target' || theme === 'none');

/** Whether something is told that may be the tool: "cuts it with scissors". */
const hasTool = ({ extra }: Gathering, themes: readonly CastPart[]): boolean =>
  [...extra, ...themes].some(isTool);

/** "A boy gets on": the vehicle that was told before. */
export function boardedThings(
  scene: Gathering,
  verb: Verb | undefined,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
): readonly CastPart[] {
  const told = verb?.told;
  if (told === undefined || agents.length === 0 || themes.length > 0) return [];
  const isSuch = ({ member }: CastPart) => member.traits.has(told);
  if (scene.extra.some(isSuch) || agents.some(isSuch)) return [];
  const vehicle = scene.memory.lastWith(told);
  if (vehicle === undefined) return [];
  scene.rules.push(`${verb?.lemma ?? ''} ${vehicle.member.name}`);
  scene.memory.again(vehicle, scene.role);
  return [vehicle];
}

export function themeStand(
  scene: Gathering,
  verb: Verb | undefined,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
  moving: boolean,
): void {
  if (agents.length === 0 || themes.length === 0) return;
  if (verb !== undefined) standAs(scene, verb.theme, agents, themes, moving);
  else if (scene.clause.verb === 'have')
    standAs(
      scene,
      themes.every(({ member }) => member.traits.has('worn'))
        ? 'worn'
        : themes.some(({ member }) => member.traits.has('living'))
          ? 'beside'
          : 'held',
      agents,
      themes,
      moving,
    );
}

export function standAs(
  scene: Gathering,
  role: ThemeRole,
  agents: readonly CastPart[],
  things: readonly CastPart[],
  moving: boolean,
): void {
  if (things.length === 0) return;
  const kind = STANDS_AS[role === 'held' && isTooBig(agents, things) ? 'beside' : role];
  if (kind !== undefined) scene.stands.push({ kind, figure: agents, ground: things, moving });
}

/** Of living beings and vehicles nobody holds one nearly as big as they are, or a whole herd. */
const MOST_HELD = 0.75;
const MOST_LIVING_HELD = 2;

const isTooBig = (agents: readonly CastPart[], things: readonly CastPart[]): boolean => {
  const agent = Math.max(...agents.map(({ member }) => member.word.scale));
  return things.some(
    ({ member: { word, traits }, count }) =>
      /^(animal|person|vehicle)$/.test(word.kind) &&
      !traits.has('holdable') &&
      (word.scale > agent * MOST_HELD || (traits.has('living') && count > MOST_LIVING_HELD)),
  );
};

/** A thing that no word says. */
export const unsaid = ({ names }: Gathering, head: string): Mention => ({
  head,
  words: names.thing(head),
  kind: 'noun',
  attributes: [],
  count: 1,
  determiner: 'indefinite',
  owner: undefined,
  start: 0,
  end: 0,
});

/** "A violinist performs": what people are called by is in their hands, or before them. */
function playedBy(
  scene: Gathering,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
): readonly CastPart[] {
  const isPlayed = ({ member }: CastPart) => member.traits.has('instrument');
  if (themes.length > 0 || scene.clause.negated || scene.extra.some(isPlayed)) return [];
  return agents.flatMap((agent) => {
    const thing = agent.member.traits.has('person') ? nounOf(agent.member.head)?.implies : undefined;
    if (thing === undefined || !hasTrait(thing, 'instrument')) return [];
    const parts = scene.memory.resolve(unsaid(scene, thing), scene.role);
    standAs(
      scene,
      hasTrait(thing, 'tall') || hasTrait(thing, 'furniture') ? 'beside' : 'held',
      [agent],
      parts,
      true,
    );
    return parts;
  });
}
