/** Letters that are not seen and split words or hide them: soft hyphens, zero-width spaces and joiners of words, marks of byte order. */
const UNSEEN = /[\u00AD\u180E\u200B\u2060\uFEFF]/g;

/**
 * A text as it is read by eye: without what is not seen, and with every letter in its composed form, because systems
 * also write "é" and "가" as a letter and its parts. Nothing that is seen changes.
 */
export const plainText = (text: string): string => text.replaceAll(UNSEEN, '').normalize('NFC');
