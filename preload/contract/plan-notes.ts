/** What planners say in notes, as patterns with the words in them named; each line stands for one sentence. */
const LINES = {
  drawnAs: /^(?<what>.+): drawn as (?<as>.+)$/u,
  wordNotDrawn: /^(?<word>.+) \((?<what>.+)\): not drawn$/u,
  changeNotDrawn: /^(?<word>.+): the change is not drawn$/u,
  weatherNotDrawn: /^(?<word>.+): the weather is not drawn$/u,
  styleNotDrawn: /^(?<word>.+): style and camera are not drawn yet$/u,
  notDrawn: /^(?<word>.+): not drawn$/u,
  notUnderstood: /^(?<word>.+): not understood$/u,
  nothingNear: /^"?(?<word>.+?)"?: (?:nothing near it is drawn|the pack draws nothing near it)$/u,
  noPlaceNear: /^(?<word>.+): (?:no place near it is drawn|the pack draws no such place)$/u,
  mostOfKind: /^(?<few>\d+) of (?<many>\d+) \((?<what>.+)\): the most of a kind in a scene$/u,
  counted: /^(?<what>.+): (?<many>\d+) asked for, (?<few>\d+) planned$/u,
  placeChosen: /^no place said: set in (?<as>.+)$/u,
  modelPlaceChosen: /^the model named no place: set in (?<as>.+)$/u,
  steps: /^(?<what>.+): shown in (?<few>\d+) steps$/u,
  scenesLeftOut: /^(?<few>\d+) scenes: a plan has at most (?<most>\d+)$/u,
  modelScenesLeftOut: /^the model wrote (?<few>\d+) scenes; the first (?<most>\d+) are kept$/u,
  modelNobody: /^the model named nobody: (?<what>.+) read from the sentence$/u,
  modelNoBoxes: /^(?<what>.+): the model gave no boxes, laid out by rule$/u,
  modelBoxesMissing:
    /^(?<what>.+): boxes on (?<few>\d+) of (?<many>\d+) keyframes, the others filled in between$/u,
  modelUnits: /^boxes were measured in (?<what>.+)$/u,
  modelCorners: /^boxes were written as corner and size$/u,
  modelOrder: /^boxes put in order, clipped or widened$/u,
  modelStranger: /^(?<what>.+): not in the scene, left out$/u,
  modelTakenFor: /^(?<what>.+): taken for (?<as>.+)$/u,
  modelShot: /^the model left this shot out: planned by the offline planner$/u,
  modelNotAskedAgain: /^the model was not asked again: (?<why>.+)$/u,
  modelOffline: /^laid out by the offline planner: (?<why>.+)$/u,
  modelUnreadable: /^(?<what>.+) wrote nothing that can be read as scenes: planned by the offline planner$/u,
  keptParts: /^kept, because it is locked: (?<what>.+)$/u,
  keptScene: /^kept, because something in it is locked$/u,
  shotHidden: /^not shown, because what stands here is locked: (?<what>.+)$/u,
  noScene: /^there is no scene (?<number>\d+); the plan has (?<few>\d+)$/u,
  notInPlan: /^"(?<what>.+)" is not in the plan$/u,
  asFast: /^(?<what>.+) is as fast as the picture allows, or does not move$/u,
  asLarge: /^(?<what>.+) cannot be made any larger or smaller$/u,
  atEdge: /^(?<what>.+) is at the edge of the picture already$/u,
  nothingMade: /^(?<what>.+): nothing was made of "(?<word>.+)"$/u,
  noColour: /^(?<what>.+): its colour cannot be chosen$/u,
  oneLight: /^(?<what>.+): the pack draws it in one light only$/u,
  onlyScene: /^the only scene stays: a film has at least one$/u,
} as const;

/** Which sentence a note is. */
export type NoteLine = keyof typeof LINES;
export const NOTE_LINES = Object.keys(LINES) as readonly NoteLine[];

/** What the words in notes are called: what it is about, what it is drawn `as`, a `word` left out, numbers, a reason. */
export type NoteValue = 'what' | 'as' | 'word' | 'few' | 'many' | 'most' | 'number' | 'why';

/** A note taken apart: which sentence it is, and the words in it by name. */
export type ReadNote = {
  readonly line: NoteLine;
  readonly values: Readonly<Partial<Record<NoteValue, string>>>;
};

/** Takes a planner's note apart, so that it can be said in another language; undefined for a sentence not known here. */
export function readNote(text: string): ReadNote | undefined {
  for (const line of NOTE_LINES) {
    const found = LINES[line].exec(text);
    if (found !== null) return { line, values: { ...found.groups } };
  }
  return undefined;
}
