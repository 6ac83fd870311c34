import { koreanAdjective } from '../../lexicon/adjectives.ts';
import { koreanAdverb } from '../../lexicon/adverbs.ts';
import { koreanCount } from '../../lexicon/numbers.ts';
import { hasTrait } from '../../lexicon/nouns.ts';
import { koreanRelation } from '../../lexicon/relations.ts';
import { whenOf } from '../../lexicon/times.ts';
import { koreanVerbs } from '../../lexicon/verbs.ts';
import { countIn } from './counts.ts';
import { carrierUse, copulaOf, formOf, helperUse, type Form } from './forms.ts';
import { asAdverb, asVerb, colourIn, pronounIn, timeIn } from './meanings.ts';
import { nounIn } from './nouns.ts';
import { splits } from './particles.ts';
import { HINGES, isComma, NOTHING, WHICH } from './small-words.ts';
import { sideOf } from './spots.ts';
import { isOpen, isThing, type Meaning, type Word } from './word.ts';

/** The meaning of one word by the tables, in the light of what stands around it. */
export function oneWord(word: string, before: Word | undefined, next: string | undefined): Meaning {
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
  if (form !== undefined && (noun === undefined || prefersVerb(form, noun, before, next)))
    return asVerb(form);
  if (noun !== undefined) return noun;
  if (NOTHING.has(word)) return { kind: 'none' };
  return others(word);
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
