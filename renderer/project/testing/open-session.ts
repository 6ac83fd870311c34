import { expect, vi } from 'vitest';
import type { ProjectState } from '../project-state.ts';
import { ProjectSession } from '../project-session.ts';
import { FakeStudio, PROJECT } from './fake-studio.ts';

let session: ProjectSession | undefined;

/** After each test. */
export const closeSession = (): void => session?.stop();

/** A film open in a window of its own, with everything it said. */
export async function open(fake = new FakeStudio()) {
  const told: string[] = [];
  const states: ProjectState[] = [];
  session = await ProjectSession.start(
    PROJECT,
    fake.calls,
    {
      refused: (label, reason) => told.push(`refused ${label}: ${(reason as Error).message}`),
      overtaken: (labels) => told.push(`overtaken ${labels.join()}`),
      readOnly: (reason) => told.push(`read-only: ${reason}`),
      notice: (event) => told.push(event.text),
      gone: () => told.push('gone'),
    },
    (state) => states.push(state),
  );
  await vi.waitFor(() => expect(fake.watchers).toBe(1));
  return { fake, told, states, session };
}

/** An edit that gives another title. */
export const titled = (title: string) => (draft: { title: string }) => {
  draft.title = title;
};
export const saved = (of: ProjectSession) => vi.waitFor(() => expect(of.state.saved).toBe(true));
