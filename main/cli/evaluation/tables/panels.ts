import type { Sighting } from '../judge/judge.ts';
import { frameOf, type View } from '../scenes/view.ts';
import type { MarkedBox, Panel } from './trial.ts';

const marked = ({ name, box }: Sighting, asked: readonly string[]): MarkedBox => ({
  box,
  name,
  mark: asked.includes(name) ? 'asked' : 'other',
});

/** A view's frames with what was found; names asked for stand out, planned boxes lie under them where wanted. */
export function viewPanels(
  { looks, frames }: View,
  asked: readonly string[],
  { plan = false, only }: { readonly plan?: boolean; readonly only?: number } = {},
): readonly Panel[] {
  const panels = frames.map(({ seen, tracks }, index): Panel => {
    const planned = plan ? tracks.filter((track) => track !== undefined) : [];
    return {
      rgb: frameOf(looks, index),
      side: looks.side,
      boxes: [
        ...planned.map(({ planned: box }): MarkedBox => ({ box, mark: 'planned' })),
        ...seen.map((sighting) => marked(sighting, asked)),
      ],
    };
  });
  return only === undefined ? panels : panels.slice(only, only + 1);
}
