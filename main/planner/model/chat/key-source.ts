/** Where keys come from: the environment here, the system's keychain in the studio. */
export type KeySource = {
  /** The key for a server's base URL; undefined when it needs or has none. */
  readonly keyFor: (baseURL: string) => Promise<string | undefined>;
};

export const OPENAI_URL = 'https://api.openai.com/v1';

type Environment = Readonly<Record<string, string | undefined>>;

export const filled = (value: string | undefined): string | undefined => {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
};

/**
 * Keys from the environment: `L2V_API_KEY` for whatever server is named, `OPENAI_API_KEY` for OpenAI's and for the one
 * `OPENAI_BASE_URL` names. So a key for one server is never sent to another.
 */
export function environmentKeys(environment: Environment): KeySource {
  const own = filled(environment['L2V_API_KEY']);
  const openai = filled(environment['OPENAI_API_KEY']);
  const openaiServers = new Set([OPENAI_URL, filled(environment['OPENAI_BASE_URL'])].map(plainURL));
  return {
    keyFor: async (baseURL) => own ?? (openaiServers.has(plainURL(baseURL)) ? openai : undefined),
  };
}

const plainURL = (url: string | undefined): string =>
  (url ?? '')
    .replace(/^(https?:\/\/[^/]+)\/*$/, '$1/v1')
    .replace(/\/+$/, '')
    .toLowerCase();
