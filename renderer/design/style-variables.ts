import type { CSSProperties } from 'react';

/** Style variables for a style sheet to reckon with. */
export const variables = (values: Readonly<Record<`--${string}`, string | number>>): CSSProperties => values;
