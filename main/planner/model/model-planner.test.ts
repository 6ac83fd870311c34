import { describe, expect, test } from 'vitest';
import { VideoPlan } from '../../../preload/contract/plan.ts';
import type { PlanProgress } from '../planner.ts';
import { layoutFor, OUTLINE } from '../testing/model-answers.ts';
import { failure, streamed } from '../testing/model-server.ts';
import { type Answers, good, KEY, mendings, planned, theServer } from '../testing/planned.ts';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';

describe('a server that answers well', () => {
  test('gives a plan in two steps, with places, groups and nine boxes, matched to the pack', async () => {
    const plan = await planned({});
    expect(VideoPlan.parse(plan)).toEqual(plan);
    expect(plan.scenes.map(({ place, entities }) => [place, entities.map(({ entity }) => entity)])).toEqual([
      ['beach', ['fluffy cat', 'red balloon']],
      ['bedroom', ['fluffy cat', 'unicycle', 'unicycle']],
    ]);
    expect(plan.scenes[0]).toMatchObject({
      descriptionDrawnAs: 'A cat chases a red balloon on the beach.',
      captions: Array.from({ length: 9 }, (_, k) => `moment ${k + 1}`),
      reasoning: 'They go to the right, side by side.',
    });
    expect(plan.scenes[1]?.entities[1]).toMatchObject({
      entity: 'unicycle',
      drawnAs: 'bicycle',
      facing: 'right',
    });
    expect(plan.notes.map(({ text }) => text)).toContain('unicycle: drawn as bicycle');
    expect(mendings(plan.notes)).toEqual([]);
  });

  test('is named in the receipt with its model, prompts and tokens, and the key nowhere', async () => {
    const plan = await planned({});
    expect(plan.planner).toEqual({
      name: 'language model',
      version: '1',
      model: 'test-model',
      server: new URL(theServer().url).host,
      prompts: 'l2v-3',
      tokens: { read: 300, written: 150 },
    });
    expect(theServer().asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify(plan)).not.toContain(KEY);
  });

  test('is told what the pack can draw, one example for the scenes and five for the boxes', async () => {
    await planned({});
    const [outline, layout] = theServer().asked;
    expect(outline?.messages[0]?.content).toContain(starterVocabulary.entities.at(-1)?.name);
    expect(outline?.messages.filter(({ role }) => role === 'assistant')).toHaveLength(1);
    expect(layout?.messages.filter(({ role }) => role === 'assistant')).toHaveLength(5);
  });

  test('hands scenes on in film order, their sentences while they are still being written', async () => {
    const heard: PlanProgress[] = [];
    let atLayout = 0;
    await planned(
      {
        layout: (asked) => {
          atLayout ||= heard.length;
          return streamed(JSON.stringify(layoutFor(asked)));
        },
      },
      { options: { onProgress: (progress) => heard.push(progress) } },
    );
    expect(
      heard.map((one) =>
        one.step === 'scene' ? one.number : one.step === 'outline' ? `outline ${one.scene}` : one.step,
      ),
    ).toEqual(['outline 1', 'outline 2', 1, 2]);
    expect(atLayout).toBe(2);
  });

  test('chooses how strongly layouts steer when asked to, within 0 to 0.3', async () => {
    const { scenes } = await planned(
      { layout: (asked) => streamed(JSON.stringify({ ...layoutFor(asked), layout_strength: 7 })) },
      { options: { dynamicAlpha: true } },
    );
    expect(scenes.map(({ alpha }) => alpha)).toEqual([0.3, 0.3]);
  });
});

describe('what a server offers is found out', () => {
  const without = (...refusedFormats: readonly string[]): Answers => ({
    outline: (asked) =>
      refusedFormats.includes(asked.format)
        ? failure(400, `response_format ${asked.format} is not supported`)
        : asked.format === 'text'
          ? streamed(
              'Scene 1: A fluffy cat sleeps.\nPlace: bedroom = bedroom\nEntities: fluffy cat = cat; unicycle x 2 = bicycle',
            )
          : good.outline(asked, 1),
    layout: (asked) =>
      asked.format === 'text'
        ? streamed(
            `${layoutFor(asked)
              .frames.map(
                ({ boxes, caption }, k) =>
                  `Frame ${k + 1}: ${JSON.stringify(boxes.map(({ name, box }) => [name, box]))}, caption: ${caption}`,
              )
              .join('\n')}\nReasoning: side by side.`,
          )
        : good.layout(asked, 1),
  });

  test('without schemas, said twice, any JSON is asked for, and the server is not tried again', async () => {
    const { scenes } = await planned(without('json_schema'));
    expect(scenes).toHaveLength(2);
    expect(theServer().asked.map(({ format }) => format)).toEqual([
      'json_schema',
      'json_schema',
      'json_object',
      'json_object',
      'json_object',
    ]);
  });

  test('without JSON at all the paper’s lines are read', async () => {
    const { scenes, notes } = await planned(without('json_schema', 'json_object'));
    expect(scenes.map(({ entities }) => entities.map(({ entity }) => entity))).toEqual([
      ['fluffy cat', 'unicycle', 'unicycle'],
    ]);
    expect(scenes[0]?.captions).toHaveLength(9);
    expect(mendings(notes)).toEqual([]);
    expect(theServer().asked.at(-1)?.format).toBe('text');
  });
});

describe('script mode', () => {
  const SCRIPT =
    'Shot 1: A cat — "Felix" — sits on the beach!\nShot 2: It sleeps.\nShot 3: It meets a dog in the park.';
  const SHOTS = ['A cat — "Felix" — sits on the beach!', 'It sleeps.', 'It meets a dog in the park.'];

  test.each([
    ['as many scenes', 3],
    ['too few scenes', 1],
    ['too many scenes', 9],
  ])('keeps every shot word for word when the model writes %s', async (_, count) => {
    const scenes = Array.from({ length: count }, (__, at) => OUTLINE.scenes[at % 2]);
    const plan = await planned(
      { outline: () => streamed(JSON.stringify({ scenes })) },
      { prompt: SCRIPT, options: { script: true } },
    );
    expect(plan.scenes.map(({ description }) => description)).toEqual(SHOTS);
    for (const { entities } of plan.scenes) expect(entities.length).toBeGreaterThan(0);
  });
});
