import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { BoxFigures } from '../../../preload/contract/proposals.ts';
import { middleOf, travelOf } from './boxes.ts';

type Boxes = readonly NormalizedBox[];

const percent = (share: number): string => `${Math.round(Math.abs(share) * 100)} %`;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Where a track goes, how high it is and where it is, in shares of the picture's side. */
export function figuresOf(boxes: Boxes): BoxFigures {
  const [right, down] = travelOf(boxes);
  return {
    right,
    down,
    height: mean(boxes.map(([, y0, , y1]) => y1 - y0)),
    x: mean(boxes.map((box) => middleOf(box)[0])),
    y: mean(boxes.map((box) => middleOf(box)[1])),
  };
}

/** "goes 60 % to the right", "stays". */
function wayText({ right, down }: BoxFigures): string {
  const ways = [
    ...(Math.abs(right) < 0.03 ? [] : [`${percent(right)} to the ${right > 0 ? 'right' : 'left'}`]),
    ...(Math.abs(down) < 0.03 ? [] : [`${percent(down)} ${down > 0 ? 'down' : 'up'}`]),
  ];
  return ways.length === 0 ? 'stays' : `goes ${ways.join(', ')}`;
}

const whereText = ({ x, y }: BoxFigures): string =>
  `around ${percent(x)} from the left, ${percent(y)} from the top`;

const sizeText = ({ height }: BoxFigures): string => `${percent(height)} of the picture high`;

/** What two tracks' boxes differ in, in words; undefined when they are the same. */
export function boxesChange(
  a: Boxes,
  b: Boxes,
): { readonly before: string; readonly after: string } | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  const [from, to] = [figuresOf(a), figuresOf(b)];
  const said = [wayText, sizeText, whereText]
    .map((text) => ({ before: text(from), after: text(to) }))
    .filter(({ before, after }) => before !== after);
  if (said.length > 0)
    return {
      before: said.map(({ before }) => before).join(', '),
      after: said.map(({ after }) => after).join(', '),
    };
  const keyframes = a.flatMap((box, k) => (JSON.stringify(box) === JSON.stringify(b[k]) ? [] : [k + 1]));
  return { before: `keyframes ${keyframes.join(', ')}`, after: 'placed a little otherwise' };
}
