import type { Clause, Mention, Reading } from '../reading/clause.ts';

/** What is said of hair → how packs call who has it. */
const CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'black-haired': ['black', 'dark', 'jet-black', 'raven'],
    'brown-haired': ['brown', 'brunette', 'chestnut', 'dark brown', 'light brown'],
    'blond-haired': ['blond', 'blonde', 'golden', 'fair', 'yellow'],
    'red-haired': ['red', 'ginger', 'auburn', 'orange'],
    'silver-haired': ['silver', 'white', 'grey', 'gray', 'silvery', 'snow-white'],
    'curly-haired': ['curly', 'frizzy', 'wavy'],
  }).flatMap(([called, said]) => said.map((word) => [word, called] as const)),
);
const HAIR = new Set(['hair', 'braid', 'ponytail', 'pigtail', 'curl', 'curls']);
const BEARD = new Set(['beard', 'goatee']);

/** "A woman with long red hair" is a red-haired woman, and "a man with a beard" a bearded one, in every clause. */
export function byHair(reading: Reading): Reading {
  // The same mention in several clauses is one object, and stays one.
  const told = new Map<Mention, Mention>();
  for (const { agents, phrases, themes, link, verb } of reading.clauses) {
    const [agent] = agents;
    if (agents.length !== 1 || agent?.kind !== 'noun') continue;
    const has = phrases.flatMap(({ relation, mentions }) => (relation === 'with' ? mentions : []));
    const said = verb === 'have' ? themes : link === 'describes' || verb === 'be' ? has : [];
    const called = said.map(hairOf).find((one) => one !== undefined);
    if (called !== undefined) told.set(agent, { ...agent, attributes: [called, ...agent.attributes] });
  }
  return told.size === 0 ? reading : { ...reading, clauses: reading.clauses.map((one) => retold(one, told)) };
}

function hairOf({ head, attributes }: Mention): string | undefined {
  if (BEARD.has(head)) return 'bearded';
  if (!HAIR.has(head)) return undefined;
  return attributes.map((attribute) => CALLED.get(attribute)).find((called) => called !== undefined);
}

function retold(clause: Clause, told: ReadonlyMap<Mention, Mention>): Clause {
  const who = (mention: Mention): Mention => told.get(mention) ?? mention;
  return {
    ...clause,
    agents: clause.agents.map(who),
    themes: clause.themes.map(who),
    recipients: clause.recipients.map(who),
    phrases: clause.phrases.map((phrase) => ({ ...phrase, mentions: phrase.mentions.map(who) })),
  };
}
