import {
  consistencyGroups,
  type EntityTrack,
  type Scene,
  type VideoPlan,
} from '../../preload/contract/plan.ts';
import { printable } from './terminal.ts';
import { textTable } from './text-table.ts';

function drawn(name: string, drawnAs: string | undefined): string {
  return drawnAs === undefined || drawnAs === name ? '' : drawnAs;
}

function withAction({ entity, action }: EntityTrack): string {
  return action === undefined ? entity : `${entity} (${action})`;
}

function scenesTable(plan: VideoPlan, columns: number): readonly string[] {
  const rows = plan.scenes.map((scene, index) => [
    String(index + 1),
    printable(scene.description),
    printable(scene.place),
    printable(scene.entities.map(withAction).join(', ')),
  ]);
  return textTable([['#', 'scene', 'place', 'cast'], ...rows], columns);
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
  const notes = plan.notes.map(
    ({ scene, text }) => `- ${scene === undefined ? '' : `scene ${scene}: `}${printable(text)}`,
  );
  return [
    ...scenesTable(plan, columns),
    '',
    ...groupsTable(plan, columns),
    ...(notes.length === 0 ? [] : ['', 'notes', ...notes]),
  ].join('\n');
}
