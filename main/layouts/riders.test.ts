import { describe, expect, it } from 'vitest';
import type { AttachedAs } from '../../preload/contract/plan.ts';
import type { FrameBox } from './actions.ts';
import { attached, expectBox, layout, thing } from './testing/held.ts';

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
