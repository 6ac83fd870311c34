import type { Link, Mention } from '../clause.ts';
import { linkOfMark, sequenceOf } from './verb-words.ts';
import { readFragment } from './fragments.ts';
import { gerunds, markOf } from './gerunds.ts';
import { lemmaOf } from './verb-reading.ts';
import { type ClauseReader, type Around } from './read-clauses.ts';

/** Clauses that are told with this one but happen before it: "after eating, the cat sleeps". */
export function clausesBefore(
  reader: ClauseReader,
  verb: number,
  around: Around,
): { readonly link: Link | undefined; readonly done: readonly number[] } {
  const { tree } = reader;
  const first = tree.children(verb, 'advcl').filter((one) => linkOfMark(markOf(reader, one)) === 'after');
  const prep = tree
    .children(verb, 'prep')
    .filter((one) => /^(after|upon|once)$/.test(tree.lower(one)))
    .flatMap((one) => tree.children(one, 'pcomp'));
  const subject = tree.child(verb, 'nsubj', 'nsubjpass');
  const agents = subject === undefined ? around.agents : reader.mentions.all(subject);
  const all = [...first, ...prep].filter((one) => tree.isVerb(one));
  for (const [nth, one] of all.entries())
    reader.clause(one, { link: nth === 0 ? around.link : 'then', agents });
  if (all.length > 0) return { link: 'then', done: all };
  // "A frog jumps, a swan swims": told side by side.
  const spliced = tree
    .children(verb, 'ccomp', 'parataxis', 'dep')
    .filter((one) => one < verb && tree.isVerb(one) && reader.ownSubject(one) && !reader.done.has(one));
  const orders = (one: number, from: number) =>
    reader.sequence(
      tree
        .children(one, 'advmod', 'npadvmod', 'prep', 'mark', 'cc')
        .filter((child) => child > from && child < one),
    );
  const [opener] = spliced;
  const own = orders(verb, spliced.at(-1) ?? verb);
  for (const [nth, one] of spliced.entries())
    // "A cat sits, then it eats": the order was told of the second.
    reader.clause(one, {
      link:
        one === opener
          ? own === undefined
            ? around.link
            : 'start'
          : (orders(one, spliced[nth - 1] ?? 0) ?? 'and'),
      agents: [],
    });
  return { link: spliced.length > 0 ? (own ?? 'and') : undefined, done: spliced };
}

/** Clauses that come with it or after it. */
export function clausesAfter(
  reader: ClauseReader,
  verb: number,
  around: Around,
  subjects: readonly Mention[],
  inner: readonly number[],
  before: { readonly link: Link | undefined },
): void {
  const { tree } = reader;
  if (before.link !== undefined) {
    const own = reader.drafts.findLast(({ at }) => at === verb);
    if (own !== undefined) own.link = before.link;
  }
  const agents = subjects.length > 0 ? subjects : around.agents;
  for (const child of tree.children(verb)) {
    if (reader.done.has(child) || inner.includes(child)) continue;
    const relation = tree.relation(child);
    if (relation === 'advcl' && (tree.isVerb(child) || tree.child(child, 'nsubj') !== undefined))
      adverbial(reader, child, agents);
    else if (relation === 'conj') joinedVerb(reader, child, verb, agents);
    // "Leans forward and eats": joined to the adverb.
    else if (relation === 'advmod') {
      for (const other of tree.children(child, 'conj'))
        if (tree.isVerb(other) && !reader.done.has(other)) joinedVerb(reader, other, verb, agents);
    } else if (/^(ccomp|parataxis|dep|xcomp|relcl|acl)$/.test(relation) && tree.isVerb(child))
      reader.clause(child, { link: 'and', agents });
    else if (/^(prep|agent)$/.test(relation)) gerunds(reader, child, agents);
    else if (
      /^(dep|npadvmod|appos|nmod|intj)$/.test(relation) &&
      tree.tag(child).startsWith('NN') &&
      !reader.mentions.used.has(child) &&
      tree.child(child, 'det', 'nummod') !== undefined
    )
      readFragment(reader, child, 'and', []);
  }
}

function adverbial(reader: ClauseReader, verb: number, agents: readonly Mention[]): void {
  const { tree } = reader;
  const link = linkOfMark(markOf(reader, verb));
  for (const child of tree.children(verb, 'mark')) reader.mentions.used.add(child);
  if (link === 'unreal') {
    for (const one of tree.subtree(verb)) reader.mentions.used.add(one);
    return;
  }
  if (!tree.isVerb(verb)) {
    const subject = tree.child(verb, 'nsubj');
    if (subject !== undefined) readFragment(reader, subject, 'while', reader.phrases.of(verb));
    return;
  }
  const beside = link === 'and' && tree.tag(verb) === 'VBG' && !reader.ownSubject(verb);
  const own = link === 'before' ? 'then' : link === 'after' ? 'and' : beside ? 'while' : link;
  const bare =
    tree.tag(verb) === 'VBN' &&
    !reader.ownSubject(verb) &&
    tree.children(verb, 'aux', 'auxpass').length === 0;
  reader.clause(verb, bare ? { link: 'describes', agents: [], themes: agents } : { link: own, agents });
}

function joinedVerb(reader: ClauseReader, token: number, verb: number, agents: readonly Mention[]): void {
  const { tree } = reader;
  if (!tree.isVerb(token)) {
    if (tree.tag(token).startsWith('NN') && !reader.mentions.used.has(token))
      readFragment(reader, token, 'and', []);
    return;
  }
  const then = tree
    .children(token, 'advmod', 'npadvmod', 'mark', 'cc')
    .concat(tree.children(verb, 'cc', 'advmod').filter((one) => one > verb && one < token))
    .map((one) => sequenceOf(tree.lower(one)))
    .find((link) => link !== undefined);
  const mine = reader.drafts.findLast(({ at }) => at === verb);
  const adjacent = tree.tokens.slice(verb + 1, token).every(({ tag }) => /^(CC|RP|,)$/.test(tag));
  reader.clause(token, { link: then ?? 'and', agents });
  // "picks up and eats an apple": both are done to the apple.
  const other = reader.drafts.findLast(({ at }) => at === token);
  if (mine?.mood === 'asked' && other?.agents.length === 0) other.mood = 'asked';
  const shares = adjacent && reader.words.takesObject(lemmaOf(reader, verb));
  if (mine !== undefined && other !== undefined && shares && mine.themes.length === 0)
    mine.themes = other.themes;
}
