import type { Take } from '../../preload/contract/takes.ts';

const WATCHED = ['strength', 'alpha', 'steps', 'guidance', 'seed', 'filmSeed', 'sampler'] as const;

/** A setting in which two takes differ. */
export type Difference = {
  readonly what: (typeof WATCHED)[number] | 'pack' | 'pictures' | 'scene';
  readonly left: string;
  readonly right: string;
};

/** The settings in which two takes differ, the telling ones first. */
export function differences({ receipt: a }: Take, { receipt: b }: Take): readonly Difference[] {
  const settings = WATCHED.flatMap((what): Difference[] =>
    a.settings[what] === b.settings[what]
      ? []
      : [{ what, left: String(a.settings[what]), right: String(b.settings[what]) }],
  );
  const packs: readonly Difference[] =
    a.pack === b.pack ? [] : [{ what: 'pack', left: a.pack, right: b.pack }];
  const [left, right] = [pictured(a), pictured(b)];
  const pictures: readonly Difference[] = left === right ? [] : [{ what: 'pictures', left, right }];
  const found = [...settings, ...packs, ...pictures];
  // Nothing named differs and the frames still do: another sentence, other boxes, or another picture of the same.
  const alike = found.length === 0 && a.settings.fine === b.settings.fine;
  return alike && a.inputs !== b.inputs ? [{ what: 'scene', left: '', right: '' }] : found;
}

/** Who or what is drawn from a picture of the user's, by name. */
const pictured = ({ conditioning }: Take['receipt']): string =>
  Object.keys(conditioning)
    .filter((name) => conditioning[name]?.image === 'reference')
    .sort()
    .join(', ');
