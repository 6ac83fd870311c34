import type { Verb } from './schema.ts';
export const koreanVerb = (_: string): Verb | undefined => undefined;
