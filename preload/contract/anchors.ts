import { z } from 'zod';
import { BODY_ACTS, RIGS, VIEWS } from './acts.ts';

/** Points of a body that others are held at, worn on or sit on; a four-legged animal's hands are its forefeet. */
export const POINTS = [
  'left hand', 'right hand', 'mouth', 'head', 'seat', 'back', 'left foot', 'right foot',
] as const; // prettier-ignore
export type Point = (typeof POINTS)[number];

const MOST_PHASES = 64;
const MOST_ACTORS = 5000;

/** Points as they are stored, `[view][point][x, y, z]`: x and y in hundredths of the rest box, z of its height. */
type Views = readonly (readonly (readonly [x: number, y: number, z: number])[])[];
const FARTHEST = 1000;
const SIZES = [VIEWS.length, POINTS.length, 3];

/** Whether a value is nested arrays of those sizes with numbers in them. Schemas take seconds for so many numbers. */
function isTable(value: unknown, depth = 0): boolean {
  if (depth === SIZES.length) return typeof value === 'number' && Math.abs(value) <= FARTHEST;
  return (
    Array.isArray(value) && value.length === SIZES[depth] && value.every((part) => isTable(part, depth + 1))
  );
}

const error = `has to be numbers up to ${FARTHEST}, ${SIZES.join(' × ')}`;
const views = z.custom<Views>((value) => isTable(value), { error });
const phasesOfViews = z.custom<readonly Views[]>(
  (value) => Array.isArray(value) && value.length <= MOST_PHASES && value.every((part) => isTable(part)),
  { error: `${error} for each phase` },
);
const inOrder = (names: readonly string[]) =>
  z.array(z.string()).refine((found) => found.join() === names.join(), {
    error: `has to be ${names.join(', ')}`,
  });

/**
 * A pack's `anchors.json`: where hands, mouth, head, seat, back and feet of bodies are in every act. All in hundredths; x
 * and y are shares of the rest box (x right, y down; they may lie outside of it), z is towards the viewer in heights of the
 * box, from the middle of the body. Phase k of n is at k / n of a cycle.
 */
export const Anchors = z
  .object({
    views: inOrder(VIEWS),
    points: inOrder(POINTS),
    phases: z.number().int().min(1).max(MOST_PHASES),
    /** By the pack's name of an entity. */
    actors: z
      .record(
        z.string().max(120),
        z
          .object({
            rig: z.enum(RIGS),
            /** How far one cycle of an act goes, in heights of the rest box; acts left out go by time. */
            stride: z.partialRecord(z.enum(BODY_ACTS), z.number().min(0.01).max(50)).readonly(),
            /** `[view][point]` at rest. */
            rest: views,
          })
          .readonly(),
      )
      .refine((actors) => Object.keys(actors).length <= MOST_ACTORS, {
        error: `has more than ${MOST_ACTORS} actors`,
      })
      .readonly(),
    /** By rig and act `[phase][view][point]`: what is added to an actor's `rest`. */
    rigs: z
      .partialRecord(z.enum(RIGS), z.partialRecord(z.enum(BODY_ACTS), phasesOfViews).readonly())
      .readonly(),
  })
  .readonly()
  .superRefine(({ rigs, phases }, context) => {
    for (const [rig, acts] of Object.entries(rigs))
      for (const [act, table] of Object.entries(acts))
        if (table.length !== phases)
          context.addIssue({
            code: 'custom',
            path: ['rigs', rig, act],
            message: `has ${table.length} phases and should have ${phases}`,
          });
  });
export type Anchors = z.infer<typeof Anchors>;
