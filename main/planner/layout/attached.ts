import type { Attached } from '../../../preload/contract/plan.ts';
import { attachedAs } from '../lexicon/attached.ts';
import type { ThemeRole } from '../lexicon/schema.ts';
import type { Deed, Part, Stand, StandKind } from '../story/staging.ts';
import { type Attachment, attachmentsOf } from './contact.ts';
import type { Deeds } from './deeds.ts';
import { type Figure, figuresIn, is } from './figures.ts';

/** How things stand that touch. */
const ROLES: Partial<Readonly<Record<StandKind, ThemeRole>>> = { hold: 'held', wear: 'worn', ride: 'ridden' };

interface Touching {
  /** Whose place follows from the other's. */
  readonly child: Figure;
  readonly parent: Figure;
  readonly role: ThemeRole;
}

/** Who is on or in somebody or a vehicle rides there, as do people on seats unless they are told to stand; a cup in a box does not. */
function roleOf({ child, parent, kind }: Attachment, deeds: Deeds): ThemeRole | undefined {
  const sits =
    is(parent, 'seat') && is(child, 'person') && !deeds.deedsOf(child).some(({ verb }) => verb === 'stand');
  const carries = (kind === 'on' || kind === 'in') && (sits || is(parent, 'living', 'vehicle'));
  return carries ? 'ridden' : ROLES[kind];
}

/** What is eaten or drunk, which stands beside the eater: pairs of who and what. */
function fedBy(deeds: Deeds, figures: readonly Figure[]): readonly Touching[] {
  return deeds.all.flatMap(({ act, agents, themes }: Deed) => {
    if (act !== 'eat' && act !== 'drink') return [];
    const eaters = figuresIn(agents, figures);
    return figuresIn(themes, figures).flatMap((child, at): readonly Touching[] => {
      const parent = eaters[at];
      return parent === undefined || parent === child ? [] : [{ child, parent, role: 'target' }];
    });
  });
}

/** What somebody works on at a table: pairs of who and what. */
function workedOn(stands: readonly Stand[], figures: readonly Figure[]): readonly Touching[] {
  return stands.flatMap(({ kind, by, figure }) => {
    const [parent] = by === undefined || kind !== 'on' ? [] : figuresIn([by], figures);
    return parent === undefined
      ? []
      : figuresIn(figure, figures).map((child): Touching => ({ child, parent, role: 'beside' }));
  });
}

/** What a deed is done to, or out of. */
const usedIn = ({ themes, targets }: Deed): readonly Part[] => [
  ...themes,
  ...targets
    .filter(({ relation }) => relation === 'from' || relation === 'out of')
    .flatMap(({ parts }) => parts),
];

/** How figures go with bodies. `order` is that of the scene's tracks, by which copies are counted. */
export function attachedIn(
  stands: readonly Stand[],
  deeds: Deeds,
  figures: readonly Figure[],
  order: readonly Figure[],
): ReadonlyMap<Figure, Attached> {
  const touching = attachmentsOf(stands, figures).flatMap((attachment): readonly Touching[] => {
    const { child, parent } = attachment;
    const role = roleOf(attachment, deeds);
    return role === undefined ? [] : [{ child, parent, role }];
  });
  const attached = new Map<Figure, Attached>();
  for (const { child, parent, role } of [
    ...touching,
    ...fedBy(deeds, figures),
    ...workedOn(stands, figures),
  ]) {
    if (attached.has(child)) continue;
    const rides = role === 'ridden';
    const { member } = rides ? parent : child;
    const done = deeds.deedsOf(parent);
    const deed = done.find((one) => figuresIn(usedIn(one), figures).includes(child));
    const meanwhile = done.flatMap(({ act }) => act ?? []);
    const as = attachedAs({ role, act: deed?.act, meanwhile, thing: member.head, traits: member.traits });
    const copy = order.filter((figure) => figure.member === parent.member).indexOf(parent);
    if (as !== undefined && copy >= 0)
      attached.set(child, { as, to: parent.member.name, ...(copy > 0 && { copy }) });
  }
  return attached;
}
