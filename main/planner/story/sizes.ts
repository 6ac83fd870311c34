import { whoAre } from './who-is-meant.ts';
import { comparedSize } from '../lexicon/adjectives.ts';
import type { Mention } from '../reading/clause.ts';
import type { CastPart } from './memory.ts';
import { type Gathering } from './gathering.ts';

/** "Have the same size", "of equal size", "are equally big". */
export function equalSizes(scene: Gathering, agents: readonly CastPart[]): void {
  const { themes, phrases, manner, complements } = scene.clause;
  const equal = [...themes, ...phrases.flatMap(({ mentions }) => mentions)].some(
    ({ head, attributes }) => head === 'size' && attributes.some((one) => /^(same|equal|similar)$/.test(one)),
  );
  const equally =
    manner.includes('equally') &&
    complements.some(({ attribute }) => attribute !== undefined && comparedSize(attribute) !== undefined);
  const [first, ...others] = agents;
  if ((!equal && !equally) || first === undefined || others.length === 0) return;
  scene.stands.push({ kind: 'same size', figure: [first], ground: others, moving: true });
}

/** "As big as a car", "not as big as a dog". */
export function compareAs(scene: Gathering, mentions: readonly Mention[], figure: readonly CastPart[]): void {
  const said = scene.clause.complements.flatMap(({ attribute }) => attribute ?? []);
  const size = said.flatMap((one) => comparedSize(one) ?? [])[0];
  if (size === undefined || figure.length === 0) return;
  const ground = whoAre(scene, mentions, 'as');
  if (ground.length === 0) return;
  const kind = !scene.clause.negated ? 'same size' : size > 1 ? 'smaller' : 'bigger';
  scene.extra.push(...ground);
  scene.stands.push({ kind, figure, ground, moving: true });
}

/** "bigger than a car": by what the comparative's adjective says of size. */
export function compareSizes(
  scene: Gathering,
  figure: readonly CastPart[],
  ground: readonly CastPart[],
): void {
  const said = scene.clause.complements.flatMap(({ attribute }) => attribute ?? []);
  const size = said.flatMap((one) => comparedSize(one) ?? [])[0];
  if (size === undefined || figure.length === 0) return;
  scene.extra.push(...ground);
  scene.stands.push({ kind: size > 1 ? 'bigger' : 'smaller', figure, ground, moving: true });
}
