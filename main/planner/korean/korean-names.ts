import { atTime, splitTime } from '../../../preload/contract/lights.ts';
import type { ToldInEnglish } from './read-korean.ts';
import { calledInKorean } from './nouns.ts';
import { calledNames } from './names.ts';
import { lookInKorean } from './small-words.ts';

/** English names of a plan in Korean: as the prompt says them, else as the lists do. */
export class KoreanNames {
  readonly #said: ToldInEnglish['called'];
  readonly #people: ReadonlyMap<string, string>;

  constructor(prompt: string, said: ToldInEnglish['called']) {
    this.#said = said;
    this.#people = calledNames(prompt.normalize('NFC').match(/\p{L}+/gu) ?? []);
  }

  /** "red balloon" → "빨간 풍선", "Minsu the boy" → "민수"; undefined where a word of it has no Korean one. */
  of(english: string): string | undefined {
    const person = this.#people.get(/^(\w+) the [\w ]+$/.exec(english)?.[1] ?? english);
    if (person !== undefined) return person;
    const words = english.split(' ');
    for (let looks = 0; looks < words.length; looks += 1) {
      const noun = this.#noun(words.slice(looks).join(' '));
      const described = words.slice(0, looks).map((word) => lookInKorean(word) ?? calledInKorean(word));
      if (noun !== undefined && described.every((one) => one !== undefined))
        return [...described, noun].join(' ');
    }
    return undefined;
  }

  /** "beach at night" → "밤의 해변". */
  ofPlace(english: string): string | undefined {
    const { place, time } = splitTime(english);
    const noun = this.#noun(place);
    return noun === undefined || time === undefined ? noun : atTime(noun, time);
  }

  #noun(english: string): string | undefined {
    return this.#said.get(english) ?? calledInKorean(english);
  }
}
