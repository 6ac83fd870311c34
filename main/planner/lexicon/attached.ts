import type { AttachedAs } from '../../../preload/contract/plan.ts';
import { ATTACHED_TABLE } from './attached.table.ts';
import { nounOf, traitsOf } from './nouns.ts';
import type { Act, ThemeRole, Trait } from './schema.ts';

/** What is asked of something that a body has or rides. */
export interface Having {
  readonly role: ThemeRole;
  /** What the body does with it. */
  readonly act: Act | undefined;
  /** Everything that the body does. */
  readonly meanwhile?: readonly Act[];
  /** What is held, worn or ridden, as said ("red hat"). */
  readonly thing: string;
  /** What is known of it beside its name. */
  readonly traits?: ReadonlySet<Trait>;
}

/** How it goes with the body: "riding" of who rides, else of the thing; undefined where it only is beside it. */
export function attachedAs({
  role,
  act,
  meanwhile = [],
  thing,
  traits = traitsOf(thing),
}: Having): AttachedAs | undefined {
  // What is alive is bitten or watered, not lifted to the mouth.
  if (role === 'target' && traits.has('living')) return undefined;
  const names = new Set([thing.split(' ').at(-1) ?? thing, nounOf(thing)?.near[0] ?? thing]);
  return ATTACHED_TABLE.find(
    (row) =>
      row.roles.includes(role) &&
      (row.acts === undefined || (act !== undefined && row.acts.includes(act))) &&
      (row.meanwhile === undefined || row.meanwhile.some((one) => meanwhile.includes(one))) &&
      (row.traits === undefined || row.traits.some((trait) => traits.has(trait))) &&
      (row.things === undefined || row.things.some((one) => names.has(one))),
  )?.as;
}
