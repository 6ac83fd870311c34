import type { Word } from './word.ts';

/** The words with every verb and its helpers made one: "안고 있는", "가지 않고", and "뛰어 올라간다", which is climbing. */
export function foldHelpers(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let not = false;
  for (const word of words) {
    const last = kept.at(-1);
    if (word.kind === 'not') not = true;
    else if (word.kind === 'helper' && last?.kind === 'helper') {
      kept.pop();
      kept.push({
        ...last,
        written: `${last.written} ${word.written}`,
        end: word.end,
        use: word.use,
        not: last.not || word.not,
      });
    } else if (word.kind === 'helper' && last?.kind === 'verb') {
      kept.pop();
      kept.push({
        ...last,
        written: `${last.written} ${word.written}`,
        end: word.end,
        use: word.use,
        negated: last.negated || word.not,
      });
    } else if (
      word.kind === 'verb' &&
      last?.kind === 'verb' &&
      last.use === 'joined' &&
      !last.adjective &&
      !word.adjective
    ) {
      kept.pop();
      kept.push({ ...word, written: `${last.written} ${word.written}`, start: last.start });
    } else if (word.kind === 'verb' && not) {
      kept.push({ ...word, negated: true });
      not = false;
    } else kept.push(word);
  }
  return kept;
}
