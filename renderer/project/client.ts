import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { studioContract } from '../../preload/contract/studio.ts';
import { Connection } from './connection.ts';
import { dial } from './dial.ts';

/** The window's one line to the studio; it mends itself. */
export const connection = new Connection(dial);

/** Everything the studio offers: `await studio.projects.list()`. Every call may end in a refusal (`wordsOf`). */
export const studio: ContractRouterClient<typeof studioContract> = createORPCClient(connection);
