import { koreanLandmark, landmarkTable } from '../../lexicon/landmarks.ts';
import { koreanNouns, nounOf } from '../../lexicon/nouns.ts';
import { koreanFirstName, koreanPerson, peopleTable } from '../../lexicon/people.ts';
import { koreanPlace } from '../../lexicon/places.ts';
import { splits } from './particles.ts';
import type { Meaning } from './word.ts';

const bare = (name: string): string => name.replace('*', '');

/** A noun, a place or somebody's name with its particle; a name said so ("나비라는") too. */
export function nounIn(word: string): Meaning | undefined {
  const called = /^(\p{Script=Hangul}{1,6}?)(?:이라는|라는|이란|이라고|라고)$/u.exec(word)?.[1];
  if (called !== undefined) return { kind: 'called', name: called };
  for (const { stem, role, plural } of splits(word)) {
    const heads = koreanNouns(stem);
    const place = koreanPlace(stem)?.name;
    if (heads.length > 0 || place !== undefined)
      return { kind: 'noun', heads: heads.length > 0 ? heads : [place ?? stem], place, stem, role, plural };
    if (plural) continue;
    const name = nameOf(stem);
    if (name !== undefined) return { kind: 'name', heads: [name], place: undefined, stem, role, plural };
    if (koreanLandmark(stem) !== undefined) {
      const [landmark = stem] = landmarkTable.inKorean(stem);
      return { kind: 'noun', heads: [bare(landmark)], place: bare(landmark), stem, role, plural };
    }
    const latin = /^[A-Za-z][A-Za-z0-9'-]*$/.test(stem) ? stem.toLowerCase() : undefined;
    if (latin !== undefined && (role !== 'bare' || nounOf(latin) !== undefined))
      return { kind: 'noun', heads: [latin], place: undefined, stem, role, plural };
  }
  return undefined;
}

/** Lower case, in Latin letters where it is a Korean one: what the tables of people know. */
function nameOf(stem: string): string | undefined {
  const first = koreanFirstName(stem);
  if (first !== undefined) return first.toLowerCase();
  const [known] = koreanPerson(stem) === undefined ? [] : peopleTable.inKorean(stem);
  return known === undefined ? undefined : bare(known).toLowerCase();
}
