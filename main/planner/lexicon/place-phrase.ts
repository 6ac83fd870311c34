import { splitTime } from '../../../preload/contract/lights.ts';
import { landmarkNamed } from './landmarks.ts';

/** One is on these, in all others. */
const ON =
  /\b(beach|street|road|farm|field|stage|playground|snow|island|hill|highway|planet|moon|pier|dock|roof|rooftop|bridge|court|meadow|path)\b/;
/** Of places of the world, those that are said with "the": seas, ranges, deserts. */
const WITH_THE =
  /^(atlantic|pacific|mediterranean|amazon|himalayas|rockies|andes|alps|maldives|gobi|sahara|congo|serengeti|matterhorn)$/;

/** How somebody is at a place told by its name: "on the beach at night", "by the lake", "in London". */
export function placePhrase(placeAndTime: string): string {
  const { place, time } = splitTime(placeAndTime);
  return time === undefined ? untimed(place) : `${untimed(place)} ${time}`;
}

function untimed(name: string): string {
  if (name === 'home') return 'at home';
  if (name === 'lake') return 'by the lake';
  if (name === 'underwater' || name.startsWith('under the ')) return name;
  return `${ON.test(name) ? 'on' : 'in'} ${needsNoArticle(name) ? name : `the ${name}`}`;
}

/** London, but the Pacific and the Eiffel Tower. */
function needsNoArticle(name: string): boolean {
  const lower = name.toLowerCase();
  if (/^((outer )?space|mars)$/.test(lower)) return true;
  const landmark = landmarkNamed(lower);
  return landmark !== undefined && landmark.thing.length === 0 && !WITH_THE.test(lower);
}
