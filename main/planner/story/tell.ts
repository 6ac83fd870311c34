import type { PlanNote } from '../../../preload/contract/plan.ts';
import type { Reading } from '../reading/clause.ts';
import { byHair } from './by-hair.ts';
import { distinctParts } from './members.ts';
import { describeDrawn, describeSaid } from './describe.ts';
import { CarriedOver } from './carried-over.ts';
import { doerOf, Happenings, type Happening } from './happenings.ts';
import { Memory, type CastPart } from './memory.ts';
import { gatherScenes } from './scenes.ts';
import { namesFor, type SaidNames } from './said-names.ts';
import { Settings } from './settings.ts';
import type { Change } from './changes.ts';
import type { Deed, Member, Part, StagedScene } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

export interface ToldScene {
  readonly staged: StagedScene;
  readonly description: string;
  readonly descriptionDrawn: string;
  readonly happenings: readonly Happening[];
}

export interface Told {
  readonly scenes: readonly ToldScene[];
  readonly notes: readonly PlanNote[];
}

/** A script's shots, and of every sentence the number of its shot, from 0. */
interface Script {
  readonly shots: readonly string[];
  readonly shotOf: readonly number[];
}

/** Makes scenes of a reading; in a script every shot is one, whatever it tells. */
export function tellStory(said: Reading, index: VocabularyIndex, script?: Script): Told {
  const reading = byHair(said);
  const names = namesFor(reading);
  const memory = new Memory(index, names);
  const reader = new Happenings(memory, index, doerOf(reading.clauses), names);
  const happenings = reading.clauses.map((clause) => reader.of(clause));
  const found = script === undefined ? gatherScenes(happenings) : byShot(happenings, script);
  // Nothing understood is an empty scene, with notes that say so.
  const gathered = found.length === 0 ? [[]] : found;
  const settings = new Settings(index, names);
  const carried = new CarriedOver();
  const notes: PlanNote[] = [];
  const scenes = gathered.map((scene, at) => {
    const elsewhere = gathered.flatMap((other) => (other === scene ? [] : other.flatMap((one) => one.parts)));
    const changes = scene.flatMap((one) => one.changes).map((change) => named(change, elsewhere, names));
    const now = lastOf(changes);
    const told = distinctParts(now(scene.flatMap((one) => one.parts)));
    // What they were tells where it is, too.
    const all = distinctParts([...changes.map(({ from }) => ({ member: from, count: from.count })), ...told]);
    const { place, remarks: ofPlace } = settings.next(scene, all);
    const moved = at > 0 && scene.some((one) => one.place !== undefined);
    const granted = carried.next(scene, told, moved);
    const parts = distinctParts([...told, ...granted.parts]);
    const remarks = [...scene.flatMap((one) => one.remarks), ...ofPlace, ...castNotes(parts)];
    for (const note of remarks) notes.push({ ...note, scene: at + 1 });
    const others = gathered.flatMap((other) => (other === scene ? [] : other));
    return {
      staged: {
        place,
        parts,
        // Who comes late or leaves early does so first of all, whatever else is told of them.
        deeds: withoutOtherWays(scene)
          .flatMap(({ deed }) => (deed === undefined || isIdle(deed) ? [] : [deedOf(deed, now)]))
          .toSorted((a, b) => Number(isTimed(b)) - Number(isTimed(a))),
        stands: [...scene.flatMap(({ stands }) => stands), ...granted.stands].map((stand) => ({
          ...stand,
          figure: now(stand.figure),
          ground: now(stand.ground),
        })),
        before: beforeIn(changes, parts),
      },
      description: describeSaid(scene, others, reading.sentences),
      descriptionDrawn: describeDrawn(scene, parts, place),
      happenings: scene,
    };
  });
  return { scenes, notes: distinctNotes([...filmNotes(reading), ...notes]) };
}

/** Other scenes know it by its name as it is later: what it is before has a name of its own. */
function named(change: Change, elsewhere: readonly CastPart[], names: SaidNames): Change {
  const { from, into } = change;
  const known = from.name === into.name && elsewhere.some(({ member }) => member === into);
  return known ? { from: { ...from, name: names.thing(from.drawnAs) }, into } : change;
}

type Now = <P extends Part>(parts: readonly P[]) => readonly P[];

/** Parts as they are when all changes are over. */
function lastOf(changes: readonly Change[]): Now {
  const last = <M extends Member>(member: M): M => {
    const next = changes.find(({ from }) => (from as Member) === member)?.into;
    return next === undefined || (next as Member) === member ? member : last(next as Member as M);
  };
  return (parts) => parts.map((part) => ({ ...part, member: last(part.member) }));
}

const deedOf = (deed: Deed, now: Now): Deed => ({
  ...deed,
  agents: now(deed.agents),
  themes: now(deed.themes),
  recipients: now(deed.recipients),
  targets: deed.targets.map((target) => ({ ...target, parts: now(target.parts) })),
});

/** What each member was before, first to last. */
function beforeIn(
  changes: readonly Change[],
  parts: readonly CastPart[],
): ReadonlyMap<Member, readonly Member[]> {
  const looks = (member: Member): readonly Member[] => {
    const from = changes.find(({ into }) => into === member)?.from;
    return from === undefined ? [] : [...looks(from), from];
  };
  return new Map(parts.map(({ member }) => [member, looks(member)]));
}

/** Who comes late or leaves early goes nowhere else meanwhile. */
function withoutOtherWays(scene: readonly Happening[]): readonly Happening[] {
  const timed = scene.flatMap(({ deed }) => (deed !== undefined && isTimed(deed) ? deed.agents : []));
  return scene.map((one) => {
    const { deed } = one;
    return deed !== undefined &&
      !isTimed(deed) &&
      deed.agents.some(({ member }) => timed.some((other) => other.member === member))
      ? { ...one, deed: { ...deed, motion: 'still' as const } }
      : one;
  });
}

/** Only shows its parts, which stand there without it. */
const isIdle = ({ verb, motion, spots, themes }: Deed): boolean =>
  (verb === undefined || verb === 'be' || verb === 'have') &&
  motion === 'still' &&
  spots.length === 0 &&
  themes.length === 0;

const isTimed = ({ from, to }: Deed): boolean => from > 0 || to < 1;

const byShot = (
  happenings: readonly Happening[],
  { shots, shotOf }: Script,
): readonly (readonly Happening[])[] =>
  shots.map((_, shot) => happenings.filter(({ clause }) => shotOf[clause.sentence] === shot));

/** What of the cast is drawn as something else, or not as it was told. */
function castNotes(parts: readonly CastPart[]): readonly Pick<PlanNote, 'kind' | 'text'>[] {
  return parts.flatMap(({ member }) => [
    ...(member.exact
      ? []
      : [{ kind: 'substitution' as const, text: `${member.name}: drawn as ${member.word.name}` }]),
    ...member.undrawn
      .filter((one) => one !== member.head)
      .map((one) => ({ kind: 'dropped' as const, text: `${one} (${member.name}): not drawn` })),
    ...(member.tooMany === undefined
      ? []
      : [
          {
            kind: 'dropped' as const,
            text: `${member.count} of ${member.tooMany} (${member.name}): the most of a kind in a scene`,
          },
        ]),
  ]);
}

function filmNotes({ film, unread }: Reading): readonly PlanNote[] {
  const said = [...new Set([...film.style, ...film.camera])];
  return [
    ...(said.length === 0
      ? []
      : [{ kind: 'dropped' as const, text: `${said.join(', ')}: style and camera are not drawn yet` }]),
    ...(unread.length === 0
      ? []
      : [{ kind: 'dropped' as const, text: `${unread.join(', ')}: not understood` }]),
  ];
}

/** A note of each text once, where it was first. */
const distinctNotes = (notes: readonly PlanNote[]): readonly PlanNote[] =>
  [...new Map(notes.toReversed().map((note) => [note.text, note])).values()].toReversed();
