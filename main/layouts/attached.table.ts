import type { Point } from '../../preload/contract/anchors.ts';
import type { BodyAct } from '../../preload/contract/acts.ts';
import type { AttachedAs } from '../../preload/contract/plan.ts';

/** How something goes with the body it is attached to. */
export interface Following {
  /** Where on the body: the mean of these points. */
  readonly at: readonly Point[];
  /** Where instead while the hands do different things, or hold several: the first thing in the first of these. */
  readonly apart?: readonly Point[];
  /** Where on a body without hands. */
  readonly handless?: readonly Point[];
  /** What of the thing is there, in shares of its box. */
  readonly grip: readonly [x: number, y: number];
  /** What of it is there if it is a body itself: the mean of these points. */
  readonly own?: readonly Point[];
  /** Whether it looks out of a vehicle, over its side or roof, instead (`LOOKOUTS`). */
  readonly looksOut?: true;
  /** Whether it acts so on what is no body, too: there it stays in its boxes. */
  readonly bodiless?: true;
  /** It stays where it is planned: only the body acts otherwise. */
  readonly stays?: true;
  /** Degrees that it is turned to and fro by, with the strokes of the hand. */
  readonly swing?: number;
  /** Largest longer side of the thing, in longer sides of the body's box. */
  readonly most: number;
  /** Degrees, clockwise while the body looks right, that the thing is turned. */
  readonly tilt?: number;
  /** Drawn before or behind the body: by how near the point is to the viewer, always so, or as the plan orders them. */
  readonly depth: 'by point' | 'before' | 'behind' | 'as planned';
  /** Acts of the body it is attached to that look another way because of it. */
  readonly holder?: Partial<Readonly<Record<BodyAct, BodyAct>>>;
  /** Acts of its own that are done in another way there. */
  readonly rider?: Partial<Readonly<Record<BodyAct, BodyAct>>>;
}

const HANDS = ['left hand', 'right hand'] as const;
/** What waves, points or eats does so with the right hand. */
const ACTING = ['right hand'] as const;
/** Acts that bring both hands to one thing. */
export const BOTH_HANDS = new Set<BodyAct>(['hold', 'carry', 'read', 'type', 'play', 'hug']);
/** Whoever has something in the hands holds or carries it when nothing else is told. */
const HOLDER = { stand: 'hold', walk: 'carry' } as const;

/** What is seen of who works on something that lies before the hands. */
const AT_WORK = {
  stand: 'type',
  hold: 'type',
  reach: 'type',
  push: 'type',
  pull: 'type',
  bend: 'type',
} as const;

/** What is done with hands and face is done sitting on a seat; packs draw only one act at a time. */
const SITTING = {
  stand: 'sit', hold: 'sit', read: 'sit', eat: 'sit', drink: 'sit', talk: 'sit', look: 'sit', write: 'sit', type: 'sit',
  play: 'sit', point: 'sit', laugh: 'sit', cry: 'sit',
} as const; // prettier-ignore

/** Where the chin of who is in a vehicle is, in shares of its box as it looks right. */
export const LOOKOUT = [0.5, 0.04] as const;
/** The same of vehicles that are open, or whose roof is not in the middle, by the pack's names. */
export const LOOKOUTS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  taxi: [0.5, 0.14],
  truck: [0.82, 0.28],
  'semi truck': [0.82, 0.28],
  'pickup truck': [0.62, 0.04],
  'fire truck': [0.78, 0.14],
  tractor: [0.36, 0.04],
  'race car': [0.5, 0.4],
  train: [0.2, 0.16],
  sailboat: [0.84, 0.42],
  speedboat: [0.5, 0],
  canoe: [0.42, 0.1],
  rowboat: [0.5, -0.1],
  raft: [0.5, -0.3],
  ship: [0.26, 0.4],
  'pirate ship': [0.5, 0.45],
  helicopter: [0.7, 0.28],
  submarine: [0.5, 0.2],
  wagon: [0.5, -0.1],
  'hot air balloon': [0.5, 0.78],
};

export const FOLLOWING: Readonly<Record<AttachedAs, Following>> = {
  held: {
    at: HANDS,
    apart: HANDS,
    handless: ['mouth'],
    grip: [0.5, 0.5],
    most: 0.4,
    depth: 'by point',
    holder: HOLDER,
  },
  used: { at: ACTING, handless: ['mouth'], grip: [0.5, 0.5], most: 0.6, depth: 'by point' },
  // A tool is held by its handle, and goes to and fro.
  'worked with': {
    at: ACTING,
    handless: ['mouth'],
    grip: [0.5, 0.65],
    most: 0.6,
    swing: 26,
    depth: 'before',
  },
  // On a table, where hands that only hold or bend down would not be seen to do anything.
  'worked on': { at: HANDS, grip: [0.5, 0.5], stays: true, most: 1, depth: 'as planned', holder: AT_WORK },
  // The hand that shades the eyes is at the height of the face: from there a canopy is over the head, not before it.
  raised: {
    at: ACTING,
    handless: ['mouth'],
    grip: [0.5, 1.1],
    most: 0.7,
    depth: 'behind',
    holder: { stand: 'look', hold: 'look', walk: 'carry' },
  },
  // Two thirds of the way from the crown to the mouth are the eyes; a little toward the hand that holds it.
  'at eye': {
    at: ['right hand', 'mouth', 'mouth', 'head'],
    handless: ['mouth', 'mouth', 'head'],
    grip: [0.5, 0.5],
    most: 0.28,
    depth: 'before',
    holder: { stand: 'look', hold: 'look' },
  },
  'at ear': {
    at: ACTING,
    handless: ['mouth'],
    grip: [0.5, 0.4],
    most: 0.2,
    depth: 'before',
    holder: { stand: 'look', hold: 'look', talk: 'look' },
  },
  eaten: {
    at: ACTING,
    handless: ['mouth'],
    grip: [0.5, 0.5],
    most: 0.22,
    depth: 'by point',
    holder: { stand: 'eat' },
  },
  drunk: {
    at: ACTING,
    handless: ['mouth'],
    grip: [0.5, 0.6],
    most: 0.18,
    tilt: 20,
    depth: 'by point',
    holder: { stand: 'drink' },
  },
  read: {
    at: HANDS,
    handless: ['mouth'],
    // Below the chin, so that the face is seen over it.
    grip: [0.5, 0.35],
    most: 0.24,
    depth: 'before',
    holder: { stand: 'read' },
  },
  played: {
    at: HANDS,
    handless: ['mouth'],
    grip: [0.5, 0.5],
    most: 0.8,
    depth: 'before',
    holder: { stand: 'play' },
  },
  'on head': { at: ['head'], grip: [0.5, 0.6], most: 0.4, depth: 'before' },
  'on face': { at: ['mouth', 'head'], grip: [0.5, 0.5], most: 0.22, depth: 'by point' },
  'on neck': { at: ['mouth', 'back'], grip: [0.5, 0.4], most: 0.35, depth: 'by point' },
  'on back': { at: ['back'], grip: [0.5, 0.5], most: 0.5, depth: 'by point' },
  'on feet': { at: ['left foot', 'right foot'], grip: [0.5, 0.9], most: 0.35, depth: 'before' },
  worn: { at: ['mouth', 'back', 'seat'], grip: [0.5, 0.5], most: 0.5, depth: 'before' },
  riding: {
    at: ['seat'],
    grip: [0.5, 0.95],
    own: ['seat'],
    most: 1.1,
    depth: 'as planned',
    rider: { stand: 'ride', walk: 'ride', run: 'ride' },
  },
  standing: {
    at: ['seat'],
    grip: [0.5, 0.98],
    own: ['left foot', 'right foot'],
    // A board is half as long as who stands on it is tall.
    most: 2.2,
    depth: 'as planned',
    rider: { walk: 'stand', run: 'stand', ride: 'stand' },
  },
  seated: {
    at: ['seat'],
    grip: [0.5, 0.9],
    own: ['seat'],
    bodiless: true,
    most: 1.1,
    depth: 'as planned',
    rider: SITTING,
  },
  // Windows are painted shut: who sits inside is seen only from the chin up, over the roof.
  aboard: {
    at: ['seat'],
    looksOut: true,
    grip: [0.5, 0.6],
    own: ['mouth', 'back'],
    most: 0.75,
    depth: 'behind',
    rider: { stand: 'sit', walk: 'sit', run: 'sit', ride: 'sit' },
  },
};
