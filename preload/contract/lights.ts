/** What times of day and weather make of a place; `by day` is how a place's name alone is drawn. */
export const LIGHTS = [
  'by day',
  'at sunset',
  'at night',
  'in the rain',
  'in the snow',
  'in fog',
  'in the wind',
] as const;
export type Light = (typeof LIGHTS)[number];

/** Lights that are weather, whatever the time of day. */
export type Weather = Extract<Light, `in ${string}`>;
export const isWeather = (light: Light | undefined): light is Weather => light?.startsWith('in ') === true;

/** Nouns for each; the first is said where a light has to be named. */
const SAID: Readonly<Record<Light, string>> = {
  'at night': 'night|nighttime|midnight|nightfall|moonlight|starlight',
  'at sunset': 'sunset|sundown|sunrise|dawn|dusk|daybreak|twilight|evening|golden hour',
  'by day': 'day|daytime|daylight|noon|midday|morning|afternoon',
  'in the rain': 'rain|drizzle|downpour|rainstorm|thunderstorm|storm',
  'in the snow': 'snow|snowfall|snowstorm|blizzard',
  'in fog': 'fog|mist|haze',
  'in the wind': 'wind|breeze|gale',
};
const ALL_SAID = Object.values(SAID).join('|');
const LOOKS: Readonly<Record<Light, RegExp>> = {
  'at night':
    /\b(moonlit|starlit|night|nighttime|midnight|dark(?! \w*(?:red|blue|green|brown|gr[ae]y|purple|pink)))\b/,
  'at sunset': /\b(sunset|sunrise|dusk|dawn|twilight|evening)\b/,
  'by day': /\b(sunny|sunlit|morning)\b/,
  'in the rain': /\b(rainy|stormy|drizzly)\b/,
  'in the snow': /\b(snowy|snow-covered|wintry)\b/,
  'in fog': /\b(foggy|misty|hazy)\b/,
  'in the wind': /\b(windy|breezy|gusty)\b/,
};
const HOW = 'early|late|heavy|light|strong|falling|pouring|thick|dense';
const PHRASE = `(?:at|by|in|during)(?: the| a)?(?: (?:${HOW}))?`;
const BEHIND = new RegExp(`^(.+?) (${PHRASE} (?:${ALL_SAID}))$`, 'i');
const TOLD = new RegExp(`\\b${PHRASE} (${ALL_SAID})\\b`, 'i');
/** In Korean it stands before the place: "밤의 해변", "비 오는 거리". The first is how it is written here. */
const KOREAN: Readonly<Record<Light, string>> = {
  'at night': '밤의|한밤의|한밤중의|달밤의',
  'at sunset': '해질녘의|해 질 녘의|노을의|석양의|저녁의|새벽의',
  'by day': '낮의|한낮의|대낮의|아침의|오후의',
  'in the rain': '비 오는|비오는|비 내리는|빗속의',
  'in the snow': '눈 오는|눈오는|눈 내리는',
  'in fog': '안개 낀|안개낀|안개 자욱한',
  'in the wind': '바람 부는|바람부는',
};
const BEFORE = new RegExp(`^(${Object.values(KOREAN).join('|')}) (.+)$`);

const meaning = (said: string): Light | undefined =>
  LIGHTS.find((light) => new RegExp(`^(?:${SAID[light]})$`, 'i').test(said));

/** The light that a sentence tells: "a fox sits in the forest at midnight" → at night, "in heavy rain" → in the rain. */
export function lightTold(sentence: string): Light | undefined {
  const [, said] = TOLD.exec(sentence) ?? [];
  return said === undefined ? undefined : meaning(said);
}

/** "forest at midnight" → forest, at midnight; "밤의 숲" → 숲, at night; a place without a light keeps its whole name. */
export function splitTime(place: string): { readonly place: string; readonly time: string | undefined } {
  const [, before, behind] = BEFORE.exec(place) ?? [];
  if (before !== undefined && behind !== undefined) return { place: behind, time: lightOfPlace(place) };
  const [, name = place, time] = BEHIND.exec(place) ?? [];
  return { place: name, time };
}

/** "forest" at night → forest at night; of a name too long for the contract, its end makes room for the light. */
export function atTime(place: string, time: string, most = 500): string {
  const light = timeAlone(time);
  if (lightInKorean(`${time} x`) !== undefined) return `${time} ${place}`.slice(0, most).trimEnd();
  if (light !== undefined && /\p{Script=Hangul}/u.test(place))
    return `${KOREAN[light].split('|')[0]} ${place}`.slice(0, most).trimEnd();
  return `${place.slice(0, most - time.length - 1).trimEnd()} ${time}`;
}

/** The light of words that are one and nothing else: "at night", "the early morning", "sunset", "rain". */
export function timeAlone(words: string): Light | undefined {
  const said = words
    .trim()
    .replace(/^(?:at|by|in|during)\s+/i, '')
    .replace(new RegExp(`^(?:(?:the|a)\\s+)?(?:(?:${HOW})\\s+)?`, 'i'), '');
  return meaning(said) ?? lightInKorean(`${words} x`);
}

/** The light in a place's own name: "moonlit forest", "beach at dawn", "rainy street", "밤의 해변". */
export const lightOfPlace = (place: string): Light | undefined =>
  lightInKorean(place) ?? lightTold(place) ?? LIGHTS.find((light) => LOOKS[light].test(place.toLowerCase()));

function lightInKorean(place: string): Light | undefined {
  const [, said] = BEFORE.exec(place) ?? [];
  return said === undefined ? undefined : LIGHTS.find((light) => KOREAN[light].split('|').includes(said));
}
