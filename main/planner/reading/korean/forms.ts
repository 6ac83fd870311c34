import { adjectiveTable } from '../../lexicon/adjectives.ts';
import { verbTable } from '../../lexicon/verb-tables.ts';
import { formsOf, stemOf, type FormUse } from './conjugation.ts';
import { PASSIVES } from './passives.ts';

export interface Form {
  /** Dictionary form, blanks left out: "걷다". */
  readonly dictionary: string;
  readonly use: FormUse;
  readonly adjective: boolean;
  readonly passive: boolean;
  /** "노래지다": turns so. */
  readonly becomes?: boolean;
}

/** Helping verbs: they tell how it goes on, and the verb before them is what is seen. */
const HELPERS =
  '있 주 보 버리 놓 두 나 지 시작하 하 싶 싶어하 되 다니 가 오 나가 내 드리 계시 못하 않 말 달라';
const COPULAS = '것이다 것입니다 거예요 거야 이다 입니다 이에요 예요'.split(' ');

type Entry = readonly [dictionary: string, adjective: boolean, passive: boolean, of: string];

/** Forms of some dictionary forms; of two readings of a spelling the first listed stays. */
function tabulate(entries: Iterable<Entry>): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [dictionary, adjective, passive, of] of entries)
    for (const [form, use] of formsOf(stemOf(dictionary, adjective)))
      if (!forms.has(form)) forms.set(form, { dictionary: of, use, adjective, passive });
  return forms;
}

function* entries(): Generator<Entry> {
  for (const form of verbTable.koreanKeys()) if (form.endsWith('다')) yield [form, false, false, form];
  for (const [form, of] of PASSIVES) yield [form, false, true, of];
  for (const form of adjectiveTable.koreanKeys()) if (form.endsWith('다')) yield [form, true, false, form];
  yield ['없다', true, false, '없다'];
}

/** Built when the first Korean prompt is read: some hundred thousand spellings. */
let known: ReadonlyMap<string, Form> | undefined;
const helperForms = new Map<string, FormUse>();
for (const stem of HELPERS.split(' '))
  for (const [form, use] of formsOf(stemOf(`${stem}다`, /^(있|싶|계시)$/.test(stem))))
    if (!helperForms.has(form)) helperForms.set(form, use);
for (const end of COPULAS) helperForms.set(end, 'end');

const tails = (stem: string, adjective = false): ReadonlyMap<string, FormUse> =>
  new Map(formsOf({ stem, irregular: false, adjective }));
/** Helpers that are often written together with their verb, and endings that make a passive. */
const JOINED = [
  tails('있', true),
  tails('주'),
  tails('버리'),
  tails('놓'),
  tails('오'),
  tails('가'),
  tails('보'),
];
const BECOMES = tails('지');
const IS_DONE = tails('되');
const LONGEST = 12;

/** What a word is a form of; undefined for what is no verb and no adjective. */
export function formOf(word: string): Form | undefined {
  if (word.length > LONGEST) return undefined;
  known ??= tabulate(entries());
  return known.get(word) ?? compound(word, known);
}

/** "앉아있는", "던져진", "공개된": a form with a helper or a passive behind it. */
function compound(word: string, all: ReadonlyMap<string, Form>): Form | undefined {
  for (let at = word.length - 1; at > 0; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const done = IS_DONE.get(tail);
    const active = done === undefined ? undefined : all.get(`${head}하다`.replace(/다$/u, '고'));
    if (done !== undefined && active !== undefined) return { ...active, use: done, passive: true };
    const form = all.get(head);
    if (form === undefined) continue;
    const becomes = form.use === 'joined' ? BECOMES.get(tail) : undefined;
    if (becomes !== undefined)
      return { ...form, use: becomes, passive: !form.adjective, becomes: form.adjective };
    const open = form.use === 'joined' || (form.use === 'and' && head.endsWith('고'));
    const helped = open ? JOINED.map((forms) => forms.get(tail)).find((use) => use !== undefined) : undefined;
    if (helped !== undefined) return { ...form, use: helped };
  }
  return undefined;
}

/** What a helping verb does to the clause of the verb before it. */
export const helperUse = (word: string): FormUse | undefined => helperForms.get(word);

const AFTER_NOUN = new Map<string, FormUse>();
for (const stem of [
  '하',
  '추',
  '치',
  '타',
  '부르',
  '짓',
  '벌이',
  '즐기',
  '떠나',
  '펼치',
  '나누',
  '다니',
  '자',
  '나가',
  '가',
  '꾸',
])
  for (const [form, use] of formsOf(stemOf(`${stem}다`, false)))
    if (!AFTER_NOUN.has(form)) AFTER_NOUN.set(form, use);

/** Verbs that only carry the doing of the noun before them: "춤을 추다", "여행을 떠나다". */
export const carrierUse = (word: string): FormUse | undefined => AFTER_NOUN.get(word);

const COPULA = new Map<string, FormUse>([
  ...tails('이'),
  ['인', 'noun'],
  ['입니다', 'end'],
  ['이에요', 'end'],
  ['예요', 'end'],
  ['이다', 'end'],
  ['다', 'end'],
  ['였다', 'end'],
  ['이고', 'and'],
  ['이며', 'while'],
] as const);

/** "토끼입니다" → 토끼: a noun that is said of somebody. */
export function copulaOf(word: string): { readonly stem: string; readonly use: FormUse } | undefined {
  for (let at = 1; at < word.length; at++) {
    const use = COPULA.get(word.slice(at));
    if (use !== undefined && use !== 'not' && use !== 'joined') return { stem: word.slice(0, at), use };
  }
  return undefined;
}
