import { cosine } from '../../../engine/judge/detections.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';
import { viewPanels } from './panels.ts';
import { mean, type Table, type Trial } from './trial.ts';

/** The mean look of a view's first track over the frames in which it is in the picture. */
export function lookOf({ frames }: View): readonly number[] {
  const looks = frames.flatMap(({ tracks: [track] }) => (track === undefined ? [] : [track.look]));
  return (looks[0] ?? []).map((_, i) => mean(looks.map((look) => look[i]!)));
}

const GOOD_COSINE = 0.8;

/** A group's scenes against one another and against another group's first scene, the floor. */
function identityTrial(group: readonly Shot[], stranger: Shot | undefined): Trial {
  const [first] = group;
  const name = first!.scene.entities[0]!;
  return {
    says: `${name.entity} in ${group.map(({ scene }) => scene.place).join(', ')}`,
    shots: stranger === undefined ? group : [...group, stranger],
    score: (views, least) => {
      const looks = views.slice(0, group.length).map(lookOf);
      const identity = looks.flatMap((a, index) => looks.slice(index + 1).map((b) => cosine(a, b)));
      const other = views.slice(group.length).flatMap((view) => {
        const strange = lookOf(view);
        return looks.map((look) => cosine(look, strange));
      });
      return {
        scores: { identity, other },
        good: mean(identity) >= GOOD_COSINE,
        panels: views
          .slice(0, group.length)
          .flatMap((view) => viewPanels(view, { names: [name.drawnAs ?? name.entity], least, only: 0 })),
      };
    },
  };
}

/** Groups of shots that share their first entity. */
export function identityTable(groups: ReadonlyArray<readonly Shot[]>): Table {
  const strangerTo = (index: number) =>
    groups.length > 1 ? groups[(index + 1) % groups.length]![0] : undefined;
  return {
    name: 'identity',
    trials: groups.map((group, i) => identityTrial(group, strangerTo(i))),
    leftOut: 0,
  };
}
