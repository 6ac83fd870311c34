import {
  consistencyGroups,
  type EntityTrack,
  type Scene,
  type VideoPlan,
} from '../../preload/contract/plan.ts';
import { printable } from '../terminal/terminal.ts';
import { textRow, textTable } from './text-table.ts';

function drawn(name: string, drawnAs: string | undefined): string {
  return drawnAs === undefined || drawnAs === name ? '' : drawnAs;
}

function withAction({ entity, action }: EntityTrack): string {
  return action === undefined ? entity : `${entity} (${action})`;
}

const HEAD = ['#', 'scene', 'place', 'cast'] as const;
const cellsOf = (scene: Scene, number: number): readonly string[] => [
  String(number),
  printable(scene.description),
  printable(scene.place),
  printable(scene.entities.map(withAction).join(', ')),
];

function scenesTable(plan: VideoPlan, columns: number): readonly string[] {
  return textTable([HEAD, ...plan.scenes.map((scene, index) => cellsOf(scene, index + 1))], columns);
}

/** Columns of the table below: fixed, since nobody knows the widest cell yet. */
const WIDTHS = { number: 3, place: 14, gaps: 6 } as const;

/** The scenes' table while they are planned: a row for each as it comes, the head before the first. */
export function growingTable(columns: number): (scene: Scene, number: number) => string {
  const room = Math.max(40, columns - WIDTHS.number - WIDTHS.place - WIDTHS.gaps);
  const widths = [WIDTHS.number, Math.ceil(room / 2), WIDTHS.place, Math.floor(room / 2)];
  let begun = false;
  return (scene, number) => {
    const rows = textRow(cellsOf(scene, number), widths);
    const head = begun ? [] : [...textRow(HEAD, widths), widths.map((width) => '-'.repeat(width)).join('  ')];
    begun = true;
    return [...head, ...rows].join('\n');
  };
}

function drawnAsOf(scenes: readonly Scene[], kind: 'entity' | 'place', name: string): string {
  if (kind === 'place') return drawn(name, scenes.find((scene) => scene.place === name)?.placeDrawnAs);
  return drawn(
    name,
    scenes.flatMap((scene) => scene.entities).find((track) => track.entity === name)?.drawnAs,
  );
}

/** Ascending scene numbers as "1-3, 5". */
export function sceneRanges(scenes: readonly number[]): string {
  const ranges: Array<readonly [first: number, last: number]> = [];
  for (const scene of scenes) {
    const [first, last] = ranges.at(-1) ?? [scene, scene];
    if (scene === last + 1) ranges[ranges.length - 1] = [first, scene];
    else ranges.push([scene, scene]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

function groupsTable(plan: VideoPlan, columns: number): readonly string[] {
  const rows = consistencyGroups(plan).map(({ name, kind, scenes }) => [
    printable(name),
    kind === 'entity' ? 'cast' : 'place',
    printable(drawnAsOf(plan.scenes, kind, name)),
    sceneRanges(scenes),
  ]);
  return textTable([['name', 'kind', 'drawn as', 'in scenes'], ...rows], columns);
}

/** The plan for reading: its scenes, the groups that keep one look over scenes, and what the planner remarked. */
export function planTable(plan: VideoPlan, columns: number): string {
  return [...scenesTable(plan, columns), '', groupsAndNotes(plan, columns)].join('\n');
}

/** What stands under the table of scenes. */
export function groupsAndNotes(plan: VideoPlan, columns: number): string {
  const notes = plan.notes.map(
    ({ scene, text }) => `- ${scene === undefined ? '' : `scene ${scene}: `}${printable(text)}`,
  );
  return [...groupsTable(plan, columns), ...(notes.length === 0 ? [] : ['', 'notes', ...notes])].join('\n');
}
