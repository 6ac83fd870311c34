import { koreanRelation } from '../../lexicon/relations.ts';
import { koreanSpot } from '../../lexicon/spots.ts';
import type { RelationWord, Spot } from '../clause.ts';
import { splits, type Role } from './particles.ts';

export interface SaidSpot {
  readonly spot: Spot;
  readonly role: Role;
  /** How many pieces it has. */
  readonly length: number;
}

const FRAME = /^(?:화면|프레임|스크린|그림)(?:의|에서|에)?$/u;
/** Behind the name of a region: "왼쪽 구석", "화면 위쪽 끝". */
const EDGE = /^(?:구석|모서리|끝|부분|가장자리|편|귀퉁이|코너)$/u;
const CORNER = /\s*(?:구석|모서리|끝|부분|가장자리|귀퉁이|코너)$/u;
const MOST = 4;

/** The region of the picture that the pieces from `at` on name: "화면 왼쪽 아래 구석에서". */
export function spotAt(pieces: readonly string[], at: number): SaidSpot | undefined {
  const framed = FRAME.test(pieces[at] ?? '') ? 1 : 0;
  for (let length = Math.min(MOST, pieces.length - at); length > framed; length--) {
    const said = pieces.slice(at + framed, at + length);
    for (const { stem, role } of splits(said.at(-1) ?? '')) {
      const before = said.slice(0, -1).map((word) => word.replace(/의$/u, ''));
      const name = [...before, stem].join(' ');
      const spot = regionOf(name) ?? (framed === 1 && EDGE.test(name) ? {} : undefined);
      if (spot !== undefined) return { spot, role, length };
    }
  }
  return undefined;
}

function regionOf(name: string): Spot | undefined {
  const plain = name.replace(CORNER, '');
  const [side = '', height = ''] = plain.split(' ');
  return koreanSpot(plain) ?? joined(koreanSpot(side), koreanSpot(height));
}

/** "위 왼쪽": two regions that leave each other free. */
function joined(a: Spot | undefined, b: Spot | undefined): Spot | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a.x !== undefined && b.x !== undefined && a.y === b.y ? undefined : { ...a, ...b };
}

/** A noun of position behind another noun, with what it says: "뒤에", "왼쪽으로". */
export function sideOf(word: string): { readonly relation: RelationWord; readonly role: Role } | undefined {
  for (const { stem, role } of splits(word)) {
    const relation = koreanRelation(word) ?? koreanRelation(stem);
    if (relation === undefined || !POSITIONS.has(relation) || (stem === word && PARTICLE.test(word)))
      continue;
    return { relation, role };
  }
  return undefined;
}
const PARTICLE = /^(?:에|에는|에도|에서|에서는|에서도|와|과|하고|랑)$/u;
const POSITIONS = new Set<RelationWord>([
  'on', 'over', 'above', 'under', 'in', 'into', 'outside', 'out of', 'behind', 'in front of', 'beside', 'near',
  'between', 'around', 'left of', 'right of', 'opposite', 'toward', 'far from',
]); // prettier-ignore
