import { hasTrait } from '../lexicon/nouns.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { Light, Weather } from '../../../preload/contract/lights.ts';
import type { PlanNote } from '../../../preload/contract/plan.ts';
import type { Clause, RelationWord } from '../reading/clause.ts';
import type { Change } from './changes.ts';
import { readHappening } from './one-clause.ts';
import { Gathering } from './gathering.ts';
import type { CastPart, Memory } from './memory.ts';
import type { SaidPlace } from './places.ts';
import type { SaidNames } from './said-names.ts';
import type { Deed, Stand } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

export type Aim = { readonly relation: RelationWord; readonly parts: readonly CastPart[] };

export type Remark = Pick<PlanNote, 'kind' | 'text'>;

/** What one clause shows. */
export interface Happening {
  readonly clause: Clause;
  readonly deed: Deed | undefined;
  readonly stands: readonly Stand[];
  /** Everybody it shows. */
  readonly parts: readonly CastPart[];
  readonly place: SaidPlace | undefined;
  readonly light: Light | undefined;
  /** How the time was said: "at dawn". */
  readonly timeSaid: string | undefined;
  readonly weather: Weather | undefined;
  /** Where it is if no place is told: the snow that one is in. */
  readonly amid: SaidPlace | undefined;
  /** A place that its doing fits, where none is told. */
  readonly fits: string | undefined;
  /** Tells how things are, and nothing that happens. */
  readonly stative: boolean;
  /** Who comes to look otherwise; `parts` and `deed` have them as they are then. */
  readonly changes: readonly Change[];
  /** The light it ends in, where it begins in another. */
  readonly laterLight: Light | undefined;
  readonly remarks: readonly Remark[];
  /** Which rule made what of it, for `--explain`. */
  readonly rules: readonly string[];
}

/** Makes happenings of clauses, one after the other, with one cast. */
export class Happenings {
  private readonly memory: Memory;
  private readonly index: VocabularyIndex;
  private clause = 0;

  /** Who does what is only asked for. */
  private readonly doer: string;
  private readonly names: SaidNames;

  constructor(memory: Memory, index: VocabularyIndex, doer: string, names: SaidNames) {
    this.memory = memory;
    this.index = index;
    this.doer = doer;
    this.names = names;
  }

  of(clause: Clause): Happening {
    const scene = new Gathering(clause, this.clause++, this.memory, this.index, this.doer, this.names);
    return readHappening(scene);
  }
}

/** Who does what a recipe or a how-to asks for: a cook where any of it is about food. */
export function doerOf(clauses: readonly Clause[]): string {
  const asked = clauses.filter(({ mood }) => mood === 'asked');
  const food = asked.filter(
    ({ verb, themes }) =>
      (verb !== undefined && verbOf(verb)?.place === 'kitchen') ||
      themes.some(({ head }) => hasTrait(head, 'food')),
  );
  const cooks = asked.some(({ verb }) => verb !== undefined && verbOf(verb)?.place === 'kitchen');
  const starts = food.length > 0 && food[0] === asked[0];
  return food.length > 0 && (cooks || starts || food.length * 2 >= asked.length) ? 'chef' : 'person';
}
