/** What times of day make of a place; `by day` is how a place's name alone is drawn. */
export type Light = 'by day' | 'at sunset' | 'at night';

const TIMES: Readonly<Record<Light, string>> = {
  'at night': 'night|nighttime|midnight|nightfall|moonlight|starlight',
  'at sunset': 'sunset|sundown|sunrise|dawn|dusk|daybreak|twilight|evening|golden hour',
  'by day': 'day|daytime|daylight|noon|midday|morning|afternoon',
};
const ALL_TIMES = Object.values(TIMES).join('|');
const LOOKS: Readonly<Record<Light, RegExp>> = {
  'at night':
    /\b(moonlit|starlit|night|nighttime|midnight|dark(?! \w*(?:red|blue|green|brown|gr[ae]y|purple|pink)))\b/,
  'at sunset': /\b(sunset|sunrise|dusk|dawn|twilight|evening)\b/,
  'by day': /\b(sunny|sunlit|morning)\b/,
};
const BEHIND = new RegExp(`^(.+?) ((?:at|by|in|during)(?: the)?(?: early| late)? (?:${ALL_TIMES}))$`, 'i');
const TOLD = new RegExp(`\\b(?:at|by|in|during)(?: the)?(?: early| late)? (${ALL_TIMES})\\b`, 'i');
/** In Korean the time stands before the place: "밤의 해변". The first is how it is written here. */
const KOREAN: Readonly<Record<Light, string>> = {
  'at night': '밤|한밤|한밤중|달밤',
  'at sunset': '해질녘|해 질 녘|노을|석양|저녁|새벽',
  'by day': '낮|한낮|대낮|아침|오후',
};
const BEFORE = new RegExp(`^(${Object.values(KOREAN).join('|')})의 (.+)$`);
export const LIGHTS = ['by day', 'at sunset', 'at night'] as const satisfies readonly Light[];

const meaning = (time: string): Light | undefined =>
  LIGHTS.find((light) => new RegExp(`^(?:${TIMES[light]})$`, 'i').test(time));

/** The light of a time that a sentence tells: "a fox sits in the forest at midnight" → at night. */
export function lightTold(sentence: string): Light | undefined {
  const [, time] = TOLD.exec(sentence) ?? [];
  return time === undefined ? undefined : meaning(time);
}

/** "forest at midnight" → forest, at midnight; "밤의 숲" → 숲, at night; a place without a time keeps its whole name. */
export function splitTime(place: string): { readonly place: string; readonly time: string | undefined } {
  const [, before, behind] = BEFORE.exec(place) ?? [];
  if (before !== undefined && behind !== undefined) return { place: behind, time: lightOfPlace(place) };
  const [, name = place, time] = BEHIND.exec(place) ?? [];
  return { place: name, time };
}

/** "forest" at night → forest at night; of a name too long for the contract, its end makes room for the time. */
export function atTime(place: string, time: string, most = 500): string {
  const light = timeAlone(time);
  if (light !== undefined && /\p{Script=Hangul}/u.test(place))
    return `${KOREAN[light].split('|')[0]}의 ${place}`.slice(0, most).trimEnd();
  return `${place.slice(0, most - time.length - 1).trimEnd()} ${time}`;
}

/** The light of words that are a time and nothing else: "at night", "the early morning", "sunset". */
export function timeAlone(words: string): Light | undefined {
  const time = words
    .trim()
    .replace(/^(?:at|by|in|during)\s+/i, '')
    .replace(/^(?:the\s+)?(?:early\s+|late\s+)?/i, '');
  return meaning(time);
}

/** The light in a place's own name: "moonlit forest", "beach at dawn", "밤의 해변". */
export const lightOfPlace = (place: string): Light | undefined =>
  lightInKorean(place) ?? lightTold(place) ?? LIGHTS.find((light) => LOOKS[light].test(place.toLowerCase()));

function lightInKorean(place: string): Light | undefined {
  const [, time] = BEFORE.exec(place) ?? [];
  return time === undefined ? undefined : LIGHTS.find((light) => KOREAN[light].split('|').includes(time));
}
