import { expect, test } from 'vitest';
import { rulePlanner } from '../rule-planner.ts';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { formsOf } from '../reading/korean/conjugation.ts';
import { readKorean } from './read-korean.ts';

const english = (korean: string): string =>
  readKorean(korean)
    .sentences.map((one) => one.english)
    .join(' ');
const plan = (prompt: string, script = false) =>
  rulePlanner.plan(prompt, { vocabulary: starterVocabulary, script });

test.each([
  ['고양이가 해변에서 빨간 풍선을 쫓는다.', 'A cat chases a red balloon on the beach.'],
  ['여우 한 마리가 숲속을 걷다가 사과를 발견한다.', 'A fox walks in the forest. The fox finds an apple.'],
  [
    '모자를 쓴 고양이와 작은 강아지가 공원에서 춤을 춘다.',
    'A cat wearing a hat and a little puppy dance in the park.',
  ],
  ['민수라는 소년이 연을 날리며 들판을 달린다.', 'A boy named Minsu runs in the meadow while flying a kite.'],
  ['토끼와 거북이가 경주를 합니다.', 'A rabbit and a turtle race.'],
  ['해 질 녘에 배가 바다 위를 천천히 지나간다.', 'A sailboat goes on the ocean slowly at sunset.'],
  ['펭귄 세 마리가 눈 덮인 들판에서 미끄러진다.', 'Three penguins slide in the snowy field.'],
  ['빨간 자동차가 왼쪽에서 오른쪽으로 달린다.', 'A red car runs from the left to the right.'],
  ['의자 위에 고양이가 앉아 있다.', 'A cat sits on a chair.'],
  ['코끼리는 생쥐보다 크다.', 'An elephant is bigger than a mouse.'],
  ['고양이가 나무에 올라가서 새를 바라본다.', 'A cat climbs a tree. The cat looks at a bird.'],
  [
    '비가 오는 거리에서 소녀가 우산을 들고 걷는다.',
    'A girl walks while holding an umbrella on the city street in the rain.',
  ],
  ['강아지를 안고 있는 소녀가 벤치에 앉아 있다.', 'A girl holding a puppy sits on a bench.'],
  ['두 마리의 고양이가 소파 위에서 싸운다.', 'Two cats fight on a sofa.'],
  ['고양이, 강아지, 토끼가 함께 노래한다.', 'A cat, a puppy and a rabbit sing together.'],
  ['해변의 고양이', 'There is a cat on the beach.'],
  ['축구공을 차는 로봇', 'A robot kicks a ball.'],
  ['개구리가 왕자로 변했습니다.', 'A frog turns into a prince.'],
  ['할아버지는 정원에서 꽃에 물을 주고 있어요.', 'A grandfather waters a flower in the garden.'],
  ['사자가 잠자는 동안 생쥐가 뛰어다닌다.', 'A lion sleeps. A mouse runs.'],
  ['파란 물고기와 노란 물고기가 헤엄친다.', 'A blue fish and a yellow fish swim.'],
  ['늑대가 달을 향해 짖는다.', 'A wolf barks to a moon.'],
  ['두 마리 개가 공을 가지고 논다.', 'Two dogs play with a ball.'],
  ['거북이는 가지 않는다.', 'A turtle does not go.'],
  ['코끼리는 날 수 있다.', 'An elephant flies.'],
  ['춤추는 햄버거와 노래하는 피자', 'A dancing hamburger and a pizza sing.'],
  ['로켓이 달을 지나 날아간다.', 'A rocket flies past a moon.'],
])('%s', (korean, told) => {
  expect(english(korean)).toBe(told);
});

test('what somebody unknown does is nobody else’s', () => {
  const { sentences, unknown } = readKorean('소녀가 웃는다. 뷁뷁이 배를 타고 섬으로 간다. 소녀가 운다.');
  expect(unknown).toEqual(['뷁뷁']);
  expect(sentences.map((one) => one.english)).toEqual(['A girl laughs.', 'The girl cries.']);
});

test('words that objects have of themselves are only unknown words', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(english(`고양이가 ${word} 위에 앉아 있다. ${word} 마리가 ${word} 뛴다.`)).not.toMatch(
      /function|object/i,
    );
});

test('words in none of the lists are said, and what happens beside them is still read', () => {
  const { sentences, unknown } = readKorean('고양이가 뷁뷁을 먹는다. 강아지가 웃는다.');
  expect(unknown).toEqual(['뷁뷁']);
  expect(sentences.map((one) => one.english)).toEqual(['A cat eats.', 'A puppy laughs.']);
});

test('a plan keeps the words of the prompt: scenes, cast and places are Korean, and drawn as the pack knows them', async () => {
  const { scenes, notes } = await plan(
    '고양이가 해변에서 빨간 풍선을 쫓는다. 그리고 고양이는 밤에 침실에서 잔다.',
  );
  expect(scenes.map(({ description, place, placeDrawnAs }) => [description, place, placeDrawnAs])).toEqual([
    ['고양이가 해변에서 빨간 풍선을 쫓는다', '해변', 'beach'],
    ['그리고 고양이는 밤에 침실에서 잔다', '밤의 침실', 'bedroom at night'],
  ]);
  const [lost] = (await plan('길을 잃은 소녀가 숲에서 토끼와 친구가 된다.')).scenes;
  expect(lost?.description).toBe('길을 잃은 소녀가 숲에서 토끼와 친구가 된다');
  expect(scenes[0]?.descriptionDrawnAs).toBe('a cat chases a red balloon on the beach');
  expect(scenes[0]?.entities.map(({ entity, drawnAs }) => [entity, drawnAs]).toSorted()).toEqual([
    ['고양이', 'cat'],
    ['빨간 풍선', 'red balloon'],
  ]);
  expect(notes[0]?.text).toMatch(/^read as: A cat chases a red balloon on the beach\./);
});

test('people keep their names, and items of a list are scenes', async () => {
  const { scenes } = await plan(
    '1. 철수가 공원에서 연을 날린다. 바람이 분다.\n2. 영희가 도서관에서 책을 읽는다.',
  );
  expect(scenes.map(({ place }) => place)).toEqual(['공원', '도서관']);
  expect(scenes[0]?.entities.map(({ entity, drawnAs }) => [entity, drawnAs])).toContainEqual(['철수', 'boy']);
  expect(scenes[1]?.entities.map(({ entity, drawnAs }) => [entity, drawnAs])).toContainEqual([
    '영희',
    'girl',
  ]);
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

test.each([
  '가'.repeat(19_000),
  '고양이가 '.repeat(3000),
  '고양이와 '.repeat(2000),
  '춤추는 '.repeat(2000),
  `${'ㅋ'.repeat(500)} 고양이가 논다`,
  '고양이가\u0000<script>논다</script>',
  '고양이의 강아지의 토끼의 '.repeat(500),
])('odd Korean (%#) is planned or refused in one line, at once', async (prompt) => {
  const begun = performance.now();
  const result = await plan(prompt).catch((error: unknown) => error);
  expect(result instanceof Error ? result.message : '').not.toMatch(/\n|undefined|stack/);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test.each([
  [{ stem: '걷', irregular: true, adjective: false }, ['걷는다', '걸어', '걸었다', '걸으면서', '걷는']],
  [{ stem: '날', irregular: false, adjective: false }, ['난다', '납니다', '날아', '나는', '날면서']],
  [{ stem: '눕', irregular: true, adjective: false }, ['눕는다', '누워', '누웠다', '누우면서']],
  [{ stem: '흐르', irregular: false, adjective: false }, ['흐른다', '흘러', '흘렀다']],
  [{ stem: '따르', irregular: true, adjective: false }, ['따른다', '따라', '따랐다']],
  [{ stem: '빨갛', irregular: true, adjective: true }, ['빨간', '빨개', '빨갛다']],
  [{ stem: '하', irregular: false, adjective: false }, ['한다', '해', '했다', '합니다', '하며']],
])('$0.stem is conjugated', (stem, wanted) => {
  const forms = new Set([...formsOf(stem)].map(([form]) => form));
  expect(wanted.filter((form) => !forms.has(form))).toEqual([]);
});
