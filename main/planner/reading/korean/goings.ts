import type { Motion } from '../../lexicon/schema.ts';
import type { RelationWord } from '../clause.ts';

/** Motions that bring somebody elsewhere. */
export const GOING = new Set<Motion>([
  'travel', 'enter', 'exit', 'cross', 'rise', 'fall', 'jump', 'bounce', 'toward', 'away', 'chase', 'follow', 'lead',
  'approach', 'flee', 'climb', 'dive', 'land', 'ride', 'carry', 'push', 'pull', 'transfer', 'drop',
]); // prettier-ignore

/** How what is gone along, over or round stands to the going. */
export const PASSED: Partial<Readonly<Record<Motion, RelationWord>>> = {
  cross: 'across', circle: 'around', jump: 'over', climb: 'up', rise: 'over', fall: 'down', exit: 'out of', approach: 'to',
}; // prettier-ignore

/** How what is gone to stands to the going. */
export const INTO: Partial<Readonly<Record<Motion, RelationWord>>> = {
  enter: 'into', dive: 'into', land: 'on', jump: 'onto', fall: 'into', drop: 'into', transfer: 'into', rise: 'in', climb: 'up',
}; // prettier-ignore

/** Verbs by which somebody leaves the place that is told. */
export const COMES_OUT =
  /(?:나오다|나가다|빠져나가다|뛰어나오다|탈출하다|나타나다|떨어지다|추락하다|내리다|내려오다|내려가다|뛰어내리다)$/u;
