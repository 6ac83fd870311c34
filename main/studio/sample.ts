import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { rendersOf } from '../renders/renders-of.ts';
import { firstDocument } from './planned-document.ts';
import type { Studio } from './studio.ts';

const SAMPLE = {
  title: 'The fox and the balloon',
  prompt:
    'A fox finds a red balloon in the forest. Then the fox chases the red balloon on the beach. ' +
    'Then the red balloon flies over the mountains at sunset. ' +
    'At last the fox sleeps at night in a bedroom next to the red balloon.',
} as const;

/** A project to look around in: a story of a few scenes, which are rendered as drafts at once. */
export async function createSample(
  { library, services }: Studio,
  signal: AbortSignal | undefined,
): Promise<ProjectSummary> {
  const sample = await library.create(await firstDocument(SAMPLE.title, SAMPLE.prompt, services, signal));
  const project = await library.open(sample.id);
  const renders = await rendersOf(project, services);
  await renders.enqueue({
    scenes: project.document().order,
    kind: 'draft',
    overrides: {},
    automatic: false,
  });
  return sample;
}
