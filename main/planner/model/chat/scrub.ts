/** What keys of the known services look like, and keys in headers and addresses. */
const KEY_SHAPES = [
  /\b(?:sk|pk|rk|gsk|xai|key|hf|AIza)[-_][A-Za-z0-9*_-]{8,}/g,
  /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=*-]{4,}/gi,
  /\/\/[^/\s:@]+:[^/\s@]+@/g,
];
const HIDDEN = '[key]';

/**
 * Makes a function that takes `key`, and whatever else looks like one, out of a text. Servers echo keys in errors and
 * could echo them in answers.
 */
export function scrubber(key: string | undefined): (text: string) => string {
  return (text) => {
    const without = key === undefined || key === '' ? text : text.replaceAll(key, HIDDEN);
    return KEY_SHAPES.reduce(
      (scrubbed, shape) =>
        scrubbed.replaceAll(shape, (found) => (found.startsWith('//') ? `//${HIDDEN}@` : HIDDEN)),
      without,
    );
  };
}
