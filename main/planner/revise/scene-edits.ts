import { atTime, type Light, lightOfPlace, splitTime, timeAlone } from '../../../preload/contract/lights.ts';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import type { EntityTrack, Scene } from '../../../preload/contract/plan.ts';
import { placePhrase } from '../lexicon/place-phrase.ts';
import { placeDrawing } from '../names/draw.ts';
import type { Editing } from './editing.ts';
import { mirrored } from './boxes.ts';
import { memberNamed, placesOf } from './cast-of.ts';
import { retold, whereSaid } from './describe-cast.ts';
import { withHolderCalled } from './holders.ts';
import type { PlanEdit } from './edit.ts';
import { nearestPlace } from '../names/match-names.ts';
import { freshScene, noted, planNow, type Revision } from './revised-plan.ts';

type Edit<Kind extends PlanEdit['do']> = Extract<PlanEdit, { readonly do: Kind }>;

/** Sets scenes somewhere else, or at another time of day where they are, in their sentences too. */
export function changePlace(
  revision: Revision,
  { to }: Edit<'place'>,
  concerns: (scene: number) => boolean,
  vocabulary: Vocabulary,
): Revision {
  const light = timeAlone(to);
  if (light !== undefined) return changeLight(revision, light, concerns, vocabulary);
  const name = to.replace(/^(?:an?|the)\s+/i, '');
  const drawing = placeDrawing(name, '', vocabulary);
  if (drawing === undefined) return noted(revision, `${name}: the pack draws no such place`);
  const scenes = revision.scenes.map((one, at) =>
    concerns(at + 1) ? { ...one, scene: movedTo(one.scene, name, drawing.drawn) } : one,
  );
  const after = { ...revision, scenes };
  return drawing.exact ? after : noted(after, `${name}: drawn as ${drawing.drawn}`);
}

function changeLight(
  revision: Revision,
  light: Light,
  concerns: (scene: number) => boolean,
  vocabulary: Vocabulary,
): Revision {
  const unlit = new Set<string>();
  const scenes = revision.scenes.map((one, at) => {
    if (!concerns(at + 1)) return one;
    const { place } = splitTime(one.scene.place);
    const plain = light === 'by day' && lightOfPlace(place) === undefined;
    const name = plain ? place : atTime(place, light);
    // In another language only what it is drawn as tells the place.
    const known = splitTime(one.scene.placeDrawnAs ?? place).place;
    const drawn =
      placeDrawing(plain ? known : atTime(known, light), '', vocabulary)?.drawn ??
      placeDrawing(name, one.scene.placeDrawnAs ?? '', vocabulary)?.drawn;
    if (
      drawn !== undefined &&
      (light === 'by day' || splitTime(drawn).time === light || drawn === 'night sky')
    )
      return { ...one, scene: movedTo(one.scene, name, drawn) };
    unlit.add(place);
    return one;
  });
  let after: Revision = { ...revision, scenes };
  for (const place of unlit) after = noted(after, `${place}: the pack draws it in one light only`);
  return after;
}

function movedTo<S extends Revision['scenes'][number]['scene']>(scene: S, name: string, drawn: string) {
  const { placeDrawnAs, placeBecomes: _placeBecomes, ...rest } = scene;
  const change = (text: string): string => {
    const found = whereSaid(text, rest.place) ?? whereSaid(text, placeDrawnAs ?? rest.place);
    return found === undefined ? text : text.replace(found, placePhrase(drawn));
  };
  return {
    ...rest,
    ...retold(scene, change),
    place: name,
    ...(drawn === name ? {} : { placeDrawnAs: drawn }),
  };
}

/** Plans words afresh as one scene, with the cast and places the film already has. */
async function planned(
  revision: Revision,
  words: string,
  { planner, vocabulary, signal }: Editing,
): Promise<ReturnType<typeof freshScene>> {
  const options = { vocabulary, script: true, ...(signal === undefined ? {} : { signal }) };
  const plan = await planner.plan(words.replaceAll(/\s+/g, ' '), options);
  const scene = plan.scenes[0] as Scene;
  const film = planNow(revision);
  const place = nearestPlace(scene.place, placesOf(film));
  const same = film.scenes.find((one) => one.place === place);
  const { placeDrawnAs: own, ...rest } = scene;
  const drawnAs = same === undefined ? own : same.placeDrawnAs;
  const inFilm = {
    ...rest,
    place: place ?? scene.place,
    ...(drawnAs === undefined ? {} : { placeDrawnAs: drawnAs }),
    entities: scene.entities.map((track) => asInFilm(revision, track)),
  };
  return freshScene(inFilm, plan.notes);
}

function asInFilm(revision: Revision, given: EntityTrack): EntityTrack {
  const track = withHolderCalled(given, (holder) => memberNamed(planNow(revision), holder));
  const name = memberNamed(planNow(revision), track.entity);
  const member = planNow(revision)
    .scenes.flatMap(({ entities }) => entities)
    .find(({ entity }) => entity === name);
  if (member === undefined) return track;
  const { drawnAs: _, ...rest } = track;
  return {
    ...rest,
    entity: member.entity,
    ...(member.drawnAs === undefined ? {} : { drawnAs: member.drawnAs }),
  };
}

/** Plans one scene anew from other words; its settings (seed, strength, what is not wanted) stay. */
export async function rewrite(
  revision: Revision,
  { scene, words }: Edit<'rewrite'>,
  editing: Editing,
): Promise<Revision> {
  const old = revision.scenes[scene - 1];
  if (old === undefined) return revision;
  const fresh = await planned(revision, words, editing);
  const { strength: beta, alpha, seed, negative, locks } = old.scene;
  const settings = Object.fromEntries(
    Object.entries({ strength: beta, alpha, seed, negative, locks }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  // Tracks of the same name are the same ones, so that what is locked of them can be kept.
  const tracks = fresh.tracks.map(({ track }) => {
    const from = old.tracks.find((one) => one.track.entity === track.entity)?.from;
    return { track, from };
  });
  const next = {
    before: old.before,
    scene: { ...fresh.scene, ...settings },
    tracks,
    notes: fresh.notes,
  };
  return { ...revision, scenes: revision.scenes.with(scene - 1, next) };
}

export async function insert(
  revision: Revision,
  { after, words }: Edit<'insert scene'>,
  editing: Editing,
): Promise<Revision> {
  const scene = await planned(revision, words, editing);
  return { ...revision, scenes: revision.scenes.toSpliced(after, 0, scene) };
}

export function remove(revision: Revision, { scene }: Edit<'remove scene'>): Revision {
  if (revision.scenes.length === 1) return noted(revision, 'the only scene stays: a film has at least one');
  return { ...revision, scenes: revision.scenes.toSpliced(scene - 1, 1) };
}

export function move(revision: Revision, { scene, to }: Edit<'move scene'>): Revision {
  const moving = revision.scenes[scene - 1];
  if (moving === undefined) return revision;
  return { ...revision, scenes: revision.scenes.toSpliced(scene - 1, 1).toSpliced(to - 1, 0, moving) };
}

export function mirroredTrack(track: EntityTrack): EntityTrack {
  const facing =
    track.facing === undefined ? {} : ({ facing: track.facing === 'left' ? 'right' : 'left' } as const);
  return { ...track, ...facing, keyframes: mirrored(track.keyframes) };
}

export function strength(
  revision: Revision,
  { value }: Edit<'strength'>,
  concerns: (scene: number) => boolean,
): Revision {
  const scenes = revision.scenes.map((one, at) =>
    concerns(at + 1) ? { ...one, scene: { ...one.scene, strength: value } } : one,
  );
  return { ...revision, scenes };
}
