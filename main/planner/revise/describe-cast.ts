import type { EntityTrack, Scene } from '../../../preload/contract/plan.ts';
import { placePhrase } from '../lexicon/place-phrase.ts';
import { withArticle } from '../story/inflections.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as a whole word; behind a Korean one its particle may follow ("고양이가"). */
const whole = (name: string, many = ''): RegExp =>
  /\p{Script=Hangul}$/u.test(name)
    ? new RegExp(`(?<!\\p{Script=Hangul})${escaped(name)}`, 'giu')
    : new RegExp(`\\b${escaped(name)}${many}\\b`, 'gi');

/** Whether a text names someone, by name or by what they are drawn as. */
export const mentions = (
  text: string | undefined,
  { entity, drawnAs }: Pick<EntityTrack, 'entity' | 'drawnAs'>,
): boolean => text !== undefined && [entity, drawnAs ?? entity].some((name) => whole(name, 's?').test(text));

/** Every whole-word `from` of a text as `to`. */
export const renamedIn = (text: string, from: string, to: string): string => text.replaceAll(whole(from), to);

/** How a text says where it is: "on the beach", or with another article; undefined where it does not. */
export const whereSaid = (text: string, place: string): string | undefined =>
  new RegExp(
    String.raw`\b${escaped(placePhrase(place)).replace(/(?<= )the /, '(?:the|an?) ')}(?!\w)`,
    'i',
  ).exec(text)?.[0];

type Told = Pick<Scene, 'description' | 'descriptionDrawnAs'>;

/** Both sentences of a scene changed in the same way. */
export function retold(scene: Told, change: (text: string) => string): Told {
  const { description, descriptionDrawnAs } = scene;
  return {
    description: change(description),
    ...(descriptionDrawnAs === undefined ? {} : { descriptionDrawnAs: change(descriptionDrawnAs) }),
  };
}

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

/** A plain sentence of who is in a scene, what they do, and where: for a scene whose cast has changed. */
export function describeCast(place: string, tracks: readonly EntityTrack[]): string {
  const counts = new Map<string, { track: EntityTrack; count: number }>();
  for (const track of tracks) {
    const known = counts.get(track.entity);
    if (known === undefined) counts.set(track.entity, { track, count: 1 });
    else known.count += 1;
  }
  const texts = [...counts.values()].map(({ track: { drawnAs, entity, action }, count }) =>
    [count > 1 ? `${count} × ${drawnAs ?? entity}` : withArticle(drawnAs ?? entity), action ?? '']
      .filter((piece) => piece !== '')
      .join(' '),
  );
  const where = placePhrase(place);
  return texts.length === 0 ? where.replace(/^(in|on) /, '') : `${listed(texts)} ${where}`;
}
