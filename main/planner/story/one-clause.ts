import type { Light } from '../../../preload/contract/lights.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { distinctParts } from './members.ts';
import { timingOf, isRooted, doneByLiving, ableTo, THEME_LIVES, STATES, PASSIVE, NEEDED } from './doings.ts';
import type { Aim, Happening } from './happenings.ts';
import type { CastPart } from './memory.ts';
import type { Verb } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { becoming, introducedBy } from './becoming.ts';
import { changed, changesOf, lightChange } from './changes.ts';
import { boardedThings, impliedThings, themeStand } from './implied.ts';
import { phraseMeant } from './phrase-meaning.ts';
import { placeFitting, verbMeant } from './verb-meaning.ts';
import { whoAre } from './who-is-meant.ts';
import { goingOf } from './motion.ts';
import type { Deed } from './staging.ts';
import { equalSizes } from './sizes.ts';
import { learnComplements, themesMeant } from './themes.ts';
import { eachTheirOwn } from './each-their-own.ts';
import { workedAt } from './worked-at.ts';
import type { Gathering } from './gathering.ts';

/** What is told of a clause's doing once everybody in it is known. */
interface Told {
  readonly verb: Verb | undefined;
  readonly agents: readonly CastPart[];
  readonly themes: readonly CastPart[];
  readonly recipients: readonly CastPart[];
  readonly targets: readonly Aim[];
  readonly going: ReturnType<typeof goingOf>;
  /** Told in the passive by nobody: what is moved is what is seen. */
  readonly moved: boolean;
  readonly laterLight: Light | undefined;
}

/** Reads in the order in which pronouns mean somebody: who does it, to whom, what, and what its phrases are about. */
export function readHappening(scene: Gathering): Happening {
  const { clause } = scene;
  const { time, subjects } = doersMeant(scene);
  const verb = verbMeant(scene, subjects);
  scene.role = { ...scene.role, role: 'theme', agents: subjects, needs: undefined, living: undefined };
  const recipients = whoAre(scene, clause.recipients, undefined);
  scene.role = {
    ...scene.role,
    living: THEME_LIVES[verb?.theme ?? 'none'],
    needs: verb?.act === 'play' ? 'instrument' : undefined,
  };
  const become = becoming(scene, subjects, verb);
  if (become !== undefined) return become;
  const objects = themesOf(scene, verb, subjects);
  scene.role = {
    ...scene.role,
    role: 'other',
    living: undefined,
    needs: NEEDED[verb?.theme ?? 'none'],
    besides: objects,
  };
  const moved = clause.mood === 'passive' && subjects.length === 0;
  const dimmed = lightChange(clause, verb);
  scene.dims = dimmed !== undefined;
  if (dimmed?.from !== undefined) scene.light = dimmed.from;
  scene.changes.push(
    ...(time || dimmed !== undefined ? [] : changesOf(scene, verb, objects.length > 0 ? objects : subjects)),
  );
  const { changes } = scene;
  const agents = changed(moved ? objects : subjects, changes);
  const themes = changed(moved ? [] : objects, changes);
  if (!time) learnComplements(scene, agents, themes);
  equalSizes(scene, agents);
  const goes = verb !== undefined && !['still', 'grow', 'shrink', 'swing'].includes(verb.motion);
  const targets = clause.phrases.flatMap((phrase) =>
    phraseMeant(scene, phrase, moved || themes.length === 0 || goes ? agents : themes, agents, goes, verb),
  );
  const way = goingOf(
    clause,
    moved && verb !== undefined ? { ...verb, motion: PASSIVE[verb.motion] ?? verb.motion } : verb,
    wayTold(agents, themes, targets),
  );
  // Somebody alone meets nobody: "a person is shaking hands".
  const alone = agents.length === 1 && agents[0]?.count === 1 && themes.length + targets.length === 0;
  // A waterfall that pours down stays where it is.
  const stays = agents.length > 0 && agents.every(({ member }) => member.traits.has('fixed'));
  // What comes to look smaller is drawn so.
  const drawn = changes.length > 0 && (way.motion === 'grow' || way.motion === 'shrink');
  const going =
    drawn || stays || (alone && way.motion === 'meet') ? { ...way, motion: 'still' as const } : way;
  const implied = [
    ...impliedThings(scene, verb, agents, themes),
    ...boardedThings(scene, verb, agents, themes),
  ];
  themeStand(scene, verb, agents, themes, going.motion !== 'still');
  const tables = workedAt(scene, verb, agents, themes, implied);
  const said = scene.remarks.some(({ text }) => text.startsWith(`${clause.verb} `));
  const shown = said || changes.length > 0 || scene.dims;
  if (verb === undefined && clause.verb !== undefined && !STATES.has(clause.verb) && !shown)
    scene.remark('dropped', `${clause.verb}: not drawn`);
  const told: Told = { verb, agents, themes, recipients, targets, going, moved, laterLight: dimmed?.to };
  return happeningOf(scene, told, [...implied, ...tables]);
}

/** What it is done to: each of several wears, eats or holds their own. */
function themesOf(
  scene: Gathering,
  verb: Verb | undefined,
  subjects: readonly CastPart[],
): readonly CastPart[] {
  const themes = themesMeant(scene, verb);
  const feeds = verb?.act === 'eat' || verb?.act === 'drink';
  const has = feeds || verb?.theme === 'worn' || verb?.theme === 'held' || scene.clause.verb === 'have';
  return has ? eachTheirOwn(subjects, themes, feeds) : themes;
}

/** Who does it. The weather is done by nobody, and where only the time is told nobody does anything. */
function doersMeant(scene: Gathering): { readonly time: boolean; readonly subjects: readonly CastPart[] } {
  const { clause } = scene;
  const asked = clause.mood === 'asked' ? [doerCalled(scene.doer, scene.names.thing(scene.doer))] : [];
  // "It rains": nobody does it.
  const weather = clause.verb !== undefined && verbOf(clause.verb)?.agent === 'thing';
  const doers = weather ? clause.agents.filter(({ head }) => head !== 'it') : clause.agents;
  scene.role = { ...scene.role, needs: ableTo(clause), living: doneByLiving(clause) };
  const time = scene.timeTold();
  const shown = weather && scene.setWeather(clause.verb ?? '');
  if (weather && doers.length === 0 && asked.length === 0 && clause.themes.length === 0) {
    scene.extra.push(...scene.memory.lastLiving());
    if (!shown) scene.remark('dropped', `${clause.verb ?? ''}: not drawn`);
  }
  const subjects = introducedBy(scene) ?? whoAre(scene, time ? [] : [...doers, ...asked], undefined);
  return { time, subjects };
}

/** What the way is told by, as far as the kind of going depends on it. */
const wayTold = (agents: readonly CastPart[], themes: readonly CastPart[], targets: readonly Aim[]) => ({
  targets: targets.map(({ relation, parts }) => ({
    relation,
    living: parts.some(({ member }) => member.traits.has('living')),
  })),
  themed: themes.length > 0,
  flies: agents.some(({ member }) => member.traits.has('flies')),
});

/** What is done; nothing where nobody is there to do it. */
function deedOf(scene: Gathering, told: Told): Deed | undefined {
  const { clause } = scene;
  const { verb, agents, themes, recipients, targets, going, moved } = told;
  if (agents.length + themes.length === 0) return undefined;
  const unsaid =
    clause.verb === undefined ||
    clause.verb === 'be' ||
    clause.verb === 'have' ||
    (moved && going.motion === 'still') ||
    // Its looks tell that it turns red.
    agents.some(({ member }) => scene.changes.some(({ into }) => into === member));
  return {
    // "Does rock climbing" climbs.
    verb: clause.verb === 'do' ? scene.doing() : clause.verb,
    action: unsaid ? undefined : scene.action(),
    ...going,
    act: clause.negated ? undefined : verb?.act,
    agents,
    themes,
    recipients,
    targets,
    ...timingOf(clause, going.motion),
  };
}

/** Puts together what the clause shows, where everybody in it has been found. */
function happeningOf(scene: Gathering, told: Told, implied: readonly CastPart[]): Happening {
  const { clause } = scene;
  const { verb, agents, themes, recipients, targets, going } = told;
  const aimed = clause.verb === 'look' && clause.complements.length === 0;
  const stative =
    clause.verb === undefined || (STATES.has(clause.verb) && going.motion === 'still' && !aimed);
  return {
    clause,
    deed: deedOf(scene, told),
    stands: scene.stands.map((stand) => ({
      ...stand,
      moving:
        (stand.moving || going.motion !== 'still') &&
        !(stand.kind === 'beside' && stand.figure.some(({ member }) => isRooted(member.traits))),
    })),
    parts: distinctParts([
      ...agents,
      ...themes,
      ...recipients,
      ...targets.flatMap(({ parts }) => parts),
      ...scene.extra,
      ...implied,
    ]),
    place: scene.place,
    light: scene.light,
    timeSaid: scene.timeSaid,
    weather: scene.weather,
    amid: scene.amid,
    fits: placeFitting(verb, agents),
    stative: stative && scene.changes.length === 0,
    changes: scene.changes,
    laterLight: told.laterLight,
    remarks: scene.remarks,
    rules: scene.rules,
  };
}

const doerCalled = (head: string, words: string): Mention => ({
  head,
  words,
  kind: 'noun',
  attributes: [],
  count: 1,
  determiner: 'definite',
  owner: undefined,
  start: 0,
  end: 0,
});
