import { FRAME_MARGIN, KEYFRAMES } from '../../../preload/contract/geometry.ts';
import type { RawBox, RawFrame, RawLayout } from './layout-format.ts';
import { thinnestFor } from './mend-boxes.ts';

/** Everything that keeps step 2's answer from being used as it is, in words the model can act on. */
export function layoutFaults({ frames }: RawLayout, names: readonly string[]): readonly string[] {
  if (frames.length === 0) return ['there are no frames in it that can be read: keep to the format'];
  return [
    ...(frames.length === KEYFRAMES
      ? []
      : [`it has ${frames.length} frames, there must be exactly ${KEYFRAMES}`]),
    ...frames.slice(0, KEYFRAMES).flatMap((frame, k) => frameFaults(frame, k + 1, names)),
  ];
}

const countOf = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name).length;

function frameFaults({ boxes }: RawFrame, number: number, names: readonly string[]): readonly string[] {
  const said = boxes.map(({ name }) => name);
  const faults = [...new Set(names)].flatMap((name) => {
    const [wanted, found] = [countOf(names, name), countOf(said, name)];
    return wanted === found
      ? []
      : [`frame ${number} has ${found} boxes for "${name}", there must be ${wanted}`];
  });
  const strangers = [...new Set(said)].filter((name) => !names.includes(name));
  return [
    ...faults,
    ...strangers.map(
      (name) => `frame ${number} has a box for "${name.slice(0, 60)}", which is none of the things`,
    ),
    ...boxes.flatMap(({ name, box }) => {
      const fault = boxFault(box, thinnestFor(name));
      return fault === undefined ? [] : [`frame ${number}, "${name.slice(0, 60)}": ${fault}`];
    }),
  ];
}

function boxFault(box: RawBox, thinnest: number): string | undefined {
  const [x0, y0, x1, y1] = box;
  if (box.some((edge) => edge < -FRAME_MARGIN || edge > 1 + FRAME_MARGIN))
    return `${JSON.stringify(box)} is not in the range from 0 to 1`;
  if (x0 >= x1 || y0 >= y1) return `${JSON.stringify(box)} needs x0 < x1 and y0 < y1`;
  if (x1 - x0 < thinnest - 1e-9 || y1 - y0 < thinnest - 1e-9)
    return `${JSON.stringify(box)} is too small to see`;
  return undefined;
}
