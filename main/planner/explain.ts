import type { Vocabulary } from '../../preload/contract/pack.ts';
import { isKorean } from './lexicon/is-korean.ts';
import type { Clause, Mention, Phrase } from './reading/clause.ts';
import type { Parse } from './reading/parse.ts';
import { parseEnglish } from './reading/english/parse-english.ts';
import { parsesOf } from './reading/read-english.ts';
import { wordsFor } from './reading/words.ts';
import { readPrompt } from './read-prompt.ts';
import type { Happening } from './story/happenings.ts';
import { tellStory } from './story/tell.ts';
import { indexVocabulary } from './story/vocabulary.ts';

/**
 * How a prompt is read, for people: its parse, its clauses with roles, and what became of each in which scene.
 *
 * @throws PlannerError where there is nothing to read
 */
export function explain(prompt: string, vocabulary: Vocabulary, script = false): string {
  const index = indexVocabulary(vocabulary);
  const told = readPrompt(prompt, { vocabulary, script });
  const parses = isKorean(prompt)
    ? []
    : ['Parse', ...parsesOf(prompt, wordsFor(index), parseEnglish).map(parseLines), ''];
  const { film, clauses, unread } = told.reading;
  const { scenes, notes } = tellStory(told.reading, index, told.script);
  return [
    ...parses,
    'Clauses',
    ...clauses.map((clause) => `  ${clauseText(clause)}`),
    ...(film.style.length + film.camera.length > 0
      ? [`  film: style ${film.style.join(', ') || 'none'}; camera ${film.camera.join(', ') || 'none'}`]
      : []),
    ...(unread.length > 0 ? [`  not read: ${unread.join(', ')}`] : []),
    '',
    'Scenes',
    ...scenes.flatMap(({ staged, happenings }, at) => [
      `  ${at + 1}. ${staged.place.name}`,
      ...happenings.map((one) => `     ${happeningText(one)}`),
    ]),
    ...(notes.length > 0 ? ['', 'Notes', ...notes.map(({ kind, text }) => `  ${kind}: ${text}`)] : []),
  ].join('\n');
}

const parseLines = ({ tokens }: Parse): string =>
  tokens
    .map(
      ({ text: word, tag, relation, head }) =>
        `  ${word.padEnd(14)} ${tag.padEnd(5)} ${relation.padEnd(10)} ${tokens[head]?.text ?? ''}`,
    )
    .join('\n');

const mentionText = ({ head, attributes, count, owner }: Mention): string =>
  [
    owner === undefined ? '' : `${owner.words}'s`,
    count === undefined ? 'several' : count === 1 ? '' : String(count),
    ...attributes,
    head,
  ]
    .filter((word) => word !== '')
    .join(' ');

const phraseText = ({ relation, mentions, spot, side }: Phrase): string =>
  `${relation} ${side === undefined ? '' : `(${side}) `}${spot === undefined ? mentions.map(mentionText).join(', ') : `[${Object.values(spot).join(' ')}]`}`;

function clauseText({
  link,
  verb,
  negated,
  agents,
  themes,
  recipients,
  phrases,
  manner,
  complements,
}: Clause): string {
  const roles = [
    ['agent', agents.map(mentionText)],
    ['theme', themes.map(mentionText)],
    ['recipient', recipients.map(mentionText)],
    ['phrases', phrases.map(phraseText)],
    ['manner', manner],
    [
      'is',
      complements.map(
        ({ attribute, mention }) => attribute ?? (mention === undefined ? '' : mentionText(mention)),
      ),
    ],
  ] as const;
  const said = roles.flatMap(([role, words]) => (words.length === 0 ? [] : [`${role}: ${words.join(', ')}`]));
  return `${link}: ${negated ? 'not ' : ''}${verb ?? '(shown)'} { ${said.join('; ')} }`;
}

function happeningText({ clause, deed, stands, place, light, weather, rules }: Happening): string {
  const names = (parts: readonly { readonly member: { readonly name: string }; readonly count: number }[]) =>
    parts.map(({ member, count }) => (count > 1 ? `${count} × ${member.name}` : member.name)).join(', ');
  return [
    `${clause.verb ?? 'shown'}:`,
    deed === undefined
      ? 'nothing drawn'
      : `${names(deed.agents) || 'nobody'} ${deed.motion}${deed.direction === undefined ? '' : ` ${deed.direction}`}${deed.act === undefined ? '' : `, act ${deed.act}`}${deed.themes.length === 0 ? '' : `, with ${names(deed.themes)}`}`,
    ...stands.map(({ kind, figure, ground }) => `; ${names(figure)} ${kind} ${names(ground)}`),
    ...(place === undefined ? [] : [`; place ${place.name}`]),
    ...[light, weather].flatMap((one) => (one === undefined ? [] : [`; ${one}`])),
    ...(rules.length === 0 ? [] : [`  (${rules.join(', ')})`]),
  ].join(' ');
}
