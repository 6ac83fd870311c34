import { fieldsOf, listOf, parsed, rowsOf, type Row } from './rows.ts';
import { Verb } from './schema.ts';
import { CHANGING } from './verbs/changing.table.ts';
import { FEEDING } from './verbs/feeding.table.ts';
import { FEELING } from './verbs/feeling.table.ts';
import { GOING } from './verbs/going.table.ts';
import { HANDLING } from './verbs/handling.table.ts';
import { MAKING } from './verbs/making.table.ts';
import { POSTURE } from './verbs/posture.table.ts';
import { SPORTS } from './verbs/sports.table.ts';
import { WEATHER } from './verbs/weather.table.ts';

const TABLES = { GOING, HANDLING, POSTURE, FEEDING, MAKING, FEELING, CHANGING, WEATHER, SPORTS };

/** The verbs of a row, one for each of its lemmas: `lemmas | motion speed act | theme agent | more | Korean | example`. */
export function verbsOfRow(row: Row): readonly Verb[] {
  const [lemmas, does = '', parts = '', more, korean, example] = row.cells;
  const [motion, speed, act] = does.split(' ');
  const [theme, agent] = parts.split(' ');
  const { implies, when, place, becomes, ...unknown } = fieldsOf(more);
  const [thing, impliesAs] = implies?.split(':') ?? [];
  const [lemma = '', ...others] = listOf(lemmas);
  const verb = parsed(row, Verb, {
    ...unknown,
    lemma,
    motion,
    speed: Number(speed),
    act,
    theme,
    agent,
    implies: thing,
    impliesAs,
    when,
    place,
    becomes,
    korean: listOf(korean),
    example,
  });
  return [verb, ...others.map((other) => ({ ...verb, lemma: other, korean: [] }))];
}

export const VERBS: readonly Verb[] = Object.entries(TABLES).flatMap(([name, text]) =>
  rowsOf(`verbs ${name.toLowerCase()}`, text, 6).flatMap(verbsOfRow),
);
