import { z } from 'zod';
import type { JsonSchema } from './chat/chat.ts';
import { field, fieldsOf, listOf, numberOf, textOf } from './reading/fields.ts';
import { documentsIn, meantDocument } from './reading/documents.ts';

/** A thing of a scene as the model named it, not checked yet. */
export type OutlineEntity = {
  readonly name: string;
  readonly count: number;
  readonly drawnAs: string;
  /** What it does, in a few words; '' for nothing told. */
  readonly action: string;
};

/** A scene as step 1 wrote it, not checked yet; a missing text is ''. */
export type OutlineScene = {
  readonly description: string;
  readonly place: string;
  readonly placeDrawnAs: string;
  readonly entities: readonly OutlineEntity[];
  readonly alpha: number | undefined;
};

const entity = z.strictObject({
  name: z.string(),
  count: z.int().min(1).max(8),
  drawn_as: z.string(),
  action: z.string(),
});
const scene = z.strictObject({
  description: z.string(),
  place: z.string(),
  place_drawn_as: z.string(),
  entities: z.array(entity),
});

/** The schema of step 1's answer; every field required, as strict servers want it. */
export function outlineSchema(dynamicAlpha: boolean): JsonSchema {
  const one = dynamicAlpha ? scene.extend({ layout_strength: z.number() }) : scene;
  const { $schema: _, ...schema } = z.toJSONSchema(z.strictObject({ scenes: z.array(one) }));
  return schema;
}

/** An example or an earlier scene as the model would write it. */
export function writeOutline(
  scenes: readonly OutlineScene[],
  format: 'json' | 'text',
  dynamicAlpha: boolean,
): string {
  if (format === 'json')
    return JSON.stringify({
      scenes: scenes.map(({ description, place, placeDrawnAs, entities, alpha }) => ({
        description,
        place,
        place_drawn_as: placeDrawnAs,
        entities: entities.map(({ name, count, drawnAs, action }) => ({
          name,
          count,
          drawn_as: drawnAs,
          action,
        })),
        ...(dynamicAlpha ? { layout_strength: alpha ?? 0.1 } : {}),
      })),
    });
  return scenes
    .map(({ description, place, placeDrawnAs, entities, alpha }, at) =>
      [
        `Scene ${at + 1}: ${description}`,
        `Place: ${place} = ${placeDrawnAs}`,
        `Entities: ${entities.map(entityText).join('; ')}`,
        ...(dynamicAlpha ? [`Strength: ${alpha ?? 0.1}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

const entityText = ({ name, count, drawnAs, action }: OutlineEntity): string =>
  `${name}${count > 1 ? ` x ${count}` : ''} = ${drawnAs}${action === '' ? '' : ` / ${action}`}`;

/** Reads step 1's answer, JSON or lines, whole or cut off: first what was asked for. Empty when there is no scene in it. */
export function readOutline(answer: string, format: 'json' | 'text'): readonly OutlineScene[] {
  const [first, second] = format === 'json' ? [readJson, readLines] : [readLines, readJson];
  const scenes = first(answer);
  return scenes.length > 0 ? scenes : second(answer);
}

function readJson(answer: string): readonly OutlineScene[] {
  const documents = documentsIn(answer);
  const read = (json: unknown) => scenesIn(json).map(sceneOf).filter(saysSomething);
  const list = meantDocument(documents, (json) => isList(json) && read(json).length > 0);
  if (list !== undefined) return read(list);
  // Without a list around them, every document that is a scene is the next scene.
  return documents.flatMap(({ value }) => read(value));
}

/** Whether it holds scenes, and is not one itself. */
const isList = (json: unknown): boolean => Array.isArray(json) || scenesIn(json)[0] !== json;

function scenesIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json as readonly unknown[];
  const fields = fieldsOf(json);
  const scenes = field(fields, 'scenes', 'shots', 'plan', 'video_plan', 'storyboard', 'outline');
  if (Array.isArray(scenes)) return scenes as readonly unknown[];
  const inner = fieldsOf(scenes);
  if (Object.keys(inner).length > 0)
    return Array.isArray(field(inner, 'scenes')) ? listOf(field(inner, 'scenes')) : Object.values(inner);
  const numbered = Object.keys(fields).filter((key) => /^(scene|shot)[\s_]*\d+$/i.test(key));
  return numbered.length > 0 ? numbered.map((key) => fields[key]) : [json];
}

const saysSomething = ({ description, entities }: OutlineScene): boolean =>
  description !== '' || entities.length > 0;

function sceneOf(value: unknown): OutlineScene {
  if (typeof value === 'string') return { ...NO_SCENE, description: textOf(value) };
  const fields = fieldsOf(value);
  const place = field(fields, 'place', 'background', 'setting', 'location');
  const listed = field(fields, 'entities', 'objects', 'characters', 'things', 'cast');
  const entities = Array.isArray(listed)
    ? listOf(listed).flatMap(entityOf)
    : typeof listed === 'string'
      ? listed.split(/[;,]/).flatMap(entityLine)
      : Object.keys(fieldsOf(listed)).flatMap(entityLine);
  return {
    description: textOf(
      field(fields, 'description', 'text', 'caption', 'scene_description', 'sentence', 'scene'),
    ),
    place: textOf(typeof place === 'object' ? field(fieldsOf(place), 'name', 'place') : place),
    placeDrawnAs: textOf(field(fields, 'place_drawn_as', 'background_drawn_as')),
    entities,
    alpha: numberOf(field(fields, 'layout_strength', 'strength', 'alpha')),
  };
}

const NO_SCENE: OutlineScene = {
  description: '',
  place: '',
  placeDrawnAs: '',
  entities: [],
  alpha: undefined,
};

function entityOf(value: unknown): readonly OutlineEntity[] {
  if (typeof value === 'string') return entityLine(value);
  const fields = fieldsOf(value);
  const name = textOf(field(fields, 'name', 'entity', 'label', 'object', 'noun', 'description'));
  if (name === '') return [];
  const count = numberOf(field(fields, 'count', 'number', 'quantity', 'amount')) ?? 1;
  return [
    {
      name,
      count,
      drawnAs: textOf(field(fields, 'drawn_as', 'draw_as', 'nearest')),
      action: textOf(field(fields, 'action', 'does', 'motion')),
    },
  ];
}

/** "yellow balloon x 3 = yellow balloon / rises". */
function entityLine(line: string): readonly OutlineEntity[] {
  const [told = '', action = ''] = line.split(' / ').map(textOf);
  const [said = '', drawnAs = ''] = told.split('=').map(textOf);
  const [, name = said, count = '1'] = /^(.*?)\s+[x×*]\s*(\d+)$/i.exec(said) ?? [];
  return name === '' || /^none$/i.test(name) ? [] : [{ name, count: Number(count), drawnAs, action }];
}

/** The lines of the plain text format; what stands between them is passed over. */
function readLines(answer: string): readonly OutlineScene[] {
  const scenes: OutlineScene[] = [];
  let counted = -1;
  const amend = (more: Partial<OutlineScene>) => {
    const last = scenes.pop();
    if (last !== undefined) scenes.push({ ...last, ...more });
  };
  for (const raw of answer.split('\n')) {
    const line = raw.replaceAll(/[*_#`]/g, '').trim();
    const [, label = '', rest = ''] =
      /^[-•\s]*(scene\s*\d+|shot\s*\d+|\d+[.)]|description|place|background|entities|objects|strength)\s*[:.)-]?\s+(.*)$/i.exec(
        line,
      ) ??
      /^[-•\s]*(scene\s*\d+)\s*[:.)-](.*)$/i.exec(line) ??
      [];
    const number = Number(/\d+/.exec(label)?.[0] ?? 0);
    if (/^(scene|shot|\d)/i.test(label)) {
      // Counting from the first again is writing it all again.
      if (number <= counted) scenes.length = 0;
      counted = number;
      scenes.push({ ...NO_SCENE, description: textOf(rest) });
    }
    if (/^description/i.test(label)) amend({ description: textOf(rest) });
    else if (/^(place|background)/i.test(label)) {
      const [place = '', placeDrawnAs = ''] = rest.split('=').map(textOf);
      amend({ place, placeDrawnAs });
    } else if (/^(entities|objects)/i.test(label))
      amend({ entities: rest.split(rest.includes(';') ? ';' : ',').flatMap(entityLine) });
    else if (/^strength/i.test(label)) amend({ alpha: numberOf(rest) });
  }
  return scenes.filter(saysSomething);
}
