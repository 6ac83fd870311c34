import { describe, expect, test } from 'vitest';
import { rowsOf } from './rows.ts';
import { verbOfRow, verbTable } from './verb-tables.ts';
import { isVerb, meaningsOf, verbOf, verbWith } from './verbs.ts';

const row = (text: string) => {
  const [first] = rowsOf('verbs test', text, 6);
  if (first === undefined) throw new Error('no row');
  return first;
};

const VERBS = verbTable.all();

describe('verbs', () => {
  test('are many, and every row of them fits the schema', () => {
    expect(new Set(VERBS.map(({ lemma }) => lemma)).size).toBeGreaterThan(1000);
  });

  test('a row with a wrong word says which row and which field', () => {
    expect(() => verbOfRow(row('sing | warble 0.4 | none living | | 노래하다 | She sings.'), 'sing')).toThrow(
      /verbs test, row 1 \(sing .*motion/,
    );
    expect(() =>
      verbOfRow(row('sing | still 0.4 | none living | tune=high | 노래하다 | She sings.'), 'sing'),
    ).toThrow(/tune/);
    expect(() => row('sing | still 0.4 | none living')).toThrow(/3 cells, not 6/);
  });

  test('have one meaning for each use', () => {
    const uses = VERBS.map(({ lemma, when }) => `${lemma} / ${when ?? 'any'}`);
    expect(uses.filter((use, at) => uses.indexOf(use) !== at)).toEqual([]);
  });

  test('have Korean dictionary forms, which end in 다', () => {
    expect(VERBS.flatMap(({ korean }) => korean).filter((form) => !form.endsWith('다'))).toEqual([]);
    expect(new Set(VERBS.flatMap(({ korean }) => korean)).size).toBeGreaterThan(1000);
  });

  test('mean something else with a particle, and themselves with any other', () => {
    expect(verbOf('run', 'away')?.motion).toBe('flee');
    expect(verbOf('run', 'quickly')?.motion).toBe('travel');
    expect(verbOf('take', 'off')?.motion).toBe('rise');
    expect(verbOf('take', 'off', { theme: true })?.theme).toBe('worn');
  });

  test('mean by their use: a ball rolls, somebody rolls it', () => {
    expect(verbOf('roll', undefined, { theme: false })?.motion).toBe('travel');
    expect(verbOf('roll', undefined, { theme: true })?.theme).toBe('moved');
    expect(verbOf('go', 'out', { thing: true })?.becomes).toBe('dark');
    expect(verbOf('go', 'out')?.motion).toBe('exit');
  });

  test('of sports and chores bring what they need', () => {
    expect(verbOf('skateboard')).toMatchObject({ implies: 'skateboard', impliesAs: 'ridden' });
    expect(verbWith('wash', 'the dishes')).toMatchObject({ implies: 'sink', place: 'kitchen' });
    expect(verbWith('brush', 'his teeth')?.implies).toBe('toothbrush');
  });

  test('are told from other words', () => {
    expect([isVerb('wander'), isVerb('pengui')]).toEqual([true, false]);
    expect(meaningsOf('roll').length).toBeGreaterThan(1);
  });
});
