/** One of the cast; `body` is its JSON. */
export type CastMemberTable = { id: string; body: string };
