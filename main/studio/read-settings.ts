import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { StudioSettings } from '../../preload/contract/settings.ts';

const FIELDS = StudioSettings.unwrap().shape;
type Field = keyof typeof FIELDS;
const names = Object.keys(FIELDS) as readonly Field[];
/** Settings that are paths, which mean nothing unless they are whole. */
export const PATHS = ['projectsFolder', 'exportsFolder', 'pack'] as const satisfies readonly Field[];

export type ReadSettings = {
  readonly settings: StudioSettings;
  /** Settings that could not be read and are as usual. */
  readonly lost: readonly string[];
  /** The text is no settings file: what is in `settings` was found in it word by word, or is as usual. */
  readonly torn: boolean;
};

/** Where a JSON value that begins at `from` ends; undefined when the text ends before it does. */
function endOfValue(text: string, from: number): number | undefined {
  const plain = /^\s*("(?:[^"\\]|\\.)*"|true|false|null|-?\d[\d.eE+-]*)/.exec(text.slice(from));
  if (plain !== null) return from + plain[0].length;
  let depth = 0;
  for (const part of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (part[0] === '{' || part[0] === '[') depth += 1;
    if (part[0] === '}' || part[0] === ']') depth -= 1;
    if (depth <= 0) return from + part.index + part[0].length;
  }
  return undefined;
}

/** What can still be found in a text that is no JSON, such as one with a comma too few or cut off. */
function foundIn(text: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const key = new RegExp(`"${name}"\\s*:`).exec(text);
    if (key === null) continue;
    const from = key.index + key[0].length;
    const end = endOfValue(text, from);
    try {
      if (end !== undefined) found[name] = JSON.parse(text.slice(from, end));
    } catch {
      // this one is torn as well
    }
  }
  return found;
}

function parsed(text: string): {
  readonly stored: Readonly<Record<string, unknown>>;
  readonly torn: boolean;
} {
  try {
    return { stored: z.record(z.string(), z.unknown()).parse(JSON.parse(text)), torn: false };
  } catch {
    return { stored: foundIn(text), torn: true };
  }
}

/** The chords that can be read. */
function chords(value: unknown, lost: string[]): StudioSettings['shortcuts'] | undefined {
  const entries = z.record(z.string(), z.unknown()).safeParse(value);
  if (!entries.success) return undefined;
  const good = Object.entries(entries.data).filter(([command, chord]) => {
    const fits = FIELDS.shortcuts.safeParse({ [command]: chord }).success;
    if (!fits) lost.push(`shortcuts.${command}`);
    return fits;
  });
  return FIELDS.shortcuts.parse(Object.fromEntries(good));
}

function fieldOf(name: Field, value: unknown, lost: string[]): unknown {
  if (name === 'shortcuts') return chords(value, lost);
  const { data } = FIELDS[name].safeParse(value);
  const isPath = PATHS.some((path) => path === name);
  return isPath && typeof data === 'string' && !isAbsolute(data) ? undefined : data;
}

/** The settings in `text` over the usual ones. Every field stands for itself: one that is bad costs no other. */
export function readSettings(text: string, usual: StudioSettings): ReadSettings {
  const { stored, torn } = parsed(text.replace(/^\ufeff/, ''));
  const lost: string[] = [];
  const good: Record<string, unknown> = {};
  for (const name of names) {
    if (stored[name] === undefined) continue;
    const value = fieldOf(name, stored[name], lost);
    if (value === undefined) lost.push(name);
    else good[name] = value;
  }
  return { settings: StudioSettings.parse({ ...usual, ...good }), lost, torn };
}
