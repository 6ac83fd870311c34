import { describe, expect, test } from 'vitest';
import { rulePlanner } from '../rule-planner.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { ODD_SCRIPTS } from '../testing/odd-scripts.ts';
import { readScript } from './read-script.ts';

describe('the shots of a script', () => {
  test.each([
    [
      'a numbered list',
      '1. A cat sits.\n2) It runs; fast!\n3: It sleeps.',
      ['A cat sits.', 'It runs; fast!', 'It sleeps.'],
    ],
    [
      'named shots under a title',
      'THE CAT\nShot 1: A cat sits.\n  and looks\nSCENE 2 - It runs.',
      ['A cat sits. and looks', 'It runs.'],
    ],
    ['dashes', '- one cat\n- two cats', ['one cat', 'two cats']],
    ['paragraphs', 'A cat sits.\nIt looks.\n\nA dog comes.', ['A cat sits. It looks.', 'A dog comes.']],
    ['lines', 'A cat sits. It looks.\nA dog comes.', ['A cat sits. It looks.', 'A dog comes.']],
    ['sentences', 'A cat sits. Mr. Fox comes! "Hello."', ['A cat sits.', 'Mr. Fox comes!', '"Hello."']],
  ])('%s', (_, script, shots) => {
    expect(readScript(script)).toEqual(shots);
  });

  test('none, too many and too long ones are refused', () => {
    expect(() => readScript(' \n ')).toThrow(/no shots/);
    expect(() => readScript('- a cat\n'.repeat(501))).toThrow(/501 shots/);
    expect(() => readScript(`- a cat\n- ${'a'.repeat(501)}`)).toThrow(/Shot 2 has 501/);
  });
});

describe('a script planned without a model', () => {
  test('keeps every shot as one scene, word for word, and knows who "it" is', async () => {
    const script =
      'Shot 1: A CAT — Felix! — finds a ball on the beach, then it jumps.\nShot 2: It sleeps…\nShot 3: Nothing happens.';
    const heard: number[] = [];
    const { scenes } = await rulePlanner.plan(script, {
      vocabulary,
      script: true,
      onProgress: (progress) => heard.push(progress.step === 'scene' ? progress.number : 0),
    });
    expect(scenes.map(({ description }) => description)).toEqual([
      'A CAT — Felix! — finds a ball on the beach, then it jumps.',
      'It sleeps…',
      'Nothing happens.',
    ]);
    expect(scenes[1]?.entities.map(({ drawnAs, entity }) => drawnAs ?? entity)).toEqual(['cat']);
    expect(scenes[1]?.descriptionDrawnAs).toBe('a cat sleeps on the beach');
    expect(heard).toEqual([1, 2, 3]);
  });

  test.each(ODD_SCRIPTS)('keeps every shot of an odd one, word for word: %j', async (script, shots) => {
    const said = readScript(script);
    expect(said).toHaveLength(shots);
    const { scenes } = await rulePlanner.plan(script, { vocabulary, script: true });
    expect(scenes.map(({ description }) => description)).toEqual(said);
  });
});
