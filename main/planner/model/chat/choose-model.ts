import type OpenAI from 'openai';
import { PlannerError } from '../../planner.ts';

/** Taken where a server has several and none was named: general models of OpenAI's, the better first. */
const USUAL = ['gpt-4.1', 'gpt-4o', 'gpt-4.1-mini', 'gpt-4o-mini', 'gpt-4'];
const SHOWN = 6;
/** What servers list beside the models one can talk to. */
const NO_CHAT = /embed|bge-|rerank|whisper|\btts\b|moderation|dall-e|transcribe/i;

/** The model to ask when none was named. @throws PlannerError that lists the models when there is more than one */
export async function chooseModel(client: OpenAI, server: string): Promise<string> {
  const ids: string[] = [];
  for (const { id } of (await client.models.list()).data ?? [])
    if (typeof id === 'string' && !NO_CHAT.test(id)) ids.push(id);
  const usual = USUAL.find((name) => ids.includes(name));
  const [only] = ids;
  if (usual !== undefined) return usual;
  if (only !== undefined && ids.length === 1) return only;
  throw new PlannerError(
    only === undefined
      ? `${server} names no models.`
      : `${server} has ${ids.length} models: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ' …' : ''}.`,
    { kind: 'server', hint: 'Name the one to plan with: --model.' },
  );
}
