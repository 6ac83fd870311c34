const HOW_LARGE = '(?:big|large|tall|small|tiny|huge|giant)';
const ALIKE = '(?:same|equal|identical|similar)';
const NEARLY = '(?:just |exactly |equally |about |almost |roughly |nearly )?';

/** Comparisons of size in many words become one preposition or adverb, so that the clause reader has one to look for. */
export const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(?:twice|\\w+ times) as ${HOW_LARGE} as\\b`, 'gi'), 'bigger than'],
  [new RegExp(`\\b(?:half|an? (?:third|quarter|fifth|tenth)) as ${HOW_LARGE} as\\b`, 'gi'), 'smaller than'],
  [new RegExp(`\\bnot (?:quite |nearly )?(?:as|so) ${HOW_LARGE} as\\b`, 'gi'), 'smaller than'],
  [
    new RegExp(`\\b${NEARLY}as ${HOW_LARGE} as (?!possible|ever|can|each other|one another)`, 'gi'),
    'as_big_as ',
  ],
  [/\bno (?:bigger|larger|smaller|taller|shorter) than\b/gi, 'as_big_as'],
  [
    new RegExp(
      `\\b(?:(?:of|with|has|have|having) )?${NEARLY}(?:the |an? )?${ALIKE} (?:size|height) (?:as|to|with)\\b`,
      'gi',
    ),
    'as_big_as',
  ],
  [/\b(?:equal|identical|similar) in size (?:to|with)\b/gi, 'as_big_as'],
  [new RegExp(`\\b${NEARLY}the size of (?=an?\\b)`, 'gi'), 'as_big_as '],
  [
    new RegExp(
      `(?:,? both)?\\s(?:(?:that|which|who) (?:are|have) |both )?(?:(?:of|with|have|having) )?(?:both )?${NEARLY}(?:the |an? )?${ALIKE} (?:size|height)s?\\b`,
      'gi',
    ),
    ' of_the_same_size',
  ],
  [/\b(?:equally|just as) (?:big|large|tall|small)\b/gi, 'of_the_same_size'],
  [new RegExp(`\\b${NEARLY}as ${HOW_LARGE} as (?:each other|one another)\\b`, 'gi'), 'of_the_same_size'],
];
