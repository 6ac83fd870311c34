import type { Event } from '../story.ts';
import type { Block } from './blocks.ts';
import { isAirborne } from './figures.ts';

/** A block hangs in the air with whatever it carries when its first piece does. */
export const airRoot = (block: Block, verb: string): boolean => {
  const roots = block.pieces.filter(({ x, y }) => x === 0 && y === 0);
  return roots.length > 0 && roots.every(({ figure }) => isAirborne(figure.member, verb));
};

/** The verb that says whether something flies; only "takes off" is on the ground, what takes a cow may hover. */
export function airVerb(event: Event | undefined): string {
  if (event === undefined || event.motion === 'hold') return '';
  const { lemma, particle } = event.clause.verb ?? { lemma: 'be', particle: undefined };
  const off = particle === 'off' || event.clause.adverbs.includes('off');
  return lemma === 'take' && !off ? 'be' : lemma;
}

const LIFT = 0.22;
/** In a row of walkers and fliers the fliers are higher. */
export function raised(block: Block, verb: string): Block {
  const flies = block.pieces.map(({ figure }) => isAirborne(figure.member, verb));
  if (flies.every((one) => one) || flies.every((one) => !one)) return block;
  for (const [at, piece] of block.pieces.entries()) if (flies[at] === true && piece.y === 0) piece.y += LIFT;
  return block;
}
