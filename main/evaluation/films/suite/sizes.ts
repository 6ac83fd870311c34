import { numberOption } from '../../../terminal/command-line.ts';
import { UsageError } from '../../../terminal/usage-error.ts';
import { SKILL_NAMES } from '../prompts/read-prompts.ts';

/** How much is measured: prompts of each skill, layouts, groups, pictures, and what is repeated. */
export type Sizes = {
  readonly object: number;
  readonly count: number;
  readonly spatial: number;
  readonly scale: number;
  /** Prompts for each of the four directions. */
  readonly direction: number;
  /** Prompts in which something happens inside the box. */
  readonly actions: number;
  /** Given layouts for the boxes' IoU. */
  readonly scenes: number;
  /** Entities shown in three scenes each. */
  readonly groups: number;
  readonly references: number;
  /** Scenes rendered anew for every setting of the ablations. */
  readonly ablations: number;
  /** Of every table, how many scenes (more or less) are also rendered with the gate at 0. */
  readonly gateZero: number;
};

/** `full` takes two cores about 35 minutes at 1.8 s a scene: some 1150 scenes, those of 16 steps counted fourfold. */
export const SIZES = {
  full: {
    ...{ object: 100, count: 100, spatial: 100, scale: 100, direction: 50 },
    ...{ actions: 30, scenes: 30, groups: 12, references: 12, ablations: 4, gateZero: 24 },
  },
  quick: {
    ...{ object: 12, count: 12, spatial: 12, scale: 12, direction: 3 },
    ...{ actions: 6, scenes: 8, groups: 4, references: 6, ablations: 2, gateZero: 4 },
  },
} as const satisfies Readonly<Record<string, Sizes>>;

export const SIZE_OPTIONS = {
  size: {
    type: 'string',
    value: '<full|quick>',
    help: 'how much of everything (default: full; tables named below are measured alone)',
  },
  object: { type: 'string', value: '<n>', help: 'prompts that name one thing' },
  count: { type: 'string', value: '<n>', help: 'prompts that ask for 1 to 4 of a thing' },
  spatial: { type: 'string', value: '<n>', help: 'prompts that say where two things lie' },
  scale: { type: 'string', value: '<n>', help: 'prompts that compare two sizes' },
  direction: { type: 'string', value: '<n>', help: 'prompts for each of 4 directions' },
  actions: { type: 'string', value: '<n>', help: 'prompts in which a thing spins, wobbles, blinks …' },
  scenes: { type: 'string', value: '<n>', help: 'given layouts whose boxes are compared' },
  groups: { type: 'string', value: '<n>', help: 'entities shown in 3 scenes each' },
  references: { type: 'string', value: '<n>', help: 'held-out pictures' },
  ablations: { type: 'string', value: '<n>', help: 'scenes for each setting of the ablations' },
  'gate-zero': { type: 'string', value: '<n>', help: 'trials of each table repeated with the gate at 0' },
} as const;

type Typed = { readonly [Name in keyof typeof SIZE_OPTIONS]?: string };

const LARGEST = 1000;
const COUNTED = [...SKILL_NAMES, 'actions', 'scenes', 'groups', 'references', 'ablations'] as const;

function presetOf(size: string): Sizes {
  if (size === 'full' || size === 'quick') return SIZES[size];
  throw new UsageError(`--size wants full or quick, not "${size.slice(0, 40)}"`);
}

/** What can be drawn for real to measure the judge: whatever asks for layouts alone. */
export const truthSizes = (sizes: Sizes): Sizes => ({
  ...sizes,
  ...{ actions: 0, references: 0, ablations: 0, gateZero: 0 },
});

/** The sizes asked for: a preset's, and its tables' own; without a preset, tables that are named are measured alone. */
export function readSizes(typed: Typed): Sizes {
  const number = (name: keyof Typed) =>
    numberOption(name, typed[name], { min: 0, max: LARGEST, whole: true });
  const preset = presetOf(typed.size ?? 'full');
  const alone = typed.size === undefined && COUNTED.some((name) => typed[name] !== undefined);
  const sizeOf = (name: (typeof COUNTED)[number]) => number(name) ?? (alone ? 0 : preset[name]);
  return {
    ...(Object.fromEntries(COUNTED.map((name) => [name, sizeOf(name)])) as Omit<Sizes, 'gateZero'>),
    gateZero: number('gate-zero') ?? preset.gateZero,
  };
}
