/** The edit would break what the document promises; the studio is not even asked. */
export class ImpossibleEdit extends Error {}
