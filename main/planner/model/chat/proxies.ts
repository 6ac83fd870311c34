type Environment = Readonly<Record<string, string | undefined>>;
type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

const THIS_MACHINE = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i;

const named = (environment: Environment, name: string): string | undefined => {
  const value = (environment[name.toLowerCase()] ?? environment[name] ?? '').trim();
  if (value === '') return undefined;
  return /^[a-z\d]+:\/\//i.test(value) ? value.replace(/^socks5h:/i, 'socks5:') : `http://${value}`;
};
const USABLE = /^(?:https?|socks5):\/\//i;

const hostOf = (proxy: string): string => (URL.canParse(proxy) ? new URL(proxy).host : 'named');

/**
 * `fetch` through the proxies that the environment names: HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, except for the hosts of
 * NO_PROXY, in small or capital letters. This machine is never asked through one.
 *
 * @throws where a proxy is named that cannot be used or reached
 */
export function proxiedFetch(environment: Environment): Fetch {
  const all = named(environment, 'ALL_PROXY');
  const proxies: Readonly<Record<string, string | undefined>> = {
    'http:': named(environment, 'HTTP_PROXY') ?? all,
    'https:': named(environment, 'HTTPS_PROXY') ?? all,
  };
  let agent: Promise<Fetch> | undefined;
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const proxy = proxies[url.protocol];
    if (proxy === undefined || THIS_MACHINE.test(url.hostname)) return fetch(input, init);
    if (!USABLE.test(proxy) || !URL.canParse(proxy))
      throw new Error(`the proxy ${hostOf(proxy)} of the environment cannot be used`);
    agent ??= proxyFetch(proxies, environment['no_proxy'] ?? environment['NO_PROXY']);
    try {
      return await (
        await agent
      )(input, init);
    } catch (cause) {
      init?.signal?.throwIfAborted();
      throw new Error(`not reached through the proxy ${hostOf(proxy)}: ${reasonOf(cause)}`, { cause });
    }
  };
}

function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message : String(inner);
}

async function proxyFetch(
  proxies: Readonly<Record<string, string | undefined>>,
  noProxy: string | undefined,
): Promise<Fetch> {
  const { EnvHttpProxyAgent, fetch: undiciFetch } = await import('undici');
  const usable = (proxy = '') => (USABLE.test(proxy) && URL.canParse(proxy) ? proxy : '');
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: usable(proxies['http:']),
    httpsProxy: usable(proxies['https:']),
    noProxy: noProxy ?? '',
    // Plain requests are handed to the proxy whole; many open no tunnel to anything but HTTPS.
    proxyTunnel: false,
  });
  return async (input, init) => {
    const response: unknown = await undiciFetch(
      input as Parameters<typeof undiciFetch>[0],
      { ...init, dispatcher } as Parameters<typeof undiciFetch>[1],
    );
    // Its types are apart from those of the built-in `fetch`, which it is.
    return response as Response;
  };
}
