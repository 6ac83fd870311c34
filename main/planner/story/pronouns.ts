import type { Trait } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { isPerson, distinct, PERSON_WITHIN, GENDER, FORMS, AGAIN_WITHIN } from './members.ts';
import { oneOf, otherOf } from './known.ts';
import type { Memory, CastPart, Role, Heard } from './memory.ts';

export function pronounMeant(memory: Memory, mention: Mention, role: Role): readonly CastPart[] {
  const { head } = mention;
  if (/sel(f|ves)$/.test(head)) return role.agents;
  if (
    /^(you|your|something|nothing|somewhere|there|here|what|this|that|these|those|which|who|whom|everything|all|both|each|any|some|none|another)$/.test(
      head,
    )
  )
    return /^(both|all|each)$/.test(head) ? severalMeant(memory, role) : [];
  if (/^(someone|somebody|anyone|anybody|everyone|everybody)$/.test(head))
    return somebodyMeant(memory, mention, role);
  if (/^(i|me|my|mine|we|us|our|ours)$/.test(head)) return narratorMeant(memory, mention, role);
  // "Hug each other": those who do it.
  if (head === 'other' && mention.determiner === 'each' && role.role === 'theme') return [];
  if (head === 'one' || /^others?$/.test(head)) return oneOrOther(memory, mention, role);
  if (/^(they|them|their|theirs)$/.test(head)) return severalMeant(memory, role);
  const fits = GENDER[head];
  if (fits === undefined) return [];
  const fitting = recentlyHeard(memory, role).filter(
    ({ part, sentence, start }) =>
      fits(part.member) &&
      (part.count === 1 || part.nth !== undefined) &&
      (sentence !== role.sentence || start < mention.start || mention.start === 0),
  );
  const single = fitting.filter(({ part }) => part.count === 1);
  const candidates = single.length > 0 ? single : fitting;
  const person = /^(he|him|his|she|hers?)$/.test(head)
    ? candidates.find(({ part, clause }) => isPerson(part.member) && clause >= role.clause - PERSON_WITHIN)
    : undefined;
  const { needs, living } = role;
  const able = needs === undefined ? undefined : candidates.find(({ part }) => part.member.traits.has(needs));
  const fit =
    living === undefined
      ? undefined
      : candidates.find(({ part }) => part.member.traits.has('living') === living);
  const again = sameAgain(head, candidates, role);
  const found = (person === undefined ? able : undefined) ?? again ?? person ?? fit ?? candidates[0];
  return found === undefined
    ? []
    : [
        {
          member: found.part.member,
          count: found.part.count,
          ...(found.part.nth === undefined ? {} : { nth: found.part.nth }),
        },
      ];
}

/** "A fly wakes him. He runs": who was last called so is meant again, where that was not long ago. */
function sameAgain(head: string, candidates: readonly Heard[], role: Role): Heard | undefined {
  const form = FORMS[head];
  const last = candidates.find(({ by }) => by === form);
  if (last === undefined || last.clause < role.clause - AGAIN_WITHIN) return undefined;
  return role.living === undefined || last.part.member.traits.has('living') === role.living
    ? last
    : undefined;
}

function somebodyMeant(memory: Memory, mention: Mention, role: Role): readonly CastPart[] {
  const part = memory.noun(
    { ...mention, head: 'person', words: 'person', kind: 'noun', determiner: 'indefinite' },
    role,
  );
  return part === undefined ? [] : [part];
}

/** "I chased an elephant": whoever tells it is a person in it. */
function narratorMeant(memory: Memory, mention: Mention, role: Role): readonly CastPart[] {
  const many = /^(we|us|our|ours)$/.test(mention.head);
  const person: Mention = {
    ...mention,
    head: 'person',
    words: 'narrator',
    kind: 'noun',
    determiner: 'definite',
    count: many ? 2 : 1,
  };
  const part = memory.noun(person, role);
  return part === undefined ? [] : [part];
}

/** "One runs, the other sleeps". */
function oneOrOther(memory: Memory, mention: Mention, role: Role): readonly CastPart[] {
  const other = mention.determiner === 'other' || mention.determiner === 'each';
  // "They build another one": another of what was made before.
  if (role.role === 'theme') {
    const made = memory.heard.findLast(
      ({ part, role: as }) => as === 'theme' && !role.agents.some(({ member }) => member === part.member),
    );
    if (made !== undefined) return [made.part];
  }
  const last = memory.latestFirst(memory.members.filter(({ count }) => count > 1))[0];
  if (last !== undefined) {
    const part = other ? otherOf(memory, mention, [last], role) : oneOf(memory, last, role);
    return part === undefined ? [] : [part];
  }
  const others = recentlyHeard(memory, role).map(({ part }) => part);
  const pick = other
    ? others.find(({ member }) => !role.agents.some((agent) => agent.member === member))
    : others[0];
  return pick === undefined ? [] : [pick];
}

/** Whom "they" means: several told by one word, else everybody of the last clause that had more than one. */
function severalMeant(memory: Memory, role: Role): readonly CastPart[] {
  const before = heardNow(memory).filter(
    ({ clause, part }) =>
      (clause < role.clause || role.role !== 'agent') &&
      !(role.role !== 'agent' && role.agents.some(({ member }) => member === part.member)),
  );
  // Those who do something to several ("bees chase two boys") are not among them.
  const again = before.findLast(
    ({ by, part, clause }) => by === 'they' && part.count > 1 && clause >= role.clause - AGAIN_WITHIN,
  );
  if (again !== undefined)
    return distinct(
      before.filter(({ by, clause }) => by === 'they' && clause === again.clause).map(({ part }) => part),
    );
  const living = before.filter(({ part }) => part.member.traits.has('living'));
  const clauses = [...new Set(living.map(({ clause }) => clause))].toReversed();
  // One of several alike does not stand for them; two told one after the other do ("one arrives, they leave").
  for (const within of [1, 2, 3]) {
    const heard = living.filter(({ clause }) => clauses.indexOf(clause) < within);
    const there = distinct(heard.map(({ part }) => part));
    const several = toldByOneWord(heard, there);
    if (several.length > 0 && several.length < there.length) return several;
    if (there.reduce((sum, { count }) => sum + count, 0) > 1) return there;
  }
  const plural = before.findLast(({ part }) => part.count > 1);
  if (plural !== undefined) return [plural.part];
  // "A person sits. They read": somebody of whom no word says more.
  const one = living.findLast(
    ({ part }) =>
      isPerson(part.member) && !['male', 'female'].some((trait) => part.member.traits.has(trait as Trait)),
  );
  return one === undefined ? [] : [one.part];
}

/** The several of one word, be they alike ("two dogs") or not ("two children": boy, girl); none if there are more such. */
function toldByOneWord(heard: readonly Heard[], there: readonly CastPart[]): readonly CastPart[] {
  const alike = there.filter(({ count, nth }) => count > 1 && nth === undefined);
  const unlike = distinct(
    heard
      .filter((one) =>
        heard.some(
          ({ part, clause, start }) =>
            part.member !== one.part.member && clause === one.clause && start === one.start,
        ),
      )
      .map(({ part }) => part),
  );
  if (unlike.length === 0) return alike.length === 1 ? alike : [];
  return alike.every(({ member }) => unlike.some((part) => part.member === member)) ? unlike : [];
}

function heardNow(memory: Memory): readonly Heard[] {
  return memory.became.size === 0
    ? memory.heard
    : memory.heard.flatMap((one) => memory.now(one.part).map((part) => ({ ...one, part })));
}

/** Candidates for a pronoun: the nearest clause first, in it who acts first; nobody who acts in this very clause. */
function recentlyHeard(memory: Memory, role: Role): readonly Heard[] {
  const rank = { agent: 0, theme: 1, other: 2 };
  return heardNow(memory)
    .filter(({ part, clause }) =>
      role.role === 'agent'
        ? clause < role.clause
        : ![...role.agents, ...(role.besides ?? [])].some(({ member }) => member === part.member),
    )
    .toSorted((a, b) => b.clause - a.clause || rank[a.role] - rank[b.role]);
}
