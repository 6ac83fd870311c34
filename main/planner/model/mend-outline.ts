import { atTime, lightOfPlace, lightTold } from '../../../preload/contract/lights.ts';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { PLAN_CAPS, type PlanNote } from '../../../preload/contract/plan.ts';
import { entityDrawing, placeDrawing } from '../names/draw.ts';
import { sameName } from '../names/match-names.ts';
import type { OutlineEntity, OutlineScene } from './outline-format.ts';
import type { SceneLimit } from './outline-faults.ts';

export type CastEntity = {
  readonly name: string;
  readonly count: number;
  readonly drawn: string;
  /** Absent where nobody said what it does. */
  readonly action?: string;
};

/** A scene of step 1, checked and in the pack's words as well. */
export type CastScene = {
  readonly description: string;
  /** Absent when the model named none that could be read. */
  readonly place: { readonly name: string; readonly drawn: string | undefined } | undefined;
  readonly entities: readonly CastEntity[];
  readonly alpha: number | undefined;
};

/** α an LLM may ask for (paper, §3.1: LLM-dynamic layout guidance). */
export const MOST_ALPHA = 0.3;
const MOST_OF_ONE = 8;
const NAME_CHARACTERS = 100;
const ACTION_CHARACTERS = 100;
const PRONOUN = /^(he|she|it|they|him|her|them|someone|somebody|everyone)$/i;

const tidy = (name: string): string =>
  name
    .replace(/^(?:an?|the|some)\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .slice(0, NAME_CHARACTERS)
    .trim();

/** Keeps one spelling per name over all scenes, so that what is the same stays one consistency group. */
function spellings() {
  const known: string[] = [];
  return (said: string): string => {
    const name = tidy(said);
    const same = known.find((other) => sameName(other, name));
    if (same === undefined) known.push(name);
    return same ?? name;
  };
}

export type MendedOutline = { readonly scenes: readonly CastScene[]; readonly notes: readonly PlanNote[] };

/** Puts step 1 right by rule: one spelling per name, counts and numbers in range, everything matched to the pack. */
export function mendOutline(
  raw: readonly OutlineScene[],
  limit: SceneLimit,
  vocabulary: Vocabulary,
): MendedOutline {
  const notes: PlanNote[] = [];
  const most = 'exactly' in limit ? limit.exactly : limit.most;
  if (raw.length > most)
    notes.push({ kind: 'mended', text: `the model wrote ${raw.length} scenes; the first ${most} are kept` });
  const entityName = spellings();
  const placeName = spellings();
  const said = new Set<string>();
  const note = (kind: PlanNote['kind'], scene: number, text: string) => {
    if (said.has(text)) return;
    said.add(text);
    notes.push({ kind, scene, text: text.slice(0, PLAN_CAPS.textCharacters) });
  };
  const scenes = raw.slice(0, most).map((scene, at): CastScene => {
    let room: number = PLAN_CAPS.entitiesPerScene;
    const entities = merged(scene.entities, entityName).flatMap((one): readonly CastEntity[] => {
      const drawing = entityDrawing(one.name, one.drawnAs, vocabulary);
      if (drawing === undefined) {
        note('dropped', at + 1, `${one.name}: the pack draws nothing near it`);
        return [];
      }
      if (!drawing.exact) note('substitution', at + 1, `${one.name}: drawn as ${drawing.drawn}`);
      const count = Math.min(room, MOST_OF_ONE, Math.max(1, Math.round(one.count)));
      if (count !== one.count)
        note('mended', at + 1, `${one.name}: ${one.count} asked for, ${count} planned`);
      room -= count;
      const action = one.action.slice(0, ACTION_CHARACTERS).trim();
      const does = action === '' ? {} : { action };
      return count > 0 ? [{ name: one.name, count, drawn: drawing.drawn, ...does }] : [];
    });
    const place = placeName(atItsTime(scene));
    const drawing = place === '' ? undefined : placeDrawing(place, scene.placeDrawnAs, vocabulary);
    if (drawing?.exact === false) note('substitution', at + 1, `${place}: drawn as ${drawing.drawn}`);
    return {
      description: scene.description.slice(0, PLAN_CAPS.textCharacters).trim(),
      place: place === '' ? undefined : { name: place, drawn: drawing?.drawn },
      entities,
      alpha: scene.alpha === undefined ? undefined : Math.min(MOST_ALPHA, Math.max(0, scene.alpha)),
    };
  });
  return { scenes, notes };
}

/** A time told in the description alone ("…, at night") belongs to the place, or the picture would not show it. */
function atItsTime({ place, description }: OutlineScene): string {
  const told = lightTold(description);
  const timed =
    place.trim() === '' || told === undefined || told === 'by day' || lightOfPlace(place) !== undefined;
  return timed ? place : atTime(place.trim(), told, NAME_CHARACTERS);
}

/** The same name twice in one scene is that many of it. */
function merged(
  entities: readonly OutlineEntity[],
  spelling: (name: string) => string,
): readonly OutlineEntity[] {
  const byName = new Map<string, OutlineEntity>();
  for (const entity of entities) {
    const name = spelling(entity.name);
    if (name === '' || PRONOUN.test(name)) continue;
    const before = byName.get(name);
    byName.set(name, {
      name,
      count: (before?.count ?? 0) + entity.count,
      drawnAs: before?.drawnAs ?? entity.drawnAs,
      action: before?.action ?? entity.action,
    });
  }
  return [...byName.values()];
}
