/** What ends a stream of events, as a record of its own. */
export const DONE = Symbol('done');

/** More than this without a line's end is no reply to a chat. In characters. */
const LONGEST_LINE = 4 << 20;

/** Lines of a text that comes in pieces; a line may end in CR, LF or both. @throws when one has no end */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new Error('a line of the answer has no end');
    yield* lines;
  }
  yield* `${rest}${decoder.decode()}`.split(/\r\n|\r|\n/);
}

const parsed = (text: string): unknown => {
  if (text.trim() === '[DONE]') return DONE;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** One event's records: its data lines are one document, or one each. */
function recordsOf(data: readonly string[], name: string): readonly unknown[] {
  if (data.length === 0) return [];
  const whole = parsed(data.join('\n'));
  const found = whole === undefined ? data.map(parsed).filter((one) => one !== undefined) : [whole];
  // An event called "error" is one, whatever its data look like.
  return name !== 'error' ? found : [{ error: found[0] ?? data.join(' ') }];
}

/**
 * The records in a reply's body, however the server sends them: server-sent events, a JSON document on each line, or one
 * document over many lines. What is neither is passed over.
 */
export async function* replyRecords(body: AsyncIterable<Uint8Array>): AsyncGenerator {
  let data: string[] = [];
  let name = '';
  let loose = '';
  for await (const line of linesOf(body)) {
    const [, field = '', value = ''] = /^(data|event|id|retry)?:(?: ?(.*))$/s.exec(line) ?? [];
    if (line === '') {
      yield* recordsOf(data, name);
      [data, name] = [[], ''];
    } else if (field === 'data') data.push(value);
    else if (field === 'event') name = value.trim();
    else if (!line.startsWith(':') && field === '') {
      const record = loose === '' ? parsed(line) : undefined;
      if (record !== undefined && typeof record === 'object') yield record;
      else if (loose !== '' || /^\s*[{[]/.test(line)) loose += `${line}\n`;
      if (loose.length > LONGEST_LINE) throw new Error('the answer has no end');
    }
  }
  yield* recordsOf(data, name);
  const document = parsed(loose);
  if (document !== undefined) yield document;
}
