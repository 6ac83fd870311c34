import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulePlanner } from '../../rule-planner.ts';
import { starterVocabulary } from '../../testing/starter-vocabulary.ts';
import type { Clause, Mention } from '../clause.ts';
import { formsOf, stemOf } from './conjugation.ts';
import { readKorean } from './read-korean.ts';
import { isKorean } from '../../lexicon/is-korean.ts';

const plan = (prompt: string, script = false) =>
  rulePlanner.plan(prompt, { vocabulary: starterVocabulary, script });

const one = ({ head, attributes, count, owner }: Mention): string =>
  [
    owner === undefined ? '' : `${owner.head}'s`,
    count === 1 ? '' : String(count ?? 'some'),
    ...attributes,
    head,
  ]
    .filter((word) => word !== '')
    .join(' ');
const several = (mentions: readonly Mention[]): string => mentions.map(one).join(' + ');

/** "then find: fox > apple | through forest": link and verb, who > what, phrases, manner. */
function told({
  link,
  verb,
  negated,
  mood,
  agents,
  themes,
  recipients,
  phrases,
  manner,
  complements,
}: Clause): string {
  const parts = [
    ...phrases.map(({ relation, spot, mentions }) =>
      spot === undefined
        ? `${relation} ${several(mentions)}`
        : `${relation} [${Object.values(spot).join(' ')}]`,
    ),
    ...recipients.map((mention) => `for ${one(mention)}`),
    ...complements.map(
      ({ attribute, mention }) => `= ${attribute ?? (mention === undefined ? '' : one(mention))}`,
    ),
    ...manner,
  ];
  const doing = `${link} ${negated ? 'not ' : ''}${verb ?? 'shown'}${mood === 'told' ? '' : ` (${mood})`}`;
  const who = `${several(agents)}${themes.length === 0 ? '' : ` > ${several(themes)}`}`;
  return `${doing}: ${[who, ...parts].join(' | ')}`;
}
const clauses = (korean: string): readonly string[] => readKorean(korean).clauses.map(told);

describe('a Korean sentence is read as clauses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['고양이가 해변에서 빨간 풍선을 쫓는다.', ['start chase: cat > red balloon | in beach']],
    [
      '여우 한 마리가 숲속을 걷다가 사과를 발견한다.',
      ['start walk: fox | through forest', 'then find: fox > apple'],
    ],
    [
      '모자를 쓴 고양이와 작은 강아지가 공원에서 춤을 춘다.',
      ['start dance: cat + small puppy | in park', 'describes wear: cat > hat'],
    ],
    [
      '민수라는 소년이 연을 날리며 들판을 달린다.',
      ['start fly kite: 민수 > kite', 'while run: 민수 | through field'],
    ],
    ['토끼와 거북이가 경주를 합니다.', ['start race against: rabbit + turtle']],
    ['해 질 녘에 배가 바다 위를 천천히 지나간다.', ['start pass by: boat | at sunset | over ocean | slowly']],
    ['펭귄 세 마리가 눈 덮인 들판에서 미끄러진다.', ['start slide: 3 penguin | in snowy field']],
    ['빨간 자동차가 왼쪽에서 오른쪽으로 달린다.', ['start run: red car | from [left] | to [right]']],
    [
      '오리가 화면 왼쪽 아래 구석에서 나타나 오른쪽으로 헤엄쳐 간다.',
      ['start swim: duck | from [left bottom] | to [right]'],
    ],
    ['의자 위에 고양이가 앉아 있다.', ['start sit: cat | on chair']],
    ['코끼리는 생쥐보다 크다.', ['start be: elephant | than mouse | = big']],
    ['고양이가 나무에 올라가서 새를 바라본다.', ['start climb: cat > tree', 'then look: cat > bird']],
    [
      '강아지를 안고 있는 소녀가 벤치에 앉아 있다.',
      ['start sit: girl | on bench', 'describes hold: girl > puppy'],
    ],
    ['두 마리의 고양이가 소파 위에서 싸운다.', ['start fight: 2 cat | on sofa']],
    ['고양이, 강아지, 토끼가 함께 노래한다.', ['start sing: cat + puppy + rabbit | together']],
    ['해변의 고양이', ['start shown: cat | in beach']],
    ['축구공을 차는 로봇', ['start kick: robot > soccer ball']],
    ['개구리가 왕자로 변했습니다.', ['start change: frog | into prince']],
    ['나뭇잎이 노랗게 변한다.', ['start change: leaf | = yellow']],
    ['할아버지는 정원에서 꽃에 물을 주고 있어요.', ['start water: old man > flower | in garden']],
    ['사자가 잠자는 동안 생쥐가 뛰어다닌다.', ['start sleep: lion', 'while run: mouse']],
    ['파란 물고기와 노란 물고기가 헤엄친다.', ['start swim: blue fish + yellow fish']],
    ['늑대가 달을 향해 짖는다.', ['start bark: wolf | toward moon']],
    ['두 마리 개가 공을 가지고 논다.', ['start play: 2 dog | with ball']],
    ['거북이는 가지 않는다.', ['start not go: turtle']],
    ['코끼리는 날 수 있다.', ['start fly: elephant']],
    ['춤추는 햄버거와 노래하는 피자', ['start dance: hamburger', 'and sing: pizza']],
    ['로켓이 달을 지나 날아간다.', ['start fly: rocket | past moon']],
    ['쥐가 고양이에게 쫓긴다.', ['start chase (passive): cat > mouse']],
    ['사람이 없는 해변에 의자 하나가 있다.', ['start be: chair | without person | in beach']],
    ['기사가 말을 타고 성으로 달려간다.', ['start ride: knight > horse | to castle']],
    ['소년이 강아지에게 공을 준다.', ['start give: boy > ball | for puppy']],
    [
      '검은 모자를 쓰고 빨간 코트를 입은 탐정이 서 있다.',
      [
        'start stand: detective',
        'describes wear: detective > black hat',
        'describes dress: detective > red coat',
      ],
    ],
    ['소년이 고양이를 잡으려고 달린다.', ['start run: boy', 'purpose hold: boy > cat']],
    ['소녀가 자기 전에 책을 읽는다.', ['start read: girl > book', 'then sleep: girl']],
    ['Robot이 piano를 연주하고 있다.', ['start play music: robot > piano']],
    ['토끼가 당근을 먹는 영상을 만들어 줘', ['start eat: rabbit > carrot']],
    ['밀가루를 섞는다.', ['start mix (asked):  > flour']],
  ])('%s', (korean, expected) => {
    expect(clauses(korean)).toEqual(expected);
  });
});

describe('mentions', () => {
  test('keep their Korean words, without particle and number', () => {
    const [clause] = readKorean('작은 빨간 풍선 두 개가 LED 조명 위로 날아간다.').clauses;
    expect(clause?.agents).toMatchObject([
      {
        head: 'balloon',
        words: '작은 빨간 풍선',
        attributes: ['small', 'red'],
        count: 2,
        determiner: 'indefinite',
      },
    ]);
  });

  test('told again are known again, and another is another', () => {
    const read = readKorean('고양이가 논다. 고양이가 잔다. 다른 고양이가 운다.').clauses;
    expect(read.map(({ agents }) => agents[0]?.determiner)).toEqual(['indefinite', 'definite', 'other']);
  });

  test('a word that nobody lists and that does something is a name; others are said to be unread', () => {
    const { clauses: read, unread } = readKorean('고양이가 뷁뷁을 먹는다. 수빙이 웃는다.');
    expect(unread).toEqual(['뷁뷁']);
    expect(read.map(({ agents }) => agents[0]?.words)).toEqual(['고양이', '수빙']);
  });
});

test('words of style and camera are the film’s', () => {
  const { film, clauses: read } = readKorean('수채화 스타일로 그린 고양이를 클로즈업으로 보여준다.');
  expect(film).toEqual({ style: ['수채화 스타일'], camera: ['클로즈업'] });
  expect(read.flatMap(({ agents, themes }) => [...agents, ...themes]).map(({ head }) => head)).toContain(
    'cat',
  );
});

test('items of a list and marked scenes are scenes of their own', () => {
  const read = readKorean(
    '장면 1: 로봇이 일한다. 로봇이 쉰다.\n장면 2: 로봇이 춤춘다.\n- 로봇이 잔다',
  ).clauses;
  expect(read.map(({ ownScene }) => ownScene === true)).toEqual([true, false, true, true]);
});

test.each([
  ['Robot이 piano를 연주한다', true],
  ['A cat chases 고양이', false],
  ['고양이 cat', true],
])('%s: Korean is %s', (text, korean) => expect(isKorean(text)).toBe(korean));

describe('plans', () => {
  test('keep the words of the prompt: scenes, cast and places are Korean, and drawn as the pack knows them', async () => {
    const { scenes } = await plan(
      '고양이가 해변에서 빨간 풍선을 쫓는다. 그리고 고양이는 밤에 침실에서 잔다.',
    );
    expect(scenes.map(({ description, place, placeDrawnAs }) => [description, place, placeDrawnAs])).toEqual([
      ['고양이가 해변에서 빨간 풍선을 쫓는다', '해변', 'beach'],
      ['그리고 고양이는 밤에 침실에서 잔다', '밤의 침실', 'bedroom at night'],
    ]);
    expect(scenes[0]?.descriptionDrawnAs).toMatch(/^a cat chases a red balloon/);
    expect(scenes[0]?.entities.map(({ entity, drawnAs }) => [entity, drawnAs]).toSorted()).toEqual([
      ['고양이', 'cat'],
      ['빨간 풍선', 'red balloon'],
    ]);
  });

  test('call what nobody named in Korean too', async () => {
    const { scenes } = await plan('소년이 하모니카를 분다. 소방관이 공원에서 설거지를 한다.');
    for (const { place, entities } of scenes)
      for (const name of [place, ...entities.map(({ entity }) => entity)]) expect(name).not.toMatch(/[a-z]/i);
  });

  test('people keep their names, and items of a list are scenes', async () => {
    const { scenes } = await plan('1. 철수가 공원에서 연을 날린다.\n2. 영희가 도서관에서 책을 읽는다.');
    expect(scenes.map(({ place }) => place)).toEqual(['공원', '도서관']);
    const cast = scenes.map(({ entities }) => entities.map(({ entity, drawnAs }) => [entity, drawnAs]));
    expect(cast[0]).toContainEqual(['철수', 'boy']);
    expect(cast[1]).toContainEqual(['영희', 'girl']);
  });

  test('every shot of a Korean script is a scene in its own words', async () => {
    const { scenes } = await plan('로봇이 거리를 걷는다\n로봇이 멈춘다\n유령이 나타난다', true);
    expect(scenes.map(({ description }) => description)).toEqual([
      '로봇이 거리를 걷는다',
      '로봇이 멈춘다',
      '유령이 나타난다',
    ]);
    expect(scenes.map(({ entities }) => entities[0]?.drawnAs)).toEqual(['robot', 'robot', 'ghost']);
  });

  test('show somebody or a place for every prompt of the list, and nothing is lost without a note', async () => {
    const prompts = readFileSync(new URL('testing/prompts.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.replaceAll('\\n', '\n'));
    expect(prompts.length).toBeGreaterThanOrEqual(100);
    for (const prompt of prompts) {
      const { scenes, notes } = await plan(prompt);
      const shown = scenes.some(({ entities }) => entities.length > 0);
      const silent = shown || notes.some(({ kind }) => kind === 'dropped') ? [] : [prompt];
      expect(silent).toEqual([]);
    }
  });
});

test.each([
  '가'.repeat(19_000),
  '고양이가 '.repeat(4000),
  '고양이와 '.repeat(4000),
  '춤추는 '.repeat(5000),
  '왼쪽 '.repeat(6600),
  '모자를 쓰고 '.repeat(2800),
  `${'ㅋ'.repeat(500)} 고양이가 논다`,
  '고양이가\u0000<script>논다</script>',
  '고양이의 강아지의 토끼의 '.repeat(1400),
  'constructor가 toString을 __proto__ 위에서 hasOwnProperty 한다. '.repeat(300),
])('odd Korean (%#) is planned or refused in one line, at once', async (prompt) => {
  readKorean('고양이');
  const begun = process.cpuUsage();
  readKorean(prompt);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(2);
  const result = await plan(prompt).catch((error: unknown) => error);
  expect(result instanceof Error ? result.message : '').not.toMatch(/\n|undefined|stack/);
});

test.each([
  ['걷다', ['걷는다', '걸어', '걸었다', '걸으면서', '걷는', '걸으세요']],
  ['날다', ['난다', '납니다', '날아', '나는', '날면서']],
  ['눕다', ['눕는다', '누워', '누웠다', '누우면서']],
  ['입다', ['입는다', '입어', '입었다', '입은']],
  ['흐르다', ['흐른다', '흘러', '흘렀다']],
  ['따르다', ['따른다', '따라', '따랐다']],
  ['짓다', ['짓는다', '지어', '지은']],
  ['웃다', ['웃는다', '웃어', '웃은']],
  ['하다', ['한다', '해', '했다', '합니다', '하며']],
])('%s is conjugated', (dictionary, wanted) => {
  const forms = new Set([...formsOf(stemOf(dictionary, false))].map(([form]) => form));
  expect(wanted.filter((form) => !forms.has(form))).toEqual([]);
});

test('빨갛다 is conjugated', () => {
  const forms = new Set([...formsOf(stemOf('빨갛다', true))].map(([form]) => form));
  expect(['빨간', '빨개', '빨갛다'].filter((form) => !forms.has(form))).toEqual([]);
});
