import type { Mention } from '../clause.ts';
import { controlOf, linkOfMark } from './verb-words.ts';
import { lemmaOf } from './verb-reading.ts';
import { type ClauseReader } from './read-clauses.ts';

export function markOf(reader: ClauseReader, verb: number): string {
  const { tree } = reader;
  const marks = tree
    .children(verb, 'mark', 'advmod', 'aux')
    .filter((one) => one < verb && /^(IN|WRB|TO|RB)$/.test(tree.tag(one)));
  return marks.map((one) => tree.lower(one)).join(' ');
}

/** "by jumping", "before leaving", "with waves crashing". */
export function gerunds(reader: ClauseReader, prep: number, agents: readonly Mention[]): void {
  const { tree } = reader;
  const over = tree.at(prep).head;
  const wished = tree.isVerb(over) && controlOf(lemmaOf(reader, over)) === 'wishes';
  for (const verb of tree.children(prep, 'pcomp')) {
    if (!tree.isVerb(verb) || reader.done.has(verb)) continue;
    // "Dreams of becoming an astronaut" shows no astronaut.
    if (wished) {
      for (const one of tree.subtree(verb)) reader.mentions.used.add(one);
      continue;
    }
    const link = linkOfMark(tree.lower(prep));
    if (tree.lower(prep) === 'without' || link === 'unreal') continue;
    reader.clause(verb, {
      link:
        link === 'before'
          ? 'then'
          : link === 'after'
            ? 'and'
            : tree.lower(prep) === 'for'
              ? 'purpose'
              : 'while',
      agents,
    });
  }
}
