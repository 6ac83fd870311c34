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
/** So many pieces, and so many characters in the last, make sure that pieces repeat those before them. */
const SURE_AFTER = 3;
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
  #parts = new AnswerParts();
  /** What was thought beside the content. */
  #beside = '';
  #piece = '';
  #pieces = 0;
  #grows = true;
  #repeats = false;
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
    if (thought !== undefined) this.#beside += thought;
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
      if (isThought(part)) this.#beside += textIn(part);
      else this.#addText(textIn(part));
  }

  /** A few servers send the answer so far again with every piece: each then begins with the one before, from the first. */
  #addText(text: string): void {
    if (text === '' || (this.#repeats && text === this.#piece)) return;
    this.#pieces += 1;
    this.#grows &&= text.length > this.#piece.length && text.startsWith(this.#piece);
    this.#repeats = this.#grows && this.#pieces >= SURE_AFTER && text.length >= SURELY_REPEATED;
    this.#piece = text;
    if (this.#repeats) this.#parts = new AnswerParts();
    this.#parts.add(text);
    if (/[}\n]/.test(text)) this.#lineEnded = true;
  }

  /** Whether a line or an object was completed since this was last asked. */
  lineEnded(): boolean {
    const ended = this.#lineEnded;
    this.#lineEnded = false;
    return ended;
  }

  /** Characters thought and answered so far. */
  get lengths(): { readonly thinking: number; readonly answer: number } {
    const { thinking, answer } = this.#parts.lengths;
    return { thinking: thinking + this.#beside.length, answer };
  }

  /** What was thought and answered. Where nothing was, what the model gave a function it called is the answer. */
  get parts(): Parts {
    const { thinking, answer } = this.#parts.parts;
    return { thinking: this.#beside + thinking, answer: answer.trim() === '' ? this.#called : answer };
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
