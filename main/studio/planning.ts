import { EventPublisher } from '@orpc/server';
import type { PlanningStep } from '../../preload/contract/planning.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';
import type { PlanOptions, PlanProgress } from '../planner/planner.ts';
import { os } from './implementer.ts';
import type { StudioServices } from '../services/services.ts';
import type { Studio } from './studio.ts';

type Steps = EventPublisher<{ step: PlanningStep }>;

/** Steps a window may be behind; older ones are no loss. */
const MOST_BEHIND = 20;
/** Characters in a word of English and the blank behind it. */
const WORD = 6;

/** What is told of plans, one publisher for each studio. */
const publishers = new WeakMap<StudioServices, Steps>();

function stepsOf(services: StudioServices): Steps {
  const known = publishers.get(services) ?? new EventPublisher({ maxBufferedEvents: MOST_BEHIND });
  publishers.set(services, known);
  return known;
}

function stepOf(progress: PlanProgress): PlanningStep {
  switch (progress.step) {
    case 'loading':
      return { step: 'loading', seconds: Math.round(progress.waitedMs / 1000) };
    case 'thinking':
      return { step: 'thinking', words: Math.round(progress.characters / WORD) };
    case 'outline':
      return progress;
    case 'scene':
      return { step: 'scene', scene: progress.number, of: progress.of };
    default:
      return assertNever(progress);
  }
}

/** Tells windows how a plan goes on. The offline planner has its plan before there is anything to tell. */
export function planningProgress(services: StudioServices): Pick<PlanOptions, 'onProgress'> {
  if (services.settings().planner.kind === 'offline') return {};
  return { onProgress: (progress) => stepsOf(services).publish('step', stepOf(progress)) };
}

/** How plans under way go on, for whoever waits for one. */
export const planningCalls = ({ services }: Studio) =>
  os.planning.router({
    watch: os.planning.watch.handler(({ signal }) => stepsOf(services).subscribe('step', { signal })),
  });
