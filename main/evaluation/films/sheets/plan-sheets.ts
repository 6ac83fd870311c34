import { KEYFRAMES, normalizedBox } from '../../../../preload/contract/geometry.ts';
import type { Scene } from '../../../../preload/contract/plan.ts';
import { onGrey } from '../references/cutout.ts';
import { type Shot, type ShotSettings, shotOf } from '../scenes/shot.ts';
import type { Job } from '../suite/tally.ts';
import { boxFor, type Reference } from '../tables/reference.ts';
import type { Trial } from '../tables/trial.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The frame shown where one is enough, of those looked at; and the first and the last. */
const SHOWN = 1;
const [FIRST, LAST] = [0, 3];

const REFERENCES = 5;
const GROUPS = 2;
const PLACES = ['park', 'beach', 'living room'];
/** Where a reference goes from the first keyframe to the last in each place, in frame sides. */
const MOVES = [0, -0.18, 0.18];

const table = (jobs: readonly Job[], name: string): readonly Trial[] =>
  (jobs.find((job) => job.group === 'tables' && job.name === name)?.trials ?? []).filter(
    ({ shots }) => shots.length > 0,
  );

const planned = ({ says, shots: [shot] }: Trial, look: number): SheetCell => ({
  ...{ says, shot: shot!, look, boxes: true },
});

/** The paper's skills: the first prompts of each table, whatever became of them. */
function layoutSheet(jobs: readonly Job[]): Sheet {
  const first = (name: string, count: number) =>
    table(jobs, name)
      .slice(0, count)
      .map((trial) => planned(trial, SHOWN));
  const moving = table(jobs, 'direction')
    .slice(0, 2)
    .flatMap((trial) => [planned(trial, FIRST), planned(trial, LAST)]);
  const rows = [
    first('count', 4),
    first('spatial', 4),
    [...first('scale', 3), ...first('object', 1)],
    moving,
  ];
  return { file: 'layouts.png', rows: rows.filter((row) => row.length > 0) };
}

function referenceShot(
  { entry: { name }, cutout }: Reference,
  index: number,
  settings: ShotSettings,
  seed: number,
): Shot {
  const [x0, y0, x1, y1] = boxFor(cutout);
  const [place, move] = [PLACES[index]!, MOVES[index]!];
  const keyframes = Array.from({ length: KEYFRAMES }, (_, k) => {
    const moved = move * ((2 * k) / (KEYFRAMES - 1) - 1);
    return normalizedBox(x0 + moved, y0, x1 + moved, y1);
  });
  const entity = `the ${name}`;
  const scene: Scene = {
    description: `${entity} in the ${place}`,
    ...{ place, placeDrawnAs: place, seed },
    entities: [{ entity, drawnAs: name, keyframes }],
  };
  return { ...shotOf(scene, settings, seed), references: { [entity]: onGrey(cutout) } };
}

/** Pictures never trained on, each beside three scenes drawn from it; then things known by name in three scenes. */
function identitySheet(
  jobs: readonly Job[],
  references: readonly Reference[],
  settings: ShotSettings,
  seed: number,
): Sheet {
  const given = references.slice(0, REFERENCES).map((reference): readonly SheetCell[] => [
    { says: `${reference.entry.name}: the picture given`, picture: reference.cutout },
    ...PLACES.map((place, index) => ({
      ...{ says: place, shot: referenceShot(reference, index, settings, seed) },
      ...{ look: index === 1 ? LAST : SHOWN, boxes: false },
    })),
  ]);
  const groups = table(jobs, 'identity')
    .slice(0, GROUPS)
    .map(({ shots }) =>
      shots.slice(0, PLACES.length).map((shot): SheetCell => ({
        ...{ says: shot.scene.description, shot, look: SHOWN, boxes: false },
      })),
    );
  return { file: 'references.png', rows: [...given, ...groups] };
}

/** The two sheets that a README can show; one without its tables or pictures has nothing to show and is left out. */
export function planSheets(
  jobs: readonly Job[],
  references: readonly Reference[],
  settings: ShotSettings,
  seed: number,
): readonly Sheet[] {
  const sheets = [layoutSheet(jobs), identitySheet(jobs, references, settings, seed)];
  return sheets.filter(({ rows }) => rows.length > 0);
}
