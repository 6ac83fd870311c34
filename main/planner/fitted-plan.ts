import {
  type EntityTrack,
  type LaterLooks,
  PLAN_CAPS,
  type Scene,
  VideoPlan,
} from '../../preload/contract/plan.ts';

/** At most `most` characters, never ending in half of one. */
export function fitted(text: string, most: number = PLAN_CAPS.textCharacters): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

const optional = <Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [N in Name]?: string } => {
  const short = fitted(text ?? '');
  return short === '' ? {} : ({ [name]: short } as { readonly [N in Name]?: string });
};

const fittedLooks = (looks: LaterLooks): LaterLooks =>
  looks.slice(0, PLAN_CAPS.laterLooks).map((look) => ({ ...look, drawnAs: fitted(look.drawnAs) }));

const fittedTrack = ({ entity, drawnAs, action, attached, becomes, ...rest }: EntityTrack): EntityTrack => ({
  ...rest,
  entity: fitted(entity),
  ...(attached && { attached: { ...attached, to: fitted(attached.to) } }),
  ...(becomes && { becomes: fittedLooks(becomes) }),
  ...optional('drawnAs', drawnAs),
  ...optional('action', action),
});

function fittedScene(scene: Scene): Scene {
  const { description, descriptionDrawnAs, place, placeDrawnAs, placeBecomes, entities, negative, ...rest } =
    scene;
  return {
    ...rest,
    description: fitted(description),
    ...optional('descriptionDrawnAs', descriptionDrawnAs),
    place: fitted(place),
    ...optional('placeDrawnAs', placeDrawnAs),
    ...(placeBecomes && { placeBecomes: fittedLooks(placeBecomes) }),
    entities: entities.slice(0, PLAN_CAPS.entitiesPerScene).map(fittedTrack),
    ...optional('negative', negative),
  };
}

/**
 * The plan within the contract's limits: what a planner read from a long prompt may be longer than a plan can hold, and
 * is cut there instead of losing the plan. Equal names stay equal.
 *
 * @throws ZodError only for what no prompt should lead to, such as a box without a size
 */
export function fittedPlan(plan: VideoPlan): VideoPlan {
  return VideoPlan.parse({
    ...plan,
    scenes: plan.scenes.slice(0, PLAN_CAPS.scenes).map(fittedScene),
    notes: plan.notes
      .map((note) => ({ ...note, text: fitted(note.text) }))
      .filter(({ text }) => text !== '')
      .slice(0, PLAN_CAPS.notes),
  });
}
