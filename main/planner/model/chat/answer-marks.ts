/**
 * The marks with which models' templates part thinking from the answer, when a server hands them on as text. `opens`
 * says what is read after the mark. `restart` is a close mark: when no mark opened the thinking, because the
 * template had written it into the question, everything before was thinking.
 */
export type Mark = {
  readonly pattern: string;
  readonly opens: 'thinking' | 'answer' | 'same';
  readonly restart?: true;
};

const THINK = String.raw`(?:\w+:)?(?:think(?:ing)?|thoughts?|reasoning|analysis|scratchpad)`;

/** What may stand in a channel's header behind its name. */
const HEADER = String.raw`(?:[^<]|<\|constrain\|>){0,60}`;

export const MARKS: readonly Mark[] = [
  // Harmony (gpt-oss): every channel but `final` is thinking.
  { pattern: String.raw`<\|channel\|>\s*final${HEADER}<\|message\|>`, opens: 'answer' },
  { pattern: String.raw`<\|channel\|>${HEADER}<\|message\|>`, opens: 'thinking' },
  { pattern: String.raw`<\|start\|>\s*\w*(?=<)`, opens: 'same' },
  { pattern: String.raw`<\|(?:end|return|call|message|im_end|eot_id|endoftext)\|>`, opens: 'same' },
  // Harmony again, where the server took the special tokens out and left the words between them.
  { pattern: 'assistantfinal', opens: 'answer', restart: true },
  // Command A, and others in its manner.
  { pattern: String.raw`<\|(?:START_THINKING|begin_of_thought|think)\|>`, opens: 'thinking' },
  { pattern: String.raw`<\|(?:END_THINKING|end_of_thought|/think)\|>`, opens: 'answer', restart: true },
  { pattern: String.raw`<\|(?:(?:START|END)_RESPONSE|(?:begin|end)_of_solution)\|>`, opens: 'same' },
  // DeepSeek, Qwen, Phi, Granite, EXAONE, Seed: tags of several names.
  { pattern: `<${THINK}(?:\\s[^<>]{0,40})?>`, opens: 'thinking' },
  { pattern: `</${THINK}>`, opens: 'answer', restart: true },
  { pattern: String.raw`</?(?:answer|response|final|output)>`, opens: 'answer' },
  // Magistral, Kimi, Gemma.
  { pattern: String.raw`\[THINK\]`, opens: 'thinking' },
  { pattern: String.raw`\[/THINK\]`, opens: 'answer', restart: true },
  { pattern: '◁think▷', opens: 'thinking' },
  { pattern: '◁/think▷', opens: 'answer', restart: true },
  { pattern: '<unused94>', opens: 'thinking' },
  { pattern: '<unused95>', opens: 'answer', restart: true },
  // Granite says it in words.
  { pattern: String.raw`Here(?:'s| is) my thought process:`, opens: 'thinking' },
  { pattern: String.raw`Here(?:'s| is) my (?:final )?(?:response|answer):`, opens: 'answer', restart: true },
];

/** Every mark is shorter than this, in characters. */
export const LONGEST_MARK = 120;

/** Finds the next mark: the group that matched is its place in `MARKS`. */
export const nextMark = new RegExp(MARKS.map(({ pattern }) => `(${pattern})`).join('|'), 'iu');
