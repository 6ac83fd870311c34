/** A name for the label of an edit, which takes 80 characters in all. */
export const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
