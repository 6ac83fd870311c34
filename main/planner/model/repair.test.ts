import { describe, expect, test } from 'vitest';
import { framesFor, OUTLINE, thingsIn } from '../testing/model-answers.ts';
import { streamed, type Asked } from '../testing/model-server.ts';
import { type Answers, mendings, planned, theServer } from '../testing/planned.ts';

describe('faulty answers are asked for again, then mended', () => {
  const layouts = (change: (asked: Asked, frames: ReturnType<typeof framesFor>) => unknown): Answers => ({
    layout: (asked) =>
      streamed(JSON.stringify({ frames: change(asked, framesFor(thingsIn(asked))), reasoning: 'r' })),
  });

  test('the model hears exactly what is wrong, and a right second answer leaves nothing to mend', async () => {
    const { notes } = await planned({
      layout: (asked, nth) => {
        const frames = framesFor(thingsIn(asked));
        return streamed(JSON.stringify({ frames: nth === 1 ? frames.slice(0, 7) : frames, reasoning: 'r' }));
      },
    });
    const again = theServer().asked.find(({ messages }) =>
      /cannot be used/.test(messages.at(-1)?.content ?? ''),
    );
    expect(again?.messages.at(-1)?.content).toContain('it has 7 frames, there must be exactly 9');
    expect(mendings(notes)).toEqual([]);
  });

  test('missing keyframes are filled in between, after two more questions', async () => {
    const { scenes, notes } = await planned(layouts((_, frames) => [frames[0], frames[4], frames[8]]));
    expect(theServer().asked.filter(({ step }) => step === 'layout')).toHaveLength(6);
    expect(scenes[0]?.entities[0]?.keyframes[1]?.[0]).toBeCloseTo(0.02, 5);
    expect(mendings(notes)).toContain('fluffy cat: boxes on 3 of 3 keyframes, the others filled in between');
  });

  test.each([
    ['percent', 100, 'percent'],
    ['pixels', 512, 'pixels of 512'],
    ['thousandths', 1000, 'thousandths'],
  ])('boxes in %s are recognised', async (_, scale, said) => {
    const { scenes, notes } = await planned(
      layouts((__, frames) =>
        frames.map((frame) => ({
          ...frame,
          boxes: frame.boxes.map(({ name, box }) => ({
            name,
            box: box.map((edge) => Math.round(edge * scale)),
          })),
        })),
      ),
    );
    expect(scenes[0]?.entities[0]?.keyframes[0]?.[3]).toBeCloseTo(0.85, 1);
    expect(mendings(notes).join()).toContain(said);
  });

  test('boxes the wrong way round, far away or too thin become ones that can be seen', async () => {
    const { scenes, notes } = await planned(
      layouts((_, frames) =>
        frames.map((frame, k) => ({
          ...frame,
          boxes: frame.boxes.map(({ name, box: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => ({
            name,
            box:
              k === 2
                ? [x1, y1, x0, y0]
                : k === 3
                  ? [x0, y0, x0, y1]
                  : k === 4
                    ? [-2.5, y0, -2.2, y1]
                    : [x0, y0, x1, y1],
          })),
        })),
      ),
    );
    for (const box of scenes.flatMap(({ entities }) => entities.flatMap(({ keyframes }) => keyframes)))
      expect(Math.min(box[2] - box[0], box[3] - box[1])).toBeGreaterThan(0.079);
    expect(mendings(notes)).toContain('boxes put in order, clipped or widened');
  });

  test('entities under other names are matched, strangers left out, forgotten ones laid out by rule', async () => {
    const { scenes, notes } = await planned(
      layouts((asked, frames) =>
        thingsIn(asked).includes('red balloon')
          ? frames.map((frame) => ({
              ...frame,
              boxes: [
                { name: 'The Cat', box: frame.boxes[0]?.box },
                { name: 'seagull', box: [0, 0, 0.2, 0.2] },
              ],
            }))
          : frames,
      ),
    );
    expect(scenes[0]?.entities.map(({ entity }) => entity).toSorted()).toEqual(['fluffy cat', 'red balloon']);
    expect(mendings(notes)).toEqual([
      'The Cat: taken for fluffy cat',
      'seagull: not in the scene, left out',
      'red balloon: the model gave no boxes, laid out by rule',
    ]);
  });

  test.each([
    ['in the place', 'A fluffy cat sits on the beach.', 'beach at dusk', 'beach', 'beach at sunset'],
    ['in what it is drawn as', 'A fluffy cat sits there.', 'shore', 'beach at night', 'beach at night'],
    [
      'in the description alone',
      'A fluffy cat sits on the beach at night.',
      'beach',
      'beach',
      'beach at night',
    ],
    ['nowhere', 'A fluffy cat sits on the beach.', 'beach', 'beach', 'beach'],
  ])('a time of day told %s is the light of the place', async (_, description, place, drawn, light) => {
    const { scenes } = await planned({
      outline: () =>
        streamed(
          JSON.stringify({ scenes: [{ ...OUTLINE.scenes[0], description, place, place_drawn_as: drawn }] }),
        ),
    });
    expect(scenes[0]?.placeDrawnAs ?? scenes[0]?.place).toBe(light);
  });

  test('40 scenes for a haiku are cut, after the model was asked to', async () => {
    const scene = OUTLINE.scenes[0];
    const { scenes, notes } = await planned(
      { outline: () => streamed(JSON.stringify({ scenes: Array.from({ length: 40 }, () => scene) })) },
      { prompt: 'An old pond. A frog jumps in. Sound of water.' },
    );
    expect(scenes).toHaveLength(12);
    expect(mendings(notes)).toContain('the model wrote 40 scenes; the first 12 are kept');
    expect(theServer().asked[1]?.messages.at(-1)?.content).toContain('write at most 12');
  });

  test.each([
    [
      'prose and a fence around it',
      (json: string) => `Sure! Here is your plan:\n\`\`\`json\n${json}\n\`\`\`\nEnjoy {it}!`,
    ],
    [
      'trailing commas, comments and single quotes',
      (json: string) => json.replaceAll('"', "'").replaceAll(']', ',]').replaceAll('}', ', /* end */ }'),
    ],
    ['bare keys', (json: string) => json.replaceAll(/"(\w+)":/g, '$1:')],
    ['thinking aloud first', (json: string) => `<think>maybe {"scenes": []}?</think>${json}`],
  ])('JSON with %s is read without asking again', async (_, spoil) => {
    const { scenes } = await planned({ outline: () => streamed(spoil(JSON.stringify(OUTLINE))) });
    expect(scenes.map(({ place }) => place)).toEqual(['beach', 'bedroom']);
    expect(theServer().asked.filter(({ step }) => step === 'outline')).toHaveLength(1);
  });

  test.each([
    ['a poem', 'Roses are red.'],
    ['nothing but brackets', '[[[[[['.repeat(500)],
    ['numbers', '{"scenes": 5}'],
    ['wrong types all over', '{"scenes": [null, 3, [], {"description": {}, "entities": "x", "place": [1]}]}'],
  ])('%s ends in the offline plan, and says so', async (_, answer) => {
    const { scenes, notes } = await planned({ outline: () => streamed(answer) });
    expect(scenes.length).toBeGreaterThan(0);
    expect(scenes[0]?.entities.length).toBeGreaterThan(0);
    expect(mendings(notes).length).toBeGreaterThan(0);
  });
});
