import { adverbOf } from '../lexicon/adverbs.ts';
import { comparedSize } from '../lexicon/adjectives.ts';
import { hasTrait } from '../lexicon/nouns.ts';
import type { Motion, Verb } from '../lexicon/schema.ts';
import type { Clause, Phrase, RelationWord, Spot } from '../reading/clause.ts';
import { PICTURE } from '../reading/clauses/spots.ts';
import type { Deed, Direction } from './staging.ts';

/** How a clause moves its agents: what the verb says, turned by where it goes. */
export type Going = Pick<Deed, 'motion' | 'speed' | 'direction' | 'spots' | 'apart'>;

/** Things that a clause's way is told by, and what the agents are. */
export interface Way {
  readonly targets: readonly { readonly relation: RelationWord; readonly living: boolean }[];
  readonly themed: boolean;
  readonly flies: boolean;
}

const WAYS: Readonly<Record<string, Direction | undefined>> = {
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  toward: 'toward',
};
const GOES = new Set<Motion>([
  'travel',
  'enter',
  'rise',
  'fall',
  'jump',
  'bounce',
  'climb',
  'dive',
  'hover',
  'ride',
  'carry',
  'approach',
  'push',
  'pull',
]);

/** Motion, speed and way of a clause; a verb nobody listed goes where its phrases say, else stays. */
export function goingOf(clause: Clause, verb: Verb | undefined, way: Way): Going {
  const manner = clause.manner.flatMap((words) => adverbOf(words) ?? []);
  const speed = manner.reduce(
    (pace, said) => pace * (said.kind === 'speed' ? said.value : 1),
    verb?.speed ?? 1,
  );
  const spots = spotsOf(clause.phrases);
  const said = manner.flatMap((one) => (one.kind === 'direction' ? (WAYS[one.value] ?? []) : []))[0];
  const moves = verb !== undefined && GOES.has(verb.motion);
  const direction =
    toCamera(clause.phrases) ??
    said ??
    (moves ? onSlope(clause.phrases) : undefined) ??
    directionOf(spots, moves);
  const motion = clause.negated
    ? 'still'
    : turned(verb?.motion ?? (spots.ends ? 'travel' : 'still'), clause, way, direction);
  return {
    motion,
    speed: Math.min(2, Math.max(0.2, speed)),
    direction,
    spots:
      spots.list.length === 1 && direction !== undefined && !spots.stays && sided(spots.list[0])
        ? []
        : spots.list,
    apart: apartOf(clause),
  };
}

/** Who films or looks on: in no picture. */
export const isViewer = (head: string): boolean => /^(camera|viewer|us)$/.test(head);

/** "Toward the camera", "away from the viewer". */
function toCamera(phrases: readonly Phrase[]): Direction | undefined {
  const at = phrases.find(({ mentions }) => mentions.some(({ head }) => isViewer(head)));
  if (at === undefined) return undefined;
  if (TO.has(at.relation)) return 'toward';
  return FROM.has(at.relation) || at.relation === 'far from' ? 'away' : undefined;
}

/** "Slides down a hill", "climbs up a tree": what is steep is gone up or down. */
function onSlope(phrases: readonly Phrase[]): Direction | undefined {
  const steep = phrases.find(
    ({ relation, mentions }) =>
      (relation === 'down' || relation === 'up') &&
      mentions.some(({ head }) => STEEP.has(head.split(' ').at(-1) ?? head) || hasTrait(head, 'tall')),
  );
  return steep === undefined ? undefined : steep.relation === 'up' ? 'up' : 'down';
}
const STEEP = new Set([
  'hill',
  'slope',
  'mountain',
  'stair',
  'stairs',
  'slide',
  'tree',
  'ladder',
  'pole',
  'wall',
  'waterfall',
  'cliff',
  'roof',
  'rope',
  'ramp',
  'tower',
  'building',
  'dune',
]);

interface Spots {
  readonly list: readonly Spot[];
  /** It goes somewhere: a spot was told with from or to. */
  readonly ends: boolean;
  /** Only where it comes from was told. */
  readonly comes: boolean;
  /** It keeps there: "on the left". */
  readonly stays: boolean;
}

const TO = new Set<RelationWord>(['to', 'toward', 'into', 'onto', 'across', 'over', 'up', 'down']);
const FROM = new Set<RelationWord>(['from', 'out of', 'off']);

function spotsOf(phrases: readonly Phrase[]): Spots {
  const of = (wanted: (relation: RelationWord) => boolean) =>
    phrases.flatMap(({ relation, spot }) => (spot !== undefined && wanted(relation) ? [spot] : []));
  // "from the left of a ball to its right"
  const sides = phrases.flatMap(({ relation, side }) =>
    side === 'left of' || side === 'right of'
      ? [{ from: relation === 'from', spot: { x: side === 'left of' ? 'left' : 'right' } as const }]
      : [],
  );
  const from = [
    ...of((relation) => FROM.has(relation)),
    ...sides.flatMap((one) => (one.from ? [one.spot] : [])),
  ];
  const to = [...of((relation) => TO.has(relation)), ...sides.flatMap((one) => (one.from ? [] : [one.spot]))];
  const at = of((relation) => !FROM.has(relation) && !TO.has(relation));
  const ends = from.length + to.length > 0;
  const via = ends ? at.filter((spot) => spot.depth === undefined) : at;
  return {
    list: [...from, ...(ends ? [] : via), ...to],
    ends,
    comes: from.length > 0 && to.length === 0,
    stays: !ends && at.length > 0,
  };
}

const sided = (spot: Spot | undefined): boolean =>
  spot !== undefined && spot.x !== undefined && spot.y === undefined;

function directionOf({ list, ends, comes }: Spots, moves: boolean): Direction | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (last === undefined || (!ends && !moves)) return undefined;
  const order = { left: 0, top: 0, middle: 1, right: 2, bottom: 2 };
  if (ends && list.length > 1 && first !== undefined) {
    const dx = order[last.x ?? 'middle'] - order[first.x ?? last.x ?? 'middle'];
    const dy = order[last.y ?? 'middle'] - order[first.y ?? last.y ?? 'middle'];
    if (dx !== 0 && Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
    if (dy !== 0) return dy < 0 ? 'up' : 'down';
  }
  if (!ends) return undefined;
  if (list.length === 1 && comes)
    return last.x === 'left'
      ? 'right'
      : last.x === 'right'
        ? 'left'
        : last.y === 'top'
          ? 'down'
          : last.y === 'bottom'
            ? 'up'
            : undefined;
  if (last.x === 'left' || last.x === 'right') return last.x;
  if (last.depth !== undefined) return last.depth === 'near' ? 'toward' : 'away';
  return last.y === 'top' ? 'up' : last.y === 'bottom' ? 'down' : undefined;
}

function apartOf({ manner, phrases }: Clause): Deed['apart'] {
  const said = manner.flatMap((words) => {
    const adverb = adverbOf(words);
    return adverb?.kind === 'together' &&
      (adverb.value === 'opposite' || adverb.value === 'toward each other')
      ? [adverb.value]
      : [];
  })[0];
  if (said !== undefined) return said;
  const other = phrases
    .flatMap(({ relation, mentions }) =>
      mentions.map(({ head, attributes }) => ({ relation, head, attributes })),
    )
    .find(
      ({ head, attributes }) =>
        (head === 'direction' && attributes.some((one) => /^(opposite|different|other)$/.test(one))) ||
        head === 'other',
    );
  if (other === undefined) return undefined;
  return TO.has(other.relation)
    ? 'toward each other'
    : FROM.has(other.relation) || other.head === 'direction'
      ? 'opposite'
      : undefined;
}

/** "It gets bigger and bigger". */
function grows({ verb, complements }: Clause): Motion | undefined {
  if (verb === undefined || !BECOMES.has(verb)) return undefined;
  const size = complements.flatMap(({ attribute }) =>
    attribute === undefined ? [] : (comparedSize(attribute) ?? []),
  )[0];
  return size === undefined ? undefined : size > 1 ? 'grow' : 'shrink';
}
const BECOMES = new Set(['get', 'grow', 'become', 'turn']);

/** Where it goes turns what a going verb does: "runs away", "flies around the castle", "jumps over the fence". */
function turned(motion: Motion, clause: Clause, way: Way, direction: Direction | undefined): Motion {
  const to = (...relations: readonly RelationWord[]) =>
    way.targets.some(({ relation }) => relations.includes(relation));
  const adverbs = new Set(clause.manner.flatMap((words) => words.split(' ')));
  if (grows(clause) !== undefined) return grows(clause) ?? motion;
  if (!GOES.has(motion)) return motion;
  // "Hops off the stage".
  if (motion === 'jump' && clause.phrases.some(({ relation }) => relation === 'off') && !to('off'))
    return 'exit';
  if (motion === 'travel' || motion === 'enter' || motion === 'hover' || motion === 'ride') {
    const picture = (...relations: readonly RelationWord[]) =>
      clause.phrases.some(
        ({ relation, mentions }) =>
          relations.includes(relation) && mentions.some(({ head }) => PICTURE.has(head)),
      );
    if (toCamera(clause.phrases) !== undefined) return direction === 'toward' ? 'toward' : 'away';
    if (picture('into', 'in')) return 'enter';
    if (picture('out of', 'off', 'from')) return 'exit';
    // Out of a room or a window; what comes out of a thing that is drawn is seen beside it.
    const leaves = clause.phrases.some(
      ({ relation, mentions }) =>
        relation === 'out of' &&
        !mentions.some(({ head, owner }) => owner !== undefined && hasTrait(head, 'part')),
    );
    if (leaves && !to('out of') && motion !== 'enter') return 'exit';
    if (adverbs.has('away') || adverbs.has('off') || to('far from')) return 'exit';
    if (to('after')) return 'chase';
    if (direction === 'toward') return 'toward';
    if (direction === 'away') return 'away';
    if (direction === 'up' && !to('over')) return 'rise';
    if (direction === 'down') return 'fall';
    if (to('around')) return 'circle';
    if (to('past')) return 'cross';
    if (adverbs.has('in') && clause.phrases.length === 0) return 'enter';
    if (adverbs.has('out') && motion === 'travel' && clause.phrases.every(({ spot }) => spot === undefined))
      return 'exit';
    if (motion === 'travel' && to('to', 'toward', 'into', 'onto', 'at') && direction === undefined)
      return 'approach';
    if (motion === 'hover' && direction !== undefined) return 'travel';
  }
  return motion;
}
