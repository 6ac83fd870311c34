import { PLAN_CAPS, type PlanNote } from '../../../preload/contract/plan.ts';
import { colourAsked, drawnName, memberName, packColour, type Member } from './cast.ts';
import type { StoryScene } from './story.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** Collects notes: the same text is said once, and never more than a plan may hold. */
export class NoteBook {
  readonly list: PlanNote[] = [];
  private readonly said = new Set<string>();

  add(note: PlanNote): void {
    const text = note.text.slice(0, PLAN_CAPS.textCharacters).trim();
    if (text === '' || this.said.has(text) || this.list.length >= PLAN_CAPS.notes) return;
    this.said.add(text);
    this.list.push({ ...note, text });
  }
}

type Note = Omit<PlanNote, 'scene'>;

/** What the user should know of how a scene's cast is drawn. */
export function castNotes(scene: StoryScene, index: VocabularyIndex): readonly Note[] {
  const members = new Set(
    scene.events.flatMap((event) =>
      [...event.subjects, ...event.objects, ...event.targets.flatMap(({ parts }) => parts)].map(
        ({ member }) => member,
      ),
    ),
  );
  return [
    ...[...members].flatMap((member) => memberNotes(member, index)),
    ...scene.events.flatMap(({ remarks }) => remarks),
  ];
}

const MOST_DRAWN = 8;

function memberNotes(member: Member, index: VocabularyIndex): readonly Note[] {
  const notes: Note[] = [];
  const name = memberName(member);
  const drawn = drawnName(member, index);
  if (drawn === undefined) return [{ kind: 'dropped', text: `${name}: the pack draws nothing near it` }];
  if (member.base === '' && !member.exact)
    notes.push({ kind: 'assumption', text: `${name}: drawn as ${drawn}` });
  else if (!member.exact)
    notes.push({ kind: 'substitution', text: `${member.base}: drawn as ${member.word?.name}` });
  const colour = colourAsked(member);
  if (colour !== undefined && !drawn.includes(colour)) {
    const near = member.word?.colourable === true ? packColour(colour, index) : undefined;
    notes.push({
      kind: 'substitution',
      text:
        near === undefined
          ? `${name}: its colour cannot be chosen, drawn as ${drawn}`
          : `${colour}: drawn as ${near}`,
    });
  }
  if (member.count > MOST_DRAWN)
    notes.push({ kind: 'dropped', text: `${member.count} × ${name}: ${MOST_DRAWN} are drawn` });
  return notes;
}
