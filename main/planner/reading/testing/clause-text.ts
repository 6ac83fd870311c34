import type { Clause, Mention, Phrase } from '../clause.ts';

const mentionText = ({ head, attributes, count, owner, container, group }: Mention): string =>
  [
    owner === undefined ? '' : `${owner.head}'s`,
    count === undefined ? 'some' : count === 1 ? '' : String(count),
    group ?? container ?? '',
    ...attributes,
    head,
  ]
    .filter((word) => word !== '')
    .join(' ');

const listed = (mentions: readonly Mention[]): string => mentions.map(mentionText).join(' + ');

const phraseText = ({ relation, mentions, spot, side }: Phrase): string =>
  `${relation} ${side === undefined ? '' : `(${side}) `}${spot === undefined ? listed(mentions) : `[${Object.values(spot).join(' ')}]`}`;

/** One clause as one line, for tables of tests: `then: fox jump > fence | over fence | ~quickly | =red`. */
export function clauseText(clause: Clause): string {
  const { link, verb, negated, mood, agents, themes, recipients, phrases, manner, complements } = clause;
  const doing = [negated ? 'not' : '', mood === 'told' ? '' : `(${mood})`, verb ?? '-']
    .filter(Boolean)
    .join(' ');
  const roles = [
    themes.length === 0 ? '' : `> ${listed(themes)}`,
    recipients.length === 0 ? '' : `to ${listed(recipients)}`,
    ...phrases.map((phrase) => `| ${phraseText(phrase)}`),
    ...manner.map((how) => `~ ${how}`),
    ...complements.map(
      ({ attribute, mention }) => `= ${attribute ?? (mention === undefined ? '' : mentionText(mention))}`,
    ),
  ];
  return [`${link}:`, listed(agents), doing, ...roles].filter((text) => text !== '').join(' ');
}
