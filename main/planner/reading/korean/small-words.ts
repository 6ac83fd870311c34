import type { Meaning } from './word.ts';

type Hinge = Extract<Meaning, { kind: 'hinge' }>['link'];
const words = (text: string): readonly string[] => text.split(' ');
const entries = <Value>(rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([text, value]) => words(text).map((word) => [word, value] as const)));

/** Words behind a verb that tell how its clause hangs on the next. */
export const HINGES = entries<Hinge>([
  ['후 후에 뒤 뒤에 다음 다음에 끝에 순간 나서', 'then'],
  ['때 때에 때마다 동안 동안에 중에 중 도중 도중에 사이 사이에 채 채로 가운데', 'while'],
  ['전 전에', 'before'],
  ['때까지', 'until'],
  ['위해 위해서 위한 위하여', 'purpose'],
]);

export const PRONOUNS: ReadonlyMap<string, string> = entries([
  ['그녀', 'she'],
  ['그것 그거 이것 저것', 'it'],
  ['그들 이들 그것들 둘 셋 모두 둘다', 'they'],
  ['나 저 내', 'i'],
  ['우리', 'we'],
  ['누군가', 'somebody'],
  ['아무 아무것', 'nobody'],
  ['자신 자기 스스로', 'itself'],
]);

export const WHICH = entries<Extract<Meaning, { kind: 'which' }>['determiner']>([
  ['그 이 저 그런 이런 저런', 'definite'],
  ['다른 나머지', 'other'],
  ['또다른', 'another'],
  ['각 모든 온 각각의', 'each'],
]);

/** Words that nothing is drawn of. */
export const NOTHING = new Set(
  words(
    '어느 어떤 아주 매우 정말 무척 너무 가장 더 잘 막 다 서로 날 날에 짧은 모양 시절 수 것 쪽 등 듯 듯이 채 꼭 약간 조금 살짝 한 자신의 자기 나의 내 너의 옛 마치 즉 및 또는 혹은 그냥 단지 오직 바로 먼저 벌써 아직 절대 거의 모두 전체 전부 때문에 대신 이후 하나의 뿐 만 점점 번째 하지만 그러나 그런데 그래서 그러자 그랬더니 그래도 그러면 그러더니',
  ),
);

/** Nouns that hold the two or three words for a number of them: "커피 한 잔" is a cup of coffee. */
export const HOLDS: ReadonlyMap<string, string> = entries([
  ['잔', 'cup'],
  ['컵', 'cup'],
  ['그릇', 'bowl'],
  ['접시', 'plate'],
  ['병', 'bottle'],
  ['조각 쪽', 'slice'],
  ['바구니', 'basket'],
  ['상자', 'box'],
]);

/** Whether a piece of text is a comma, or the dot that lists. */
export const isComma = (text: string): boolean => /^[,·、]$/.test(text);
