import { koreanNoun, type KoreanNoun } from './nouns.ts';
import { koreanName, nameSaid } from './names.ts';
import {
  COUNTERS,
  DESCRIBES,
  DIRECTIONS,
  MANNERS,
  NUMBERS,
  OPENERS,
  POINTERS,
  PRONOUNS,
  SEVERAL,
  SIDES,
  TIMES,
} from './small-words.ts';
import { activity, helperForm, verbForm, type VerbForm } from './verbs.ts';
import type { FormUse } from '../reading/korean/conjugation.ts';

/** What a noun is to its verb, as its particle tells. */
export type Role =
  'subject' | 'object' | 'at' | 'in' | 'to' | 'with' | 'of' | 'from' | 'than' | 'like' | 'bare';

/** `korean` is the word without its particle, `written` as it stands in the prompt. */
export type Word = Read & { readonly written: string };

type Read = { readonly korean: string } & (
  | { readonly kind: 'noun'; readonly noun: KoreanNoun; readonly role: Role; readonly plural: boolean }
  | { readonly kind: 'name'; readonly english: string; readonly role: Role }
  | { readonly kind: 'activity'; readonly english: string; readonly role: Role }
  | { readonly kind: 'called'; readonly english: string }
  | { readonly kind: 'pronoun'; readonly english: string; readonly role: Role }
  | { readonly kind: 'side'; readonly english: string; readonly role: Role }
  | { readonly kind: 'counter'; readonly role: Role }
  | { readonly kind: 'number'; readonly count: number }
  | { readonly kind: 'describes' | 'manner' | 'time' | 'opener' | 'direction'; readonly english: string }
  | ({ readonly kind: 'verb'; readonly not: boolean } & VerbForm)
  | { readonly kind: 'helper'; readonly use: FormUse }
  | { readonly kind: 'after' | 'several' | 'pointer' | 'comma' }
  /** With a use, it ends like a verb. */
  | { readonly kind: 'unknown'; readonly role: Role; readonly use?: FormUse }
);

const PARTICLES: readonly (readonly [particles: string, role: Role])[] = [
  ['에서는 에서도 에서', 'in'],
  ['에는 에도 에', 'at'],
  ['에게로 에게는 에게 한테 께 쪽으로 으로는 으로 로 까지', 'to'],
  ['에게서 한테서 에서부터 부터 으로부터 로부터', 'from'],
  ['을 를', 'object'],
  ['이랑 랑 하고 와 과', 'with'],
  ['께서는 께서 이 가 은 는 도 만', 'subject'],
  ['의', 'of'],
  ['보다', 'than'],
  ['처럼', 'like'],
];
const ROLES = PARTICLES.flatMap(([particles, role]) =>
  particles.split(' ').map((particle) => [particle, role] as const),
).toSorted(([a], [b]) => b.length - a.length);

type Split = { readonly stem: string; readonly role: Role };

/** A word without its particle, every way it may be read: whole first, then by the longest particle. */
function* splits(word: string): Generator<Split> {
  yield { stem: word, role: 'bare' };
  for (const [particle, role] of ROLES)
    if (word.length > particle.length && word.endsWith(particle))
      yield { stem: word.slice(0, -particle.length), role };
}

function nounIn(word: string): Read | undefined {
  for (const { stem, role } of splits(word)) {
    const one = koreanNoun(stem);
    if (one !== undefined) return { kind: 'noun', korean: stem, noun: one, role, plural: false };
    const many = stem.endsWith('들') ? koreanNoun(stem.slice(0, -1)) : undefined;
    if (many !== undefined)
      return { kind: 'noun', korean: stem.slice(0, -1), noun: many, role, plural: true };
  }
  return undefined;
}

function otherIn(word: string): Read | undefined {
  for (const { stem, role } of splits(word)) {
    const name = koreanName(stem);
    if (name !== undefined) return { kind: 'name', korean: stem, english: name, role };
    const done = activity(stem);
    if (done !== undefined) return { kind: 'activity', korean: stem, english: done, role };
    const side = SIDES.get(stem);
    if (side !== undefined) return { kind: 'side', korean: word, english: side, role };
    if (COUNTERS.has(stem)) return { kind: 'counter', korean: word, role };
  }
  return undefined;
}

const AFTER = new Set(
  '후 후에 뒤 뒤에 다음 다음에 채 때 때에 동안 순간 중에 도중 전에 위해 위해서'.split(' '),
);

function standing(word: string, before?: Word): Read | undefined {
  const korean = word;
  for (const [kind, words] of [
    ['opener', OPENERS],
    ['time', TIMES],
    ['manner', MANNERS],
  ] as const) {
    const english = words.get(word);
    if (english !== undefined) return { kind, korean, english };
  }
  // "의자 위에서" is beside the chair.
  const aside = (before?.kind === 'noun' || before?.kind === 'name') && /^(bare|of)$/.test(before.role);
  const direction = aside ? undefined : DIRECTIONS.get(word);
  if (direction !== undefined) return { kind: 'direction', korean, english: direction };
  // "나는" opens with me, and elsewhere it is what flies.
  if (word === '나는' && before === undefined)
    return { kind: 'pronoun', korean, english: 'I', role: 'subject' };
  const pronoun = PRONOUNS.get(word);
  if (pronoun !== undefined)
    return { kind: 'pronoun', korean, english: pronoun, role: /[을를]$/.test(word) ? 'object' : 'subject' };
  return undefined;
}

function small(word: string): Read | undefined {
  const korean = word;
  const look = DESCRIBES.get(word) ?? (word.endsWith('의') ? DESCRIBES.get(word.slice(0, -1)) : undefined);
  if (look !== undefined) return { kind: 'describes', korean, english: look };
  const digits = /^(\d{1,2})(마리|명|개|대|그루|송이|사람|척|채|권)?/.exec(word);
  if (digits !== null) return { kind: 'number', korean, count: Number(digits[1]) };
  const count = NUMBERS.get(word);
  if (count !== undefined) return { kind: 'number', korean, count };
  if (SEVERAL.has(word)) return { kind: 'several', korean };
  if (AFTER.has(word)) return { kind: 'after', korean };
  const called = nameSaid(word);
  return called === undefined ? undefined : { kind: 'called', korean, english: called };
}

/** One word by the lists, whatever stands around it. */
function read(word: string, before: Word | undefined): Read {
  const counted = before?.kind === 'number' || before?.kind === 'several';
  const counter = counted ? otherIn(word) : undefined;
  if (counter?.kind === 'counter') return counter;
  const use = helps(word, before);
  if (use !== undefined) return { kind: 'helper', korean: word, use };
  const verb = verbForm(word);
  const early = standing(word, before) ?? small(word) ?? nounIn(word);
  // "공을 차는": kicking, and no car.
  const acts =
    verb !== undefined && early?.kind === 'noun' && before?.kind === 'noun' && before.role === 'object';
  if (early !== undefined && !(acts && early.role === 'subject')) return early;
  const other = otherIn(word);
  if (POINTERS.has(word)) return { kind: 'pointer', korean: word };
  if (other !== undefined && (verb === undefined || other.kind !== 'counter')) return other;
  if (verb !== undefined) return { kind: 'verb', korean: word, not: false, ...verb };
  const helper = helperForm(word);
  if (helper !== undefined) return { kind: 'helper', korean: word, use: helper };
  const ending = ENDINGS.find(([form]) => word.length > 1 && form.test(word));
  if (ending !== undefined) return { kind: 'unknown', korean: word, role: 'bare', use: ending[1] };
  const guess = [...splits(word)].find(({ stem, role }) => role !== 'bare' && stem.length > 1);
  return { kind: 'unknown', korean: guess?.stem ?? word, role: guess?.role ?? 'bare' };
}

/** What unknown verbs end in. Nouns with a particle rarely do. */
const ENDINGS: readonly (readonly [RegExp, FormUse])[] = [
  [/(?:[가-힣]다|[아어여해]요|니다)$/u, 'end'],
  [/(?:고|다가|자마자|지만|는데|[아어해]서)$/u, 'then'],
  [/(?:면서|며)$/u, 'while'],
];

/** A helping verb: "있다" behind 하고 or 앉아, "않는다" behind 가지, "시작한다" behind 걷기. */
function helps(word: string, before: Word | undefined): FormUse | undefined {
  if (before?.kind === 'activity' && before.role !== 'with') return helperForm(word);
  if (before?.kind !== 'verb') return undefined;
  const { use, korean } = before;
  const open = use === 'joined' || use === 'not' || use === 'adverb' || korean.endsWith('고');
  if (!open) return undefined;
  if (korean.endsWith('고') && !korean.endsWith('려고') && !/^(있|싶|계)/.test(word)) return undefined;
  return helperForm(word);
}

/** How many written words a name or saying may have: "해 질 녘에", "크리스마스 트리". */
const LONGEST = 3;
const PIECES = /[\p{L}\p{N}]+|[,·、]/gu;

/** The words of a sentence, those that writers set apart joined. */
export function koreanWords(sentence: string): readonly Word[] {
  const pieces = sentence.match(PIECES) ?? [];
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] ?? '';
    if (/^[,·、]$/.test(piece)) {
      words.push({ kind: 'comma', korean: piece, written: piece });
      at += 1;
      continue;
    }
    const able = pieces[at + 1] === '수' ? verbForm(piece) : undefined;
    const end = able === undefined ? undefined : helperForm(pieces[at + 2] ?? '');
    if (able !== undefined && end !== undefined) {
      // "날 수 있다": what can be done is shown.
      words.push({
        kind: 'verb',
        korean: piece,
        written: `${piece} 수 ${pieces[at + 2]}`,
        not: false,
        verb: able.verb,
        use: end,
      });
      at += 3;
      continue;
    }
    const length = [LONGEST, 2].find((count) => {
      const together = pieces.slice(at, at + count);
      if (together.length < count || together.some((one) => /^[,·、]$/.test(one))) return false;
      const word = together.join('');
      return (standing(word) ?? nounIn(word)) !== undefined;
    });
    const written = pieces.slice(at, at + (length ?? 1)).join(' ');
    words.push({ ...read(written.replaceAll(' ', ''), words.at(-1)), written });
    at += length ?? 1;
  }
  return folded(words);
}

/** A verb with its helpers is one word: "안고 있는", "날 수 있다", "가지 않고", and "뛰어 올라간다", which is climbing. */
function folded(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    if (word.kind === 'helper' && last?.kind === 'verb') {
      kept.pop();
      const not = last.use === 'not' || last.not;
      kept.push({ ...last, written: `${last.written} ${word.written}`, use: word.use, not });
    } else if (
      word.kind === 'verb' &&
      word.verb.moves &&
      last?.kind === 'verb' &&
      last.verb.moves &&
      last.use === 'joined'
    ) {
      kept.pop();
      kept.push({ ...word, written: `${last.written} ${word.written}` });
    } else kept.push(word);
  }
  return kept;
}
