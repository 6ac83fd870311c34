import type { TFunction } from 'i18next';
import type { BoxFigures, ProposedChange } from '../../preload/contract/proposals.ts';

/** Less than this share of the picture's side is no way to speak of. */
const NO_WAY = 0.03;

const percent = (share: number): number => Math.round(Math.abs(share) * 100);

function way(t: TFunction, { right, down }: BoxFigures): string {
  const ways = [
    ...(Math.abs(right) < NO_WAY
      ? []
      : [t(`wish.boxes.${right > 0 ? 'right' : 'left'}`, { percent: percent(right) })]),
    ...(Math.abs(down) < NO_WAY
      ? []
      : [t(`wish.boxes.${down > 0 ? 'down' : 'up'}`, { percent: percent(down) })]),
  ];
  return ways.length === 0 ? t('wish.boxes.stays') : ways.join(', ');
}

const TEXTS: readonly ((t: TFunction, figures: BoxFigures) => string)[] = [
  way,
  (t, { height }) => t('wish.boxes.high', { percent: percent(height) }),
  (t, { x, y }) => t('wish.boxes.at', { x: percent(x), y: percent(y) }),
];

/** Boxes before and after, in what they differ in. */
function boxWords(t: TFunction, { before, after }: NonNullable<ProposedChange['boxes']>) {
  const said = TEXTS.map((text) => [text(t, before), text(t, after)] as const).filter(
    ([one, other]) => one !== other,
  );
  if (said.length === 0) return undefined;
  return { before: said.map(([one]) => one).join(', '), after: said.map(([, other]) => other).join(', ') };
}

/** One change in one line of the window's language. */
export function changeWords(t: TFunction, change: ProposedChange): string {
  const { kind, part, entity = '', before, after } = change;
  if (part === 'scene')
    return kind === 'added'
      ? t('wish.change.sceneAdded', { after })
      : t('wish.change.sceneRemoved', { before });
  if (part === 'track')
    return kind === 'added'
      ? t('wish.change.trackAdded', { after })
      : t('wish.change.trackRemoved', { before });
  if (part === 'position') return t('wish.change.position', { before });
  const label = t(`wish.change.${part}`, { entity });
  if (change.boxes !== undefined) {
    const words = boxWords(t, change.boxes);
    return words === undefined ? `${label}: ${t('wish.boxes.little')}` : t('wish.arrow', { label, ...words });
  }
  const side = (value: string | undefined): string | undefined =>
    part === 'facing' && (value === 'left' || value === 'right') ? t(`wish.${value}`) : value;
  const nothing = t('wish.nothing');
  return t('wish.arrow', { label, before: side(before) ?? nothing, after: side(after) ?? nothing });
}
