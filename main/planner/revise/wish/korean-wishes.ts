import { koreanAdjective } from '../../lexicon/adjectives.ts';
import { koreanNouns } from '../../lexicon/nouns.ts';
import { koreanPlace } from '../../lexicon/places.ts';
import { whenOf } from '../../lexicon/times.ts';
import { koreanVerbs } from '../../lexicon/verbs.ts';
import { formOf } from '../../reading/korean/forms.ts';
import { readKorean } from '../../reading/korean/read-korean.ts';
import { counted } from '../../story/inflections.ts';

/** "(해) 줘", "해 주세요", "하자": asks, and says nothing of what. */
const ASKED =
  /\s*(?:해|하|만들어|바꿔|바꾸어)?\s*(?:줘|줘요|주세요|주십시오|줄래|줄래요|자|요)?\s*[.!]?\s*$/u;
const WHO = String.raw`(?<who>.+?)(?:을|를|이|가|은|는)?`;
const SPACE = String.raw`\s+`;
const DEGREES: Readonly<Record<string, string>> = {
  크게: 'bigger',
  작게: 'smaller',
  빠르게: 'faster',
  빨리: 'faster',
  느리게: 'slower',
  천천히: 'slower',
};
const SIDES: Readonly<Record<string, string>> = {
  왼쪽: 'to the left',
  오른쪽: 'to the right',
  위: 'up',
  위쪽: 'up',
  아래: 'down',
  아래쪽: 'down',
  가운데: 'to the middle',
};

const keys = (words: Readonly<Record<string, string>>): string => Object.keys(words).join('|');
const noun = (korean: string): string | undefined => koreanNouns(korean)[0];

type Found = Readonly<Record<string, string | undefined>>;

/** How wishes are put, the most exact first, and the English one that means the same. Names of the cast stay as they are. */
const WISHES: readonly (readonly [RegExp, (found: Found) => string | undefined])[] = [
  [
    /^(?:장소|배경|무대)(?:를|을)?\s+(?<place>.+?)(?:으로|로)(?:\s+(?:바꿔|옮겨|변경))?$/u,
    ({ place = '' }) => placed(place),
  ],
  [
    /^(?:시간을|때를)?\s*(?<time>[^\s]+?)(?:으로|로|이 되게)?(?:\s+(?:바꿔|변경))?$/u,
    ({ time = '' }) => light(time),
  ],
  [new RegExp(`^${WHO}${SPACE}(?:빼|지워|없애|삭제|제거|빼줘|없애줘)$`, 'u'), ({ who }) => `remove ${who}`],
  [new RegExp(`^${WHO}${SPACE}(?:추가|넣어|더해|등장시켜|그려)$`, 'u'), ({ who = '' }) => newcomer(who)],
  [
    new RegExp(
      `^${WHO}${SPACE}(?:(?:조금|좀|약간)\\s+)?(?:더\\s+)?(?<how>${keys(DEGREES)})(?:\\s+(?:움직이게|가게))?$`,
      'u',
    ),
    ({ who, how = '' }) => `make ${who} ${DEGREES[how]}`,
  ],
  [
    new RegExp(`^${WHO}${SPACE}(?<side>${keys(SIDES)})(?:으로|로)\\s+(?:가게|움직이게)$`, 'u'),
    ({ who, side = '' }) => `make ${who} go ${SIDES[side]}`,
  ],
  [
    new RegExp(`^${WHO}${SPACE}(?<side>${keys(SIDES)})(?:으로|로)(?:\\s+(?:옮겨|이동|보내|놓아))?$`, 'u'),
    ({ who, side = '' }) => `move ${who} ${SIDES[side]}`,
  ],
  [
    new RegExp(`^${WHO}${SPACE}(?<what>.+?)(?:으로|로)(?:\\s+(?:바꿔|변경|칠|교체))?$`, 'u'),
    ({ who, what = '' }) => {
      const look = koreanAdjective(what);
      if (look?.kind === 'colour') return `make ${who} ${look.value[0] ?? look.lemma}`;
      const other = noun(what);
      return other === undefined ? undefined : `replace ${who} with ${counted(other, 1)}`;
    },
  ],
  [
    new RegExp(`^${WHO}${SPACE}(?<acts>[^\\s]+게)$`, 'u'),
    ({ who, acts = '' }) => {
      const form = formOf(acts);
      const [verb] = form === undefined || form.adjective ? [] : koreanVerbs(form.dictionary);
      return verb === undefined ? undefined : `make ${who} ${verb}`;
    },
  ],
];

/** "나비 두 마리" → "add two butterflies": newcomers are planned in English. */
function newcomer(who: string): string | undefined {
  const [clause] = readKorean(who).clauses;
  const [mention, ...others] = clause?.agents ?? [];
  if (mention === undefined || others.length > 0) return undefined;
  const named = [...mention.attributes, (mention.as ?? mention).head].join(' ');
  return `add ${counted(named, mention.count ?? 3)}`;
}

function placed(place: string): string | undefined {
  const english = koreanPlace(place)?.name;
  return english === undefined ? undefined : `change the place to the ${english}`;
}

const LIGHTS: Readonly<Record<string, string>> = {
  'at night': 'night',
  'at sunset': 'sunset',
  'by day': 'day',
};

function light(time: string): string | undefined {
  const english = LIGHTS[whenOf(time) ?? ''];
  return english === undefined ? undefined : `make it ${english}`;
}

const SCOPES: readonly (readonly [RegExp, (number: string) => string])[] = [
  [
    /(?:장면\s*(\d{1,3})|(\d{1,3})\s*번째?\s*장면)(?:에서는|에서|에는|에|의|을|를)?\s*/u,
    (number) => `in scene ${number}`,
  ],
  [/(?:첫|첫 번째|처음)\s*장면(?:에서|에|의|을|를)?\s*/u, () => 'in the first scene'],
  [/(?:마지막|끝)\s*장면(?:에서|에|의|을|를)?\s*/u, () => 'in the last scene'],
];

export type KoreanWish = { readonly said: string; readonly english: string };

/** The single wishes of a text and English ones that mean the same; what is not understood stays as it is. */
export const koreanWishes = (wishes: string): readonly KoreanWish[] =>
  wishes
    .normalize('NFC')
    .split(/[.!?\n]+|(?<=게\s하고|고|게),?\s+(?=\S+(?:을|를|이|가)\s)/u)
    .map((wish) => wish.trim())
    .filter((wish) => wish !== '')
    .map((said) => ({ said, english: inEnglish(said) }));

function inEnglish(wish: string): string {
  let text = wish;
  let scope = '';
  for (const [pattern, said] of SCOPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    scope = ` ${said(found[1] ?? found[2] ?? '')}`;
    text = text.replace(pattern, '');
    break;
  }
  const plain = text
    .replace(ASKED, '')
    .replace(/하고$|고$/u, '')
    .trim();
  for (const [pattern, write] of WISHES) {
    const groups = pattern.exec(plain)?.groups;
    const english = groups === undefined ? undefined : write(groups);
    if (english !== undefined) return `${english}${scope}`;
  }
  return wish;
}
