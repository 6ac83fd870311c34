import type { Mention, Phrase } from '../clause.ts';
import { subjectsOf, crosses, objectsBehind } from './subjects.ts';
import { readFragment } from './fragments.ts';
import { clausesAfter, clausesBefore } from './joined-clauses.ts';
import { ofNoun } from './noun-clauses.ts';
import {
  complementsOf,
  doingSaid,
  idiomOf,
  isAdverb,
  isAsked,
  isAttribute,
  lemmaOf,
  mannerOf,
  pobjs,
  verbName,
} from './verb-reading.ts';
import { controlOf } from './verb-words.ts';
import type { ClauseReader, Around } from './read-clauses.ts';

/** What hangs on a verb. */
interface Hanging {
  readonly passive: boolean;
  readonly objects: readonly number[];
  readonly recipients: readonly Mention[];
  readonly phrases: readonly Phrase[];
  /** Who does it: the subject, or in the passive whom "by" tells. */
  readonly doers: readonly Mention[];
  readonly themes: readonly Mention[];
}

/** The clauses of a verb: those told with it but done before, its own, and those after it. */
export function readVerb(reader: ClauseReader, verb: number, around: Around, more: readonly Phrase[]): void {
  const { tree } = reader;
  reader.mentions.used.add(verb);
  for (const child of tree.children(verb, 'aux', 'auxpass', 'prt', 'neg', 'mark', 'cc', 'punct'))
    reader.mentions.used.add(child);
  const before = clausesBefore(reader, verb, around);
  const called = subjectsOf(reader, verb, around);
  // "Two dogs on the beach, one runs": the first are only shown.
  const subjectTokens = called.length > 1 ? called.slice(-1) : called;
  for (const shown of called.slice(0, -1)) readFragment(reader, shown, around.link, []);
  const said = subjectTokens.flatMap((one) => reader.mentions.all(one));
  const subjects = said.length > 0 ? said : around.agents;
  for (const one of subjectTokens) for (const noun of reader.mentions.nouns(one)) ofNoun(reader, noun);
  const hanging = hangingOn(reader, verb, subjects, more);
  const { objects, phrases } = hanging;
  const inner = tree.children(verb, 'xcomp', 'ccomp').filter((one) => tree.isVerb(one));
  const expletive = tree.child(verb, 'expl') !== undefined;
  const attrs = tree.children(verb, 'attr').filter((one) => /^(NN|PRP|CD|DT)/.test(tree.tag(one)));
  const doing = said.length > 0 && lemmaOf(reader, verb) === 'be' ? doingSaid(reader, attrs[0]) : undefined;
  if (doing === undefined)
    for (const one of attrs) for (const noun of reader.mentions.nouns(one)) ofNoun(reader, noun);
  if (doing !== undefined) {
    reader.add(verb, around.link, {
      verb: doing.verb,
      agents: said,
      themes: doing.themes,
      phrases,
      manner: mannerOf(reader, verb),
    });
  } else if (
    expletive ||
    (lemmaOf(reader, verb) === 'be' && said.length === 0 && around.agents.length === 0 && attrs.length > 0)
  ) {
    for (const one of tree.children(verb, 'expl')) reader.mentions.used.add(one);
    for (const [nth, one] of attrs.entries())
      readFragment(reader, one, nth === 0 ? around.link : 'and', phrases);
  } else if (controlOf(lemmaOf(reader, verb)) === 'aspect' && inner.length > 0 && objects.length === 0) {
    for (const one of inner) reader.inner(one, { link: around.link, agents: subjects }, phrases);
  } else readDoing(reader, verb, around, { hanging, said, subjects, inner, attrs });
  clausesAfter(reader, verb, around, subjects, inner, before);
}

/** Objects, phrases and who does it, and what is told of their nouns. */
function hangingOn(
  reader: ClauseReader,
  verb: number,
  subjects: readonly Mention[],
  more: readonly Phrase[],
): Hanging {
  const { tree } = reader;
  const passive =
    tree.children(verb, 'nsubjpass', 'auxpass').length > 0 ||
    (tree.relation(verb) === 'acl' && tree.tag(verb) === 'VBN');
  const objects = [...tree.children(verb, 'dobj', 'oprd', 'ccomp'), ...objectsBehind(reader, verb)]
    .filter((one) => !crosses(reader, verb, one))
    .filter((one) => !tree.isVerb(one) && !isAttribute(reader, one) && !isAdverb(reader, one));
  const dative = tree.children(verb, 'dative');
  const recipients = dative
    .filter((one) => /^(NN|PRP)/.test(tree.tag(one)))
    .flatMap((one) => reader.mentions.all(one));
  const phrases = [
    ...reader.phrases.of(verb),
    ...tree.children(verb, 'acomp', 'oprd').flatMap((one) => reader.phrases.of(one)),
    ...tree
      .children(verb, 'dobj')
      .filter((one) => isAdverb(reader, one))
      .flatMap((one) => reader.phrases.of(one)),
    ...more,
  ];
  const doers = passive
    ? phrases.filter(({ relation }) => relation === 'by').flatMap(({ mentions }) => mentions)
    : subjects;
  const also = reader.wornToo.get(verb) ?? [];
  const themes = [
    ...(passive ? subjects : []),
    ...[...objects, ...also].flatMap((one) => reader.mentions.all(one)),
  ];
  for (const one of [...objects, ...dative, ...pobjs(reader, verb)])
    for (const noun of reader.mentions.nouns(one)) ofNoun(reader, noun);
  return { passive, objects, recipients, phrases, doers, themes };
}

/** What a verb tells of itself, and the clauses that complete it: "watches a dog run", "wants to fly". */
function readDoing(
  reader: ClauseReader,
  verb: number,
  around: Around,
  told: {
    readonly hanging: Hanging;
    readonly said: readonly Mention[];
    readonly subjects: readonly Mention[];
    readonly inner: readonly number[];
    readonly attrs: readonly number[];
  },
): void {
  const { tree } = reader;
  const { said, subjects, inner, attrs } = told;
  const { passive, recipients, phrases, doers, themes } = told.hanging;
  const control = controlOf(lemmaOf(reader, verb));
  const heard =
    control === 'causes' || control === 'perceives' ? inner.filter((one) => reader.ownSubject(one)) : [];
  const shown = control === 'causes' && heard.length > 0;
  const idiom = idiomOf(reader, verb);
  const inSaying = ({ start, end }: Mention) =>
    idiom?.bare === true && start >= idiom.start && end <= idiom.end;
  if (!shown)
    reader.add(verb, around.link, {
      verb: idiom?.means ?? verbName(reader, verb),
      negated: tree.children(verb, 'neg').length > 0 || idiom?.negated === true,
      mood: passive ? 'passive' : isAsked(reader, verb, around, said) ? 'asked' : 'told',
      agents: doers.filter(({ head, kind }) => kind !== 'pronoun' || head !== 'you'),
      themes: (themes.length > 0 ? themes : (around.themes ?? [])).filter((mention) => !inSaying(mention)),
      recipients,
      phrases: phrases.filter(
        ({ relation, mentions }) =>
          (!passive || relation !== 'by' || doers.length === 0) &&
          (mentions.length === 0 || !mentions.every(inSaying)),
      ),
      manner: mannerOf(reader, verb),
      complements: complementsOf(reader, verb, attrs),
    });
  const completes = control === 'wishes' ? 'unreal' : control === 'aims' ? 'purpose' : 'while';
  for (const one of inner)
    reader.clause(one, {
      link: shown && one === heard[0] ? around.link : completes,
      agents: control === 'causes' && themes.length > 0 ? themes : subjects,
    });
}
