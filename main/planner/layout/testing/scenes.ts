import type { EntityWord } from '../../../../preload/contract/pack.ts';
import type { Trait } from '../../lexicon/schema.ts';
import type { Deed, Member, Part, Stand, StandKind, StagedPlace, StagedScene } from '../../story/staging.ts';

/** kind, width over height, usual height, traits */
type Row = readonly [EntityWord['kind'], number, number, readonly Trait[], EntityWord['facing']?];

const ROWS = {
  cat: ['animal', 1.04, 0.4, ['living', 'animal'], 'left'],
  dog: ['animal', 1.12, 0.5, ['living', 'animal'], 'left'],
  mouse: ['animal', 1.3, 0.15, ['living', 'animal'], 'left'],
  giraffe: ['animal', 0.7, 1.8, ['living', 'animal'], 'left'],
  snake: ['animal', 2.5, 0.3, ['living', 'animal'], 'left'],
  horse: ['animal', 1.1, 1.1, ['living', 'animal', 'saddle'], 'left'],
  bird: ['animal', 0.96, 0.25, ['living', 'animal', 'bird', 'flies'], 'left'],
  butterfly: ['animal', 1.1, 0.2, ['living', 'animal', 'insect', 'flies']],
  fish: ['animal', 1.5, 0.3, ['living', 'animal', 'fish', 'swims'], 'left'],
  girl: ['person', 0.6, 0.75, ['living', 'person', 'female', 'child']],
  boy: ['person', 0.6, 0.75, ['living', 'person', 'male', 'child']],
  man: ['person', 0.45, 1, ['living', 'person', 'male']],
  car: ['vehicle', 1.48, 0.9, ['vehicle', 'cabin', 'rolls'], 'left'],
  bus: ['vehicle', 1.6, 1.3, ['vehicle', 'cabin', 'rolls'], 'left'],
  bicycle: ['vehicle', 1.33, 0.8, ['vehicle', 'saddle', 'rolls'], 'left'],
  airplane: ['vehicle', 1.6, 1.3, ['vehicle', 'cabin', 'flies'], 'right'],
  'hot air balloon': ['vehicle', 0.8, 1.8, ['vehicle', 'cabin', 'flies', 'floats']],
  balloon: ['object', 0.8, 0.4, ['lifted', 'floats', 'flies', 'holdable']],
  house: ['object', 1.04, 2, ['building']],
  tree: ['plant', 0.82, 1.8, ['plant', 'tall']],
  table: ['object', 1.5, 0.7, ['furniture', 'surface', 'tall']],
  chair: ['object', 0.8, 0.7, ['furniture', 'seat', 'soft']],
  box: ['object', 1.1, 0.4, ['container']],
  vase: ['object', 0.6, 0.4, ['container']],
  flower: ['plant', 0.7, 0.3, ['plant', 'holdable']],
  ball: ['object', 1, 0.3, ['holdable', 'rolls']],
  hat: ['object', 1.2, 0.2, ['worn', 'headwear']],
  guitar: ['object', 1, 0.6, ['holdable', 'instrument']],
  cup: ['object', 1, 0.15, ['holdable', 'container']],
  fence: ['object', 2.4, 0.5, []],
  cloud: ['sky', 1.8, 0.6, ['sky']],
} as const satisfies Record<string, Row>;

export type Name = keyof typeof ROWS;
export const NAMES = Object.keys(ROWS) as readonly Name[];

/** A member as the story would stage it; every call makes another one. */
export function member(head: Name, { size = 1 } = {}): Member {
  const row: Row = ROWS[head];
  const [kind, aspect, scale, traits, facing = 'front'] = row;
  const word: EntityWord = { name: head, synonyms: [], kind, facing, aspect, scale, colourable: true };
  return { name: head, head, attributes: [], word, drawnAs: head, traits: new Set(traits), size };
}

export const part = (one: Member, count = 1): Part => ({ member: one, count });

export const deed = (told: Partial<Deed> & Pick<Deed, 'motion' | 'agents'>): Deed => ({
  verb: told.motion,
  action: undefined,
  act: undefined,
  speed: 1,
  themes: [],
  recipients: [],
  targets: [],
  direction: undefined,
  spots: [],
  apart: undefined,
  from: 0,
  to: 1,
  ...told,
});

export const stand = (
  figure: Part,
  kind: StandKind,
  ground: Part | readonly Part[],
  moving = false,
): Stand => ({
  kind,
  figure: [figure],
  ground: [ground].flat(),
  moving,
});

export const PARK: StagedPlace = {
  name: 'park',
  drawnAs: 'park',
  ground: 0.9,
  indoors: false,
  floating: false,
};
export const SEA: StagedPlace = {
  name: 'underwater',
  drawnAs: 'underwater',
  ground: 0.9,
  indoors: false,
  floating: true,
};

export const scene = (
  parts: readonly Part[],
  deeds: readonly Deed[] = [],
  stands: readonly Stand[] = [],
  place: StagedPlace = PARK,
): StagedScene => ({ place, parts, deeds, stands });
