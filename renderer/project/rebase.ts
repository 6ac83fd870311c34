import { applyPatches, type Patch } from 'immer';
import { documentFaults, type StudioDocument } from '../../preload/contract/document.ts';

type Path = readonly (string | number)[];
type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** Whether two lists hold the same things in the same places; lists of numbers or words are one thing each. */
function sameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((item, index) => {
    const match = other[index];
    return isParts(item) && isParts(match) && item['id'] === match['id'];
  });
}

/** The places at which two documents differ: as deep as they still have the same parts. */
export function differences(one: unknown, other: unknown, at: Path = []): readonly Path[] {
  if (Object.is(one, other)) return [];
  if (!isParts(one) || !isParts(other) || Array.isArray(one) !== Array.isArray(other)) return [at];
  if (Array.isArray(one) && !sameMembers(one, other as unknown as readonly unknown[])) return [at];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    key in one && key in other
      ? differences(one[key], other[key], [...at, key])
      : one[key] === other[key]
        ? []
        : [[...at, key]],
  );
}

/** Two places are the same thing when one lies within the other. */
const meet = (one: Path, other: Path): boolean =>
  one.slice(0, other.length).every((segment, index) => segment === other[index]);

const anyMeets = (ours: readonly Path[], theirs: readonly Path[]): boolean =>
  ours.some((one) => theirs.some((other) => meet(one, other)));

export type Rebasing = {
  readonly patches: readonly Patch[];
  readonly before: StudioDocument;
  readonly after: StudioDocument;
};

/**
 * An edit made on one document, made on another: the document with it, `done` when that has it already, `lost` when
 * somebody changed the same thing or the two changes make no film together.
 *
 * @param changed where the new document differs from the one the edit was made on
 */
export function rebased(
  { patches, before, after }: Rebasing,
  onto: StudioDocument,
  changed: readonly Path[],
): StudioDocument | 'done' | 'lost' {
  const ours = differences(before, after);
  if (anyMeets(ours, changed)) return ours.every((at) => same(after, onto, at)) ? 'done' : 'lost';
  try {
    const document = applyPatches(onto, patches);
    return documentFaults(document).length === 0 ? document : 'lost';
  } catch {
    return 'lost'; // a part the edit goes through is not there
  }
}

function same(one: unknown, other: unknown, at: Path): boolean {
  const part = (whole: unknown) =>
    at.reduce<unknown>((value, key) => (isParts(value) ? value[key as string] : undefined), whole);
  return differences(part(one), part(other)).length === 0;
}
