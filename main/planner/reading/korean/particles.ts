import { finalOf } from './syllables.ts';

/** What a noun is to its verb, as its particle tells. */
export type Role =
  | 'topic'
  | 'subject'
  | 'object'
  | 'at'
  | 'in'
  | 'to'
  | 'dative'
  | 'from'
  | 'with'
  | 'of'
  | 'than'
  | 'like'
  | 'without'
  | 'bare';

const PARTICLES: readonly (readonly [particles: string, role: Role])[] = [
  ['에서는 에서도 에서만 에서의 에서', 'in'],
  ['에는 에도 에만 에', 'at'],
  ['쪽으로 으로는 으로도 으로 로는 로도 로 까지는 까지 에까지', 'to'],
  ['에게로 에게는 에게도 에게 한테 께', 'dative'],
  ['에게서 한테서 에서부터 부터는 부터 으로부터 로부터', 'from'],
  ['을 를', 'object'],
  ['이랑은 이랑 랑 하고 와는 와도 와 과는 과도 과', 'with'],
  ['께서는 께서 이 가', 'subject'],
  ['은 는 도 만', 'topic'],
  ['의', 'of'],
  ['보다는 보다', 'than'],
  ['처럼 같이 마냥', 'like'],
  ['없이', 'without'],
];
const ROLES = PARTICLES.flatMap(([particles, role]) =>
  particles.split(' ').map((particle) => [particle, role] as const),
).toSorted(([a], [b]) => b.length - a.length);

/** After a closing consonant, or after an open syllable; the others stand after either. */
const CLOSED = /^(?:을|은|이|과|과는|과도|으로.*|이랑은?)$/u;
const OPEN = /^(?:를|는|가|와|와는|와도|랑|로|로는|로도|로부터)$/u;

function fits(stem: string, particle: string): boolean {
  if (!/[가-힣]$/u.test(stem)) return true;
  const final = finalOf(stem);
  if (CLOSED.test(particle)) return final !== '' && !(particle.startsWith('으로') && final === 'ㄹ');
  if (OPEN.test(particle)) return final === '' || (particle.startsWith('로') && final === 'ㄹ');
  return true;
}

export interface Split {
  readonly stem: string;
  readonly role: Role;
  readonly plural: boolean;
}

/** A word without its particle, every way it may be read: whole first, then by the longest particle. */
export function* splits(word: string): Generator<Split> {
  yield* plurals(word, 'bare');
  for (const [particle, role] of ROLES) {
    const stem = word.slice(0, -particle.length);
    if (stem !== '' && word.endsWith(particle) && fits(stem, particle)) yield* plurals(stem, role);
  }
}

function* plurals(stem: string, role: Role): Generator<Split> {
  yield { stem, role, plural: false };
  if (stem.length > 1 && stem.endsWith('들')) yield { stem: stem.slice(0, -1), role, plural: true };
}
