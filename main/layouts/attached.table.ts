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
  /** What of it is there if it is a body itself. */
  readonly own?: Point;
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
  raised: { at: ACTING, handless: ['mouth'], grip: [0.5, 0.95], most: 0.6, depth: 'by point' },
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
    own: 'seat',
    most: 1.1,
    depth: 'as planned',
    rider: { stand: 'ride', walk: 'ride', run: 'ride' },
  },
  aboard: {
    at: ['seat'],
    grip: [0.5, 0.9],
    own: 'seat',
    most: 0.75,
    depth: 'behind',
    rider: { stand: 'sit', walk: 'sit', run: 'sit', ride: 'sit' },
  },
};
