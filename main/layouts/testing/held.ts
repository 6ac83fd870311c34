import { expect } from 'vitest';
import type { PackActs, Vocabulary } from '../../../preload/contract/pack.ts';
import { type AttachedAs, type EntityTrack, Scene } from '../../../preload/contract/plan.ts';
import { smallAnchors } from '../../../preload/contract/testing/small-anchors.ts';
import type { FrameBox } from '../actions.ts';
import type { Size } from '../drawn-tracks.ts';
import { sceneLayout } from '../scene-layout.ts';

const looks = { synonyms: [], aspect: 1, scale: 1, colourable: false } as const;
const vocabulary: Vocabulary = {
  entities: [
    { ...looks, name: 'man', kind: 'person', facing: 'front', rig: 'biped' },
    { ...looks, name: 'horse', kind: 'animal', facing: 'right', rig: 'quadruped' },
    { ...looks, name: 'car', kind: 'vehicle', facing: 'left', rig: 'wheels' },
    { ...looks, name: 'apple', kind: 'food', facing: 'front' },
    { ...looks, name: 'hat', kind: 'object', facing: 'right' },
    { ...looks, name: 'bag', kind: 'object', facing: 'front' },
    { ...looks, name: 'chair', kind: 'object', facing: 'front' },
  ],
  places: [],
  colours: [],
};
const acts: PackActs = {
  names: ['stand', 'walk', 'eat', 'hold', 'carry', 'ride', 'wave', 'drive', 'sit', 'look'],
  margin: [0.5, 0.25, 0.5, 0],
  stride: { biped: { walk: 0.5 }, quadruped: { walk: 0.5 } },
};
const manActor = {
  rig: 'biped',
  rest: {
    'left hand': [80, 60, 6],
    'right hand': [20, 60, 6],
    mouth: [50, 30, 28],
    head: [50, 5, 14],
    seat: [50, 75, 3],
    back: [60, 50, -3],
  },
} as const;
const anchors = smallAnchors(
  {
    man: manActor,
    horse: { rig: 'quadruped', rest: { seat: [40, 30, 1], mouth: [95, 20, 25] } },
    car: { rig: 'wheels', rest: { seat: [50, 45, 5] } },
  },
  {
    stand: { 'right hand': [0, 10, 0] },
    hold: {},
    carry: {},
    walk: {},
    ride: {},
    drive: {},
    sit: {},
    wave: {},
    look: {},
    eat: { 'right hand': [20, -20, 20] },
  },
);
const size: Size = { frames: 3, fps: 1, maxEntities: 8, acts, anchors };

type Given = Omit<Partial<EntityTrack>, 'keyframes'> & { readonly box: FrameBox; readonly by?: number };

/** A thing in a box, which goes so far to the right over the scene. */
export const thing = (entity: string, { box: [x0, y0, x1, y1], by = 0, ...rest }: Given) => ({
  ...{ entity, ...rest },
  keyframes: Array.from({ length: 9 }, (_, k) => [x0 + (by * k) / 8, y0, x1 + (by * k) / 8, y1]),
});
export const attached = (as: AttachedAs, to: string) => ({ attached: { as, to } });

export function layout(entities: readonly object[], change: Partial<Size> = {}) {
  const scene = Scene.parse({ description: 'a scene', place: 'field', entities });
  return sceneLayout(scene, { ...size, ...change }, vocabulary).slots.slice(1);
}
export const boxesOf = (slots: ReturnType<typeof layout>, name: string) =>
  slots.find((slot) => slot.name === name)!.frames.map(({ box }) => box);

export function expectBox(found: FrameBox | undefined, expected: FrameBox) {
  expect(found).toBeDefined();
  for (const [side, value] of expected.entries()) expect(found![side]).toBeCloseTo(value, 6);
}

export const MAN = thing('man', { box: [0.2, 0.2, 0.6, 1], action: 'eats' });
export const APPLE = { box: [0.7, 0.8, 0.8, 0.9] } as const;
