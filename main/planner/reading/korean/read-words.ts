import { koreanAdjective } from '../../lexicon/adjectives.ts';
import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { isKoreanCounter, koreanCount } from '../../lexicon/numbers.ts';
import { hasTrait, traitsOf } from '../../lexicon/nouns.ts';
import { keyOf } from '../../lexicon/rows.ts';
import { koreanRelation } from '../../lexicon/relations.ts';
import { whenOf } from '../../lexicon/times.ts';
import { koreanVerbs } from '../../lexicon/verbs.ts';
import { carrierUse, copulaOf, formOf, helperUse, type Form } from './forms.ts';
import { nounIn } from './nouns.ts';
import { splits, type Role } from './particles.ts';
import { HINGES, NOTHING, PRONOUNS, WHICH } from './small-words.ts';
import { sideOf, spotAt } from './spots.ts';
import type { Meaning, Word } from './word.ts';

const PIECES = /[\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[,·、]/gu;
/** How many written words a name or saying may have: "해 질 녘에", "물을 주고". */
const LONGEST = 3;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that stands at `offset`, those that writers set apart joined. */
export function koreanWords(sentence: string, offset: number): readonly Word[] {
  const pieces = [...sentence.matchAll(PIECES)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
  }));
  const texts = pieces.map(({ text }) => text);
  const words: Word[] = [];
  for (let at = 0; at < pieces.length;) {
    const { meaning, length } = wordAt(texts, at, words.at(-1));
    const used: readonly Piece[] = pieces.slice(at, at + length);
    words.push({
      ...meaning,
      written: used.map(({ text }) => text).join(' '),
      start: used[0]?.start ?? offset,
      end: used.at(-1)?.end ?? offset,
    });
    at += length;
  }
  return folded(words);
}

interface Found {
  readonly meaning: Meaning;
  readonly length: number;
}

const isComma = (text: string): boolean => /^[,·、]$/.test(text);
const isThing = (word: Word | undefined): boolean =>
  word?.kind === 'noun' || word?.kind === 'name' || word?.kind === 'pronoun' || word?.kind === 'counter';
/** A noun that waits for what stands behind it: "의자 위", "나무의 왼쪽". */
const isOpen = (word: Word | undefined): boolean =>
  word !== undefined && isThing(word) && 'role' in word && (word.role === 'bare' || word.role === 'of');

function wordAt(pieces: readonly string[], at: number, before: Word | undefined): Found {
  const piece = pieces[at] ?? '';
  if (isComma(piece)) return { meaning: { kind: 'comma' }, length: 1 };
  const able = pieces[at + 1] === '수' ? formOf(piece) : undefined;
  const end = able === undefined ? undefined : helperUse(pieces[at + 2] ?? '');
  // "날 수 있다": what can be done is shown.
  if (able !== undefined && end !== undefined)
    return { meaning: verb(able, { use: end, negated: (pieces[at + 2] ?? '').startsWith('없') }), length: 3 };
  const spot = isOpen(before) && !isFrame(before) ? undefined : spotAt(pieces, at);
  const goesOn = before?.kind === 'spot' && (before.role === 'in' || before.role === 'from');
  if (spot !== undefined && (goesOn || !(spot.length === 1 && isAside(piece, spot.role))))
    return { meaning: { kind: 'spot', spot: spot.spot, role: spot.role }, length: spot.length };
  for (let length = Math.min(LONGEST, pieces.length - at); length > 1; length--) {
    const together = pieces.slice(at, at + length);
    if (together.some(isComma)) continue;
    const meaning = joinedMeaning(together, before);
    if (meaning !== undefined) return { meaning, length };
  }
  return { meaning: single(piece, before, pieces[at + 1]), length: 1 };
}

const isFrame = (word: Word | undefined): boolean =>
  word?.kind === 'noun' && word.heads.some((head) => hasTrait(head, 'frame'));

/** Alone these tell a way rather than a region: "위로", "앞으로", "밖으로". */
const isAside = (piece: string, role: Role): boolean =>
  (role === 'to' &&
    koreanAdverb(piece) !== undefined &&
    !piece.startsWith('왼') &&
    !piece.startsWith('오른')) ||
  role === 'bare';

/** Several pieces that are one word: "잠시 후", "해가 지자", "곰 인형을". */
function joinedMeaning(pieces: readonly string[], before: Word | undefined): Meaning | undefined {
  const [spaced, joined] = [pieces.join(' '), pieces.join('')];
  const adverb = koreanAdverb(spaced) ?? koreanAdverb(joined);
  if (adverb !== undefined) return asAdverb(adverb);
  const time = timeIn(joined);
  if (time !== undefined) return time;
  const look = koreanAdjective(spaced);
  if (look !== undefined && !spaced.endsWith('다')) return { kind: 'look', lemma: look.lemma, stem: spaced };
  const form = formOf(joined);
  if (form !== undefined && !form.passive && isSaying(form, pieces) && !isTold(before) && !hasThing(pieces))
    return verb(form);
  // "고양이와 개": a particle inside ends the word before it.
  const inner = pieces
    .slice(0, -1)
    .some((piece) => [...splits(piece)].some(({ role, stem }) => role !== 'bare' && isWholeNoun(stem)));
  const last = pieces.at(-1) ?? '';
  const aside = sideOf(last) !== undefined || koreanCount(last) !== undefined;
  const noun = inner || aside ? undefined : nounIn(joined);
  if (
    noun?.kind === 'noun' &&
    noun.heads.some((head) => hasTrait(head, 'group') && !hasTrait(head, 'person'))
  )
    return undefined;
  return noun?.kind === 'noun' || noun?.kind === 'name'
    ? { ...noun, stem: spaced.slice(0, spaced.length - (joined.length - noun.stem.length)) }
    : undefined;
}

/** "비가 오는" is a saying of the lexicon; "앉아 있는" and "걸어 가" are a verb and a helper. */
const isSaying = (form: Form, pieces: readonly string[]): boolean =>
  form.dictionary.startsWith(pieces.slice(0, -1).join('')) &&
  form.dictionary.length > pieces.slice(0, -1).join('').length + 1;

/** "빨간 연을 날린다": a noun of its own, and no saying. */
/** "커피를 마시다": what is drunk is a thing of its own; "손을 흔들다" is one doing. */
function hasThing(pieces: readonly string[]): boolean {
  const [thing, last] = [nounIn(pieces[0] ?? ''), formOf(pieces.at(-1) ?? '')];
  if (pieces.length !== 2 || thing?.kind !== 'noun' || thing.role !== 'object' || last === undefined)
    return false;
  if (/^(?:주다|하다)$/u.test(last.dictionary)) return false;
  const traits = traitsOf(thing.heads[0] ?? '');
  return THINGS.some((trait) => traits.has(trait)) && !BOUND.some((trait) => traits.has(trait));
}
const THINGS = [
  'vehicle',
  'saddle',
  'living',
  'food',
  'drink',
  'holdable',
  'furniture',
  'plant',
  'building',
  'rolls',
  'flies',
] as const;
const BOUND = ['instrument', 'worn', 'tool', 'part', 'event', 'place', 'footage', 'abstract'] as const;

const isTold = (before: Word | undefined): boolean =>
  before !== undefined && /^(?:look|number|which|called)$/.test(before.kind);

const isWholeNoun = (stem: string): boolean => {
  const noun = nounIn(stem);
  return noun?.kind === 'noun' && noun.role === 'bare';
};

type SaidAdverb = NonNullable<ReturnType<typeof koreanAdverb>>;
function asAdverb(adverb: SaidAdverb): Meaning {
  if (adverb.kind === 'order')
    return {
      kind: 'adverb',
      lemma: adverb.lemma,
      ...(adverb.value === 'then'
        ? { order: 'then' }
        : adverb.value === 'meanwhile'
          ? { order: 'while' }
          : {}),
    };
  return { kind: 'adverb', lemma: adverb.lemma };
}

const LIGHT_HEADS: Readonly<Record<string, string>> = {
  'at night': 'night',
  'at sunset': 'sunset',
  'by day': 'daytime',
};

function timeIn(word: string): Meaning | undefined {
  for (const { stem, role, plural } of splits(word)) {
    const when = plural ? undefined : (whenOf(stem) ?? (role === 'bare' ? undefined : whenOf(word)));
    if (when !== undefined) return { kind: 'time', head: LIGHT_HEADS[when] ?? when, stem, role };
  }
  return undefined;
}

const verb = (form: Form, more: { readonly use?: Form['use']; readonly negated?: boolean } = {}): Meaning => {
  const none = form.dictionary === '없다';
  const look = form.adjective && !none ? koreanAdjective(form.dictionary)?.lemma : undefined;
  return {
    kind: 'verb',
    lemmas: none ? ['be'] : look === undefined ? koreanVerbs(form.dictionary).map(keyOf) : [look],
    adjective: look !== undefined || none,
    dictionary: form.dictionary,
    becomes: form.becomes === true,
    passive: form.passive,
    negated: (more.negated ?? false) || none,
    use: more.use ?? form.use,
  };
};

/** One word by the tables, in the light of what stands around it. */
function single(word: string, before: Word | undefined, next: string | undefined): Meaning {
  const form = formOf(word);
  const afterVerb = before?.kind === 'verb' || before?.kind === 'helper';
  const hinge = HINGES.get(word);
  if (hinge !== undefined && before?.kind === 'unknown' && before.use === 'noun')
    return { kind: 'hinge', link: hinge };
  if (
    hinge !== undefined &&
    afterVerb &&
    (before.use === 'noun' || before.use === 'nominal' || word === '나서')
  )
    return { kind: 'hinge', link: hinge };
  if (/^(?:안|못)$/u.test(word) && next !== undefined && formOf(next) !== undefined && !isOpen(before))
    return { kind: 'not' };
  const helps = afterVerb ? helped(word, before) : undefined;
  if (helps !== undefined) return helps;
  const side = before?.kind === 'which' && before.determiner === 'definite' ? sideOf(word) : undefined;
  if (side !== undefined) return { kind: 'side', ...side };
  const bound = isThing(before) || before?.kind === 'spot' ? relationIn(word, before, next) : undefined;
  if (bound !== undefined) return bound;
  const counted = countIn(word, before, next);
  if (counted !== undefined) return counted;
  const which = WHICH.get(word);
  if (which !== undefined) return { kind: 'which', determiner: which };
  const pronoun = pronounIn(word, before);
  if (pronoun !== undefined && !(form !== undefined && before !== undefined && word.length === 2))
    return pronoun;
  if (/^날에?$/u.test(word) && (before?.kind === 'look' || before?.kind === 'verb')) return { kind: 'none' };
  const time = timeIn(word);
  if (time !== undefined && !isDoing(word, form, before)) return time;
  const adverb = koreanAdverb(word);
  if (adverb !== undefined) return asAdverb(adverb);
  const look =
    koreanAdjective(word) ?? (word.endsWith('의') ? koreanAdjective(word.slice(0, -1)) : undefined);
  const acts = form !== undefined && !form.adjective && look?.kind === 'state';
  if (look !== undefined && !acts && !word.endsWith('다') && !isThingAlone(word, next))
    return { kind: 'look', lemma: look.lemma, stem: word };
  const carries = carriesOn(word, before);
  if (carries !== undefined) return carries;
  const colour = form === undefined ? colourIn(word) : undefined;
  if (colour !== undefined) return colour;
  const noun = nounIn(word);
  if (form !== undefined && (noun === undefined || prefersVerb(form, noun, before, next))) return verb(form);
  if (noun !== undefined) return noun;
  if (NOTHING.has(word)) return { kind: 'none' };
  return others(word);
}

/** "빨간색으로": a colour by its name, for what turns into it. */
function colourIn(word: string): Meaning | undefined {
  for (const { stem, role } of splits(word)) {
    const look =
      role === 'to' || role === 'object' || role === 'topic' || role === 'in'
        ? koreanAdjective(stem)
        : undefined;
    if (look?.kind === 'colour' && stem.length > 1)
      return { kind: 'noun', heads: [look.lemma], place: undefined, stem, role, plural: false };
  }
  return undefined;
}

/** "황금" before a noun is a look; "황금을" and the last word are the thing. */
const isThingAlone = (word: string, next: string | undefined): boolean =>
  nounIn(word) !== undefined &&
  (next === undefined ||
    isComma(next) ||
    koreanCount(next.replace(/[가-힣]+$/u, (tail) => (/^\d/u.test(next) ? '' : tail))) !== undefined ||
    sideOf(next) !== undefined ||
    isGroup(next));

/** "새 떼": birds, and nothing new. */
function isGroup(word: string): boolean {
  const noun = nounIn(word);
  return (
    noun?.kind === 'noun' && noun.heads.some((head) => hasTrait(head, 'group') && !hasTrait(head, 'person'))
  );
}

/** A helping verb: "있다" behind 하고 or 앉아, "않는다" behind 가지, "시작한다" behind 걷기. */
function helped(
  word: string,
  { use, written, ...before }: Extract<Word, { kind: 'verb' | 'helper' }>,
): Meaning | undefined {
  const open =
    use === 'joined' ||
    use === 'not' ||
    use === 'adverb' ||
    use === 'nominal' ||
    (use === 'and' && written.endsWith('고'));
  const purposeful = use === 'purpose' && /^(?:하|한|해|했)/u.test(word);
  if (!open && !purposeful) return undefined;
  if (use === 'and' && !/^(?:있|싶|계|나서)/u.test(word)) return undefined;
  if (use === 'nominal' && !/^(?:시작|하|한|해|했|위)/u.test(word)) return undefined;
  const adjective = before.kind === 'verb' && before.adjective;
  if (use === 'adverb' && (adjective || !/^(?:하|한|해|했|만들|되|된|됐)/u.test(word))) return undefined;
  const helper = helperUse(word);
  return helper === undefined ? undefined : { kind: 'helper', use: helper, not: use === 'not' };
}

/** "수영을 한다", "춤을 추는": the noun before tells what is done. */
function carriesOn(word: string, before: Word | undefined): Meaning | undefined {
  if (before?.kind !== 'noun' || (before.role !== 'object' && before.role !== 'bare')) return undefined;
  const does = koreanVerbs(`${before.stem}하다`).length > 0 && /^(?:하|한|해|했|합)/u.test(word);
  if (!does && !before.heads.some((head) => hasTrait(head, 'event'))) return undefined;
  const use = carrierUse(word);
  return use === undefined ? undefined : { kind: 'helper', use, not: false };
}

/** "따라", "향해", "함께" behind a noun with its particle; "위에", "왼쪽으로" behind a bare one. */
function relationIn(word: string, before: Word | undefined, next: string | undefined): Meaning | undefined {
  if (before === undefined || !('role' in before)) return undefined;
  if (isOpen(before)) {
    const side = sideOf(word);
    if (side !== undefined) return { kind: 'side', ...side };
  }
  if (!/^(?:object|with|to|at|from|of)$/.test(before.role)) return undefined;
  const relation = koreanRelation(word);
  if (/^(?:있|계)/u.test(next ?? '')) return undefined;
  if (relation === undefined || word.length < 2 || (before.role === 'of' && relation !== 'for'))
    return undefined;
  if (sideOf(word) !== undefined && relation !== 'toward') return undefined;
  return { kind: 'relation', relation };
}

const NATIVE_ONLY = /^[일이삼사오육칠팔구십백천영]$/u;

function countIn(word: string, before: Word | undefined, next: string | undefined): Meaning | undefined {
  const digits = /^(\d{1,7})([가-힣]+)?$/u.exec(word);
  if (digits !== null) {
    const count = koreanCount(digits[1] ?? '');
    if (digits[2] === undefined) return { kind: 'number', count };
    const counter = counterIn(digits[2]);
    return counter === undefined ? undefined : { ...counter, counter: `${count ?? ''} ${counter.counter}` };
  }
  if (before?.kind === 'number') {
    const counter = counterIn(word);
    if (counter !== undefined) return counter;
  }
  if (/^(?:하나|둘|셋|넷)(?=[가이은는을를도와과]|$)/u.test(word) && isThing(before)) {
    const { stem, role } = [...splits(word)].find((one) => koreanCount(one.stem) !== undefined) ?? {
      stem: word,
      role: 'bare',
    };
    const many = koreanCount(stem);
    if (many !== undefined) return { kind: 'counter', counter: `${many} 개`, role };
  }
  const count = koreanCount(word.replace(/의$/u, ''));
  if (
    count === undefined ||
    count === 0 ||
    (NATIVE_ONLY.test(word) && (next === undefined || counterIn(next) === undefined))
  )
    return undefined;
  if (word === '혼자') return undefined;
  return { kind: 'number', count: /^(?:여러|많은|몇|몇몇|수많은|무수한)/u.test(word) ? undefined : count };
}

function counterIn(word: string): Extract<Meaning, { kind: 'counter' }> | undefined {
  for (const { stem, role } of splits(word))
    if (isKoreanCounter(stem)) return { kind: 'counter', counter: stem, role };
  return undefined;
}

function pronounIn(word: string, before: Word | undefined): Meaning | undefined {
  // "나는" opens with me, and elsewhere it is what flies.
  if (/^(?:나는|저는|그는|그가|그를|그의|그에게)$/u.test(word)) {
    if (word === '나는' && before !== undefined) return undefined;
    const role = [...splits(word)].find(({ stem }) => stem.length === 1)?.role ?? 'topic';
    return { kind: 'pronoun', head: word.startsWith('그') ? 'he' : 'i', role, several: false };
  }
  for (const { stem, role } of splits(word)) {
    const head = PRONOUNS.get(stem);
    if (
      head !== undefined &&
      (role !== 'bare' || /^(?:it|they|she)$/.test(head)) &&
      !(stem.length === 1 && role === 'bare')
    )
      return { kind: 'pronoun', head, role, several: head === 'they' || head === 'we' };
  }
  return undefined;
}

/** "아침을 먹는다": a meal, and no time. */
const isDoing = (word: string, form: Form | undefined, before: Word | undefined): boolean =>
  (form !== undefined && before !== undefined && word.length > 1 && whenOf(word) === undefined) ||
  /[을를]$/u.test(word);

/** Whether a word that may be both is the verb: "공을 차는 로봇", "자는 고양이가". */
function prefersVerb(form: Form, noun: Meaning, before: Word | undefined, next: string | undefined): boolean {
  if (noun.kind !== 'noun') return noun.kind === 'unknown';
  if (form.use === 'not' && /^(?:않|못|말|마)/u.test(next ?? '')) return true;
  if (
    noun.heads.some((head) => hasTrait(head, 'event')) &&
    noun.role !== 'bare' &&
    form.dictionary.endsWith('하다')
  )
    return true;
  if (form.use === 'joined' && next === undefined && noun.role === 'bare') return false;
  if (noun.stem.length > 1 && noun.role === 'bare' && form.use !== 'noun')
    return form.use === 'end' || form.use === 'and';
  if (noun.stem.length > 1 && form.use === 'joined') return false;
  const object =
    (before?.kind === 'noun' || before?.kind === 'name') && before.role !== 'bare' && before.role !== 'of';
  if (form.use === 'noun' && noun.role === 'topic') {
    if (before === undefined || before.kind === 'comma') {
      const after = next === undefined ? undefined : nounIn(next);
      return after?.kind === 'noun' && (after.role === 'subject' || after.role === 'topic');
    }
    return object || before.kind === 'adverb' || before.kind === 'spot' || before.kind === 'side';
  }
  if (noun.role !== 'bare') return false;
  if (noun.stem.length === 1)
    return object && (form.use === 'noun' || form.use === 'joined') && sideOf(next ?? '') === undefined;
  return object || before?.kind === 'adverb';
}

/** What unknown verbs end in. Nouns with a particle rarely do. */
const ENDINGS: readonly (readonly [RegExp, Form['use']])[] = [
  [/(?:[가-힣]다|[아어여해]요|니다)$/u, 'end'],
  [/(?:다가|자마자|[아어해]서)$/u, 'then'],
  [/(?:[가-힣]{2}고|지만|는데)$/u, 'and'],
  [/(?:면서|며)$/u, 'while'],
  [/[가-힣]하는$/u, 'noun'],
];

function others(word: string): Meaning {
  const is = copulaOf(word);
  const said = is === undefined ? undefined : nounIn(is.stem);
  if (is !== undefined && said?.kind === 'noun' && said.role === 'bare') return { ...said, is: is.use };
  const ending = ENDINGS.find(([form]) => word.length > 1 && form.test(word));
  if (ending !== undefined) return { kind: 'unknown', stem: word, role: 'bare', use: ending[1] };
  const guess = [...splits(word)].find(({ stem, role }) => role !== 'bare' && stem.length > 1);
  return { kind: 'unknown', stem: guess?.stem ?? word, role: guess?.role ?? 'bare' };
}

/** A verb with its helpers is one word: "안고 있는", "가지 않고", and "뛰어 올라간다", which is climbing. */
function folded(words: readonly Word[]): readonly Word[] {
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
