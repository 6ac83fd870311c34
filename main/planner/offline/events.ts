import { baseOf, type Part } from './cast.ts';
import type { Clause, PrepositionPhrase } from './clause.ts';
import { isWornIn, wornObjects, wornRemark } from './clothes.ts';
import type { Cast } from './coreference.ts';
import {
  BECOMES,
  comparisons,
  contents,
  liesIn,
  onBody,
  relationsOf,
  sameSizes,
  verbRelations,
} from './event-relations.ts';
import { Meanings } from './meanings.ts';
import type { Role } from './memory.ts';
import { readMotion } from './motion.ts';
import type { NounPhrase } from './phrases.ts';
import { isBuilding, placeMention, type PlaceMention } from './places.ts';
import { roomOf } from './rooms.ts';
import { standInsForKnownPlace } from './lexicon/known-places.ts';
import { DONE_TO_PLACE, placeOfHappening, settingOf, type SaidPlace } from './said-places.ts';
import { ownerOf } from './relation-owner.ts';
import type { Event, Relation, Remark, Target } from './story.ts';
import { intoRide, rememberRide } from './unsaid-ride.ts';
import { withUnsaid } from './unsaid.ts';
import { doingOf, GIVES, GOES_BY, KIND_VERBS, LIVING_VERBS, LOSES, MOVES_IN } from './verb-kinds.ts';
import { seenByViewer } from './seen-by-viewer.ts';
import { takenFrom } from './taken-from.ts';
import { becoming, turnedInto } from './turned-into.ts';
import { withoutDoer } from './unseen-doer.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';
import { activeVoice, isTelling, isWeather, throughCamera, withoutPredicate } from './voice.ts';

/** "He looks for her": somebody known who is looked for is not there. `known` is how many there were before. */
const withoutSought = <A extends Roles['aimed'][number]>(aimed: A, verb: string, known: number): A =>
  aimed.phrase.preposition === 'for' && /^(look|search|hunt|wait|call|long)$/.test(verb)
    ? { ...aimed, parts: aimed.parts.filter(({ member }) => !member.animate || member.id >= known) }
    : aimed;

type Roles = {
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly aimed: readonly { readonly phrase: PrepositionPhrase; readonly parts: readonly Part[] }[];
  readonly targets: readonly Target[];
  readonly meant: ReadonlyMap<NounPhrase, readonly Part[]>;
  readonly remarks: readonly Remark[];
  readonly places: readonly SaidPlace[];
};

/** Reads one clause: whom its words mean, where it is, what moves how. */
export class EventReader {
  private readonly meanings: Meanings;

  constructor(cast: Cast, index: VocabularyIndex) {
    this.meanings = new Meanings(cast, index);
  }

  /** Whether a phrase can act by itself, before it is known whom it means. */
  readonly animate = (phrase: NounPhrase): boolean => this.meanings.animate(phrase);

  read(said: Clause, sentence: number, ownScene: boolean): Event {
    const { cast } = this.meanings;
    // Who is asked to come has not come into the story's next sentence yet.
    if (said.link !== 'small' && said.link !== 'purpose') cast.nextClause();
    const filmed = throughCamera(said);
    const active = filmed.clause.verb?.passive === true ? activeVoice(filmed.clause) : filmed.clause;
    const shown = seenByViewer(
      active,
      cast.members.some(({ base }) => base === 'narrator'),
    );
    const taken = takenFrom(withoutPredicate(becoming(shown)), this.animate);
    const told = intoRide(taken, cast.hasRide());
    const named = this.roles(told);
    const meant = { ...named, ...withUnsaid(told, named, cast) };
    const acted = { clause: told, subjects: meant.subjects, objects: meant.objects, targets: meant.targets };
    const turned = turnedInto(acted);
    if (turned !== undefined) cast.become(turned.before, turned.now);
    const moved = turned ?? withoutDoer(acted);
    const { clause, subjects, objects } = moved ?? acted;
    const roles = { ...meant, subjects, objects, targets: turned?.targets ?? meant.targets };
    const { targets, places } = roles;
    const motion = {
      ...(moved?.motion ?? readMotion(acted)),
      ...filmed.motion,
    };
    const receivers =
      motion.motion === 'transfer' ? [...objects, ...targets.flatMap(({ parts }) => parts)] : [];
    cast.gave(receivers.filter(({ member }) => member.animate));
    cast.lose(LOSES.test(clause.verb?.lemma ?? '') ? objects : []);
    const relations = this.relations(clause, roles, motion.motion);
    rememberRide(clause, relations, subjects, cast);
    const place = settingOf(places);
    return {
      clause,
      sentence,
      ownScene,
      subjects,
      objects,
      targets,
      meant: roles.meant,
      remarks: roles.remarks,
      ...motion,
      relations,
      ...(place === undefined ? { place } : { place: { ...place.place, saidWith: place.preposition } }),
      leaves: clause.adverbs.includes('home') || clause.verb?.particle === 'home',
      becomes: turned !== undefined && acted.objects.length === 0,
      telling: isTelling(clause, places.length > 0, targets),
    };
  }

  private readonly said = new WeakMap<NounPhrase, readonly Part[]>();

  /** The very words of an earlier clause that are carried over ("their brother, who …") mean the same again. */
  private saidBefore(phrase: NounPhrase, link: Clause['link']): readonly Part[] | undefined {
    const parts = this.said.get(phrase);
    if (parts === undefined || parts.length === 0) return undefined;
    return this.meanings.cast.again(parts, link === 'small' ? 'object' : 'subject');
  }

  /** Whom the clause's phrases mean, in the order they are read: subjects, early phrases, objects, late phrases. */
  private roles(clause: Clause): Roles {
    const lemma = clause.verb?.lemma ?? '';
    const meant = new Map<NounPhrase, readonly Part[]>();
    const remarks: Remark[] = [];
    const places: SaidPlace[] = [];
    const doing = doingOf(clause);
    const mean = (
      phrases: readonly NounPhrase[],
      role: Role,
      subjects: readonly Part[],
      animateWanted: boolean,
    ) =>
      phrases.flatMap((phrase, nth) => {
        const given = role === 'object' && nth === 0 && phrases.length > 1 && GIVES.test(lemma);
        const parts =
          meant.get(phrase) ??
          (role === 'subject' && clause.inherited ? this.saidBefore(phrase, clause.link) : undefined) ??
          this.meanings.mean(
            phrase,
            { ...doing, role, subjects, animateWanted: animateWanted || given },
            remarks,
          );
        meant.set(phrase, parts);
        this.said.set(phrase, parts);
        return parts;
      });
    const weather = isWeather(clause);
    const acting = clause.verb !== undefined && lemma !== 'be';
    const actors = weather ? [] : this.things(clause.subjects, 'subject', places, acting);
    const subjects = mean(actors, 'subject', [], LIVING_VERBS.test(lemma));
    const phrases = clause.phrases.map((phrase) => ({
      phrase,
      things: this.thingsAfter(phrase, lemma, places).filter((thing) => {
        const worn = isWornIn(phrase, thing, lemma, subjects);
        if (worn) remarks.push(wornRemark(thing));
        return !worn;
      }),
    }));
    const kind = KIND_VERBS.test(lemma);
    const known = this.meanings.cast.members.length;
    const aim = ({ phrase, things }: (typeof phrases)[number]) => ({
      phrase,
      parts: phrase.early
        ? mean(things, 'other', subjects, false)
        : mean(things, /^(to|at|for)$/.test(phrase.preposition) ? 'object' : 'other', subjects, kind),
    });
    const early = phrases.filter(({ phrase }) => phrase.early).map(aim);
    const worn = wornObjects(clause);
    remarks.push(...worn.map(wornRemark));
    const seen = clause.objects.filter((phrase) => !worn.includes(phrase));
    const objects = mean(this.things(seen, lemma, places), 'object', subjects, kind);
    const late = phrases.filter(({ phrase }) => !phrase.early).map(aim);
    const aimed = [...early, ...late].map((one) => withoutSought(one, lemma, known));
    const targets = aimed.map(({ phrase, parts }) => ({ preposition: phrase.preposition, parts }));
    return { subjects, objects, aimed, targets, meant, remarks, places };
  }

  private relations(clause: Clause, roles: Roles, motion: Event['motion']): readonly Relation[] {
    const lemma = clause.verb?.lemma ?? '';
    if (BECOMES.test(lemma)) return [];
    const told = roles.aimed.flatMap(({ phrase, parts }) => {
      const owner = liesIn(phrase, parts, roles) ? roles.objects : ownerOf(phrase, roles, clause);
      return relationsOf(phrase, parts, owner, lemma);
    });
    const { subjects, objects, targets } = roles;
    return [
      ...told,
      ...comparisons(clause, subjects, targets),
      ...sameSizes(clause, subjects, objects),
      ...contents(clause, targets, objects, subjects),
      ...onBody(clause, roles),
      ...this.besideOwner(clause, subjects),
      ...verbRelations(clause, motion, subjects, objects),
    ];
  }

  /** "A queen stands to his left": as the viewer sees it. */
  private besideOwner(clause: Clause, subjects: readonly Part[]): readonly Relation[] {
    return clause.phrases.flatMap(({ objects: [side] }): readonly Relation[] => {
      if (side?.possessor === undefined || (side.head !== 'left' && side.head !== 'right')) return [];
      const ground = this.meanings.cast.owners(side.possessor, {
        role: 'object',
        subjects,
        animateWanted: false,
      });
      return ground.length === 0 ? [] : [{ kind: side.head, figure: subjects, ground }];
    });
  }

  /** Phrases that name things; a place named as subject or object sets the scene instead. */
  private things(
    phrases: readonly NounPhrase[],
    verb: string,
    places: { preposition: string; place: PlaceMention }[],
    motionVerb = false,
  ): readonly NounPhrase[] {
    const kept = phrases.filter((phrase) => {
      if (
        this.meanings.index.entities.has(baseOf(phrase)) &&
        !(MOVES_IN.test(verb) && this.meanings.index.places.has(baseOf(phrase)))
      )
        return true;
      if (GOES_BY.test(verb) && isBuilding(phrase)) return true;
      const happening = placeOfHappening(phrase, this.meanings.index);
      if (happening !== undefined) {
        places.push({ preposition: 'into', place: happening });
        return false;
      }
      const inWorld = verb !== 'subject' && standInsForKnownPlace(phrase.head) !== undefined;
      const isPlace = phrase.kind === 'noun' || inWorld;
      const place = isPlace ? placeMention('into', phrase, this.meanings.index) : undefined;
      const known = inWorld || this.meanings.index.places.has(baseOf(phrase));
      const acts = verb === 'subject' && motionVerb && !known;
      const clear = !acts && (known || MOVES_IN.test(verb) || verb === 'subject' || verb === 'show');
      if (place === undefined || !clear) return true;
      places.push({ preposition: DONE_TO_PLACE[verb] ?? 'into', place });
      return this.grows(phrase);
    });
    return kept.map((phrase) => (this.grows(phrase) ? (phrase.of as NounPhrase) : phrase));
  }

  private grows({ head, of }: NounPhrase): boolean {
    return (
      of?.plural === true &&
      /^(field|garden|forest|meadow|sea|bed)$/.test(head) &&
      this.meanings.index.entities.has(baseOf(of))
    );
  }

  private thingsAfter(
    said: PrepositionPhrase,
    verb: string,
    places: { preposition: string; place: PlaceMention }[],
  ): readonly NounPhrase[] {
    return said.objects
      .filter((phrase) => {
        // Who dances to something dances to its sound.
        if (said.preposition === 'to' && DANCES.test(verb) && phrase.head === 'it') return false;
        const place = placeMention(said.preposition, phrase, this.meanings.index);
        const around = place ?? roomOf(said.preposition, phrase, this.meanings.index);
        if (around !== undefined)
          places.push({ preposition: place === undefined ? 'in' : said.preposition, place: around });
        // "A field of sunflowers" is a place with sunflowers in it.
        return place === undefined || this.grows(phrase);
      })
      .map((phrase) => (this.grows(phrase) ? (phrase.of as NounPhrase) : phrase))
      .map((phrase) => (phrase.of !== undefined && SIDE_HEADS.test(phrase.head) ? phrase.of : phrase));
  }
}

const DANCES = /^(dance|boogie|groove|waltz)$/;

const SIDE_HEADS = /^(front|top|left|right|side|back|middle|edge|bottom|center|centre|rest)$/;
