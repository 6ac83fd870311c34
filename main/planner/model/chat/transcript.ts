import type { TokenUse } from '../../../../preload/contract/plan.ts';
import { field, fieldsOf, listOf } from '../reading/fields.ts';
import { AnswerParts, type Parts } from './answer-parts.ts';

/** Where servers put what a model thought, beside its answer. */
const THINKING = [
  'reasoning_content',
  'reasoning',
  'thinking',
  'reasoning_text',
  'reasoning_details',
] as const;
const CUT_OFF = /length|max_?tokens|token_limit/i;
const FILTERED = /filter|safety|blocklist|prohibited/i;
/** So much must be repeated before a piece is taken for the whole answer so far. */
const SURELY_REPEATED = 16;

/** The text in a value that may be text, a list of parts, or a part. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).join('');
  const fields = fieldsOf(value);
  const inner = fields['text'] ?? fields['content'] ?? fields['thinking'] ?? fields['value'];
  return inner === undefined ? '' : textIn(inner);
}

const isThought = (part: unknown): boolean => /think|reason/i.test(textIn(fieldsOf(part)['type']));

/** What has come of one answer, record by record. */
export class Transcript {
  readonly #parts = new AnswerParts();
  #whole = '';
  #refusal = '';
  #called = '';
  #ending: string | undefined;
  #done = false;
  #lineEnded = false;
  #tokens: TokenUse | undefined;

  /** Takes in one record: a chunk of a stream, or a whole completion. Anything else changes nothing. */
  add(record: unknown): void {
    const fields = fieldsOf(record);
    this.#tokens = usageOf(fields['usage']) ?? this.#tokens;
    const choice = listOf(fields['choices']).find((one) => (fieldsOf(one)['index'] ?? 0) === 0);
    const said = fieldsOf(choice);
    const delta = fieldsOf(said['delta'] ?? said['message']);
    const thought = THINKING.map((name) => textIn(delta[name])).find((text) => text !== '');
    if (thought !== undefined) this.#parts.addThinking(thought);
    this.#addContent(delta['content'] ?? said['text']);
    this.#refusal += textIn(delta['refusal']);
    for (const call of [...listOf(delta['tool_calls']), { function: delta['function_call'] }])
      this.#called += textIn(fieldsOf(fieldsOf(call)['function'])['arguments']);
    const ending = field(said, 'finish_reason');
    if (typeof ending === 'string' && ending !== '') this.#ending = ending;
  }

  /** The server said that nothing more comes. */
  finish(): void {
    this.#done = true;
  }

  #addContent(content: unknown): void {
    for (const part of Array.isArray(content) ? (content as readonly unknown[]) : [content])
      if (isThought(part)) this.#parts.addThinking(textIn(part));
      else this.#addText(textIn(part));
  }

  /** A few servers send the answer so far again with every piece. */
  #addText(text: string): void {
    const repeats = this.#whole.length >= SURELY_REPEATED && text.startsWith(this.#whole);
    const fresh = repeats ? text.slice(this.#whole.length) : text;
    this.#whole += fresh;
    if (fresh !== '') this.#parts.add(fresh);
    if (/[}\n]/.test(fresh)) this.#lineEnded = true;
  }

  /** Whether a line or an object was completed since this was last asked. */
  lineEnded(): boolean {
    const ended = this.#lineEnded;
    this.#lineEnded = false;
    return ended;
  }

  /** Characters thought and answered so far. */
  get lengths(): { readonly thinking: number; readonly answer: number } {
    return this.#parts.lengths;
  }

  /** What was thought and answered. Where nothing was, what the model gave a function it called is the answer. */
  get parts(): Parts {
    const { thinking, answer } = this.#parts.parts;
    return { thinking, answer: answer.trim() === '' ? this.#called : answer };
  }

  get refusal(): string {
    return this.#refusal;
  }

  get tokens(): TokenUse | undefined {
    return this.#tokens;
  }

  /** How the server says it ended; undefined when it did not say. */
  get ending(): 'whole' | 'cut off' | 'filtered' | undefined {
    if (this.#ending === undefined) return this.#done ? 'whole' : undefined;
    if (CUT_OFF.test(this.#ending)) return 'cut off';
    return FILTERED.test(this.#ending) ? 'filtered' : 'whole';
  }
}

function usageOf(usage: unknown): TokenUse | undefined {
  const { prompt_tokens: read, completion_tokens: written } = fieldsOf(usage);
  const count = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  return count(read) && count(written) ? { read, written } : undefined;
}
