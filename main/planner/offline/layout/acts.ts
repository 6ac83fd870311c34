import type { Part } from '../cast.ts';
import type { Motion } from '../lexicon/verbs.ts';
import type { Event } from '../story.ts';
import { sideOf } from './directions.ts';
import { isAirborne, type Figure } from './figures.ts';
import { airRoot, airVerb, raised } from './off-ground.ts';
import { rowOf, type Block } from './blocks.ts';

/** One block with what it does: the unit the stage places and moves. */
export type Act = {
  readonly block: Block;
  readonly motion: Motion;
  readonly event: Event | undefined;
  readonly side: 1 | -1;
  readonly speed: number;
  /** Off the ground by nature or by verb. */
  readonly air: boolean;
  /** Blocks it is aimed at, with the preposition that says how. */
  readonly aims: readonly { readonly block: Block; readonly preposition: string }[];
  /** A thrown thing: who throws, who gets it. */
  readonly toss: { readonly from: Block; readonly to: Block | undefined } | undefined;
  /** Stands at this end so that what it throws has room. */
  readonly edge: 'left' | 'right' | undefined;
};

export const figuresIn = (parts: readonly Part[], figures: readonly Figure[]): readonly Figure[] =>
  parts.flatMap(({ member, count }) => figures.filter((figure) => figure.member === member).slice(0, count));

const WITH_OBJECT = new Set<Motion>(['chase', 'follow', 'flee', 'push']);
const TOGETHER = new Set<Motion>([
  'travel',
  'cross',
  'enter',
  'exit',
  'chase',
  'follow',
  'flee',
  'push',
  'toward',
  'away',
  'ride',
  'approach',
  'stop',
  'meet',
  'dive',
  'jump',
]);

class Assignment {
  readonly acts: Act[] = [];
  private readonly free: Set<Block>;
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];

  constructor(blocks: readonly Block[], figures: readonly Figure[]) {
    this.blocks = blocks;
    this.figures = figures;
    this.free = new Set(blocks);
  }

  blocksWith(parts: readonly Part[]): readonly Block[] {
    const wanted = new Set(figuresIn(parts, this.figures));
    return this.blocks.filter(({ pieces }) => pieces.some(({ figure }) => wanted.has(figure)));
  }

  /** The same, but of several alike those that have nothing to do yet: "one runs left, the other runs right". */
  freeWith(parts: readonly Part[]): readonly Block[] {
    const isFree = (figure: Figure) =>
      [...this.free].some(({ pieces }) => pieces.some((piece) => piece.figure === figure));
    const wanted = new Set(
      figuresIn(
        parts,
        this.figures.toSorted((a, b) => Number(isFree(b)) - Number(isFree(a))),
      ),
    );
    return this.blocks.filter(({ pieces }) => pieces.some(({ figure }) => wanted.has(figure)));
  }

  take(blocks: readonly Block[]): readonly Block[] {
    return blocks.filter((block) => this.free.delete(block));
  }

  add(act: Partial<Act> & Pick<Act, 'block' | 'motion' | 'event'>): void {
    const { event, block } = act;
    const verb = airVerb(event);
    const air =
      block.pieces.every(({ figure }) =>
        isAirborne(
          figure.member,
          event?.subjects.some(({ member }) => member === figure.member) === true ? verb : '',
        ),
      ) || airRoot(block, verb);
    this.acts.push({
      side: event === undefined ? 1 : sideOf(event),
      speed: event?.speed ?? 1,
      air,
      aims: [],
      toss: undefined,
      edge: undefined,
      ...act,
    });
  }

  /** Gives every subject of an event its act; those that move together become one row. */
  assign(event: Event): void {
    const { motion } = event;
    const thrown = motion === 'transfer' || motion === 'drop' || motion === 'lift';
    if (thrown && event.objects.length > 0) return this.thrown(event);
    if (motion === 'bounce' && event.objects.length > 0) {
      for (const block of this.take(this.blocksWith(event.objects))) this.add({ block, motion, event });
      for (const block of this.take(this.blocksWith(event.subjects)))
        this.add({ block, motion: 'still', event });
      return;
    }
    const subjects = this.take(this.freeWith(event.subjects));
    if (subjects.length === 0) return;
    if (event.clause.adverbs.includes('oppositely')) {
      for (const [at, block] of subjects.entries())
        this.add({ block, motion, event, side: at % 2 === 0 ? -1 : 1 });
      return;
    }
    const quarry = [
      ...event.objects,
      ...event.targets
        .filter(({ preposition }) => /^(after|behind|from|with)$/.test(preposition))
        .flatMap(({ parts }) => parts),
    ];
    const others = WITH_OBJECT.has(motion) ? this.take(this.blocksWith(quarry)) : [];
    if (others.length > 0) return this.pursuit(event, subjects, others);
    const aims = this.aims(event, subjects);
    if (motion === 'meet') {
      const met = this.take(
        this.blocksWith(
          [
            ...event.objects,
            ...event.targets
              .filter(({ preposition }) => preposition === 'with')
              .flatMap(({ parts }) => parts),
          ].filter(({ member }) => member.animate),
        ),
      );
      const sides = met.length > 0 ? [rowOf(subjects, 0.02), rowOf(met, 0.02)] : subjects;
      if (sides.length > 1) return this.meeting(event, sides);
    }
    const companions = TOGETHER.has(motion)
      ? this.take(
          this.blocksWith(
            event.targets.filter(({ preposition }) => preposition === 'with').flatMap(({ parts }) => parts),
          ),
        )
      : [];
    const group = [...subjects, ...companions];
    if (!TOGETHER.has(motion) || group.length === 1)
      for (const block of group) this.add({ block, motion, event, aims });
    else
      this.add({
        block: raised(rowOf(sideOf(event) > 0 ? group.toReversed() : group, 0.02), ''),
        motion,
        event,
        aims,
      });
  }

  private aims(event: Event, subjects: readonly Block[]): Act['aims'] {
    const targets = [
      ...(event.objects.length > 0 ? [{ preposition: '', parts: event.objects }] : []),
      ...event.targets,
    ];
    return targets.flatMap(({ preposition, parts }) =>
      this.blocksWith(parts)
        .filter((block) => !subjects.includes(block))
        .map((block) => ({ block, preposition })),
    );
  }

  /** Pursuer and pursued in one row, the pursued ahead. */
  private pursuit(event: Event, subjects: readonly Block[], others: readonly Block[]): void {
    const ahead =
      event.motion === 'flee' || event.motion === 'push'
        ? [rowOf(subjects, 0.02), rowOf(others, 0.02)]
        : [rowOf(others, 0.02), rowOf(subjects, 0.02)];
    if (event.motion === 'push' && !/^(pull|tow|drag)$/.test(event.clause.verb?.lemma ?? '')) ahead.reverse();
    const gap = event.motion === 'push' ? 0 : 0.05;
    this.add({
      block: raised(rowOf(sideOf(event) > 0 ? ahead.toReversed() : ahead, gap), ''),
      motion: event.motion,
      event,
    });
  }

  private meeting(event: Event, subjects: readonly Block[]): void {
    const [first, second, ...rest] = subjects;
    if (first === undefined || second === undefined) return;
    this.add({
      block: first,
      motion: 'meet',
      event,
      side: 1,
      aims: [{ block: second, preposition: 'with' }],
    });
    this.add({
      block: second,
      motion: 'meet',
      event,
      side: -1,
      aims: [{ block: first, preposition: 'with' }],
    });
    for (const block of rest) this.add({ block, motion: 'still', event });
  }

  private thrown(event: Event): void {
    const [giver] = this.blocksWith(event.subjects);
    const receivers = event.targets
      .filter(({ preposition }) => /^(to|at|into|toward|towards|onto|over|for)$/.test(preposition))
      .flatMap(({ parts }) => parts);
    const ditransitive =
      event.objects.length > 1 &&
      event.objects[0]?.member.animate === true &&
      /^(give|throw|toss|hand|offer|send|pass|kick|serve|bring|carry|buy|show|sell)$/.test(
        event.clause.verb?.lemma ?? '',
      );
    const things = ditransitive ? event.objects.slice(1) : event.objects;
    const [receiver] = this.blocksWith(ditransitive ? event.objects.slice(0, 1) : receivers);
    const taken = this.take(this.blocksWith(things));
    const passed = taken.length > 1 && !taken.some((block) => block === giver) ? [rowOf(taken, 0.01)] : taken;
    for (const block of passed)
      if (giver === undefined || block === giver) this.add({ block, motion: 'still', event });
      else
        this.add({
          block,
          motion: event.motion,
          event,
          toss: { from: giver, to: receiver },
          aims: event.motion === 'lift' ? this.aims({ ...event, objects: [] }, [block]) : [],
        });
    const side = event.direction === 'left' ? -1 : 1;
    const throws = event.motion === 'transfer' && things.length > 0;
    for (const block of this.take(this.blocksWith(event.subjects)))
      this.add({
        block,
        motion: 'still',
        event,
        side,
        edge: throws ? (side > 0 ? 'left' : 'right') : undefined,
      });
    for (const block of throws && receiver !== undefined ? this.take([receiver]) : [])
      this.add({ block, motion: 'still', event, side: side > 0 ? -1 : 1, edge: side > 0 ? 'right' : 'left' });
  }

  rest(): void {
    for (const block of this.take(this.blocks)) this.add({ block, motion: 'still', event: undefined });
  }
}

const STILL = new Set<Motion>(['still', 'hold', 'wear']);

/** Every block gets exactly one act: moving events choose first, then still ones, then whoever is left stands. */
export function actsOf(
  events: readonly Event[],
  blocks: readonly Block[],
  figures: readonly Figure[],
): readonly Act[] {
  const assignment = new Assignment(blocks, figures);
  for (const event of events) if (WITH_OBJECT.has(event.motion)) assignment.assign(event);
  for (const event of events) if (!STILL.has(event.motion)) assignment.assign(event);
  for (const event of events) if (STILL.has(event.motion)) assignment.assign(event);
  assignment.rest();
  return assignment.acts;
}
