import { Anchors, type Point, POINTS } from '../anchors.ts';
import { type BodyAct, type Rig, VIEWS } from '../acts.ts';

/** Points in hundredths of the rest box, the same from every side. */
type Points = Partial<Readonly<Record<Point, readonly [x: number, y: number, z: number]>>>;

const PHASES = 2;
const onAllSides = (points: Points) => VIEWS.map(() => POINTS.map((point) => points[point] ?? [0, 0, 0]));

/**
 * Anchors of a few actors, for tests to count by hand. A rig's acts say what is added to `rest` halfway through a cycle;
 * at its beginning nothing is.
 */
export function smallAnchors(
  actors: Readonly<Record<string, { readonly rig: Rig; readonly rest: Points }>>,
  acts: Partial<Readonly<Record<BodyAct, Points>>>,
): Anchors {
  const moves = Object.entries(acts).map(([act, halfway]) => [act, [onAllSides({}), onAllSides(halfway)]]);
  const rigs = Object.values(actors).map(({ rig }) => [rig, Object.fromEntries(moves)]);
  return Anchors.parse({
    views: VIEWS,
    points: POINTS,
    phases: PHASES,
    actors: Object.fromEntries(
      Object.entries(actors).map(([name, { rig, rest }]) => [
        name,
        { rig, stride: {}, rest: onAllSides(rest) },
      ]),
    ),
    rigs: Object.fromEntries(rigs),
  });
}
