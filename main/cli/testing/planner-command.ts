import { layoutFor, OUTLINE } from '../../planner/testing/model-answers.ts';
import {
  startModelServer,
  streamed,
  type ModelServer,
  type Reply,
} from '../../planner/testing/model-server.ts';
import { TINY_PACK } from '../../packs/testing/tiny-pack.ts';
import { type Ended, startCommand } from './start-command.ts';

export const KEY = 'sk-test-0123456789abcdef';

/** No planner of the machine the tests run on is ever asked. */
const NO_KEYS = {
  OPENAI_API_KEY: '',
  OPENAI_BASE_URL: '',
  L2V_API_KEY: '',
  L2V_BASE_URL: '',
  L2V_MODEL: '',
  L2V_OFFLINE: '',
};

/** Runs a command that plans, with the tiny pack and no keys but those given. */
export const runPlanning = (
  folder: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  startCommand(folder, command, [...args, '--pack', TINY_PACK], { ...NO_KEYS, ...env }).ended;

/** A server that answers every layout rightly, and outlines as told. */
export const startGoodServer = (outline?: () => Reply): Promise<ModelServer> =>
  startModelServer((asked) =>
    asked.step === 'layout'
      ? streamed(JSON.stringify(layoutFor(asked)))
      : (outline?.() ?? streamed(JSON.stringify(OUTLINE))),
  );
