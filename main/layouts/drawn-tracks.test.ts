import { describe, expect, it } from 'vitest';
import type { PackActs, Vocabulary } from '../../preload/contract/pack.ts';
import { type AttachedAs, type EntityTrack, Scene } from '../../preload/contract/plan.ts';
import { smallAnchors } from '../../preload/contract/testing/small-anchors.ts';
import type { FrameBox } from './actions.ts';
import type { Size } from './drawn-tracks.ts';
import { sceneLayout } from './scene-layout.ts';

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
const thing = (entity: string, { box: [x0, y0, x1, y1], by = 0, ...rest }: Given) => ({
  ...{ entity, ...rest },
  keyframes: Array.from({ length: 9 }, (_, k) => [x0 + (by * k) / 8, y0, x1 + (by * k) / 8, y1]),
});
const attached = (as: AttachedAs, to: string) => ({ attached: { as, to } });

function layout(entities: readonly object[], change: Partial<Size> = {}) {
  const scene = Scene.parse({ description: 'a scene', place: 'field', entities });
  return sceneLayout(scene, { ...size, ...change }, vocabulary).slots.slice(1);
}
const boxesOf = (slots: ReturnType<typeof layout>, name: string) =>
  slots.find((slot) => slot.name === name)!.frames.map(({ box }) => box);

function expectBox(found: FrameBox | undefined, expected: FrameBox) {
  expect(found).toBeDefined();
  for (const [side, value] of expected.entries()) expect(found![side]).toBeCloseTo(value, 6);
}

const MAN = thing('man', { box: [0.2, 0.2, 0.6, 1], action: 'eats' });
const APPLE = { box: [0.7, 0.8, 0.8, 0.9] } as const;

describe('what goes with a body', () => {
  it('is at the hand on every frame: up to the mouth and down again', () => {
    // A cycle of eating takes two seconds; without an offset the hand is up on every other frame.
    const slots = layout([MAN, thing('apple', { ...APPLE, ...attached('eaten', 'man') })]);
    const [first] = slots[0]!.frames;
    const phase = first!.body!.phase;
    const hand = (at: number) => {
      const share = 1 - Math.abs(1 - 2 * (at % 1));
      return [0.2 + 0.4 * (0.2 + 0.2 * share), 0.2 + 0.8 * (0.6 - 0.2 * share)] as const;
    };
    for (const [frame, box] of boxesOf(slots, 'apple').entries()) {
      const [x, y] = hand(phase + frame / 2);
      expectBox(box, [x - 0.05, y - 0.05, x + 0.05, y + 0.05]);
    }
  });

  it('is made smaller where it is too large for the body', () => {
    const [box] = boxesOf(
      layout([MAN, thing('apple', { box: [0, 0, 0.5, 0.25], ...attached('eaten', 'man') })]),
      'apple',
    );
    // 0.22 of the man's height of 0.8.
    expect(box![2] - box![0]).toBeCloseTo(0.176, 6);
    expect(box![3] - box![1]).toBeCloseTo(0.088, 6);
  });

  it('is on the other side of who looks the other way', () => {
    const going = (by: number) =>
      layout([
        thing('man', { box: [0.4, 0.2, 0.6, 1], by }),
        thing('bag', { box: [0, 0, 0.1, 0.1], ...attached('on back', 'man') }),
      ]);
    // `back` is at 0.6 of the width.
    expectBox(boxesOf(going(0.2), 'bag')[0], [0.47, 0.55, 0.57, 0.65]);
    expectBox(boxesOf(going(-0.2), 'bag')[0], [0.43, 0.55, 0.53, 0.65]);
  });

  it('goes where the body was moved to, and turns with it', () => {
    const hat = thing('hat', { box: [0, 0, 0.1, 0.1], ...attached('on head', 'man') });
    const slots = layout([thing('man', { box: [0.6, 0.2, 1, 1], by: -0.4 }), hat]);
    // The head is at (0.5, 0.05); 0.6 of the hat is above that.
    expectBox(boxesOf(slots, 'hat')[0], [0.75, 0.18, 0.85, 0.28]);
    expectBox(boxesOf(slots, 'hat')[2], [0.35, 0.18, 0.45, 0.28]);
    expect(slots.find(({ name }) => name === 'hat')!.mirror).toBe(true);
  });

  it('changes how the body stands and walks', () => {
    const act = (by: number) =>
      layout([
        thing('man', { box: [0.4, 0.2, 0.6, 1], by }),
        thing('bag', { ...APPLE, ...attached('held', 'man') }),
      ])[0]!.frames[0]!.body!.act;
    expect([act(0), act(0.3)]).toEqual(['hold', 'carry']);
  });

  it('is between the hands, or in one of them where there are two things or another act', () => {
    const bag = (name: string) => thing(name, { ...APPLE, ...attached('held', 'man') });
    const middles = (action: string | undefined, names: readonly string[]) => {
      const slots = layout([
        thing('man', { box: [0, 0, 1, 1], ...(action && { action }) }),
        ...names.map(bag),
      ]);
      return names.map((name) => {
        const [x0, , x1] = boxesOf(slots, name)[0]!;
        return Number(((x0 + x1) / 2).toFixed(6));
      });
    };
    expect(middles(undefined, ['bag'])).toEqual([0.5]);
    expect(middles(undefined, ['bag', 'apple'])).toEqual([0.8, 0.2]);
    expect(middles('waves', ['bag'])).toEqual([0.8]);
  });

  it('is at the eyes of who looks through it, before the face', () => {
    const slots = layout([
      thing('man', { box: [0.2, 0.2, 0.6, 1] }),
      thing('bag', { box: [0, 0, 0.1, 0.1], ...attached('at eye', 'man') }),
    ]);
    // The mean of the hand (0.2, 0.6), twice the mouth (0.5, 0.3) and the head (0.5, 0.05).
    const [x, y] = [0.2 + 0.4 * 0.425, 0.2 + 0.8 * 0.3125];
    expectBox(boxesOf(slots, 'bag')[0], [x - 0.05, y - 0.05, x + 0.05, y + 0.05]);
    expect(slots.map(({ name }) => name)).toEqual(['man', 'bag']);
  });

  it('does not hide the face where it is held up', () => {
    const order = layout([MAN, thing('bag', { ...APPLE, ...attached('raised', 'man') })]);
    expect(order.map(({ name }) => name)).toEqual(['bag', 'man']);
  });

  it('is in the hand before what is worn, in whatever order the two are told', () => {
    const [apple, dress] = [
      thing('apple', { ...APPLE, ...attached('eaten', 'man') }),
      thing('bag', { ...APPLE, ...attached('worn', 'man') }),
    ];
    for (const told of [
      [MAN, apple, dress],
      [MAN, dress, apple],
    ])
      expect(layout(told).map(({ name }) => name)).toEqual(['man', 'bag', 'apple']);
  });

  it('is drawn right before or behind the body, by which is nearer', () => {
    const order = layout([
      thing('hat', { ...APPLE, ...attached('on head', 'man') }),
      thing('chair', { box: [0, 0.5, 0.2, 1] }),
      thing('bag', { ...APPLE, ...attached('on back', 'man') }),
      MAN,
      thing('apple', { ...APPLE, ...attached('eaten', 'man') }),
    ]).map(({ name }) => name);
    expect(order).toEqual(['chair', 'bag', 'man', 'hat', 'apple']);
  });
});

describe('who rides', () => {
  const rider = (as: AttachedAs, to: string) =>
    thing('man', { box: [0.1, 0.1, 0.3, 0.5], ...attached(as, to) });

  it('sits with its own seat on that of the animal, and looks as that does', () => {
    const horse = thing('horse', { box: [0.5, 0.4, 0.9, 0.9], by: -0.2 });
    const man = layout([horse, rider('riding', 'horse')]).find(({ name }) => name === 'man')!;
    // The seat of who looks left is at 0.6 of the width: (0.74, 0.55). The man's is at 0.75 of his height of 0.4.
    const rest: FrameBox = [0.64, 0.25, 0.84, 0.65];
    expectBox(man.frames[0]!.box, [rest[0] - 0.1, rest[1] - 0.1, rest[2] + 0.1, rest[3]]);
    expect(man.frames[0]!.body).toMatchObject({ act: 'ride', view: 'three-quarter', left: true });
  });

  it('looks out over the roof of what it sits in, no larger than fits, with a hat on', () => {
    const slots = layout([
      thing('hat', { box: [0, 0, 0.02, 0.02], ...attached('on head', 'man') }),
      rider('aboard', 'car'),
      thing('car', { box: [0.2, 0.5, 0.6, 0.7], by: 0.2 }),
    ]);
    expect(slots.map(({ name }) => name)).toEqual(['man', 'hat', 'car']);
    const box = slots[0]!.frames[0]!.box;
    // 0.75 of the car's length of 0.4, with margins of a quarter of that above.
    expect(box[3] - box[1]).toBeCloseTo(0.3 * 1.25, 6);
    expect(slots[0]!.frames[0]!.body!.act).toBe('sit');
    // His chin, between his mouth and his back at (0.55, 0.4) of his box, is over the middle of the car at 0.04 of its height.
    const [x, y] = [0.4 - 0.05 * 0.15, 0.508 - 0.4 * 0.3 + 0.05 * 0.3];
    expectBox(slots[1]!.frames[0]!.box, [x - 0.01, y - 0.012, x + 0.01, y + 0.008]);
  });

  it('stands with its feet on a board, and sits on a seat that is no body whatever else it does there', () => {
    const act = (as: AttachedAs, to: string, action: string) =>
      layout([{ ...rider(as, to), action }, thing(to, { box: [0.2, 0.5, 0.6, 0.7] })]).find(
        ({ name }) => name === 'man',
      )!.frames[0]!;
    expect(act('standing', 'horse', 'rides').body!.act).toBe('stand');
    expect(act('seated', 'chair', 'eats').body!.act).toBe('sit');
    // It stays where it is planned: the margins are a half of the width, and a quarter of the height above.
    expectBox(act('seated', 'chair', 'eats').box, [0, 0, 0.4, 0.5]);
    expect(act('riding', 'chair', 'eats').body!.act).toBe('eat');
  });

  it('is beside the others who are in it', () => {
    const slots = layout([
      rider('aboard', 'car'),
      rider('aboard', 'car'),
      thing('car', { box: [0.2, 0.5, 0.6, 0.7], by: 0.2 }),
    ]);
    const chins = slots
      .filter(({ name }) => name === 'man')
      .map(({ frames: [frame] }) => {
        const [x0, , x1] = frame!.box;
        // The margins are alike on both sides, and the chin is at 0.55 of the width between them, of which the box is twice.
        return (x0 + x1) / 2 + (0.05 * (x1 - x0)) / 2;
      });
    expect(chins.map((x) => Number(x.toFixed(3)))).toEqual([0.536, 0.264]);
  });

  it('drives where that is said', () => {
    const driver = { ...rider('aboard', 'car'), action: 'drives a car' };
    const slots = layout([driver, thing('car', { box: [0.2, 0.5, 0.6, 0.7], by: 0.2 })]);
    expect(slots[0]!.frames[0]!.body!.act).toBe('drive');
  });
});

describe('what stays in its boxes', () => {
  const hat = (more: object) => ({ ...thing('hat', APPLE), ...more });
  const expectPlanned = (slots: ReturnType<typeof layout>) => expectBox(boxesOf(slots, 'hat')[0], APPLE.box);

  it('goes with nobody, with somebody who is not there, or with a thing', () => {
    expectPlanned(layout([MAN, hat({})]));
    expectPlanned(layout([MAN, hat(attached('on head', 'woman'))]));
    expectPlanned(layout([MAN, hat({ attached: { as: 'on head', to: 'man', copy: 1 } })]));
    expectPlanned(layout([thing('chair', { box: [0, 0, 1, 1] }), hat(attached('on head', 'chair'))]));
  });

  it('goes with itself, or with who goes with it', () => {
    expectPlanned(layout([hat(attached('on head', 'hat'))]));
    const mutual = layout([
      thing('man', { box: [0.2, 0.2, 0.6, 1], ...attached('riding', 'horse') }),
      thing('horse', { box: [0.2, 0.2, 0.6, 1], ...attached('riding', 'man') }),
    ]);
    expect(mutual.map(({ name }) => name).toSorted()).toEqual(['horse', 'man']);
  });

  it('goes with a body that a pack without anchors draws, or one that spins', () => {
    expectPlanned(layout([MAN, hat(attached('on head', 'man'))], { anchors: undefined }));
    expectPlanned(layout([MAN, hat(attached('on head', 'man'))], { acts: undefined }));
    expectPlanned(layout([{ ...MAN, action: 'spins' }, hat(attached('on head', 'man'))]));
  });
});

describe('what is drawn looking left', () => {
  const car = (by: number, more: object = {}) =>
    layout([{ ...thing('car', { box: [0.3, 0.5, 0.7, 0.7], by }), ...more }])[0]!;

  it('is mirrored first, for its act knows only who looks right, and then goes its way', () => {
    expect(car(0.2)).toMatchObject({ mirror: true });
    expect(car(0.2).frames[0]!.body).toMatchObject({ act: 'drive', left: false });
    expect(car(-0.2).frames[0]!.body).toMatchObject({ act: 'drive', left: true });
  });

  it('looks left while it stands, unless told otherwise', () => {
    expect(car(0).frames[0]!.body!.left).toBe(true);
    expect(car(0, { facing: 'right' }).frames[0]!.body!.left).toBe(false);
  });
});
