import type { ChatCompletionCreateParams } from 'openai/resources';
import type { Message, Question } from './chat.ts';
import type { Dialect } from './dialects.ts';

/** Room for an answer and its thinking, in tokens, where a server's own limit was too low. */
const ROOM = 8192;

/** What is sent for a question, in the way this server takes it. */
export function requestBody(model: string, question: Question, dialect: Dialect): ChatCompletionCreateParams {
  const stream = dialect.delivery === 'stream';
  return {
    model,
    messages: withRules(question.messages(dialect.format === 'text' ? 'text' : 'json'), dialect).map(
      (message) => ({ ...message }),
    ),
    stream,
    ...(stream && dialect.usage === 'counted' ? { stream_options: { include_usage: true } } : {}),
    ...responseFormat(dialect.format, question),
    ...(dialect.limit === 'max_tokens' ? { max_tokens: ROOM } : {}),
    ...(dialect.limit === 'max_completion_tokens' ? { max_completion_tokens: ROOM } : {}),
    // OpenAI's word for it, and that of the templates behind llama.cpp, vLLM and SGLang.
    ...(dialect.thinking === 'little'
      ? { reasoning_effort: 'low', chat_template_kwargs: { enable_thinking: false } }
      : {}),
  };
}

/** The messages; where a model knows no system message, its rules open the first of the user's. */
function withRules(messages: readonly Message[], { rules }: Dialect): readonly Message[] {
  const [first, second, ...others] = messages;
  if (rules === 'system' || first?.role !== 'system' || second?.role !== 'user') return messages;
  return [{ role: 'user', content: `${first.content}\n\n${second.content}` }, ...others];
}

function responseFormat(format: Dialect['format'], { name, schema }: Question) {
  if (format === 'text') return {};
  if (format === 'json') return { response_format: { type: 'json_object' as const } };
  return {
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name, strict: true, schema: { ...schema } },
    },
  };
}
