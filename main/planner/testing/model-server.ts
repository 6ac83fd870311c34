import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server was asked. */
export type Asked = {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly format: string;
  readonly streamed: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** Everything that was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Both steps and revisions are told apart by their rules. */
  readonly step: 'outline' | 'layout' | 'edits';
};

/** How the server answers, byte by byte. */
export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as they are, one write each. */
  readonly pieces?: readonly string[];
  /** Between the pieces, in milliseconds. */
  readonly pause?: number;
  /** After the last piece: end properly, close the socket in the middle, or never end. */
  readonly end?: 'properly' | 'broken' | 'never';
};

export type ModelServer = {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

/** A record as one event of a stream. */
export const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
/** A piece of an answer. */
export const chunk = (delta: unknown, ending: string | null = null) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason: ending }],
});

/** A text as a stream of events, some characters each, with the use at the end. */
export function streamed(
  text: string,
  { size = 40, ending = 'stop' }: { readonly size?: number; readonly ending?: string | null } = {},
): Reply {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size)
    pieces.push(event(chunk({ content: text.slice(at, at + size) })));
  if (ending === null) return { pieces, end: 'properly' };
  const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };
  const last = [event(chunk({}, ending)), event({ ...chunk({}), choices: [], usage }), 'data: [DONE]\n\n'];
  return { pieces: [...pieces, ...last] };
}

/** A refusal as OpenAI streams it. */
export const refusal = (text: string): Reply => ({
  pieces: [event(chunk({ refusal: text })), event(chunk({}, 'stop')), 'data: [DONE]\n\n'],
});

export const failure = (status: number, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  pieces: [JSON.stringify({ error: { message, type: 'error', code: null } })],
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

const stepOf = (rules: string): Asked['step'] =>
  rules.includes('You edit the plan') ? 'edits' : rules.includes('9 keyframes') ? 'layout' : 'outline';

function readAsked(request: IncomingMessage, body: string): Asked {
  const json = (body === '' ? {} : JSON.parse(body)) as {
    messages?: Asked['messages'];
    stream?: boolean;
    response_format?: { type: string };
  };
  const messages = json.messages ?? [];
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    format: json.response_format?.type ?? 'text',
    streamed: json.stream === true,
    messages,
    body: json,
    step: stepOf(messages[0]?.content ?? ''),
  };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  response.writeHead(reply.status ?? 200, { 'content-type': 'text/event-stream', ...reply.headers });
  response.flushHeaders();
  for (const piece of reply.pieces ?? []) {
    if (response.destroyed) return;
    response.write(piece);
    if (reply.pause !== undefined) await new Promise((done) => setTimeout(done, reply.pause));
  }
  if (reply.end === 'broken') setTimeout(() => response.destroy(), 50);
  else if (reply.end !== 'never') response.end();
}

/** A real server on loopback that answers chat requests as told. `answer` also hears how many there were of that step. */
export async function startModelServer(
  answer: (asked: Asked, nth: number) => Reply,
  models: readonly string[] = ['test-model'],
): Promise<ModelServer> {
  const asked: Asked[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const one = readAsked(request, await bodyOf(request));
      if (one.path.endsWith('/models')) {
        const data = models.map((id) => ({ id, object: 'model' }));
        return send(response, {
          headers: { 'content-type': 'application/json' },
          pieces: [JSON.stringify({ object: 'list', data })],
        });
      }
      asked.push(one);
      return send(response, answer(one, asked.filter(({ step }) => step === one.step).length));
    })();
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
