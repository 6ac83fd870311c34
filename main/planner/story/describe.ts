import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { placePhrase } from '../lexicon/place-phrase.ts';
import { isKorean } from '../lexicon/is-korean.ts';
import type { Happening } from './happenings.ts';
import { counted, thirdPerson } from './inflections.ts';
import type { Part, StagedPlace } from './staging.ts';

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
const partsText = (parts: readonly Part[]): string =>
  listed(parts.map(({ member, count }) => counted(member.drawnAs, count)));
const total = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

const clip = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').trim().slice(0, PLAN_CAPS.textCharacters).trim();

/** A scene in the pack's words, nobody called by a pronoun: what the text encoder reads. */
export function describeDrawn(
  scene: readonly Happening[],
  parts: readonly Part[],
  place: StagedPlace,
): string {
  const texts = scene.flatMap(({ deed }) => {
    if (
      deed === undefined ||
      deed.agents.length === 0 ||
      deed.verb === undefined ||
      deed.verb === 'be' ||
      deed.verb === 'have'
    )
      return [];
    const verb = total(deed.agents) > 1 ? deed.verb : thirdPerson(deed.verb);
    const targets = deed.targets.map(({ relation, parts: aims }) => `${relation} ${partsText(aims)}`);
    return [
      [partsText(deed.agents), verb, partsText(deed.themes), ...targets]
        .filter((text) => text !== '')
        .join(' '),
    ];
  });
  const told = new Set(texts.slice(0, 3));
  const rest = parts.filter(({ member }) => ![...told].some((text) => text.includes(member.drawnAs)));
  const story = listed([...told, ...(rest.length > 0 ? [partsText(rest)] : [])]);
  return clip(`${story} ${placePhrase(place.drawnAs ?? place.name)}`);
}

/** A scene in the prompt's own words: whole sentences where it shows all of them, else its clauses. */
export function describeSaid(
  scene: readonly Happening[],
  others: readonly Happening[],
  sentences: readonly string[],
): string {
  const numbers = [...new Set(scene.map(({ clause }) => clause.sentence))];
  const texts = numbers.map((number) => {
    const shared = others.some(({ clause }) => clause.sentence === number);
    const whole = sentences[number] ?? '';
    if (!shared && whole !== '') return whole.replace(/[.\s]+$/, '');
    const own = scene
      .filter(({ clause }) => clause.sentence === number && clause.link !== 'describes')
      .map(({ clause }) => clause.said);
    return own
      .filter(
        (said, at) =>
          !own.some(
            (other, nth) => nth !== at && other.includes(said) && (other.length > said.length || nth < at),
          ),
      )
      .join(isKorean(own.join('')) ? ' ' : ' and ');
  });
  return clip([...new Set(texts)].filter((text) => text !== '').join('. '));
}
