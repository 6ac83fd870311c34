import { z } from 'zod';
import { KEYFRAMES } from '../../../preload/contract/geometry.ts';
import type { JsonSchema } from './chat/chat.ts';
import { exampleBox, type LayoutExample } from './prompts/layout-examples.ts';
import { field, fieldsOf, listOf, numberOf, textOf } from './reading/fields.ts';
import { documentsIn, meantDocument } from './reading/documents.ts';

/** A box as the model wrote it: any numbers, in any scale and order. */
export type RawBox = readonly [number, number, number, number];
export type RawFrame = {
  readonly boxes: readonly { readonly name: string; readonly box: RawBox }[];
  readonly caption: string;
};

/** Step 2's answer, not checked yet. */
export type RawLayout = {
  readonly frames: readonly RawFrame[];
  readonly reasoning: string;
  readonly alpha: number | undefined;
};

const frame = (names: readonly [string, ...string[]]) =>
  z.strictObject({
    boxes: z.array(z.strictObject({ name: z.enum(names), box: z.array(z.number()).length(4) })),
    caption: z.string(),
  });

/** The schema of step 2's answer for a scene with these names. */
export function layoutSchema(names: readonly [string, ...string[]], dynamicAlpha: boolean): JsonSchema {
  const whole = z.strictObject({ frames: z.array(frame(names)).length(KEYFRAMES), reasoning: z.string() });
  const { $schema: _, ...schema } = z.toJSONSchema(
    dynamicAlpha ? whole.extend({ layout_strength: z.number() }) : whole,
  );
  return schema;
}

/** An example as the model would write it. */
export function writeLayout(example: LayoutExample, format: 'json' | 'text', dynamicAlpha: boolean): string {
  const frames = Array.from({ length: KEYFRAMES }, (_, k) => ({
    boxes: example.things.map((thing) => ({ name: thing.name, box: exampleBox(thing, k) })),
    caption: example.captions[Math.floor(k / 3)] ?? '',
  }));
  if (format === 'json')
    return JSON.stringify({
      frames,
      reasoning: example.reasoning,
      ...(dynamicAlpha ? { layout_strength: example.alpha } : {}),
    });
  return [
    ...frames.map(
      ({ boxes, caption }, k) =>
        `Frame ${k + 1}: ${JSON.stringify(boxes.map(({ name, box }) => [name, box]))}, caption: ${caption}`,
    ),
    `Reasoning: ${example.reasoning}`,
    ...(dynamicAlpha ? [`Strength: ${example.alpha}`] : []),
  ].join('\n');
}

/** Reads step 2's answer, JSON or the paper's lines, whole or cut off: first what was asked for. */
export function readLayout(answer: string, format: 'json' | 'text'): RawLayout {
  const [first, second] = format === 'json' ? [readJson, readLines] : [readLines, readJson];
  const layout = first(answer);
  return layout.frames.length > 0 ? layout : second(answer);
}

function readJson(answer: string): RawLayout {
  const read = (json: unknown) => framesIn(json).map(frameOf);
  const json = meantDocument(documentsIn(answer), (one) => read(one).some(({ boxes }) => boxes.length > 0));
  const fields = fieldsOf(json);
  return {
    frames: json === undefined ? [] : read(json),
    reasoning: textOf(field(fields, 'reasoning', 'explanation', 'reason')),
    alpha: numberOf(field(fields, 'layout_strength', 'strength', 'alpha')),
  };
}

function framesIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json as readonly unknown[];
  const fields = fieldsOf(json);
  const frames = field(fields, 'frames', 'keyframes', 'layout', 'layouts', 'boxes');
  if (Array.isArray(frames)) return frames as readonly unknown[];
  const inner = frames === undefined ? fields : fieldsOf(frames);
  return Object.keys(inner)
    .filter((key) => /^(key)?\s?(frame)?[\s_]*\d+$/i.test(key))
    .map((key) => inner[key]);
}

function frameOf(value: unknown): RawFrame {
  const fields = fieldsOf(value);
  const boxes = Array.isArray(value) ? value : field(fields, 'boxes', 'objects', 'entities', 'layout');
  return {
    boxes: Array.isArray(boxes) ? boxes.flatMap(boxEntry) : boxMap(boxes ?? value),
    caption: textOf(field(fields, 'caption', 'description', 'text')),
  };
}

/** `{"cat": [0.1, …], "dog": [0.2, …]}`. */
const boxMap = (value: unknown): RawFrame['boxes'] =>
  Object.entries(fieldsOf(value)).flatMap(([name, found]) => {
    const box = boxOf(found);
    return box === undefined ? [] : [{ name: textOf(name), box }];
  });

/** `["cat", [0.1, …]]`, `{"name": "cat", "box": [0.1, …]}` or `{"cat": [0.1, …]}`. */
function boxEntry(value: unknown): RawFrame['boxes'] {
  if (Array.isArray(value)) {
    const [name, ...rest] = value as readonly unknown[];
    const box = boxOf(rest.length === 1 ? rest[0] : rest);
    return typeof name === 'string' && box !== undefined ? [{ name: textOf(name), box }] : [];
  }
  const fields = fieldsOf(value);
  const name = textOf(field(fields, 'name', 'entity', 'label', 'object'));
  const box = boxOf(field(fields, 'box', 'bbox', 'bounding_box', 'coordinates', 'box_2d') ?? value);
  if (name === '') return boxMap(value);
  return box === undefined ? [] : [{ name, box }];
}

function boxOf(value: unknown): RawBox | undefined {
  const named = fieldsOf(value);
  const numbers = Array.isArray(value)
    ? (value as readonly unknown[]).flat(2).map(numberOf)
    : [
        field(named, 'x0', 'xmin', 'left', 'x_min'),
        field(named, 'y0', 'ymin', 'top', 'y_min'),
        field(named, 'x1', 'xmax', 'right', 'x_max'),
        field(named, 'y1', 'ymax', 'bottom', 'y_max'),
      ].map(numberOf);
  const [x0, y0, x1, y1] = numbers;
  if (numbers.length !== 4) return undefined;
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
    ? undefined
    : [x0, y0, x1, y1];
}

/** `Frame 3: [["cat", [0.1, 0.3, 0.4, 0.8]]], caption: a cat …` (paper, appendix). */
function readLines(answer: string): RawLayout {
  const frames: RawFrame[] = [];
  let reasoning = '';
  let alpha: number | undefined;
  let last = -1;
  for (const raw of answer.split('\n')) {
    const line = raw.replaceAll(/[*`]/g, '').trim();
    const [, number, rest = ''] = /^(?:key)?frame[\s_]*(\d+)\s*[:.)-]?\s*([[(].*)$/i.exec(line) ?? [];
    if (number !== undefined) {
      // Counting from the first again is writing it all again.
      if (Number(number) <= last) frames.length = 0;
      last = Number(number);
      const [boxes = '', caption = ''] = rest.split(/[,;.]?\s*caption\s*:\s*/i);
      frames.push({
        boxes: documentsIn(boxes).flatMap(({ value }) => listOf(value).flatMap(boxEntry)),
        caption: textOf(caption.replaceAll('"', '')),
      });
    } else if (/^reasoning\s*:/i.test(line)) reasoning = textOf(line.replace(/^reasoning\s*:/i, ''));
    else if (/^strength\s*:/i.test(line)) alpha = numberOf(line.replace(/^strength\s*:/i, ''));
    else if (reasoning !== '') reasoning = textOf(`${reasoning} ${line}`);
  }
  return { frames, reasoning, alpha };
}
