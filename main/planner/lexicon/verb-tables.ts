import { fieldsOf, keyOf, koreanOf, parsed, type Row } from './rows.ts';
import { Verb } from './schema.ts';
import { Table } from './table.ts';
import { CHANGING } from './verbs/changing.table.ts';
import { FEEDING } from './verbs/feeding.table.ts';
import { FEELING } from './verbs/feeling.table.ts';
import { GOING } from './verbs/going.table.ts';
import { HANDLING } from './verbs/handling.table.ts';
import { MAKING } from './verbs/making.table.ts';
import { POSTURE } from './verbs/posture.table.ts';
import { SPORTS } from './verbs/sports.table.ts';
import { WEATHER } from './verbs/weather.table.ts';

/** A row as a verb: `lemmas | motion speed act | theme agent | more | Korean | example`. */
export function verbOfRow(row: Row, lemma: string): Verb {
  const [, does = '', parts = '', more, korean, example] = row.cells;
  const [motion, speed, act] = does.split(' ');
  const [theme, agent] = parts.split(' ');
  const { implies, ...others } = fieldsOf(more);
  const [thing, impliesAs] = implies?.split(':') ?? [];
  return parsed(row, Verb, {
    ...others,
    lemma,
    motion,
    speed: Number(speed),
    act,
    theme,
    agent,
    implies: thing,
    impliesAs,
    korean: koreanOf(korean),
    example,
  });
}

export const verbTable = new Table<Verb>(
  { GOING, HANDLING, POSTURE, FEEDING, MAKING, FEELING, CHANGING, WEATHER, SPORTS },
  { key: keyOf, columns: 6, korean: 4, read: verbOfRow, renamed: (verb, lemma) => ({ ...verb, lemma }) },
);
