const HIDDEN = '[key]';

/** What keys of the known services begin with, keys in headers, and passwords in addresses. */
const PREFIXED = /\b(?:(?:sk|pk|rk|gsk|xai|hf|key)[-_]|AIza)[A-Za-z0-9*_-]{8,}/g;
const AUTHORIZATION = /\b(Bearer|Basic)\s+([A-Za-z0-9._~+/=*-]{4,})/gi;
const IN_ADDRESS = /\/\/[^/\s:@]+:[^/\s@]+@/g;

/** Whether a run of characters can be a key and no words: long, and with figures among its letters. */
function canBeKey(token: string): boolean {
  if (/\*{3}/.test(token)) return true;
  return token.length >= 12 && /\d/.test(token) && /[a-z]/i.test(token) && !/^\d+[a-z]*$/i.test(token);
}

/** A key that is a word ("ollama", "none") guards nothing, and the word may well be the story's. */
const isWord = (key: string): boolean => key.length < 8 || /^[\p{L}_-]{1,19}$/u.test(key);

/**
 * Makes functions that take `key`, and whatever else can only be a key, out of texts: servers echo keys in errors and
 * could echo them in answers. From an answer only what can be no word is taken.
 */
export function scrubber(key: string | undefined): {
  readonly answer: (text: string) => string;
  readonly message: (text: string) => string;
} {
  const without = (text: string, known: boolean) =>
    key !== undefined && known ? text.replaceAll(key, HIDDEN) : text;
  const shapes = (text: string) =>
    text
      .replaceAll(PREFIXED, (found) => (canBeKey(found) ? HIDDEN : found))
      .replaceAll(IN_ADDRESS, `//${HIDDEN}@`);
  return {
    answer: (text) =>
      shapes(without(text, key !== undefined && !isWord(key))).replaceAll(
        AUTHORIZATION,
        (found, _, token: string) => (canBeKey(token) ? HIDDEN : found),
      ),
    message: (text) =>
      shapes(without(text, key !== undefined && key.length > 3)).replaceAll(AUTHORIZATION, HIDDEN),
  };
}
