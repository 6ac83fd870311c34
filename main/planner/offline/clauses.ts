import type { Clause, Draft } from './clause.ts';
import { ClauseReader } from './clause-reader.ts';
import { isOneOf, type Chunk, type NounPhrase } from './phrases.ts';

/** "Before going out, she eats" is shown as eating, then going out; "eats after running" as running, then eating. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const ordered: Draft[] = [];
  for (const [index, clause] of drafts.entries()) {
    const previous = ordered.at(-1);
    if (previous?.postponed === true) {
      ordered.splice(
        -1,
        1,
        { ...clause, link: previous.link === 'then' ? 'then' : 'start' },
        {
          ...previous,
          postponed: false,
          link: 'then',
          subjects: previous.subjects.length > 0 ? previous.subjects : clause.subjects,
        },
      );
    } else if (clause.precedes && index > 0 && clause.link === 'while' && previous !== undefined) {
      ordered.splice(
        -1,
        1,
        {
          ...clause,
          link: previous.link,
          subjects: clause.subjects.length > 0 ? clause.subjects : previous.subjects,
        },
        { ...previous, link: 'then' },
      );
    } else ordered.push(clause);
  }
  return ordered;
}

/** Clauses of one sentence. `animate` says which phrases can act, for "a cat with a hat and a dog dance". */
export function clausesOf(
  chunks: readonly Chunk[],
  animate: (phrase: NounPhrase) => boolean,
): readonly Clause[] {
  const verbless = chunks.every(({ kind }) => kind !== 'verb');
  const reader = new ClauseReader(animate, verbless);
  for (const chunk of chunks) reader.read(chunk);
  reader.open('start');
  const drafts = withOthers(inOrder(reader.done).map(inverted));
  return drafts.map((clause, index) =>
    subjectFromBefore(clause, drafts.slice(0, index), drafts.slice(index + 1)),
  );
}

/** "One runs left, one runs right", "the first hops, the second sleeps": all but the first are others. */
function withOthers(drafts: readonly Draft[]): readonly Draft[] {
  let seen = false;
  return drafts.map((clause) => ({
    ...clause,
    subjects: clause.inherited
      ? clause.subjects
      : clause.subjects.map((phrase) => {
          if (!isOneOf(phrase)) return phrase;
          const other = seen || phrase.determiner === 'second' || phrase.adjectives.includes('third');
          seen = true;
          return other ? { ...phrase, determiner: 'other' } : phrase;
        }),
  }));
}

/** "There is a cat", "On the table sits a cat": the subject stands behind the verb. */
function inverted(clause: Draft): Draft {
  const there =
    clause.adverbs.some((adverb) => /^(t?here)$/.test(adverb)) ||
    clause.phrases.some(({ early, objects }) => early && objects.length > 0);
  const imperative = clause.verb?.form === 'base' && !clause.adverbs.includes('there');
  if (
    clause.subjects.length > 0 ||
    clause.objects.length === 0 ||
    !there ||
    imperative ||
    clause.link !== 'start'
  )
    return clause;
  return {
    ...clause,
    subjects: clause.objects,
    objects: [],
    adverbs: clause.adverbs.filter((adverb) => !/^(t?here)$/.test(adverb)),
  };
}

/** A verb without a subject has the one before; "After eating, the cat …" has the one behind. */
function subjectFromBefore(clause: Draft, before: readonly Draft[], after: readonly Draft[]): Clause {
  const given = ({ subjects }: Draft) => subjects.length > 0;
  const ahead = clause.verb?.form === 'ing' ? after.find(given) : undefined;
  const source =
    clause.subjects.length > 0 || clause.verb === undefined ? undefined : (before.findLast(given) ?? ahead);
  return source === undefined ? clause : { ...clause, subjects: source.subjects, inherited: true };
}
