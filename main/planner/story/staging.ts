import type { EntityWord } from '../../../preload/contract/pack.ts';
import type { Act, Motion, Trait } from '../lexicon/schema.ts';
import type { RelationWord, Spot } from '../reading/clause.ts';

/** What the story hands to the layout: who is in a scene, what they do, how they stand to each other. */

/** One consistency group of the cast. */
export interface Member {
  /** Unique in the film: its name as said ("small red car"). */
  readonly name: string;
  /** Lemma of what it is: "car". */
  readonly head: string;
  readonly attributes: readonly string[];
  /** What the pack draws, and under which name with colour ("red car"). */
  readonly word: EntityWord;
  readonly drawnAs: string;
  /** Of the head and of what is drawn. */
  readonly traits: ReadonlySet<Trait>;
  /** Told size beside others of its kind: 1, "tiny" 0.5, "huge" 1.6. */
  readonly size: number;
}

/** Some copies of a member. `nth` where one of several alike is meant ("one … the other": 0, 1). */
export interface Part {
  readonly member: Member;
  readonly count: number;
  readonly nth?: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'toward' | 'away';

/** One doing in a scene, all of whose parts are drawn. */
export interface Deed {
  /** Lexicon lemma; undefined for parts that only stand there. */
  readonly verb: string | undefined;
  /** What the tracks of its agents say they do: "walks slowly". */
  readonly action: string | undefined;
  readonly motion: Motion;
  readonly act: Act | undefined;
  /** 1 is a brisk walk across the picture in the scene's time. */
  readonly speed: number;
  readonly agents: readonly Part[];
  readonly themes: readonly Part[];
  readonly recipients: readonly Part[];
  /** Things its way is told by: "over the fence", "to the girl", "past a tree". */
  readonly targets: readonly { readonly relation: RelationWord; readonly parts: readonly Part[] }[];
  readonly direction: Direction | undefined;
  /**
   * Where in the picture it begins, goes by and ends, as told, in order. One spot alone is where it keeps, moving or not
   * ("flies at the top"); with a direction it is where it ends, or begins where the direction leads away from it. Of
   * `enter` the first is the side it comes from, of `exit` the last the side it leaves by.
   */
  readonly spots: readonly Spot[];
  /** Its agents go opposite ways ("in opposite directions"), or toward each other. */
  readonly apart: 'opposite' | 'toward each other' | undefined;
  /** 0 to 1: when in the scene it begins and ends; 0 and 1 unless told otherwise ("then stops"). */
  readonly from: number;
  readonly to: number;
}

export type StandKind =
  | 'left of' | 'right of' | 'above' | 'under' | 'behind' | 'in front of' | 'beside' | 'between' | 'on' | 'in' | 'near'
  | 'far from' | 'around' | 'hold' | 'ride' | 'wear' | 'juggle' | 'bigger' | 'smaller' | 'same size'; // prettier-ignore

/** `figure` stands so to `ground` on every keyframe, moving or not: "a hat (figure) on a cat (ground)". */
export interface Stand {
  readonly kind: StandKind;
  readonly figure: readonly Part[];
  readonly ground: readonly Part[];
  /** They keep so while the figure moves ("drives on the right side of", "flies behind"). */
  readonly moving: boolean;
  /** Who works there with the hands: at the ground, beside or behind it, or on the figure that is on it. */
  readonly by?: Part;
}

export interface StagedPlace {
  readonly name: string;
  readonly drawnAs: string | undefined;
  /** Where feet stand, a fraction of the frame's height from the top. */
  readonly ground: number;
  readonly indoors: boolean;
  /** No floor: sky, space, under water. */
  readonly floating: boolean;
  /** What it is drawn as in the end, where its light changes. */
  readonly becomes?: string;
}

export interface StagedScene {
  readonly place: StagedPlace;
  /** Everybody in the scene, each member once, with the largest number told. */
  readonly parts: readonly Part[];
  readonly deeds: readonly Deed[];
  readonly stands: readonly Stand[];
  /** Of members that come to look so within the scene, what they were before, in order. */
  readonly before?: ReadonlyMap<Member, readonly Member[]>;
}
