import { describe, expect, it } from 'vitest';
import { RenderRoom } from './testing/render-room.ts';

const room = new RenderRoom();

it('an edit marks the takes it touches as stale, and undo takes the mark away', async () => {
  const [first, second] = room.scenes();
  await room.ask({ scenes: [first!, second!], kind: 'draft' });
  await room.idle();
  await room.editScene(second!, { description: 'something else' });
  const stale = () => room.renders.takes().filter((take) => take.stale);
  expect(stale().map(({ scene }) => scene)).toEqual([second]);
  const told = room.heard.events.findLast((event) => event.type === 'take');
  expect(told).toMatchObject({ take: { scene: second, stale: true } });
  await room.project.undo();
  expect(stale()).toEqual([]);
});

it('an A/B strip has one seed and the strengths asked for', async () => {
  const [scene] = room.scenes();
  const strip = await room.renders.strip(scene!, [0, 0.5, 1]);
  await room.idle();
  const takes = room.renders.takes().filter((take) => take.strip === strip);
  expect(takes.map(({ receipt }) => receipt.settings.strength)).toEqual([0, 0.5, 1]);
  expect(new Set(takes.map(({ receipt }) => receipt.settings.seed)).size).toBe(1);
});

describe('keeping a take', () => {
  it('un-keeps the one kept before, and no other scene’s', async () => {
    await room.ask({ scenes: room.scenes().slice(0, 2) });
    await room.ask({ scenes: [room.scenes()[0]!] });
    await room.idle();
    const [one, two] = room.takesOf(room.scenes()[0]!);
    const [elsewhere] = room.takesOf(room.scenes()[1]!);
    for (const take of [one!, elsewhere!, two!]) await room.renders.mark(take.id, 'kept');
    const marks = Object.fromEntries(room.renders.takes().map((take) => [take.id, take.mark]));
    expect([marks[one!.id], marks[two!.id], marks[elsewhere!.id]]).toEqual(['none', 'kept', 'kept']);
  });
});
