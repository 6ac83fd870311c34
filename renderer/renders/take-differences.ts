import type { Take } from '../../preload/contract/takes.ts';

const WATCHED = ['strength', 'alpha', 'steps', 'guidance', 'seed', 'filmSeed', 'sampler'] as const;

/** A setting in which two takes differ. */
export type Difference = {
  readonly what: (typeof WATCHED)[number] | 'pack';
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
  return a.pack === b.pack ? settings : [...settings, { what: 'pack', left: a.pack, right: b.pack }];
}
