import type { Asked } from './model-server.ts';

/** Answers as good models give them, for a film of a cat and a dog. */
export const OUTLINE = {
  scenes: [
    {
      description: 'A fluffy cat chases a red balloon on the beach.',
      place: 'beach',
      place_drawn_as: 'beach',
      entities: [
        { name: 'fluffy cat', count: 1, drawn_as: 'cat' },
        { name: 'red balloon', count: 1, drawn_as: 'red balloon' },
      ],
    },
    {
      description: 'The fluffy cat sleeps beside two unicycles in the bedroom.',
      place: 'bedroom',
      place_drawn_as: 'bedroom',
      entities: [
        { name: 'fluffy cat', count: 1, drawn_as: 'cat' },
        { name: 'unicycle', count: 2, drawn_as: 'bicycle' },
      ],
    },
  ],
};

/** The things a layout request lists, each once for every copy. */
export function thingsIn({ messages }: Asked): readonly string[] {
  const asked = messages.findLast(({ role, content }) => role === 'user' && content.startsWith('Scene:'));
  const things = /Things: (.*)/.exec(asked?.content ?? '')?.[1] ?? '';
  return things.split('; ').flatMap((thing) => {
    const [, name = thing, count = '1'] = /^(.*) \((\d+) times\)$/.exec(thing) ?? [];
    return Array.from({ length: Number(count) }, () => name);
  });
}

type Frame = { boxes: { name: string; box: number[] }[]; caption: string };

/** Nine frames of things that go to the right, side by side. */
export function framesFor(names: readonly string[]): Frame[] {
  const width = 0.7 / names.length;
  return Array.from({ length: 9 }, (_, k) => ({
    caption: `moment ${k + 1}`,
    boxes: names.map((name, at) => {
      const x = at / names.length + k * 0.02;
      return { name, box: [x, 0.4, x + width, 0.85].map((edge) => Math.round(edge * 100) / 100) };
    }),
  }));
}

export const layoutFor = (asked: Asked) => ({
  frames: framesFor(thingsIn(asked)),
  reasoning: 'They go to the right, side by side.',
});
