import { KEYFRAMES, normalizedBox } from '../../../../preload/contract/geometry.ts';
import type { EntityWord, PlaceWord } from '../../../../preload/contract/pack.ts';
import type { EntityTrack, Scene } from '../../../../preload/contract/plan.ts';
import { cosine } from '../../../engine/judge/detections.ts';
import type { Judge } from '../../../engine/judge/judge.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';
import { type Cutout, onGrey } from '../references/cutout.ts';
import { psnr, ssim } from '../references/likeness.ts';
import { paste } from '../references/paste.ts';
import type { ReferenceEntry } from '../references/references-file.ts';
import { type Shot, type ShotSettings, shotOf } from '../scenes/shot.ts';
import { frameOf, type View } from '../scenes/view.ts';
import type { Panel, Table, Trial, TrialResult } from './trial.ts';

export type Reference = { readonly entry: ReferenceEntry; readonly cutout: Cutout };

export type ReferenceParts = {
  readonly references: readonly Reference[];
  /** How many of them are rendered; the others are what a render might be mistaken for. */
  readonly measured: number;
  readonly vocabulary: { readonly entities: readonly EntityWord[]; readonly places: readonly PlaceWord[] };
  readonly settings: ShotSettings;
  readonly seed: number;
  readonly judge: Judge;
};

/** Longest side of the box a picture is put into, in frame sides. */
const LONGEST = 0.55;
const FLOOR = 0.92;
const PLACES_USED = 4;
/** Other pictures a render might have been of. */
export const STRANGERS = 5;
/** The frame that is compared, of those looked at. */
const FRAME = 1;

/** A box of the picture's proportions in the middle of the frame, standing near its bottom. */
export function boxFor({ width, height }: Cutout): FoundBox {
  const scale = LONGEST / Math.max(width, height);
  const [w, h] = [width * scale, height * scale];
  return [0.5 - w / 2, FLOOR - h, 0.5 + w / 2, FLOOR];
}

function trackOf(name: string, drawnAs: string, box: FoundBox): EntityTrack {
  const keyframe = normalizedBox(...box);
  return { entity: name, drawnAs, keyframes: Array.from({ length: KEYFRAMES }, () => keyframe) };
}

type Shots = {
  /** Named as what it shows, drawn from the picture. */
  readonly own: Shot;
  /** Named as something else, drawn from the picture. */
  readonly conflict: Shot;
  /** Named as something else, without the picture. */
  readonly said: Shot;
  /** The place alone, and another one. */
  readonly place: Shot;
  readonly elsewhere: Shot;
};

/** The known thing a conflict names in place of what the picture shows. */
function otherName({ entities }: ReferenceParts['vocabulary'], entry: ReferenceEntry, index: number): string {
  const others = entities.filter(({ name, kind }) => name !== entry.name && kind !== 'sky');
  return others[(index * 37 + 11) % others.length]!.name;
}

function shotsOf(parts: ReferenceParts, { entry, cutout }: Reference, index: number): Shots {
  const places = parts.vocabulary.places.filter(({ indoors }) => !indoors).slice(0, PLACES_USED);
  const placeAt = (i: number) => places[i % places.length]?.name ?? 'park';
  const box = boxFor(cutout);
  const shot = (place: string, named: string | undefined, picture: boolean): Shot => {
    const description = named === undefined ? `an empty ${place}` : `${named} in the ${place}`;
    const entities = named === undefined ? [] : [trackOf(`the ${named}`, named, box)];
    const scene: Scene = { description, place, entities, seed: parts.seed };
    const made = shotOf(scene, parts.settings, parts.seed);
    return picture ? { ...made, references: { [`the ${named}`]: onGrey(cutout) } } : made;
  };
  const [here, there] = [placeAt(index), placeAt(index + 1)];
  const other = otherName(parts.vocabulary, entry, index);
  return {
    own: shot(here, entry.name, true),
    conflict: shot(here, other, true),
    said: shot(here, other, false),
    place: shot(here, undefined, false),
    elsewhere: shot(there, undefined, false),
  };
}

const panel = (rgb: Uint8Array, side: number): Panel => ({ rgb, side, boxes: [] });

/** Compares frames of the five shots with the picture pasted into the place. */
async function compared(
  { judge, references }: ReferenceParts,
  { entry, cutout }: Reference,
  views: Readonly<Record<keyof Shots, View>>,
): Promise<TrialResult> {
  const box = boxFor(cutout);
  const { side } = views.place.looks;
  const at = (view: View) => frameOf(view.looks, Math.min(FRAME, view.looks.count - 1));
  const look = async (rgb: Uint8Array) => (await judge.portray(rgb, side, box)).look;
  const [place, own, conflict, said] = [at(views.place), at(views.own), at(views.conflict), at(views.said)];
  const pasted = paste(place, side, cutout, box);
  const target = await look(pasted.rgb);
  const ceiling = cosine(target, await look(paste(at(views.elsewhere), side, cutout, box).rgb));
  const ownLook = await look(own);
  const fidelity = cosine(ownLook, target);
  const start = references.findIndex((reference) => reference.entry.id === entry.id) + 1;
  const strangers: number[] = [];
  for (let i = 0; i < Math.min(STRANGERS, references.length - 1); i += 1) {
    const stranger = references[(start + i) % references.length]!;
    strangers.push(cosine(ownLook, await look(paste(place, side, stranger.cutout, box).rgb)));
  }
  const conflictLook = await look(conflict);
  const toPicture = cosine(conflictLook, target);
  const toText = cosine(conflictLook, await look(said));
  const pixels = psnr(conflict, pasted.rgb, pasted.covered) > psnr(conflict, said, pasted.covered);
  const chosen = toPicture > toText;
  return {
    scores: {
      fidelity: [fidelity],
      ceiling: [ceiling],
      [`fidelity, unseen ${entry.heldOut}`]: [fidelity],
      recognised: strangers.length === 0 ? [] : [Number(strangers.every((other) => other < fidelity))],
      conflict: [Number(chosen)],
      'conflict by pixels': [Number(pixels)],
      psnr: [psnr(own, pasted.rgb, pasted.covered)],
      ssim: [ssim(own, pasted.rgb, side, pasted.covered)].filter((value) => !Number.isNaN(value)),
    },
    good: chosen && fidelity >= 0.85 * ceiling,
    panels: [pasted.rgb, own, conflict, said].map((rgb) => panel(rgb, side)),
  };
}

function referenceTrial(parts: ReferenceParts, reference: Reference, index: number): Trial {
  const { own, conflict, said, place, elsewhere } = shotsOf(parts, reference, index);
  const named = said.scene.entities[0]!.drawnAs;
  return {
    says: `${reference.entry.name} (${reference.entry.style}); against the word "${named}"`,
    shots: [own, conflict, said, place, elsewhere],
    score: ([a, b, c, d, e]) =>
      compared(parts, reference, { own: a!, conflict: b!, said: c!, place: d!, elsewhere: e! }),
  };
}

/** Held-out pictures: drawn as they are, told apart, and preferred to the text where the two disagree. */
export function referenceTable(parts: ReferenceParts): Table {
  return {
    name: 'reference',
    trials: parts.references
      .slice(0, parts.measured)
      .map((reference, index) => referenceTrial(parts, reference, index)),
    leftOut: 0,
  };
}
