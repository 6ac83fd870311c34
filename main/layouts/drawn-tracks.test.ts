import { describe, expect, it } from 'vitest';
import { APPLE, attached, boxesOf, expectBox, layout, MAN, thing } from './testing/held.ts';

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

  it('a tool goes to and fro in the hand', () => {
    const tool = thing('bag', { ...APPLE, ...attached('worked with', 'man') });
    const frames = layout([MAN, tool], { fps: 4 }).find(({ name }) => name === 'bag')!.frames;
    const [first, second] = frames.map(({ pose }) => pose[1]);
    expect(first).toBeCloseTo(0, 6);
    expect(Math.abs(second!)).toBeGreaterThan(0.3);
  });

  it('what is worked on stays in its boxes, whatever the hands do', () => {
    const slots = layout([MAN, thing('apple', { ...APPLE, ...attached('worked on', 'man') })]);
    for (const box of boxesOf(slots, 'apple')) expectBox(box, APPLE.box);
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
    expect(slots.find(({ name }) => name === 'hat')!.looks[0].mirror).toBe(true);
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
    expect(car(0.2).looks[0]).toMatchObject({ mirror: true });
    expect(car(0.2).frames[0]!.body).toMatchObject({ act: 'drive', left: false });
    expect(car(-0.2).frames[0]!.body).toMatchObject({ act: 'drive', left: true });
  });

  it('looks left while it stands, unless told otherwise', () => {
    expect(car(0).frames[0]!.body!.left).toBe(true);
    expect(car(0, { facing: 'right' }).frames[0]!.body!.left).toBe(false);
  });
});
