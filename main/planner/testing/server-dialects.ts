import { layoutFor, OUTLINE } from './model-answers.ts';
import { chunk, event, failure, streamed, type Asked, type Reply } from './model-server.ts';

/** A server's way with a good answer: how it sends it, what it refuses, what goes wrong first. */
export type ServerDialect = {
  readonly name: string;
  /** What is sent for the answer `text`; `nth` counts the questions, `now` is the fake clock. */
  readonly reply: (text: string, asked: Asked, nth: number, now: () => number) => Reply;
};

/** A draft that would be another film, in both formats, with everything that makes it look like an answer. */
export const DRAFT = [
  'Let me think. A first idea:',
  '```json',
  '{"scenes": [{"description": "A shark swims.", "place": "ocean", "place_drawn_as": "ocean", "entities": [{"name": "shark", "count": 1, "drawn_as": "shark", "action": "swims"}]}]}',
  '```',
  'Frame 1: [["fluffy cat", [0.9, 0.9, 1.0, 1.0]], ["red balloon", [0.9, 0.9, 1.0, 1.0]]], caption: draft',
  'Frame 2: [["fluffy cat", [0.9, 0.9, 1.0, 1.0]]], caption: draft',
  'Scene 1: A shark swims.',
  'Place: ocean = ocean',
  'No, that is not it.',
].join('\n');

const DONE = 'data: [DONE]\n\n';
const stop = event(chunk({}, 'stop'));
const deltas = (...all: readonly unknown[]): Reply => ({
  pieces: [...all.map((delta) => event(chunk(delta))), stop, DONE],
});
const json = (value: unknown, space?: number): Reply => ({
  headers: { 'content-type': 'application/json' },
  pieces: [JSON.stringify(value, null, space)],
});
const cut = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

/** Marks around the thinking and the answer, sent a few letters at a time. */
export const MARKED: ReadonlyArray<readonly [name: string, before: string, between: string, after: string]> =
  [
    ['think tags', '<think>', '</think>\n\n', ''],
    ['think tags without the opening one', '', '</think>\n\n', ''],
    ['thinking tags', '<thinking>\n', '\n</thinking>', ''],
    ['think and answer tags', '<think>', '</think><answer>', '</answer>'],
    ['tags of a name of their own', '<seed:think>', '</seed:think>', ''],
    ['thought tags', '<thought>', '</thought>', ''],
    ['two rounds of thinking', '<think>first</think>\n<think>', '</think>', ''],
    ["Magistral's marks", '[THINK]', '[/THINK]', ''],
    ["Magistral's marks without the opening one", '', '[/THINK]', ''],
    [
      "Harmony's marks",
      '<|channel|>analysis<|message|>',
      '<|end|><|start|>assistant<|channel|>final<|message|>',
      '<|return|>',
    ],
    [
      "Harmony's marks with a constrained final channel",
      '<|start|>assistant<|channel|>analysis<|message|>',
      '<|end|><|start|>assistant<|channel|>commentary<|message|>more<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>',
      '<|return|>',
    ],
    ["Harmony's words without its marks", 'analysis', 'assistantfinal', ''],
    ["Command A's marks", '<|START_THINKING|>', '<|END_THINKING|><|START_RESPONSE|>', '<|END_RESPONSE|>'],
    ["Kimi's marks", '◁think▷', '◁/think▷', ''],
    ["Granite's words", 'Here is my thought process:\n', '\nHere is my response:\n', ''],
  ];

const marked = MARKED.map(([name, before, between, after]): ServerDialect => ({
  name: `thinks with ${name}`,
  reply: (text) => streamed(`${before}${DRAFT}${between}${text}${after}`, { size: 7 }),
}));

/** Fields beside the content. */
const beside = (['reasoning_content', 'reasoning', 'thinking'] as const).map((name): ServerDialect => ({
  name: `thinks in ${name}`,
  reply: (text) =>
    deltas(...cut(DRAFT, 50).map((part) => ({ [name]: part, content: null })), { content: text }),
}));

const delivered: readonly ServerDialect[] = [
  {
    name: 'thinks in parts of the content',
    reply: (text) =>
      deltas(
        { content: [{ type: 'thinking', thinking: [{ type: 'text', text: DRAFT }] }] },
        { content: [{ type: 'text', text: text.slice(0, 40) }] },
        { content: text.slice(40) },
      ),
  },
  {
    name: 'thinks in details beside the content',
    reply: (text) =>
      deltas({ reasoning_details: [{ type: 'reasoning.text', text: DRAFT }] }, { content: text }),
  },
  {
    name: 'answers in reasoning_content alone',
    reply: (text) => deltas(...cut(text, 60).map((part) => ({ reasoning_content: part }))),
  },
  {
    name: 'thinks and answers in reasoning_content',
    reply: (text) => deltas({ reasoning_content: `${DRAFT}\n` }, { reasoning_content: text }),
  },
  {
    name: 'never closes its thinking, which ends in the answer',
    reply: (text) => streamed(`<think>${DRAFT}\n${text}`),
  },
  {
    name: 'sends content as parts',
    reply: (text) => deltas(...cut(text, 40).map((part) => ({ content: [{ type: 'text', text: part }] }))),
  },
  {
    name: 'sends one document although a stream was asked for',
    reply: (text) => json({ choices: [{ message: { content: text }, finish_reason: 'stop' }] }),
  },
  {
    name: 'sends one document over many lines, with parts and thinking',
    reply: (text) =>
      json(
        {
          choices: [
            {
              message: { reasoning_content: DRAFT, content: [{ type: 'text', text }] },
              finish_reason: 'stop',
            },
          ],
        },
        2,
      ),
  },
  {
    name: 'sends a document on each line',
    reply: (text) => ({
      pieces: [
        ...cut(text, 50).map((content) => `${JSON.stringify(chunk({ content }))}\n`),
        '{"done": true}\n',
      ],
    }),
  },
  {
    name: 'ends its lines with CR and LF, and breaks between them',
    reply: (text) => {
      const { pieces = [] } = streamed(text);
      return { pieces: cut(`\uFEFF${pieces.join('').replaceAll('\n', '\r\n')}`, 33) };
    },
  },
  {
    name: 'sends no empty line between its events',
    reply: (text) => ({ pieces: (streamed(text).pieces ?? []).map((piece) => piece.replace('\n\n', '\n')) }),
  },
  {
    name: 'never says that it has ended',
    reply: (text) => streamed(text, { ending: null }),
  },
  {
    name: 'sends comments, names and pings between its events',
    reply: (text) => ({
      pieces: (streamed(text).pieces ?? []).flatMap((piece) => [
        ': ping\n\n',
        'event: ping\ndata: {"type": "ping"}\n\n',
        `id: 7\nevent: message\n${piece}`,
      ]),
    }),
  },
  {
    name: 'sends the whole answer so far with every piece',
    reply: (text) => deltas(...cut(text, 5).map((_, at) => ({ content: text.slice(0, (at + 1) * 5) }))),
  },
  {
    name: 'answers by calling a function',
    reply: (text) =>
      deltas(...cut(text, 40).map((part) => ({ tool_calls: [{ index: 0, function: { arguments: part } }] }))),
  },
  {
    name: 'answers as completions did',
    reply: (text) => ({
      pieces: [event({ choices: [{ index: 0, text, finish_reason: 'eos' }] }), DONE],
    }),
  },
  {
    name: 'writes a draft into the answer before the answer',
    reply: (text) => streamed(`${DRAFT}\nHere is the plan:\n\`\`\`json\n${text}\n\`\`\`\nEnjoy!`),
  },
];

/** Refuses, as long as `what` is in the question, with this status and these words. */
const refusing = (
  name: string,
  what: (asked: Asked) => boolean,
  status: number,
  words: string,
): ServerDialect => ({
  name: `refuses ${name}`,
  reply: (text, asked) => (what(asked) ? failure(status, words) : streamed(text)),
});
const has = (field: string) => (asked: Asked) => field in asked.body;

const refusals: readonly ServerDialect[] = [
  refusing('schemas', ({ format }) => format === 'json_schema', 400, 'json_schema is not supported'),
  refusing('schemas with a 500', ({ format }) => format === 'json_schema', 500, 'failed to parse grammar'),
  refusing('schemas without a word', ({ format }) => format === 'json_schema', 400, 'Bad Request'),
  refusing('to count tokens', has('stream_options'), 422, 'stream_options: extra inputs are not permitted'),
  refusing('to count tokens without a word', has('stream_options'), 422, 'unprocessable'),
  refusing(
    'system messages',
    ({ messages }) => messages.some(({ role }) => role === 'system'),
    400,
    'System role not supported',
  ),
  refusing('streams', ({ streamed: asked }) => asked, 400, 'Streaming is not supported by this deployment'),
  refusing(
    'all of it at once without a word',
    ({ streamed: asked, format, messages }) =>
      asked || format === 'json_schema' || messages[0]?.role === 'system',
    400,
    'Bad Request',
  ),
  {
    name: 'refuses schemas in an answer with status 200',
    reply: (text, { format }) =>
      format === 'json_schema' ? json({ error: 'response_format is not supported' }) : streamed(text),
  },
];

/** What goes wrong before it goes well. */
const passing: readonly ServerDialect[] = [
  {
    name: 'loads its model for a minute',
    reply: (text, _, __, now) => (now() < 60_000 ? failure(503, 'Loading model', {}) : streamed(text)),
  },
  {
    name: 'says with status 200 that it loads its model',
    reply: (text, _, __, now) =>
      now() < 60_000 ? json({ error: { message: 'Loading model', code: 503 } }) : streamed(text),
  },
  {
    name: 'sends an error in its stream once',
    reply: (text, _, nth) =>
      nth === 1 ? { pieces: ['event: error\ndata: {"message": "overloaded"}\n\n'] } : streamed(text),
  },
  {
    name: 'is behind a gateway that fails once with a page',
    reply: (text, _, nth) =>
      nth === 1
        ? { status: 502, headers: { 'content-type': 'text/html' }, pieces: ['<html>Bad Gateway</html>'] }
        : streamed(text),
  },
  {
    name: 'is busy for twenty seconds',
    reply: (text, _, nth) =>
      nth === 1 ? failure(429, 'slow down', { 'retry-after': '20' }) : streamed(text),
  },
  {
    name: 'cuts answers off at a limit of its own until it is given one',
    reply: (text, { body }) =>
      'max_tokens' in body ? streamed(text) : streamed(text.slice(0, 200), { ending: 'length' }),
  },
  {
    name: 'cuts answers off, and knows the limit by another name',
    reply: (text, { body }) => {
      if ('max_tokens' in body) return failure(400, "use 'max_completion_tokens' instead of 'max_tokens'");
      return 'max_completion_tokens' in body
        ? streamed(text)
        : streamed(text.slice(0, 200), { ending: 'max_tokens' });
    },
  },
  {
    name: 'thinks without an end until it is asked for little',
    reply: (text, { body }) =>
      'reasoning_effort' in body
        ? streamed(text)
        : {
            pieces: Array.from({ length: 70 }, () =>
              event(chunk({ reasoning_content: 'Hmm. '.repeat(200) })),
            ),
            end: 'never',
          },
  },
];

/** Dialects in which a good model's answer has to arrive as it was meant. */
export const SERVER_DIALECTS: readonly ServerDialect[] = [
  ...marked,
  ...beside,
  ...delivered,
  ...refusals,
  ...passing,
];

/** What a good model answers, to whatever it is asked, in the format it is asked for. */
export const goodAnswer = (asked: Asked): string =>
  JSON.stringify(asked.step === 'layout' ? layoutFor(asked) : OUTLINE);
