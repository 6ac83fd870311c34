import { PLAN_CAPS, type PlanNote, type Scene, type TokenUse } from '../../../preload/contract/plan.ts';
import { PlannerError, type PlanOptions } from '../planner.ts';
import type { Chat } from './chat/chat.ts';
import { boxesFor, offlineSceneOf } from './fill-offline.ts';
import type { RawLayout } from './layout-format.ts';
import { askForLayout, type LayoutRequest } from './layouts.ts';
import { mendLayout, type MendedLayout } from './mend-layout.ts';
import type { CastEntity, CastScene } from './mend-outline.ts';
import { nearestName } from '../names/match-names.ts';
import { writeScene } from './write-scene.ts';
import { placeDrawing } from '../names/draw.ts';

export type PlannedScene = {
  readonly scene: Scene;
  readonly notes: ReadonlyArray<Omit<PlanNote, 'scene'>>;
  readonly tokens: TokenUse;
};

type Laid = {
  readonly layout: RawLayout | undefined;
  readonly mended: MendedLayout;
  readonly tokens: TokenUse;
};

const NO_TOKENS: TokenUse = { read: 0, written: 0 };

/**
 * Step 2 for one scene. A server that fails now does not cost the plan: the offline planner's boxes take the place of
 * the model's, and a note says so.
 *
 * @throws only when cancelled
 */
export async function planScene(
  chat: Chat,
  told: CastScene,
  options: PlanOptions,
  more: { readonly rounds: number; readonly shot: string | undefined; readonly wish?: string },
): Promise<PlannedScene> {
  const { vocabulary } = options;
  const notes: Array<Omit<PlanNote, 'scene'>> = [];
  const note = (kind: PlanNote['kind'], text: string) =>
    notes.push({ kind, text: text.slice(0, PLAN_CAPS.textCharacters) });
  const description = told.description === '' ? describedBy(told, more.shot) : told.description;
  const offline = await offlineSceneOf(description, vocabulary);
  const entities =
    told.entities.length > 0 ? told.entities.map((one) => doingAs(one, offline)) : entitiesOf(offline);
  if (told.entities.length === 0 && entities.length > 0)
    note(
      'mended',
      `the model named nobody: ${entities.map(({ name }) => name).join(', ')} read from the sentence`,
    );
  const cast = { ...told, description, entities };
  const place = cast.place ?? placeOf(offline, vocabulary);
  if (cast.place === undefined) note('mended', `the model named no place: set in ${place.name}`);
  const names = cast.entities.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  const wish = more.wish === undefined ? {} : { wish: more.wish };
  const request = { description: cast.description, place: place.name, names, ...wish };
  const { layout, mended, tokens } = await layOut(chat, request, options, more.rounds, (text) =>
    note('mended', text),
  );
  const filled = boxesFor(mended.missing, offline);
  for (const name of new Set(mended.missing))
    note('mended', `${name}: the model gave no boxes, laid out by rule`);
  const tracks = [
    ...mended.tracks,
    ...mended.missing.flatMap((name, at) => {
      const keyframes = filled[at];
      return keyframes === undefined ? [] : [{ name, keyframes }];
    }),
  ];
  const scene = writeScene({ ...cast, place }, tracks, layout, { vocabulary, shot: more.shot });
  return { scene, notes, tokens };
}

/** Whom the offline planner sees in a sentence. */
function entitiesOf(offline: Scene | undefined): CastScene['entities'] {
  const tracks = offline?.entities ?? [];
  return [...new Map(tracks.map((track) => [track.entity, track])).values()].map(
    ({ entity, drawnAs, action }) => ({
      name: entity,
      count: tracks.filter((track) => track.entity === entity).length,
      drawn: drawnAs ?? entity,
      ...(action === undefined ? {} : { action }),
    }),
  );
}

/** What the model left unsaid of somebody's doing, as the offline planner reads it in the sentence. */
function doingAs(one: CastEntity, offline: Scene | undefined): CastEntity {
  if (one.action !== undefined) return one;
  const tracks = offline?.entities ?? [];
  const name = nearestName(
    one.name,
    tracks.map(({ entity }) => entity),
  );
  const action = tracks.find(({ entity }) => entity === name)?.action;
  return action === undefined ? one : { ...one, action };
}

const describedBy = ({ entities }: CastScene, shot: string | undefined): string =>
  shot ?? (entities.map(({ name }) => name).join(' and ') || 'an empty scene');

function placeOf(offline: Scene | undefined, vocabulary: PlanOptions['vocabulary']) {
  const name = offline?.place ?? vocabulary.places[0]?.name ?? 'background';
  return { name, drawn: offline?.placeDrawnAs ?? placeDrawing(name, '', vocabulary)?.drawn };
}

async function layOut(
  chat: Chat,
  request: LayoutRequest,
  options: PlanOptions,
  rounds: number,
  note: (text: string) => void,
): Promise<Laid> {
  const nothing = { frames: [], reasoning: '', alpha: undefined };
  if (request.names.length === 0)
    return { layout: undefined, mended: mendLayout(nothing, []), tokens: NO_TOKENS };
  try {
    const { value, tokens, broke } = await askForLayout(chat, request, options, rounds);
    if (broke !== undefined) note(`the model was not asked again: ${broke.message}`);
    const mended = mendLayout(value, request.names);
    for (const text of mended.mended) note(text);
    return { layout: value, mended, tokens };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof PlannerError)) throw error;
    note(`laid out by the offline planner: ${error.message}`);
    return { layout: undefined, mended: mendLayout(nothing, request.names), tokens: NO_TOKENS };
  }
}
