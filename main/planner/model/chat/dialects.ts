import type { Clock } from './clock.ts';

/** How a server is asked. */
export type Dialect = {
  /** Bound to a schema, as any JSON object, or as plain text in the paper's format. */
  readonly format: 'schema' | 'json' | 'text';
  /** Asks for the count of tokens at a stream's end. */
  readonly usage: 'counted' | 'not counted';
  /** Where the rules go; the templates of some models know no system message. */
  readonly rules: 'system' | 'user';
  readonly delivery: 'stream' | 'whole';
  /** What the limit on an answer's tokens is called; not set until the server's own turns out too low. */
  readonly limit: 'not set' | 'max_tokens' | 'max_completion_tokens' | 'never';
  /** Asks for little thinking, once a model did not come to an end of it. */
  readonly thinking: 'as usual' | 'little' | 'never';
};

type Ability<Name extends keyof Dialect = keyof Dialect> = {
  readonly name: Name;
  /** From the best to the one that every server takes. */
  readonly ways: ReadonlyArray<Dialect[Name]>;
  /** What a refusal says when it is about this. */
  readonly words: RegExp;
};

/** Everything we ask for that some server refuses. */
const ABILITIES: ReadonlyArray<{ readonly [N in keyof Dialect]: Ability<N> }[keyof Dialect]> = [
  {
    name: 'limit',
    ways: ['not set', 'max_tokens', 'max_completion_tokens', 'never'],
    words: /max_(?:completion_)?tokens|context.?(?:length|window|size)/i,
  },
  {
    name: 'thinking',
    ways: ['as usual', 'little', 'never'],
    words: /reasoning_effort|chat_template_kwargs|enable_thinking/i,
  },
  { name: 'usage', ways: ['counted', 'not counted'], words: /stream_options|include_usage/i },
  {
    name: 'format',
    ways: ['schema', 'json', 'text'],
    words: /response_?format|json_?schema|json_?object|schema|grammar|structured|guided|format/i,
  },
  { name: 'rules', ways: ['system', 'user'], words: /system\b|\broles?\b|alternat/i },
  { name: 'delivery', ways: ['stream', 'whole'], words: /\bstream(?:ing)?\b/i },
];

export const BEST_DIALECT: Dialect = {
  format: 'schema',
  usage: 'counted',
  rules: 'system',
  delivery: 'stream',
  limit: 'not set',
  thinking: 'as usual',
};

/** These two are asked for only after an answer showed the need; a server that was not asked cannot refuse them. */
const notAsked = (dialect: Dialect, name: keyof Dialect): boolean =>
  dialect[name] === 'not set' || dialect[name] === 'as usual';

function lesser(dialect: Dialect, { name, ways }: Ability): Dialect | undefined {
  const way = ways[ways.indexOf(dialect[name]) + 1];
  return way === undefined || notAsked(dialect, name) ? undefined : { ...dialect, [name]: way };
}

/** The dialect without what a refusal names; undefined when it names nothing that was asked for. */
export function withoutNamed(dialect: Dialect, refusal: string): Dialect | undefined {
  for (const ability of ABILITIES)
    if (ability.words.test(refusal)) {
      const less = lesser(dialect, ability);
      if (less !== undefined) return less;
    }
  return undefined;
}

/** What to try when a refusal gives no reason: one thing less each time, and at last nothing that can be left out. */
export function lesserDialects(dialect: Dialect): readonly Dialect[] {
  const one = ABILITIES.flatMap((ability) => lesser(dialect, ability) ?? []);
  const least = ABILITIES.filter(({ name }) => !notAsked(dialect, name)).map(({ name, ways }) => [
    name,
    ways.at(-1),
  ]);
  return [...one, { ...dialect, ...Object.fromEntries(least) }];
}

/** After an answer that was cut off, or was all thinking: what to ask for the next time. */
export const withLimit = (dialect: Dialect): Dialect =>
  dialect.limit === 'not set' ? { ...dialect, limit: 'max_tokens' } : dialect;
export const withLittleThinking = (dialect: Dialect): Dialect =>
  dialect.thinking === 'as usual' ? { ...dialect, thinking: 'little' } : dialect;

/** How long what was learnt of a server holds, in milliseconds: it may have been a passing fault, or be updated. */
const LESSON_MS = 600_000;

/** Which dialects servers turned out to take, by server and model. */
export type DialectMemory = {
  readonly of: (server: string, model: string) => Dialect;
  readonly keep: (server: string, model: string, dialect: Dialect) => void;
};

export function dialectMemory({ now }: Pick<Clock, 'now'>): DialectMemory {
  const known = new Map<string, { readonly dialect: Dialect; readonly until: number }>();
  const key = (server: string, model: string) => `${server} ${model}`;
  const lesson = (server: string, model: string) => {
    const found = known.get(key(server, model));
    return found === undefined || found.until < now() ? undefined : found;
  };
  return {
    of: (server, model) => lesson(server, model)?.dialect ?? BEST_DIALECT,
    keep(server, model, dialect) {
      const before = lesson(server, model)?.dialect ?? BEST_DIALECT;
      if (ABILITIES.every(({ name }) => before[name] === dialect[name])) return;
      known.set(key(server, model), { dialect, until: now() + LESSON_MS });
    },
  };
}
