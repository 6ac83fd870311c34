import { z } from 'zod';

const words = z.string().trim().min(1).max(500);
/** 1-based scene numbers; empty means every scene it applies to. */
const scenes = z.array(z.int().min(1).max(500)).max(500).readonly();
const scene = z.int().min(1).max(500);
/** A name of the cast, or words only one of them has; '' means everybody. */
const entity = z.string().trim().max(500);
const factor = z.number().min(0.1).max(5);
const shift = z.number().min(-1).max(1);

/** What can be done to a plan, one thing at a time. Every field is required, as strict servers want it. */
const EDITS = [
  z.strictObject({ do: z.literal('speed'), scenes, entity, factor }),
  z.strictObject({ do: z.literal('size'), scenes, entity, factor }),
  /** By so much of the picture's side, right and down. */
  z.strictObject({ do: z.literal('shift'), scenes, entity, right: shift, down: shift }),
  z.strictObject({
    do: z.literal('go'),
    scenes,
    entity,
    where: z.enum(['left', 'right', 'up', 'down', 'in', 'out', 'back', 'nowhere']),
  }),
  /** A new thing to do ("jumps over the box"). */
  z.strictObject({ do: z.literal('act'), scenes, entity, words }),
  /** Someone or something new ("a dog", "a dog that runs to the left"). */
  z.strictObject({ do: z.literal('add'), scenes, words }),
  z.strictObject({ do: z.literal('remove'), scenes, entity }),
  /** Drawn and called something else everywhere. */
  z.strictObject({ do: z.literal('rename'), scenes, entity, to: words }),
  z.strictObject({ do: z.literal('colour'), scenes, entity, colour: words }),
  /** A time alone ("at night") keeps where they are. */
  z.strictObject({ do: z.literal('place'), scenes, to: words }),
  z.strictObject({ do: z.literal('rewrite'), scene, words }),
  /** After scene 0 is before the first. */
  z.strictObject({ do: z.literal('insert scene'), after: z.int().min(0).max(500), words }),
  z.strictObject({ do: z.literal('remove scene'), scene }),
  z.strictObject({ do: z.literal('move scene'), scene, to: scene }),
  z.strictObject({ do: z.literal('mirror'), scenes }),
  /** β: 0 switches the layout off, 1 is as trained. */
  z.strictObject({ do: z.literal('strength'), scenes, value: z.number().min(0).max(2) }),
] as const;

export const PlanEdit = z.union(EDITS);
export type PlanEdit = z.infer<typeof PlanEdit>;

/** What a model answers a wish with. */
export const PlanEdits = z.strictObject({ edits: z.array(PlanEdit).max(50) });
