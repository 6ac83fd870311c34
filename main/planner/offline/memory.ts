import { createMember, type Member, type Part } from './cast.ts';
import type { NounPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

export type Role = 'subject' | 'object' | 'other';

/** Where a phrase stands, which is half of knowing whom it means. */
export type Context = {
  readonly role: Role;
  /** Who acts in the same clause: "it" in "the dog bites it" is not the dog. */
  readonly subjects: readonly Part[];
  /** The verb needs somebody alive. */
  readonly animateWanted: boolean;
  /** Somebody rides or drives it: a vehicle or an animal. */
  readonly rideWanted?: boolean;
  /** What the subject does, which only some can do. */
  readonly verb?: string;
  /** What is done is done to things, not to the living: "plays it". */
  readonly thingWanted?: boolean;
  /** They do it together: all who were there. */
  readonly together?: boolean;
  /** A possessive that cannot be the one who acts. */
  readonly notSelf?: boolean;
  /** What the same clause names besides: "he fights the dragon" is not the dragon. */
  readonly named?: readonly NounPhrase[];
};

export type Mention = {
  readonly part: Part;
  readonly clause: number;
  readonly role: Role;
  /** Meant by "it" or "them", not named. */
  readonly pronoun: boolean;
};

/** Who has been mentioned where so far. */
export class Memory {
  readonly members: Member[] = [];
  protected readonly mentions: Mention[] = [];
  protected clause = 0;
  /** Who was given something in the last clause: the next to act. */
  protected receivers: ReadonlySet<Member> = new Set();
  protected readonly index: VocabularyIndex;

  constructor(index: VocabularyIndex) {
    this.index = index;
  }

  /** Somebody only said to own something ("a boy's balloon"), whom a pronoun may bring on stage. */
  protected owner: NounPhrase | undefined;

  protected heardAt = 0;

  heardOf(owner: NounPhrase): void {
    this.owner = owner;
    this.heardAt = this.clause;
  }

  nextClause(): void {
    this.clause++;
  }

  /** Who somebody was before, and who that is now. */
  protected readonly former = new Map<Member, Member>();

  /** "The frog turns into a princess": whatever was said of the frog was said of her. */
  become(before: readonly Part[], now: readonly Part[]): void {
    const [one] = now;
    if (one === undefined) return;
    for (const { member } of before) this.former.set(member, one.member);
    this.former.delete(one.member);
    for (const [at, mention] of this.mentions.entries())
      if (before.some(({ member }) => member === mention.part.member))
        this.mentions[at] = { ...mention, part: { member: one.member, count: one.count } };
  }

  /** Whether somebody has been named in the clause that is being read. */
  isHere(member: Member): boolean {
    return this.mentions.some(({ clause, part }) => clause === this.clause && part.member === member);
  }

  /** Whose hand or foot was last seen: "it" may be that, and shows its owner. */
  protected body: { readonly parts: readonly Part[]; readonly clause: number } | undefined;

  sawBodyOf(parts: readonly Part[]): void {
    this.body = { parts, clause: this.clause };
  }

  /** Who was lost or left behind: seldom the next "him". */
  protected lost: ReadonlySet<Member> = new Set();

  lose(parts: readonly Part[]): void {
    if (parts.length > 0) this.lost = new Set(parts.map(({ member }) => member));
  }

  /** Whether something that one gets into or onto has been seen of late. */
  hasRide(): boolean {
    return this.mentions.some(
      ({ part, clause }) => clause > this.clause - 4 && part.member.word?.kind === 'vehicle',
    );
  }

  private readonly rides = new Map<Member, Member>();

  /** Whoever has got into a vehicle is in it until they get out. */
  rode(riders: readonly Part[], ride: Part | undefined): void {
    for (const { member } of riders)
      if (ride === undefined) this.rides.delete(member);
      else this.rides.set(member, ride.member);
  }

  rideOf([rider]: readonly Part[]): Part | undefined {
    const member = rider === undefined ? undefined : this.rides.get(rider.member);
    return member === undefined ? undefined : { member, count: 1 };
  }

  /** Who else was last seen: to whom something is given back. */
  someoneElse(parts: readonly Part[]): Part | undefined {
    const member = this.latest().find(
      (one) => one.animate && one.count === 1 && !parts.some((part) => part.member === one),
    );
    return member === undefined ? undefined : { member, count: 1 };
  }

  gave(parts: readonly Part[]): void {
    this.receivers = new Set(parts.map(({ member }) => member));
  }

  protected enter(
    phrase: NounPhrase,
    count: number,
    { animateWanted, role }: Context,
    ordinal?: string,
  ): Part {
    const member = createMember(
      this.members.length,
      { phrase, count, ordinal, animateWanted: animateWanted && role === 'subject' },
      this.index,
    );
    this.members.push(member);
    return { member, count };
  }

  /** Members, last mentioned first. */
  protected latest(): readonly Member[] {
    return [...new Set(this.mentions.map(({ part }) => part.member).toReversed())];
  }
}
