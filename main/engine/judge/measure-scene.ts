import type { Scene } from '../../../preload/contract/plan.ts';
import type { EntityMeasure, ReferencePicture, SceneFrames } from '../requests.ts';
import { answerTo, type Found, judgedName, whereIs } from './answers.ts';
import { overlap } from './detections.ts';
import type { Judge, Portrayal } from './judge.ts';
import { emptyPlaces, pictureLook, type PictureLook, showsPicture } from './picture-look.ts';
import { measuredFrames, plannedBoxes } from './planned-boxes.ts';
import { type FoundBox, SMALLEST_SIDE } from './proposals.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What is known of a scene beside its plan. */
export type Shown = {
  /** Whether one of its entities is hidden on a frame by what it does, such as blinking. */
  readonly isHidden: (index: number, frame: number) => boolean;
  /** What one of its entities has come to look like by a frame; undefined while that is what it is named for. */
  readonly laterLook?: (index: number, frame: number) => string | undefined;
  /** By name, the user's pictures that entities are drawn from. */
  readonly pictures: Readonly<Record<string, ReferencePicture>>;
};

/** What an entity is known by: a name of the judge's, or the picture it is drawn from. */
type Known =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'picture'; readonly picture: PictureLook; readonly others: readonly PictureLook[] };

function knownByName(drawn: string, judge: Judge): Known | undefined {
  const name = judgedName(drawn, judge.labels);
  return name === undefined ? undefined : { by: 'name', name };
}

async function knownBy(
  { entities }: Pick<Scene, 'entities'>,
  judge: Judge,
  pictures: Shown['pictures'],
): Promise<readonly (Known | undefined)[]> {
  const looks = new Map<string, PictureLook>();
  for (const { entity } of entities)
    if (Object.hasOwn(pictures, entity) && !looks.has(entity))
      looks.set(entity, await pictureLook(judge, pictures[entity]!));
  return entities.map(({ entity, drawnAs }): Known | undefined => {
    const picture = looks.get(entity);
    if (picture !== undefined) {
      const others = [...looks].flatMap(([name, look]) => (name === entity ? [] : [look]));
      return { by: 'picture', picture, others };
    }
    return knownByName(drawnAs ?? entity, judge);
  });
}

/** One entity that is to be seen on a frame: where, and the empty places that a picture is compared with. */
type Planned = {
  readonly index: number;
  readonly known: Known;
  readonly box: FoundBox;
  readonly empty: readonly FoundBox[];
};

type Measured = { readonly index: number; readonly found: boolean; readonly iou: number };

/** One frame, what is planned for it, and the names that are asked for. */
type Asked = {
  readonly rgb: Uint8Array;
  readonly side: number;
  readonly planned: readonly Planned[];
  readonly names: readonly string[];
};

/** Looks at one frame: of each planned entity, whether it is in its box, and the IoU of the box with the nearest one. */
async function lookedAt({ rgb, side, planned, names }: Asked, judge: Judge): Promise<readonly Measured[]> {
  const { least } = judge.asking;
  const boxes = planned.flatMap(({ box, empty }) => [box, ...empty]);
  const { seen, at } = await judge.judge(rgb, side, boxes);
  const sightings = whereIs(names, seen, least);
  /** What was seen anywhere, with looks: asked for only where something is not in its box. */
  let elsewhere: Promise<readonly Portrayal[]> | undefined;
  const measured: Measured[] = [];
  let next = 0;
  for (const { index, known, box, empty } of planned) {
    const [inside, places] = [at[next]!, at.slice(next + 1, next + 1 + empty.length)];
    next += 1 + empty.length;
    const shows = ({ look }: Portrayal) =>
      known.by === 'picture' &&
      showsPicture(look, known.picture, { others: known.others, empty: places.map((place) => place.look) });
    const found =
      known.by === 'name'
        ? answerTo(names, inside, least)?.name === known.name
        : shows(await withinEdges(judge, { rgb, side }, inside));
    if (known.by === 'picture' && !found) elsewhere ??= portrayed(judge, { rgb, side }, seen);
    const called =
      known.by === 'name'
        ? sightings.filter(({ name }) => name === known.name)
        : ((await elsewhere) ?? []).filter(shows);
    const ends = [...called, ...(found ? [inside] : [])].map((one) => overlap(box, one.box));
    measured.push({ index, found, iou: Math.max(0, ...ends) });
  }
  return measured;
}

/** Looked at again between the edges of what is in a box, as the thing of a picture is: a box may hold much beside it. */
async function withinEdges(
  judge: Judge,
  { rgb, side }: Pick<Asked, 'rgb' | 'side'>,
  inside: Portrayal,
): Promise<Portrayal> {
  const [x0, y0, x1, y1] = inside.box;
  return Math.min(x1 - x0, y1 - y0) < SMALLEST_SIDE ? inside : judge.portray(rgb, side, inside.box);
}

async function portrayed(
  judge: Judge,
  { rgb, side }: Pick<Asked, 'rgb' | 'side'>,
  seen: readonly Found[],
): Promise<readonly Portrayal[]> {
  const portrayals: Portrayal[] = [];
  for (const { box } of seen) portrayals.push({ ...(await judge.portray(rgb, side, box)), box });
  return portrayals;
}

/**
 * How the entities of a rendered scene came out that the judge has a name for, or that are drawn from a picture, averaged
 * over the frames looked at in which they are to be seen: whether the right one is found in its box, and the IoU of the box
 * with the nearest thing of its name or look, found there or anywhere else. What is drawn from a picture may show anything,
 * so it is judged by that picture (`showsPicture`), whatever its name.
 */
export async function measureScene(
  scene: Pick<Scene, 'entities'>,
  rendered: Pick<SceneFrames, 'frames' | 'count' | 'width'>,
  judge: Judge,
  { isHidden, laterLook = () => undefined, pictures }: Shown,
): Promise<readonly EntityMeasure[]> {
  const looks = measuredFrames(rendered.count);
  const first = await knownBy(scene, judge, pictures);
  const known = first.map((one, index) =>
    looks.map((frame) => {
      const later = laterLook(index, frame);
      return later === undefined ? one : knownByName(later, judge);
    }),
  );
  if (known.flat().every((one) => one === undefined)) return [];
  const names = [...new Set(known.flat().flatMap((one) => (one?.by === 'name' ? [one.name] : [])))];
  const boxes = plannedBoxes(scene, { frames: looks, of: rendered.count });
  const bytes = rendered.frames.length / rendered.count;
  const kept = scene.entities.map(() => ({ found: [] as number[], iou: [] as number[] }));
  for (const [look, frame] of looks.entries()) {
    const all = boxes[look]!.filter((box) => box !== undefined);
    const planned = boxes[look]!.flatMap((box, index): Planned[] => {
      const one = known[index]![look];
      if (box === undefined || one === undefined || isHidden(index, frame)) return [];
      return [{ index, known: one, box, empty: one.by === 'picture' ? emptyPlaces(box, all) : [] }];
    });
    const rgb = rendered.frames.subarray(frame * bytes, (frame + 1) * bytes);
    const measured = await lookedAt({ rgb, side: rendered.width, planned, names }, judge);
    for (const { index, found, iou } of measured) {
      kept[index]!.found.push(Number(found));
      kept[index]!.iou.push(iou);
    }
  }
  return scene.entities.flatMap(({ entity }, index) => {
    const { found, iou } = kept[index]!;
    return found.length === 0 ? [] : [{ index, entity, found: mean(found), iou: mean(iou) }];
  });
}
