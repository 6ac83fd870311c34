const ASKS =
  'make|let|have|get|keep|add|insert|include|bring|remove|delete|drop|erase|take|move|put|shift|change|set|switch|replace|swap|turn|rename|call|paint|colou?r|stop|freeze|slow|speed|mirror|flip|reverse|zoom|enlarge|shrink|rewrite';

/** The single wishes of a text: sentences, and parts that begin with a verb of asking. */
export function wishSentences(text: string): readonly string[] {
  return text
    .split(
      new RegExp(
        String.raw`[.;!?\n]+(?=\s|$)|\s*,?\s*\b(?:and|then|also)(?:\s+(?:then|also|please))?\s+(?=(?:${ASKS})\b)|,\s*(?=(?:${ASKS})\b)`,
        'i',
      ),
    )
    .map((part) => part.replaceAll(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
