import { expect, it } from 'vitest';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

/** Who goes with whom in every scene: "apple eaten boy". */
async function attachments(prompt: string): Promise<readonly string[]> {
  const { scenes } = await rulePlanner.plan(prompt, { vocabulary });
  return scenes.flatMap(({ entities }) =>
    entities.flatMap(({ entity, attached }) =>
      attached === undefined
        ? []
        : [
            `${entity} ${attached.as} ${attached.to}${attached.copy === undefined ? '' : ` ${attached.copy}`}`,
          ],
    ),
  );
}

it.each([
  ['A man holds a book.', ['book held man']],
  ['A woman rides a horse to the left.', ['woman riding horse']],
  ['A man drives a red car.', ['man aboard red car']],
  ['A boy eats an apple.', ['apple eaten boy']],
  ['A girl with a hat plays the guitar.', ['guitar played girl', 'hat on head girl']],
  ['A woman in a red dress and glasses.', ['red dress worn woman', 'glasses on face woman']],
  ['Two men ride two horses.', ['man riding horse', 'man riding horse 1']],
  ['소녀가 모자를 쓰고 책을 읽는다', ['모자 on head 소녀', '책 read 소녀']],
  ['A man photographs a bird.', ['camera at eye man']],
  ['A woman drinks from a cup.', ['cup drunk woman']],
  ['A dog drinks from a bowl.', []],
  ['A boy takes a selfie.', ['phone used boy']],
  ['A man holds a camera.', ['camera held man']],
  ['A girl calls a friend.', ['phone at ear girl']],
  ['A woman stands on a phone.', ['phone held woman']],
  ['A worker hammers a board.', ['hammer worked with worker']],
  ['A monkey paints a fence.', []],
  ['An old man strolls with a parasol in the snow.', ['parasol raised old man']],
  ['Two boys drink juice.', ['juice drunk boy', 'juice drunk boy 1']],
  ['An old woman sits on a bench and reads a book.', ['old woman seated bench', 'book read old woman']],
  ['A man stands on a chair.', []],
  ['A boy rides a skateboard.', ['boy standing skateboard']],
  ['A bear eats a fish.', []],
  ['A boy throws a ball to a girl.', []],
  ['A cup stands on a table.', []],
  ['A cook slices a melon.', ['knife worked with cook', 'melon worked on cook']],
  ['A woman uses a laptop.', ['laptop worked on woman']],
  ['A man types on a computer at a desk.', ['computer worked on man']],
  ['A man repairs a car.', ['wrench worked with man']],
])('"%s"', async (prompt, expected) => {
  expect(await attachments(prompt)).toEqual(expected);
});

const middle = ([x0, , x1]: readonly number[]): number => ((x0 ?? 0) + (x1 ?? 0)) / 2;

/** The first keyframe of what a prompt shows, by name. */
async function boxesOf(prompt: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const { scenes } = await rulePlanner.plan(prompt, { vocabulary });
  return new Map(
    (scenes[0]?.entities ?? []).map(({ entity, keyframes }) => [entity, keyframes[0] ?? []] as const),
  );
}

it('what somebody works on lies on a table before the hands, beside the face', async () => {
  const boxes = await boxesOf('A cook slices a melon.');
  const [cook = [], melon = [], table = []] = ['cook', 'melon', 'table'].map((name) => boxes.get(name));
  expect(middle(cook)).toBeLessThan(middle(melon));
  expect(Math.abs((melon[3] ?? 0) - (table[1] ?? 1))).toBeLessThan(0.1);
});

it('what is petted is within reach', async () => {
  const boxes = await boxesOf('A boy pets a dog.');
  const [boy = [], dog = []] = ['boy', 'dog'].map((name) => boxes.get(name));
  expect(Math.min(boy[2] ?? 0, dog[2] ?? 0)).toBeGreaterThan(Math.max(boy[0] ?? 1, dog[0] ?? 1));
});
