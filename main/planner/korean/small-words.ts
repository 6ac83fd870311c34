/** Words that stand as they are written, with what they say in English. */
const table = (lines: string): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const entry of lines.trim().split(/;\s*|\n/)) {
    const [english = '', korean = ''] = entry.split(': ');
    for (const word of korean.split(' ')) words.set(word, english);
  }
  return words;
};

/** The same from pairs; what is looked up is the user's, so no plain object will do ("constructor"). */
const listed = <Said>(words: Readonly<Record<string, Said>>): ReadonlyMap<string, Said> =>
  new Map(Object.entries(words));

/** In front of a noun. */
export const DESCRIBES = table(`
red: 빨간색 빨강 붉은색; orange: 주황색 주황 주황빛; yellow: 노란색 노랑 금빛; green: 초록색 초록 녹색 연두색; blue: 파란색 파랑 하늘색 남색; purple: 보라색 보라 보랏빛; pink: 분홍색 분홍 핑크색 핑크
white: 흰색 하얀색 흰; black: 검은색 검정색 검정 까만색; brown: 갈색 밤색; golden: 황금 금색 황금색; little: 아기 새끼 꼬마 어린; new: 새로운; old: 헌; magic: 마법 마법의; wooden: 나무로된; other: 다른; giant: 초대형`);

/** How it is done. */
export const MANNERS = table(`
slowly: 천천히 느리게 느릿느릿 살금살금 슬금슬금; quickly: 빨리 빠르게 재빨리 급히 서둘러 쏜살같이 쌩쌩; happily: 신나게 즐겁게 행복하게 기쁘게 재미있게 재밌게; quietly: 조용히 조용하게 가만히; high: 높이 높게; far away: 멀리
suddenly: 갑자기 문득; together: 함께 같이 나란히 다같이; alone: 혼자 홀로; again: 다시 또; loudly: 크게 큰소리로 시끄럽게; hard: 열심히 힘껏; carefully: 조심조심 조심스럽게 조심히; softly: 부드럽게 살살; around: 빙글빙글 빙빙 뱅글뱅글`);

/** When: said at the end of a sentence, or before it. */
export const TIMES = table(`
at night: 밤에 한밤중에 밤중에 야간에 밤 한밤 밤의 밤하늘아래 달밤에 달밤; at sunset: 해질녘에 해질녘 해질무렵 해질무렵에 석양에 노을에 일몰에 해질녘의 석양 노을 일몰 석양이 노을지는 해지는 노을진 황혼에
in the morning: 아침에 아침 이른아침에; in the evening: 저녁에 저녁 저녁의; at dawn: 새벽에 새벽 동틀녘에; in the afternoon: 오후에 낮에 한낮에 대낮에 오후 낮; at midnight: 자정에 자정; in winter: 겨울에 겨울; in summer: 여름에 여름; in autumn: 가을에 가을; in spring: 봄에 봄`);

/** What opens a sentence. The first are only links. */
export const OPENERS = table(`
Then: 그리고 그러고 그런다음 그다음 그다음에 그후 그후에 다음에 이어서 그때 그러자 그래서 그러다가 마침내 결국 이윽고 잠시후 잠시후에 곧 그런데 하지만 그러나 마지막으로 드디어 이제 그러던 그러다 그랬더니 그래도 그러면 그러더니
The next day: 다음날 이튿날 다음날에 이튿날에; One day: 어느날 어느 하루는; Once upon a time: 옛날에 옛날옛적에 옛날 옛날옛날에; Later: 나중에 얼마후`);

export const NUMBERS: ReadonlyMap<string, number> = listed({
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
});
export const SEVERAL = new Set(['여러', '많은', '몇', '수많은', '여러개의']);
export const COUNTERS = new Set(
  '마리 명 개 대 그루 송이 사람 분 척 채 권 장 잔 쌍 판 벌 자루 조각 알'.split(' '),
);
/** "the", "every": nothing that is drawn. */
export const POINTERS = new Set(
  '그 이 저 어느 어떤 모든 온 각 그런 이런 한 자기 자신의 우리 내 나의 너의 그의 그녀의 옛 아주 매우 정말 무척 너무 가장 더 잘 막 다 모두 서로 계속 항상 이리저리 여기저기 방금 바로 먼저 벌써 드디어 다시금 즐거이 날 날에 짧은 모양 시절 줄지어 쿵쿵 절대 아직 수 것 쪽 등 머리 어깨 활짝 푹 쿨쿨 깜짝 꼭'.split(
    ' ',
  ),
);
export const PRONOUNS: ReadonlyMap<string, string> = listed({
  그는: 'he',
  그가: 'he',
  그녀는: 'she',
  그녀가: 'she',
  그것은: 'it',
  그것이: 'it',
  그들은: 'they',
  그들이: 'they',
  둘은: 'they',
  둘이: 'they',
  그를: 'him',
  그녀를: 'her',
  그것을: 'it',
  그들을: 'them',
  이들은: 'they',
  모두가: 'they',
  셋은: 'they',
});
/** Sides of a noun: 위에서, 옆으로. */
export const SIDES: ReadonlyMap<string, string> = listed({
  위: 'on',
  아래: 'under',
  밑: 'under',
  옆: 'next to',
  곁: 'next to',
  앞: 'in front of',
  뒤: 'behind',
  안: 'in',
  속: 'in',
  사이: 'between',
  밖: 'outside',
  왼쪽: 'to the left of',
  오른쪽: 'to the right of',
  주위: 'around',
  주변: 'around',
  둘레: 'around',
  근처: 'near',
  너머: 'over',
  가운데: 'in',
  한가운데: 'in',
  쪽: 'toward',
  지나쳐: 'past',
  건너편: 'behind',
  맞은편: 'in front of',
  꼭대기: 'on',
});
/** Sides of the frame, where no noun stands before them. */
export const DIRECTIONS: ReadonlyMap<string, string> = listed({
  왼쪽으로: 'to the left',
  오른쪽으로: 'to the right',
  위로: 'up',
  아래로: 'down',
  왼쪽에서: 'from the left',
  오른쪽에서: 'from the right',
  앞으로: 'forward',
  뒤로: 'backwards',
  왼쪽에: 'on the left',
  오른쪽에: 'on the right',
  가운데에: 'in the middle',
  하늘로: 'into the sky',
  하늘높이: 'high into the sky',
  집으로: 'to the house',
  땅으로: 'to the ground',
  밖으로: 'outside',
  위에서: 'from above',
});

const LOOKS_BACK: ReadonlyMap<string, string> = listed({
  red: '빨간',
  orange: '주황색',
  yellow: '노란',
  green: '초록색',
  blue: '파란',
  purple: '보라색',
  pink: '분홍색',
  white: '하얀',
  black: '검은',
  brown: '갈색',
  big: '큰',
  little: '작은',
  old: '늙은',
  young: '어린',
  pretty: '예쁜',
  beautiful: '아름다운',
  happy: '행복한',
  sad: '슬픈',
  brave: '용감한',
  magic: '마법',
  golden: '황금',
});
/** What a look is called in front of a Korean noun. */
export const lookInKorean = (english: string): string | undefined => LOOKS_BACK.get(english);
