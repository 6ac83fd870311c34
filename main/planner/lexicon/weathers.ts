import { z } from 'zod';
import { isWeather, LIGHTS, type Weather } from '../../../preload/contract/lights.ts';
import { adjectiveOf } from './adjectives.ts';
import { listOf, parsed, rowsOf } from './rows.ts';
import { WEATHERS } from './weathers.table.ts';

const Sky = z.enum(LIGHTS.filter(isWeather));
const weathers = new Map<string, Weather>();
for (const row of rowsOf('weathers', WEATHERS, 3)) {
  const light = parsed(row, Sky, row.cells[1]);
  for (const words of [...listOf(row.cells[0]), ...listOf(row.cells[2])]) weathers.set(words, light);
}

/** The light of a noun or verb for weather ("drizzle", "blizzard", "비"), or of what an adjective says ("foggy"). */
export function weatherOf(words: string): Weather | undefined {
  const known = weathers.get(words);
  if (known !== undefined) return known;
  const said = adjectiveOf(words);
  return said?.kind === 'weather' ? weathers.get(said.value) : undefined;
}
