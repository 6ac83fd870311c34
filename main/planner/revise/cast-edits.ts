import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { PLAN_CAPS, type EntityTrack, type Scene } from '../../../preload/contract/plan.ts';
import { inKorean } from '../lexicon/korean-names.ts';
import { isKorean } from '../lexicon/is-korean.ts';
import { drawnFacing, entityDrawing } from '../names/draw.ts';
import { nearestName } from '../names/match-names.ts';
import type { Editing } from './editing.ts';
import { going, inFreeSpace, middleOf, shifted, travelOf } from './boxes.ts';
import { memberNamed } from './cast-of.ts';
import { describeCast, mentions, renamedIn, retold, whereSaid } from './describe-cast.ts';
import type { PlanEdit } from './edit.ts';
import { withHolderCalled, withoutHolder } from './holders.ts';
import type { RevisedScene } from './locks.ts';
import { changeTracks, noted, planNow, type Revision } from './revised-plan.ts';

type Edit<Kind extends PlanEdit['do']> = Extract<PlanEdit, { readonly do: Kind }>;
type Concerns = (scene: number) => boolean;

const named = (revision: Revision, said: string): string => memberNamed(planNow(revision), said) ?? said;

/** Sends someone another way, and turns them to look there. */
export function go(revision: Revision, { entity, where }: Edit<'go'>, concerns: Concerns): Revision {
  const name = entity === '' ? undefined : named(revision, entity);
  return changeTracks(revision, concerns, (track) => {
    if (name !== undefined && track.entity !== name) return track;
    const keyframes = going(track.keyframes, where);
    const [right] = travelOf(keyframes);
    const facing =
      Math.abs(right) < 0.05 || track.facing === undefined
        ? {}
        : ({ facing: right > 0 ? 'right' : 'left' } as const);
    return { ...(name === undefined ? track : withoutHolder(track)), keyframes, ...facing };
  });
}

/** Scenes that change, with those that do not left as they are. */
async function changeScenes(
  revision: Revision,
  concerns: Concerns,
  change: (scene: RevisedScene, number: number) => Promise<RevisedScene> | RevisedScene,
): Promise<Revision> {
  const scenes: RevisedScene[] = [];
  for (const [at, scene] of revision.scenes.entries())
    scenes.push(concerns(at + 1) ? await change(scene, at + 1) : scene);
  return { ...revision, scenes };
}

const withTracks = (one: RevisedScene, tracks: RevisedScene['tracks']): RevisedScene => ({ ...one, tracks });

/** What the planner makes of one sentence about one scene. */
async function plannedAlone(
  words: string,
  place: string,
  { planner, vocabulary, signal }: Editing,
): Promise<Scene | undefined> {
  const prompt = `${words.replace(/[.!?\s]+$/, '')} (${place}).`;
  const spoken = `${words.replace(/[.!?\s]+$/, '')} in the ${place}.`;
  const options = { vocabulary, script: true, ...(signal === undefined ? {} : { signal }) };
  const plan = await planner.plan(planner.name === 'offline' ? spoken : prompt, options);
  return plan.scenes[0];
}

/** Gives someone a new thing to do: planned alone, then put where and as large as they were. */
export async function act(
  revision: Revision,
  { entity, words }: Edit<'act'>,
  concerns: Concerns,
  editing: Editing,
): Promise<Revision> {
  const name = named(revision, entity);
  let changes = 0;
  const after = await changeScenes(revision, concerns, async (one) => {
    const at = one.tracks.findIndex(({ track }) => track.entity === name);
    const before = one.tracks[at]?.track;
    if (before === undefined) return one;
    const drawn = before.drawnAs ?? before.entity;
    const planned = await plannedAlone(
      `The ${drawn} ${words}`,
      one.scene.placeDrawnAs ?? one.scene.place,
      editing,
    );
    const found = planned?.entities.find(
      (track) => nearestName(drawn, [track.entity, track.drawnAs ?? '']) !== undefined,
    );
    if (found === undefined) return one;
    changes += 1;
    const { action, facing } = found;
    const track: EntityTrack = {
      ...before,
      ...(action === undefined ? {} : { action }),
      ...(facing === undefined ? {} : { facing }),
      keyframes: startingWhere(before, found),
    };
    const tracks = one.tracks.with(at, { track, from: one.tracks[at]?.from });
    const entities = tracks.map((each) => each.track);
    return {
      ...one,
      scene: {
        ...one.scene,
        ...told(one, describeCast(one.scene.placeDrawnAs ?? one.scene.place, entities)),
      },
      tracks,
    };
  });
  return changes > 0 ? after : noted(revision, `${name}: nothing was made of "${words.slice(0, 100)}"`);
}

/** What crosses the picture keeps its own way; what stays does so where the thing was. */
function startingWhere(before: EntityTrack, after: EntityTrack): EntityTrack['keyframes'] {
  const [from, to] = [before.keyframes[0], after.keyframes[0]];
  const [right] = travelOf(after.keyframes);
  if (from === undefined || to === undefined || Math.abs(right) > 0.2) return after.keyframes;
  return shifted(after.keyframes, middleOf(from)[0] - middleOf(to)[0], 0);
}

/** A scene's new sentence; what the encoder reads is the sentence itself again. */
function told({ scene }: RevisedScene, description: string) {
  const { descriptionDrawnAs } = scene;
  return descriptionDrawnAs === undefined
    ? { description }
    : { description, descriptionDrawnAs: description };
}

/** Asks for more of what a scene has already. */
const MORE = /\b(another|more|second|third|two|three|four|five)\b/i;

/** Adds someone to the scenes: laid out by the planner for the same place, then moved to where there is room. */
export async function add(
  revision: Revision,
  { words, scenes }: Edit<'add'>,
  concerns: Concerns,
  editing: Editing,
): Promise<Revision> {
  let added: string | undefined;
  const after = await changeScenes(revision, concerns, async (one) => {
    const place = one.scene.placeDrawnAs ?? one.scene.place;
    const planned = await plannedAlone(sentence(words), place, editing);
    const fresh = (planned?.entities ?? []).map((track) => known(revision, track));
    const there = one.tracks.some(({ track }) => fresh.some(({ entity }) => entity === track.entity));
    if (fresh.length === 0 || (there && scenes.length === 0 && !MORE.test(words))) return one;
    added = fresh.map(({ entity }) => entity).join(', ');
    const others = one.tracks.map(({ track }) => track.keyframes);
    const tracks = fresh.map((track) => ({
      track: { ...track, keyframes: inFreeSpace(track.keyframes, others) },
      from: undefined,
    }));
    const description = (before: string) => withNewcomers(before, place, describeCast(place, fresh));
    return {
      ...one,
      scene: { ...one.scene, ...retold(one.scene, description) },
      tracks: [...one.tracks, ...tracks],
    };
  });
  return added === undefined
    ? noted(revision, `"${words.slice(0, 100)}": the pack draws nothing near it`)
    : after;
}

/** A sentence with newcomers before its place: "a cat sleeps and a dog on the beach". */
function withNewcomers(before: string, place: string, newcomers: string): string {
  const without = (text: string): readonly [rest: string, where: string] => {
    const where = whereSaid(text, place) ?? '';
    return where !== '' && text.endsWith(where) ? [text.slice(0, -where.length).trim(), where] : [text, ''];
  };
  const [who] = without(newcomers);
  const [rest, where] = without(before.replace(/[.\s]+$/, ''));
  const joined = where === '' ? `${rest} and ${who}` : `${rest} and ${who} ${where}`;
  return joined.slice(0, PLAN_CAPS.textCharacters).trim();
}

/** "a dog" is seen, "a dog runs" does something already. */
const sentence = (words: string): string => words.replace(/\b(?:that|who|which)\b\s+/i, '');

/** The same one as elsewhere in the film where the words are the same. */
function known(revision: Revision, given: EntityTrack): EntityTrack {
  const track = withHolderCalled(given, (holder) => memberNamed(planNow(revision), holder));
  const name = memberNamed(planNow(revision), track.entity);
  const member = planNow(revision)
    .scenes.flatMap(({ entities }) => entities)
    .find(({ entity }) => entity === name);
  if (member === undefined) return track;
  return {
    ...track,
    entity: member.entity,
    ...(member.drawnAs === undefined ? {} : { drawnAs: member.drawnAs }),
  };
}

/** Takes someone out, of the sentences too. */
export async function remove(
  revision: Revision,
  { entity }: Edit<'remove'>,
  concerns: Concerns,
): Promise<Revision> {
  const name = named(revision, entity);
  return changeScenes(revision, concerns, (one) => {
    const gone = one.tracks.find(({ track }) => track.entity === name)?.track;
    if (gone === undefined) return one;
    const tracks = one.tracks.flatMap(({ track: before, from }) => {
      if (before.entity === name) return [];
      const track = before.attached?.to === name ? withoutHolder(before) : before;
      if (!mentions(track.action, gone)) return [{ track, from }];
      const { action: _, ...quiet } = track;
      return [{ track: quiet, from }];
    });
    if (!mentions(one.scene.description, gone)) return withTracks(one, tracks);
    const description = describeCast(
      one.scene.placeDrawnAs ?? one.scene.place,
      tracks.map(({ track }) => track),
    );
    return { ...one, scene: { ...one.scene, ...told(one, description) }, tracks };
  });
}

/** Calls and draws someone something else, in the whole film or in some scenes. */
export async function rename(
  revision: Revision,
  { entity, to }: Edit<'rename'>,
  concerns: Concerns,
  vocabulary: Vocabulary,
): Promise<Revision> {
  const name = named(revision, entity);
  const fresh = to.replace(/^(?:an?|the)\s+/i, '');
  const drawing = entityDrawing(fresh, '', vocabulary);
  if (drawing === undefined) return noted(revision, `${fresh}: the pack draws nothing near it`);
  const called = isKorean(name) ? (inKorean(fresh) ?? fresh) : fresh;
  const after = await changeScenes(revision, concerns, (one) => {
    const old = one.tracks.find(({ track }) => track.entity === name)?.track;
    if (old === undefined) return one;
    const [from, drawnFrom] = [old.entity, old.drawnAs ?? old.entity];
    const change = (text: string) => renamedIn(renamedIn(text, from, called), drawnFrom, drawing.drawn);
    const tracks = one.tracks.map(({ track, from: origin }) => ({
      track: renamedTrack(track, name, called, drawing.drawn, change, vocabulary),
      from: origin,
    }));
    return { ...one, scene: { ...one.scene, ...retold(one.scene, change) }, tracks };
  });
  return drawing.exact ? after : noted(after, `${fresh}: drawn as ${drawing.drawn}`);
}

function renamedTrack(
  track: EntityTrack,
  name: string,
  to: string,
  drawn: string,
  change: (text: string) => string,
  vocabulary: Vocabulary,
): EntityTrack {
  const action = track.action === undefined ? {} : { action: change(track.action) };
  const held = withHolderCalled(track, (holder) => (holder === name ? to : undefined));
  if (track.entity !== name) return { ...held, ...action };
  const { drawnAs: _, facing, ...rest } = held;
  const sided = facing !== undefined && drawnFacing(drawn, vocabulary) !== undefined ? { facing } : {};
  return { ...rest, ...action, ...sided, entity: to, ...(drawn === to ? {} : { drawnAs: drawn }) };
}

/** Gives someone a colour: the name says so from now on, and the pack draws it where it can. */
export async function colour(
  revision: Revision,
  { entity, colour: asked, scenes }: Edit<'colour'>,
  concerns: Concerns,
  vocabulary: Vocabulary,
): Promise<Revision> {
  const name = named(revision, entity);
  const colours = [...vocabulary.colours, 'grey', 'gray', 'golden', 'silver'];
  const drawnNow = planNow(revision)
    .scenes.flatMap(({ entities }) => entities)
    .find((track) => track.entity === name)?.drawnAs;
  // Colours are put before English names; a Korean one is made of that.
  const bare = (isKorean(name) ? (drawnNow ?? name) : name)
    .split(' ')
    .filter((word) => !colours.includes(word.toLowerCase()))
    .join(' ');
  const to = `${asked.toLowerCase()} ${bare}`;
  const drawn = entityDrawing(to, '', vocabulary)?.drawn ?? '';
  const after = await rename(revision, { do: 'rename', entity: name, to, scenes }, concerns, vocabulary);
  const plain = colours.some((one) => drawn.split(' ').includes(one));
  return plain ? after : noted(after, `${to}: its colour cannot be chosen`);
}
