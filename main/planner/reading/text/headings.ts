import { placePhrase } from '../../lexicon/place-phrase.ts';

/** A screenplay's scene heading: "INT. KITCHEN - NIGHT", at a line's or a sentence's beginning, in capitals. */
const HEADING =
  /(?<=^|\n|[.!?][ \t]+)[ \t]*(?:\d{1,3}[.)]?[ \t]+)?(INT|EXT|I\/E)(?:\.?[ \t]?\/[ \t]?(?:INT|EXT))?\.?[ \t]+([A-Z0-9][A-Z0-9'’]+(?:[ \t/,&–—-]+[A-Z0-9][A-Z0-9'’]+)*)[.:]?\s*/g;

const TIMES: Readonly<Record<string, string>> = {
  night: 'at night',
  midnight: 'at night',
  evening: 'at sunset',
  dusk: 'at sunset',
  sunset: 'at sunset',
  dawn: 'at dawn',
  sunrise: 'at dawn',
  morning: 'in the morning',
  day: 'at noon',
  noon: 'at noon',
  afternoon: 'in the afternoon',
};
/** How one scene follows another: nothing to see. */
const FOLLOWS = /^(continuous|same|same time|later|moments later|establishing|flashback|present)$/;
const SEEN_FROM_OUTSIDE =
  /\b(house|home|cabin|cottage|hotel|school|office|restaurant|cafe|store|shop|church|hospital|bank|apartment|library|museum)$/;

type Heading = { readonly where: string | undefined; readonly time: string | undefined };

/** "JOE'S HOUSE - KITCHEN - NIGHT" → in the kitchen, at night. */
function headingOf(side: string, said: string): Heading {
  const parts = said
    .toLowerCase()
    .split(/\s*[–—-]\s*/)
    .filter((part) => part !== '' && !FOLLOWS.test(part));
  const time = parts.map((part) => TIMES[part]).find((one) => one !== undefined);
  const place = parts.findLast((part) => TIMES[part] === undefined)?.replace(/^.*['’]s\s+/, '');
  if (place === undefined) return { where: undefined, time };
  const outside = side === 'EXT' && SEEN_FROM_OUTSIDE.test(place);
  return { where: outside ? `outside the ${place}` : placePhrase(place), time };
}

const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "A mouse sneaks in", after a comma. */
const goingOn = (text: string): string =>
  text.replace(/^(?:A|An|The|He|She|It|They|Two|Three|Four|Five|Six)(?= )/, (word) => word.toLowerCase());

/** Headings as what they say of the action after them: "In the kitchen at night, a mouse sneaks in." */
export function headingsSaid(text: string): string {
  const found = [...text.matchAll(HEADING)];
  let told = text.slice(0, found[0]?.index ?? text.length);
  for (const [nth, { index, 0: whole, 1: side = '', 2: said = '' }] of found.entries()) {
    const { where, time } = headingOf(side, said);
    const opening = large([where, time].filter((part) => part !== undefined).join(' '));
    const action = text.slice(index + whole.length, found[nth + 1]?.index);
    if (action.trim() === '') told += `\n${opening}.\n`;
    else told += opening === '' ? `\n${action}` : `\n${opening}, ${goingOn(action)}`;
  }
  return told;
}

/** Each heading in a paragraph of its own with the action that it opens: they are one shot. */
export const headingsJoined = (script: string): string =>
  script.replaceAll(HEADING, (_, side: string, said: string) => `\n\n${side} ${said}: `);
