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
  ['A worker hammers a board.', ['hammer used worker']],
  ['A monkey paints a fence.', []],
  ['An old man strolls with a parasol in the snow.', ['parasol raised old man']],
  ['Two boys drink juice.', ['juice drunk boy', 'juice drunk boy 1']],
  ['An old woman sits on a bench and reads a book.', ['old woman seated bench', 'book read old woman']],
  ['A man stands on a chair.', []],
  ['A boy rides a skateboard.', ['boy standing skateboard']],
  ['A bear eats a fish.', []],
  ['A boy throws a ball to a girl.', []],
  ['A cup stands on a table.', []],
])('"%s"', async (prompt, expected) => {
  expect(await attachments(prompt)).toEqual(expected);
});
