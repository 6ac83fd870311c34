import { memberNamed } from '../cast-of.ts';
import { groups, whom, type Rule, type Wish } from './wish.ts';

const COLOURS =
  /^(?:light |dark )?(red|orange|yellow|green|blue|purple|pink|white|black|brown|grey|gray|golden|silver|violet|turquoise|crimson)$/i;

export const become: Rule = (wish) => {
  const { text, scenes } = wish;
  const found =
    groups(/^(?:please\s+)?(?:replace|swap|exchange|substitute)\s+(.+?)\s+(?:with|by|for)\s+(.+)$/i, text) ??
    groups(/^(?:please\s+)?(?:turn|change|transform|rename)\s+(.+?)\s+(?:in)?to\s+(.+)$/i, text) ??
    groups(
      /^(?:please\s+)?(?:make|paint|colou?r|call|have|let)\s+(.+?)\s+(?:be\s+)?((?:an?\s+)?[\w -]+?)$/i,
      text,
    ) ??
    groups(/^(.+?)\s+(?:should be|must be|is|be)\s+(.+)$/i, text);
  if (found === undefined) return undefined;
  for (const [said, to] of splits(`${found[0]} | ${found[1]}`)) {
    const entity = whom(wish, said);
    if (entity === undefined || entity === '') continue;
    if (COLOURS.test(to)) return { do: 'colour', scenes, entity, colour: to.toLowerCase() };
    if (
      /^(?:an?)\s/i.test(to) ||
      /\b(replace|swap|exchange|substitute|turn|change|transform|rename|call)\b/i.test(text)
    )
      return { do: 'rename', scenes, entity, to };
  }
  return undefined;
};

/** "the red | car blue" may also be "the red car | blue": every way to part the words is tried, as found first. */
function splits(joined: string): ReadonlyArray<readonly [said: string, to: string]> {
  const [left = '', right = ''] = joined.split(' | ');
  const words = `${left} ${right}`.split(' ');
  const ways = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  return [[left, right], ...ways.toReversed()];
}

export const addition: Rule = ({ text, scenes }) => {
  const words = groups(
    /^(?:please\s+)?(?:add|insert|include|put in|bring in|give (?:it|him|her|them)|there should be|with)\s+(.+?)(?:\s+(?:as well|too|to it|in it|there))?$/i,
    text,
  )?.[0];
  return words === undefined ? undefined : { do: 'add', scenes, words };
};

export const removal: Rule = (wish) => {
  const said =
    groups(
      /^(?:please\s+)?(?:remove|delete|drop|erase|take (?:out|away)|get rid of|leave out|cut|without|no)\s+(.+?)(?:\s+(?:out|away))?$/i,
      wish.text,
    )?.[0] ?? groups(/^(?:please\s+)?take\s+(.+?)\s+(?:out|away)$/i, wish.text)?.[0];
  const entity = said === undefined ? undefined : whom(wish, said);
  return entity === undefined || entity === '' ? undefined : { do: 'remove', scenes: wish.scenes, entity };
};

/** "make the dog jump over the box": what nothing above has read, about somebody of the cast. */
export const act: Rule = (wish) => {
  const { text, scenes } = wish;
  const body =
    groups(/^(?:please\s+)?(?:make|let|have|get)\s+(.+)$/i, text)?.[0] ??
    groups(/^(.+?\s+should\s+.+)$/i, text)?.[0];
  if (body === undefined) return undefined;
  const words = body.replace(/\s+should\s+/i, ' ').split(' ');
  for (let count = Math.min(6, words.length - 1); count >= 1; count--) {
    const entity = whom(wish, words.slice(0, count).join(' '));
    if (entity === undefined || entity === '' || !sameEnd(words[count - 1] ?? '', entity, wish)) continue;
    return { do: 'act', scenes, entity, words: thirdPersonOf(words.slice(count)) };
  }
  return undefined;
};

/** The words about someone end in their noun: "the dog jump" is the dog and what it does. */
const sameEnd = (last: string, entity: string, { plan }: Wish): boolean =>
  memberNamed(plan, last) === entity || entity.toLowerCase().endsWith(last.toLowerCase());

const thirdPersonOf = ([verb = '', ...rest]: readonly string[]): string =>
  [
    verb.endsWith('s')
      ? verb
      : /(?:[sxz]|[cs]h|o)$/.test(verb)
        ? `${verb}es`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ies`
          : `${verb}s`,
    ...rest,
  ].join(' ');
