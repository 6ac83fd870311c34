import { expect, test } from 'vitest';
import type { VideoPlan } from '../../../../preload/contract/plan.ts';
import { rulePlanner } from '../../rule-planner.ts';
import { proposeRevision } from '../propose-revision.ts';
import { starterVocabulary as vocabulary } from '../../testing/starter-vocabulary.ts';

const film = await rulePlanner.plan('고양이가 해변에서 빨간 풍선을 쫓는다. 강아지가 공원에서 춤춘다.', {
  vocabulary,
});
const revised = async (wish: string): Promise<VideoPlan> =>
  (await proposeRevision(film, wish, rulePlanner, { vocabulary })).after;

const drawn = (plan: VideoPlan, scene: number) =>
  plan.scenes[scene - 1]?.entities.map(({ entity, drawnAs }) => drawnAs ?? entity).toSorted();
const height = (plan: VideoPlan, entity: string): number => {
  const [first] =
    plan.scenes.flatMap(({ entities }) => entities).find((one) => one.entity === entity)?.keyframes ?? [];
  return first === undefined ? 0 : first[3] - first[1];
};

test('the cast grows, shrinks, comes and goes', async () => {
  const sized = await revised('고양이를 더 크게 하고 풍선을 작게 해 줘');
  expect(height(sized, '고양이')).toBeGreaterThan(height(film, '고양이'));
  expect(height(sized, '빨간 풍선')).toBeLessThan(height(film, '빨간 풍선'));
  expect(drawn(await revised('풍선을 빼 줘'), 1)).toEqual(['cat']);
  expect(drawn(await revised('장면 2에 나비를 넣어 줘'), 2)).toEqual(['butterfly', 'puppy']);
  expect(drawn(await revised('풍선을 파란색으로 바꿔 줘'), 1)).toEqual(['blue balloon', 'cat']);
  const blue = await revised('풍선을 파란색으로 바꿔 줘');
  expect(blue.scenes[0]?.description).toBe('고양이가 해변에서 파란 풍선을 쫓는다');
  expect(blue.scenes[0]?.entities.map(({ entity }) => entity)).toContain('파란 풍선');
  expect(drawn(await revised('고양이를 토끼로 바꿔 주세요'), 1)).toEqual(['rabbit', 'red balloon']);
});

test('places and times of day change', async () => {
  const night = await revised('1번 장면을 밤으로 바꿔 줘');
  expect(night.scenes[0]?.placeDrawnAs ?? night.scenes[0]?.place).toBe('beach at night');
  const woods = await revised('마지막 장면의 배경을 숲으로 바꿔 줘');
  expect(woods.scenes.map(({ place, placeDrawnAs }) => placeDrawnAs ?? place)).toEqual(['beach', 'forest']);
});

test('what is not understood is refused in its own words, with examples', async () => {
  await expect(revised('멋지게 해 줘')).rejects.toThrow(/"멋지게 해 줘" is not understood.*고양이를 더 크게/);
  await expect(revised('코끼리를 빼 줘')).rejects.toThrow(/"코끼리를 빼 줘" is not understood/);
});
