import { type Found, type Sighting, whatIsThere, whereIs } from '../../../engine/judge/answers.ts';
import { frameOf, type View } from '../scenes/view.ts';
import type { MarkedBox, Panel } from './trial.ts';

const marked = ({ name, box }: Sighting, mark: MarkedBox['mark']): MarkedBox => ({ box, name, mark });

/** What was asked for, and what else is there under its likeliest name. */
function found(seen: readonly Found[], names: readonly string[], least: number): readonly MarkedBox[] {
  const asked = whereIs(names, seen, least);
  const others = whatIsThere(seen).filter(({ box }) => asked.every((one) => one.box !== box));
  return [...others.map((one) => marked(one, 'other')), ...asked.map((one) => marked(one, 'asked'))];
}

export type PanelOptions = {
  /** The names asked for, and from which chance on. */
  readonly names: readonly string[];
  readonly least: number;
  /** Whether planned boxes lie under those found. */
  readonly plan?: boolean;
  /** The one frame to show; all when absent. */
  readonly only?: number;
};

/** A view's frames with what was found; names asked for stand out. */
export function viewPanels(
  { looks, frames }: View,
  { names, least, plan = false, only }: PanelOptions,
): readonly Panel[] {
  const panels = frames.map(({ seen, tracks }, index): Panel => {
    const planned = plan ? tracks.filter((track) => track !== undefined) : [];
    return {
      rgb: frameOf(looks, index),
      side: looks.side,
      boxes: [
        ...planned.map(({ planned: box }): MarkedBox => ({ box, mark: 'planned' })),
        ...found(seen, names, least),
      ],
    };
  });
  return only === undefined ? panels : panels.slice(only, only + 1);
}
