import type { Motion } from '../lexicon/schema.ts';
import type { Deed, Part } from '../story/staging.ts';
import { type Figure, figuresIn } from './figures.ts';

/** How a figure moves over the scene. */
export interface Mover {
  readonly deed: Deed;
  readonly motion: Motion;
  readonly side: 1 | -1;
}

/** What is done in a scene, asked by figure. */
export interface Deeds {
  readonly all: readonly Deed[];
  readonly moverOf: (figure: Figure) => Mover | undefined;
  /** Everything that moves it, in the scene's order. */
  readonly moversOf: (figure: Figure) => readonly Mover[];
  /** What it is told to do: what moves it, else what it does in its place, else that it is there. */
  readonly deedOf: (figure: Figure) => Deed | undefined;
  /** All that it does, moving or not. */
  readonly deedsOf: (figure: Figure) => readonly Deed[];
  readonly sideOf: (figure: Figure) => 1 | -1;
  /** Copies that do what others alike do not, or the other way. */
  readonly singles: readonly Figure[];
}

const STILL = new Set<Motion>(['still', 'transfer', 'drop', 'lift']);
export const isStill = (motion: Motion): boolean => motion === 'still';

const SIDEWAYS = new Set<Motion>([
  'travel', 'enter', 'exit', 'cross', 'chase', 'follow', 'lead', 'approach', 'meet', 'flee', 'stop', 'start', 'push', 'pull',
  'carry', 'ride',
]); // prettier-ignore
/** Whether a motion goes along the ground or through the air to a side. */
export const isSideways = (motion: Motion): boolean => SIDEWAYS.has(motion);

/** Which way a deed goes: as told, then by the spots of its way, else the way its first agent looks. */
export function sideOfDeed({ motion, direction, spots, agents }: Deed): 1 | -1 {
  if (direction === 'left') return -1;
  if (direction === 'right') return 1;
  const [from, to] = [spots[0]?.x, spots.at(-1)?.x];
  if (motion === 'enter' && from !== undefined && from !== 'middle') return from === 'left' ? 1 : -1;
  if (motion === 'exit' && to !== undefined && to !== 'middle') return to === 'left' ? -1 : 1;
  const columns = spots.flatMap(({ x }) => (x === undefined ? [] : [['left', 'middle', 'right'].indexOf(x)]));
  const last = columns.at(-1) ?? 1;
  const first = columns.length > 1 ? (columns[0] ?? 1) : 1;
  if (first !== last) return last > first ? 1 : -1;
  return agents[0]?.member.word.facing === 'left' ? -1 : 1;
}

/** Themes that move as the verb says, while who moves them stays. */
const THEME_MOVES = new Set<Motion>(['bounce']);
/** Themes that go where the agents go. */
const THEME_GOES = new Set<Motion>([
  'chase',
  'follow',
  'lead',
  'flee',
  'push',
  'pull',
  'carry',
  'ride',
  'meet',
]);

/** What moves by itself where nobody is seen to throw, drop or lift it. */
const BY_ITSELF: Partial<Readonly<Record<Motion, Motion>>> = {
  transfer: 'travel',
  drop: 'fall',
  lift: 'rise',
  push: 'travel',
  pull: 'travel',
  carry: 'travel',
};

/** "The wind lifts a kite": without anybody who does it, what it is done to does it. */
const withDoer = (deed: Deed): Deed =>
  deed.agents.length > 0 || deed.themes.length === 0
    ? deed
    : { ...deed, motion: BY_ITSELF[deed.motion] ?? deed.motion, agents: deed.themes, themes: [] };

/** Sorts out who moves how in a scene. Of several movements of one figure the earliest comes first. */
export function deedsOf(told: readonly Deed[], figures: readonly Figure[]): Deeds {
  const all = withSharedDirections(told.map(withDoer));
  const movers = new Map<Figure, Mover[]>();
  const own = new Map<Figure, Deed[]>();
  const singles: Figure[] = [];
  for (const deed of all) {
    const agents = freeFirst(deed.agents, figures, movers);
    for (const figure of agents) own.set(figure, [...(own.get(figure) ?? []), deed]);
    const themes = figuresIn(deed.themes, figures);
    const themed = THEME_MOVES.has(deed.motion) && themes.length > 0;
    const moving: readonly Figure[] = STILL.has(deed.motion)
      ? []
      : themed
        ? themes
        : THEME_GOES.has(deed.motion)
          ? [...agents, ...themes]
          : agents;
    for (const [at, figure] of moving.entries())
      movers.set(figure, [
        ...(movers.get(figure) ?? []),
        { deed, motion: deed.motion, side: sideIn(deed, at, moving.length) },
      ]);
    if ([...deed.agents, ...deed.themes].some(({ nth }) => nth !== undefined))
      singles.push(...agents, ...themes);
  }
  const moversOf = (figure: Figure): readonly Mover[] =>
    (movers.get(figure) ?? []).toSorted((a, b) => a.deed.from - b.deed.from);
  const ownOf = (figure: Figure): readonly Deed[] => own.get(figure) ?? [];
  const acts = ({ verb }: Deed): boolean => verb !== undefined && verb !== 'be';
  const deedOf = (figure: Figure): Deed | undefined =>
    moversOf(figure)[0]?.deed ?? ownOf(figure).find(acts) ?? ownOf(figure)[0];
  return {
    all,
    moversOf,
    moverOf: (figure) => moversOf(figure)[0],
    deedOf,
    deedsOf: ownOf,
    sideOf: (figure) => {
      const deed = deedOf(figure);
      return moversOf(figure)[0]?.side ?? (deed === undefined ? looks(figure) : sideOfDeed(deed));
    },
    singles,
  };
}

const looks = ({ member }: Figure): 1 | -1 => (member.word.facing === 'left' ? -1 : 1);

/** Who meets or parts: the first half of them one way, the rest the other. */
function sideIn(deed: Deed, at: number, among: number): 1 | -1 {
  const first = at < among / 2;
  if (deed.apart === 'opposite') return first ? -1 : 1;
  return deed.apart === 'toward each other' || (deed.motion === 'meet' && among > 1)
    ? first
      ? 1
      : -1
    : sideOfDeed(deed);
}

/** Of several alike those that do nothing yet: "one runs left, the other runs right". */
function freeFirst(
  parts: readonly Part[],
  figures: readonly Figure[],
  movers: ReadonlyMap<Figure, unknown>,
): readonly Figure[] {
  return parts.flatMap((part) => {
    if (part.nth !== undefined) return figuresIn([part], figures);
    const copies = figures.filter(({ member }) => member === part.member);
    const free = copies.filter((figure) => !movers.has(figure));
    return (free.length >= part.count ? free : copies).slice(0, part.count);
  });
}

/** "Kicks a ball to the right and a dog runs after it": who has to do with the same thing goes the same way. */
function withSharedDirections(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.map((deed) => {
    if (deed.direction !== undefined || deed.spots.length > 0) return deed;
    const mine = new Set(
      [...deed.themes, ...deed.targets.flatMap(({ parts }) => parts)].map(({ member }) => member),
    );
    const guide = deeds.find(
      ({ direction, agents, themes }) =>
        (direction === 'left' || direction === 'right') &&
        [...agents, ...themes].some(({ member }) => mine.has(member)),
    );
    return guide === undefined ? deed : { ...deed, direction: guide.direction };
  });
}
