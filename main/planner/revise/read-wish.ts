import type { Vocabulary } from '../../../preload/contract/pack.ts';
import type { VideoPlan } from '../../../preload/contract/plan.ts';
import { koreanWishes } from './wish/korean-wishes.ts';
import { isKorean } from '../lexicon/is-korean.ts';
import { PlannerError } from '../planner.ts';
import type { PlanEdit } from './edit.ts';
import { act, addition, become, removal } from './wish/cast-wishes.ts';
import { go, shift, size, speed } from './wish/motion-wishes.ts';
import { mirror, place, sceneRules, strength, time } from './wish/scene-wishes.ts';
import type { Rule } from './wish/wish.ts';
import { readScope } from './wish/wish-scope.ts';
import { wishSentences } from './wish/wish-sentences.ts';

/** In the order they are tried: what is said most exactly first. */
const RULES: readonly Rule[] = [
  sceneRules,
  mirror,
  strength,
  time,
  speed,
  size,
  go,
  shift,
  place,
  removal,
  addition,
  become,
  act,
];

const KOREAN_EXAMPLES =
  'Say it like "고양이를 더 크게", "장면 2에 강아지 추가", "공을 빼 줘", "고양이를 왼쪽으로 옮겨 줘", "자동차를 파란색으로" or "배경을 해변으로".';

/**
 * Reads a wish in words by rule: what to change in a plan.
 *
 * @throws PlannerError with examples when a part of it is not understood
 */
export function readWish(plan: VideoPlan, wish: string, vocabulary: Vocabulary): readonly PlanEdit[] {
  const korean = isKorean(wish);
  const parts = korean ? koreanWishes(wish) : wishSentences(wish).map((said) => ({ said, english: said }));
  if (parts.length === 0)
    throw new PlannerError('The wish is empty.', {
      hint: 'Say what to change, such as "make the cat slower".',
    });
  return parts.map(({ said, english }) => {
    const { text, scenes } = readScope(english, plan.scenes.length);
    for (const rule of RULES) {
      const edit = rule({ text, scenes, plan, vocabulary });
      if (edit !== undefined) return edit;
    }
    throw new PlannerError(`"${said.slice(0, 80)}" is not understood.`, {
      hint: korean
        ? KOREAN_EXAMPLES
        : 'Say it like "make the cat slower", "add a dog to scene 2", "remove the ball", "move the cat to the left", "make the car blue" or "change the place to the beach".',
    });
  });
}
