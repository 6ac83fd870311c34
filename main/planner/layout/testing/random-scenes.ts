import { Act, Motion, Trait } from '../../lexicon/schema.ts';
import { RELATIONS } from '../../lexicon/relation-words.ts';
import type { Spot } from '../../lexicon/spots.ts';
import type { Deed, Part, Stand, StandKind, StagedScene } from '../../story/staging.ts';
import { deed, member, NAMES, PARK, part, SEA, stand } from './scenes.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function luck(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SPATIAL: readonly StandKind[] = [
  'left of', 'right of', 'above', 'under', 'behind', 'in front of', 'beside', 'near', 'far from',
]; // prettier-ignore
const WITH_OTHERS = new Set<Motion>([
  'chase',
  'follow',
  'lead',
  'flee',
  'push',
  'pull',
  'approach',
  'meet',
  'cross',
  'circle',
  'jump',
  'climb',
  'land',
  'transfer',
  'drop',
  'lift',
  'carry',
  'ride',
]);

/** A scene whose stands do not contradict each other: everything stands to at most one thing told before it. */
export function randomScene(seed: number): StagedScene {
  const next = luck(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const names = [...NAMES].toSorted(() => next() - 0.5).slice(0, 1 + Math.floor(next() * 4));
  const parts = names.map((name) =>
    part(member(name, { size: pick([1, 1, 1, 0.5, 1.6]) }), next() < 0.8 ? 1 : 2 + Math.floor(next() * 5)),
  );
  const stands: Stand[] = [];
  for (const [at, one] of parts.entries())
    if (at > 0 && next() < 0.5)
      stands.push(stand(one, standFor(one, pick), pick(parts.slice(0, at)), next() < 0.3));
  const tied = (one: Part): boolean =>
    stands.some(({ figure, ground }) => figure[0] === one || ground[0] === one);
  const deeds: Deed[] = [];
  const busy = new Set<Part>();
  for (const one of parts) {
    if (busy.has(one) || next() < 0.4) continue;
    const others = tied(one)
      ? []
      : parts.filter((other) => other !== one && !busy.has(other) && !tied(other));
    const told = randomDeed(one, others, tied(one), { next, pick });
    for (const busied of [...told.agents, ...told.themes]) busy.add(busied);
    deeds.push(told);
  }
  return { place: next() < 0.15 ? SEA : PARK, parts, deeds, stands };
}

type Pick = <T>(of: readonly T[]) => T;

function standFor({ member: { traits } }: Part, pick: Pick): StandKind {
  if (traits.has('living')) return pick([...SPATIAL, 'on', 'in', 'ride', 'around']);
  return traits.has('building') || traits.has('plant') ? pick(SPATIAL) : pick([...SPATIAL, 'on', 'in']);
}

function randomDeed(
  agent: Part,
  others: readonly Part[],
  tied: boolean,
  { next, pick }: { next: () => number; pick: Pick },
): Deed {
  const motion = pick(Motion.options);
  const flies = agent.member.traits.has('flies') && next() < 0.7;
  const told = {
    motion,
    agents: [agent],
    act: flies ? ('fly' as const) : undefined,
    speed: 0.3 + next() * 1.5,
  };
  if (WITH_OTHERS.has(motion) && others.length > 0) return deed({ ...told, themes: [pick(others)] });
  if (tied || WITH_OTHERS.has(motion))
    return deed({ ...told, direction: next() < 0.3 ? pick(['left', 'right'] as const) : undefined });
  if (next() < 0.3) return deed({ ...told, spots: randomSpots(next, pick) });
  return deed({
    ...told,
    direction: next() < 0.5 ? pick(['left', 'right', 'up', 'down', 'toward', 'away'] as const) : undefined,
  });
}

function randomSpots(next: () => number, pick: Pick): readonly Spot[] {
  const spot = (): Spot => ({
    ...(next() < 0.8 ? { x: pick(['left', 'middle', 'right'] as const) } : {}),
    ...(next() < 0.5 ? { y: pick(['top', 'middle', 'bottom'] as const) } : {}),
  });
  return Array.from({ length: 1 + Math.floor(next() * 3) }, spot);
}

const ALL_STANDS: readonly StandKind[] = [
  ...SPATIAL, 'between', 'on', 'in', 'around', 'hold', 'ride', 'wear', 'juggle', 'bigger', 'smaller', 'same size',
]; // prettier-ignore

/** A scene in which anything stands to anything, contradictions, strangers, odd numbers and odd pictures included. */
export function wildScene(seed: number): StagedScene {
  const next = luck(seed);
  const pick: Pick = (of) => of[Math.floor(next() * of.length)] as (typeof of)[number];
  const many = <T>(most: number, make: () => T): readonly T[] =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make);
  const parts = many(6, () => {
    const usual = member(pick(NAMES), { size: pick([1, 0.3, 2.5]) });
    const word = { ...usual.word, aspect: pick([0.1, 1, 10]), scale: pick([0.01, 1, 20]) };
    const traits = next() < 0.3 ? new Set(many(4, () => pick(Trait.options))) : usual.traits;
    return part(
      { ...usual, word, traits },
      next() < 0.1 ? Math.floor(next() * 30) : 1 + Math.floor(next() * 2),
    );
  });
  const some = (): readonly Part[] =>
    many(2, () => ({
      ...(parts.length === 0 || next() < 0.1 ? part(member('cat')) : pick(parts)),
      ...(next() < 0.2 ? { nth: Math.floor(next() * 4) } : {}),
    }));
  const deeds = many(4, () =>
    deed({
      motion: pick(Motion.options),
      act: pick([undefined, ...Act.options]),
      agents: some(),
      themes: some(),
      recipients: some(),
      targets: many(2, () => ({ relation: pick(RELATIONS), parts: some() })),
      direction: pick([undefined, undefined, 'left', 'right', 'up', 'down', 'toward', 'away'] as const),
      spots: next() < 0.3 ? randomSpots(next, pick) : [],
      apart: pick([undefined, undefined, 'opposite', 'toward each other'] as const),
      speed: pick([0.1, 1, 2]),
      from: pick([0, 0, 0.5, 0.9]),
      to: pick([1, 1, 0.5, 0.4]),
    }),
  );
  const stands = many(4, () => ({
    kind: pick(ALL_STANDS),
    figure: some(),
    ground: some(),
    moving: next() < 0.5,
  }));
  return { place: { ...pick([PARK, SEA]), ground: pick([0, 0.5, 0.9, 1]) }, parts, deeds, stands };
}
