import { expect, test } from 'vitest';
import { helpText } from './help-text.ts';

test('the help says how to call the command and what each option does', () => {
  const text = helpText({
    usage: 'npm run film -- "<prompt>"',
    summary: 'Makes a film.',
    options: {
      out: { type: 'string', value: '<file>', help: 'the film' },
      boxes: { type: 'boolean', help: 'draw boxes' },
    },
  });
  expect(text).toBe(
    [
      'usage: npm run film -- "<prompt>"',
      '',
      'Makes a film.',
      '',
      '  --out <file>  the film',
      '  --boxes       draw boxes',
    ].join('\n'),
  );
});
