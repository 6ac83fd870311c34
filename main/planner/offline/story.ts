import type { PlanNote } from '../../../preload/contract/plan.ts';
import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import type { Motion } from './lexicon/verbs.ts';
import type { NounPhrase } from './phrases.ts';
import type { PlaceMention } from './places.ts';

/** The nouns the planner's stages speak: clause → event → scene. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'toward' | 'away';

export type RelationKind =
  | 'left'
  | 'right'
  | 'above'
  | 'juggled'
  | 'under'
  | 'behind'
  | 'front'
  | 'beside'
  | 'between'
  | 'on'
  | 'in'
  | 'near'
  | 'far'
  | 'bigger'
  | 'smaller'
  | 'same'
  | 'hold'
  | 'ride'
  | 'wear'
  | 'with';

/** `figure` stands so to `ground`: "a hat (figure) on a cat (ground)". */
export type Relation = {
  readonly kind: RelationKind;
  readonly figure: readonly Part[];
  readonly ground: readonly Part[];
};

/** A thing some motion is aimed at: "over the fence", "to the girl". */
export type Target = { readonly preposition: string; readonly parts: readonly Part[] };

/** What the reader of a clause did that the user should know. */
export type Remark = Pick<PlanNote, 'kind' | 'text'>;

export type Event = {
  readonly clause: Clause;
  readonly sentence: number;
  readonly ownScene: boolean;
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
  readonly relations: readonly Relation[];
  readonly place: PlaceMention | undefined;
  /** The subjects leave where they were ("goes home"). */
  readonly leaves: boolean;
  readonly motion: Motion;
  readonly speed: number;
  readonly direction: Direction | undefined;
  /** The side it comes from, when said. */
  readonly from: 'left' | 'right' | undefined;
  /** Where in the picture it stays, when said: "on the left". */
  readonly side: 'left' | 'right' | 'middle' | undefined;
  /** Whom each phrase of the clause means, for retelling it. */
  readonly meant: ReadonlyMap<NounPhrase, readonly Part[]>;
  readonly remarks: readonly Remark[];
  /** The subjects are what somebody has just turned into. */
  readonly becomes: boolean;
  /** Only tells a quality ("the cat is orange"): no picture of its own. */
  readonly telling: boolean;
};

export type StoryScene = {
  readonly events: readonly Event[];
  readonly place: {
    readonly name: string;
    readonly drawnAs: string | undefined;
    readonly ground: number;
    readonly indoors: boolean;
    /** The preposition it was told with ("by"), where somebody stays there. */
    readonly saidWith?: string | undefined;
  };
  readonly parts: readonly Part[];
};
