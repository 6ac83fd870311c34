import { expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { drawnDetections, type DrawnThing } from '../testing/drawn-detections.ts';
import { detectorJudge } from './detector-judge.ts';
import { ASKING, type Judge } from './judge.ts';
import { measureScene, type Shown } from './measure-scene.ts';

const LABELS = ['lamp', 'balloon'];
const LEFT = [0.1, 0.2, 0.4, 0.8] as const;
const RIGHT = [0.6, 0.2, 0.9, 0.8] as const;
/** Frames of one pixel: what stands at the left and at the right, as labels; 255 for nothing. */
const frame = (left: number, right: number) => [left, right, 0];
const NOTHING = 255;

/** Sees what a frame's pixel says. */
const detector = {
  labels: LABELS,
  detect: async (rgb: Uint8Array) => {
    const things = [LEFT, RIGHT].map((box, at): DrawnThing => ({ label: rgb[at]!, box }));
    return drawnDetections(
      LABELS,
      things.filter(({ label }) => label !== NOTHING),
    );
  },
};
const judge = detectorJudge(detector, ASKING);
const never: Shown['isHidden'] = () => false;

const entity = (drawnAs: string, box: readonly [number, number, number, number]) => ({
  ...{ entity: drawnAs, action: 'stands' },
  keyframes: Array.from({ length: 9 }, () => normalizedBox(...box)),
});

const measured = (
  entities: ReadonlyArray<ReturnType<typeof entity>>,
  frames: readonly number[],
  isHidden = never,
  { by = judge, ...shown }: { readonly by?: Judge } & Partial<Omit<Shown, 'isHidden'>> = {},
) =>
  measureScene({ entities }, { frames: Uint8Array.from(frames), count: frames.length / 3, width: 1 }, by, {
    isHidden,
    pictures: {},
    ...shown,
  });

test('a thing in its box is found there; one elsewhere is not, and neither is one that is not drawn', async () => {
  const [lamp] = await measured([entity('lamp', LEFT)], frame(0, NOTHING));
  expect(lamp).toMatchObject({ index: 0, entity: 'lamp', found: 1 });
  expect(lamp!.iou).toBeCloseTo(1, 5);
  expect(await measured([entity('lamp', LEFT)], frame(NOTHING, 0))).toMatchObject([{ found: 0, iou: 0 }]);
  expect(await measured([entity('lamp', LEFT)], frame(NOTHING, NOTHING))).toMatchObject([
    { found: 0, iou: 0 },
  ]);
});

test('two of a kind are each measured by the one nearest to its box', async () => {
  const [one, other] = await measured([entity('lamp', RIGHT), entity('lamp', LEFT)], frame(0, 0));
  expect([one!.found, other!.found]).toEqual([1, 1]);
  expect(one!.iou).toBeCloseTo(1, 5);
  expect(other!.iou).toBeCloseTo(1, 5);
});

test('neighbours that are found as one thing are still seen in their own boxes', async () => {
  const blind: Judge = {
    ...judge,
    judge: async (_rgb, _side, boxes) => ({
      seen: [],
      at: boxes.map((box) => ({ chances: { lamp: 0.9 }, nothing: 0.1, look: [], box })),
    }),
  };
  const lamps = [entity('lamp', LEFT), entity('lamp', RIGHT)];
  expect(await measured(lamps, frame(0, 0), never, { by: blind })).toMatchObject([
    { found: 1, iou: 1 },
    { found: 1, iou: 1 },
  ]);
});

test('a coloured thing is looked for as the thing it is; what the judge has no name for is left out', async () => {
  const entities = [entity('zeppelin', LEFT), entity('red balloon', RIGHT)];
  expect(await measured(entities, frame(0, 1))).toMatchObject([
    { index: 1, entity: 'red balloon', found: 1 },
  ]);
  expect(await measured([entity('zeppelin', LEFT)], frame(0, 1))).toEqual([]);
});

test('what blinks is looked for where it is lit', async () => {
  const lit = [...frame(0, NOTHING), ...frame(NOTHING, NOTHING)];
  const blinking = [...lit, ...lit];
  const lamp = [entity('lamp', LEFT)];
  expect(await measured(lamp, blinking, (_, at) => at % 2 === 1)).toMatchObject([{ found: 1 }]);
  expect(await measured(lamp, blinking)).toMatchObject([{ found: 0.5 }]);
  expect(await measured(lamp, blinking, () => true)).toEqual([]);
});

/** A picture that the detector sees as one label, all over. */
const pictureOf = (label: number) => ({ width: 1, height: 1, rgb: Uint8Array.from([label, label, 0]) });

test('what is drawn from a picture is judged by that picture, whatever it is called', async () => {
  const entities = [entity('lamp', LEFT), entity('balloon', RIGHT)];
  // Called a lamp, drawn as a balloon, from a picture of one.
  const pictures = { lamp: pictureOf(1) };
  const [own, named] = await measured(entities, frame(1, 1), never, { pictures });
  expect([own, named]).toMatchObject([
    { index: 0, entity: 'lamp', found: 1 },
    { index: 1, entity: 'balloon', found: 1 },
  ]);
  expect(own!.iou).toBeCloseTo(1, 5);
  expect(await measured(entities, frame(0, 1), never, { pictures })).toMatchObject([
    { found: 0 },
    { found: 1 },
  ]);
  expect(await measured(entities, frame(NOTHING, 1), never, { pictures })).toMatchObject([{ found: 0 }, {}]);
});

test('two that are drawn from pictures are told apart by these; a name without a picture is not needed', async () => {
  const entities = [entity('zeppelin', LEFT), entity('dodo', RIGHT)];
  const pictures = { zeppelin: pictureOf(0), dodo: pictureOf(1) };
  expect(await measured(entities, frame(0, 1), never, { pictures })).toMatchObject([
    { found: 1 },
    { found: 1 },
  ]);
  expect(await measured(entities, frame(1, 0), never, { pictures })).toMatchObject([
    { found: 0 },
    { found: 0 },
  ]);
});

test('a thing that comes to look like another is found as that from then on', async () => {
  const frames = [...frame(0, NOTHING), ...frame(1, NOTHING)];
  const becoming = { laterLook: (_: number, at: number) => (at === 1 ? 'balloon' : undefined) };
  expect(await measured([entity('lamp', LEFT)], frames)).toMatchObject([{ found: 0.5 }]);
  expect(await measured([entity('lamp', LEFT)], frames, never, becoming)).toMatchObject([{ found: 1 }]);
});
