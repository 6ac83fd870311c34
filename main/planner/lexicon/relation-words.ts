/** How a phrase stands to its clause; one word for each meaning, whatever the language. */
export const RELATIONS = [
  'on', 'in', 'under', 'above', 'behind', 'in front of', 'beside', 'between', 'near', 'around', 'left of', 'right of',
  'at', 'inside', 'outside', 'far from', 'against', 'among', 'opposite',
  'to', 'into', 'onto', 'toward', 'from', 'out of', 'off', 'across', 'along', 'through', 'past', 'over', 'up', 'down',
  'after', 'with', 'without', 'for', 'by', 'as', 'like', 'about', 'of', 'during', 'until', 'before', 'than',
] as const; // prettier-ignore
export type RelationWord = (typeof RELATIONS)[number];
