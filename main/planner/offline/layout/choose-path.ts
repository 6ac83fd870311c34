import type { Motion } from '../lexicon/verbs.ts';
import * as paths from './paths.ts';
import { verbEntry } from '../lexicon/verbs.ts';
import type { Act } from './acts.ts';
import { type Placing, aimAt, seatOf } from './aims.ts';
import { type Block, heightOf, widthOf } from './blocks.ts';
import type { Home } from './rows.ts';
import { tossPath } from './toss.ts';

const FALLBACK: Home = { x: 0.5, y: 0.85, range: { from: 0.02, to: 0.98 } };

/** What the path of a motion is made from. */
type Making = {
  readonly act: Act;
  readonly walker: paths.Walker;
  readonly placing: Placing;
  /** The first thing it is aimed at. */
  readonly aim: paths.Aim | undefined;
};

const goesSideways = ({ event }: Act): boolean => event?.direction === 'left' || event?.direction === 'right';
const travels = ({ walker }: Making): paths.Path => paths.travel(walker);
const hurries = ({ walker }: Making): paths.Path =>
  paths.travel({ ...walker, speed: Math.max(1, walker.speed) });
const stays = ({ walker }: Making): paths.Path => paths.stay(walker);

/** Nearer the camera feet are lower in the picture, further off they are up at the horizon. */
function depthOf({ act, walker, placing }: Making): { walker: paths.Walker; far: number } {
  const { home } = walker;
  const near = act.air ? home.y : Math.min(0.97, home.y + 0.08);
  return {
    walker: { ...walker, home: { x: home.x, y: near } },
    far: act.air ? home.y - walker.h * 0.3 : Math.min(home.y, placing.ground) - 0.06,
  };
}

function approaches({ act, walker, placing, aim }: Making): paths.Path {
  const verb = act.event?.clause.verb?.lemma ?? '';
  if (aim === undefined)
    return verbEntry(verb)?.motion === 'travel' ? paths.travel(walker) : paths.stay(walker);
  if (!act.air && !placing.floating && aim.y < walker.home.y - 0.1) return paths.reachUp(walker, aim);
  if (act.air && !placing.floating) return paths.flyTo(walker, aim);
  return paths.approach(walker, aim, verb === 'eat' ? -0.02 : 0.01);
}

const nears = (making: Making): paths.Path => {
  const { walker, far } = depthOf(making);
  return paths.toward(walker, far);
};

const PATHS: Readonly<Record<Motion, (making: Making) => paths.Path>> = {
  travel: ({ act, walker }) =>
    slopeOf(act) === 0 ? paths.travel(walker) : paths.slope(walker, slopeOf(act)),
  ride: travels,
  follow: travels,
  push: travels,
  chase: hurries,
  flee: hurries,
  cross: ({ walker }) => paths.cross(walker),
  stop: ({ walker }) => paths.stop(walker),
  enter: ({ walker }) => paths.enter(walker),
  exit: ({ act, walker }) => exitPath(act, walker),
  rise: ({ walker }) => paths.rise(walker),
  fall: ({ walker }) => paths.fall(walker),
  jump: ({ act, walker, placing }) =>
    paths.jump(
      walker,
      goesSideways(act) ? 0.4 : 0.06,
      placing.acts.some((other) => other !== act && other.air) ? 0.1 : 0.28,
    ),
  bounce: ({ act, walker }) => paths.bounce(walker, goesSideways(act) ? 0.5 : 0.04),
  hover: ({ walker }) => paths.hover(walker),
  swing: ({ walker }) => paths.swing(walker),
  dance: ({ walker }) => paths.dance(walker),
  // Its box stays: what is in it is drawn shaking and spinning.
  shake: stays,
  spin: stays,
  turn: ({ act, walker }) => (turnsRound(act) ? paths.stay(walker) : paths.turn(walker)),
  grow: ({ walker }) => paths.grow(walker),
  shrink: ({ walker }) => paths.shrink(walker),
  toward: nears,
  zoom: nears,
  away: (making) => {
    const { walker, far } = depthOf(making);
    return paths.away(walker, far);
  },
  approach: approaches,
  meet: ({ walker, aim, placing }) =>
    aim === undefined ? paths.stay(walker) : meetPath(walker, aim, placing.acts.length > 2),
  circle: ({ act, walker, placing }) => paths.circle(walker, undefined, turnOf(act, placing)),
  climb: ({ walker, aim }) => paths.climb(walker, aim),
  dive: ({ walker }) => paths.dive(walker),
  land: ({ walker }) => paths.land(walker),
  still: stays,
  hold: stays,
  wear: stays,
  transfer: stays,
  drop: stays,
  lift: stays,
};

const turnsRound = ({ event }: Act): boolean =>
  [...(event?.clause.adverbs ?? []), event?.clause.verb?.particle].some((word) =>
    /^(a?round)$/.test(word ?? ''),
  );

/** Turns an act into its path over the scene. */
export function pathFor(act: Act, placing: Placing): paths.Path {
  const home = placing.homes.get(act) ?? FALLBACK;
  const size = { w: widthOf(act.block), h: heightOf(act.block) };
  const walker: paths.Walker = { ...size, home, side: act.side, speed: act.speed, range: home.range };
  if (act.toss !== undefined) return tossPath(act, walker, placing);
  const aimed = act.aims.map(({ block, preposition }) => ({
    aim: aimAt(block, placing),
    preposition,
    block,
  }));
  const pick: Pick = (preposition) =>
    aimed.find((one) => one.aim !== undefined && preposition.test(one.preposition));
  const aim = nearestAim(aimed, act.side);
  return (
    aroundTarget(act, walker, turnOf(act, placing), pick) ?? PATHS[act.motion]({ act, walker, placing, aim })
  );
}

/** Of several alike (three bananas) the one it comes to first. */
function nearestAim(
  aimed: readonly { readonly aim: paths.Aim | undefined; readonly preposition: string }[],
  side: 1 | -1,
): paths.Aim | undefined {
  const first = aimed.find(({ aim }) => aim !== undefined);
  const alike = aimed.flatMap(({ aim, preposition }) =>
    aim !== undefined && preposition === first?.preposition ? [aim] : [],
  );
  return alike.toSorted((a, b) => side * (a.x - b.x))[0];
}

/** "down the hill", "up the stairs": −1 and 1. */
function slopeOf(act: Act): -1 | 0 | 1 {
  const said = act.event?.clause.phrases.find(
    ({ preposition, objects }) =>
      /^(up|down)$/.test(preposition) &&
      objects.some(
        ({ head }) => !/^(road|street|path|highway|lane|river|hall|hallway|aisle|beach)$/.test(head),
      ),
  );
  return said === undefined ? 0 : said.preposition === 'up' ? 1 : -1;
}

type Pick = (
  preposition: RegExp,
) => { readonly aim: paths.Aim | undefined; readonly block: Block } | undefined;

/** Motions whose shape comes from what they are aimed at: over, onto, off, around, up something. */
function aroundTarget(act: Act, walker: paths.Walker, turn: number, pick: Pick): paths.Path | undefined {
  const leaps = act.motion === 'jump' || act.motion === 'bounce';
  const moves = leaps || act.motion === 'travel' || act.motion === 'climb';
  const out = pick(/^(of|from)$/)?.aim;
  if (
    out !== undefined &&
    (act.motion === 'enter' ||
      (act.motion === 'travel' && act.event?.clause.adverbs.includes('out') === true))
  )
    return paths.leave(walker, out);
  const across = pick(/^(over|across|above)$/)?.aim;
  if (across !== undefined && leaps) return paths.over(walker, across);
  if (across !== undefined && act.motion === 'travel' && act.air)
    return paths.cross({
      ...walker,
      home: { x: walker.home.x, y: Math.max(walker.h + 0.02, across.y - across.h - 0.01) },
    });
  const upon = pick(/^(on|onto|into|in)$/);
  if (upon?.aim !== undefined && act.motion === 'land') return paths.flyTo(walker, upon.aim);
  if (upon?.aim !== undefined && leaps) return paths.onto(walker, upon.aim, seatOf(upon.block));
  const from = pick(act.motion === 'fall' ? /^(off|from|down)$/ : /^(off|from)$/);
  if (from?.aim !== undefined && act.motion === 'fall') return paths.fallFrom(walker, from.aim);
  if (from?.aim !== undefined && leaps) return paths.off(walker, from.aim, seatOf(from.block));
  const below = pick(/^(above|over)$/)?.aim;
  if (below !== undefined && act.motion === 'circle')
    return paths.circle(walker, skyOver(below, walker), turn);
  const round = pick(/^(around|round|about|)$/)?.aim;
  if (round !== undefined && act.motion === 'circle') return paths.circle(walker, round, turn);
  const beside = pick(/^(to|toward|towards|after|at)$/)?.aim;
  if (act.motion === 'climb' && beside !== undefined) return paths.climbTo(walker, beside);
  if (act.motion === 'climb') return paths.climb(walker, pick(/.*/)?.aim);
  if (leaps && moves && pick(/^(to|toward|towards|at)$/)?.aim !== undefined)
    return paths.approach(walker, pick(/^(to|toward|towards|at)$/)?.aim as paths.Aim, 0.01);
  return undefined;
}

/** Those who circle together are spread over the round. */
function turnOf(act: Act, { acts }: Placing): number {
  const ring = acts.filter(({ event, motion }) => event === act.event && motion === 'circle');
  return ring.length === 0 ? 0 : ring.indexOf(act) / ring.length;
}

/** Room for circling above something: as wide as it, resting on its top. */
const skyOver = (aim: paths.Aim, { h }: paths.Walker): paths.Aim => ({
  ...aim,
  y: Math.max(h + 0.1, aim.y - aim.h - 0.06),
  h,
});

/** Both come to the point halfway between their homes and touch. */
function meetPath(walker: paths.Walker, aim: paths.Aim, watched: boolean): paths.Path {
  const middle = (walker.home.x * walker.w + aim.x * aim.w) / (walker.w + aim.w);
  // Where others stand by, nobody walks through them to get there.
  const edge = walker.side > 0 ? 0.02 + walker.w / 2 : 0.98 - walker.w / 2;
  const start = watched ? walker.home.x : edge;
  const end = middle - walker.side * (walker.w / 2 - 0.005);
  return (t) => ({
    x: start + (end - start) * Math.min(1, t * 1.15),
    y: walker.home.y,
    scale: 1,
    squeeze: 1,
  });
}

const UPWARD = /\b(rocket|balloon|hot air balloon|bubble|kite|lantern)\b/;

function exitPath(act: Act, walker: paths.Walker): paths.Path {
  const name = act.block.pieces[0]?.figure.member.word?.name ?? '';
  if (UPWARD.test(name) || act.event?.direction === 'up') return paths.exitUp(walker);
  return paths.exit(walker, act.air ? 0.15 : 0);
}
