import type { Edit } from '../../preload/contract/edits.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { replaceDocument } from '../projects/apply-patches.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import type { Change } from '../planner/revise/diff-plans.ts';
import { chosenPlanner, packVocabulary } from './chosen-planner.ts';
import { planningProgress } from './planning.ts';
import { planWithLocks, revisedDocument } from './revised-document.ts';
import type { StudioServices } from './services.ts';

/** A difference in one line: "scene 2, fox: moves right → moves left". */
export function changeLine({ kind, scene, what, before, after }: Change): string {
  const text = [before, after].filter((part) => part !== undefined).join(' → ');
  const verb = kind === 'changed' ? '' : ` ${kind}`;
  return `scene ${scene}, ${what}${verb}${text === '' ? '' : `: ${text}`}`;
}

/** Says of which scene a wish is, unless it says so itself. */
const inScene =
  (scene: number) =>
  (wish: string): string =>
    /\b(?:scenes?|shots?|everywhere)\b/i.test(wish) ? wish : `${wish} in scene ${scene}`;

/**
 * What a wish in words would change: lines to read, and the edit that does it. Nothing has changed yet; an edit made
 * meanwhile makes the proposal a conflict.
 *
 * @throws ProjectError, PlannerError, PackError
 */
export async function proposeEdit(
  project: Project,
  { words, scene }: { readonly words: string; readonly scene: Id | undefined },
  services: StudioServices,
  signal: AbortSignal | undefined,
): Promise<{ readonly lines: string[]; readonly edit?: Edit }> {
  const document = project.document();
  const revision = project.revision();
  const at = scene === undefined ? undefined : document.order.indexOf(scene);
  if (at === -1) throw new ProjectError('not-found', 'the scene is no longer there');
  if (document.order.length === 0) throw new ProjectError('invalid', 'there are no scenes to change yet');
  const { proposeRevision } = await import('../planner/revise/propose-revision.ts');
  const { wishSentences } = await import('../planner/revise/wish/wish-sentences.ts');
  const { changes, remarks, after } = await proposeRevision(
    planWithLocks(document),
    at === undefined
      ? words
      : wishSentences(words)
          .map(inScene(at + 1))
          .join('. '),
    await chosenPlanner(services),
    {
      vocabulary: await packVocabulary(services),
      ...planningProgress(services),
      ...(signal === undefined ? {} : { signal }),
    },
  );
  const lines = [...changes.map(changeLine), ...remarks.map(({ text }) => text)];
  if (changes.length === 0) return { lines };
  const { patches } = replaceDocument(document, revisedDocument(document, after));
  const label = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return { lines, edit: { label, revision, patches: [...patches] } };
}
