import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../../preload/contract/ids.ts';
import { newId } from '../../preload/contract/ids.ts';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { FilmProposal, FilmWish } from '../../preload/contract/proposals.ts';
import { isKorean } from '../planner/lexicon/is-korean.ts';
import type { Proposal, RevisionRequest } from '../planner/revise/propose-revision.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Committed, Project } from '../projects/project.ts';
import { chosenPlanner, packVocabulary } from './chosen-planner.ts';
import { planningProgress } from './planning.ts';
import { likelyOrigins, planWithLocks, revisedDocument } from './revised-document.ts';
import type { StudioServices } from '../services/services.ts';

/** A proposal that may be accepted: of which film as it was, and what undoing it is called. */
type Open = {
  readonly id: Id;
  readonly project: Id;
  readonly document: StudioDocument;
  readonly label: string;
  readonly proposal: Proposal;
};

/** Proposals a studio keeps; whoever looks at an older one is asked to ask again. */
const MOST_OPEN = 20;
const LABEL_CHARACTERS = 60;

const kept = new WeakMap<StudioServices, Open[]>();

function openOf(services: StudioServices): Open[] {
  const open = kept.get(services) ?? [];
  kept.set(services, open);
  return open;
}

const NUMBERED = /\b(?:scenes?|shots?|everywhere)\b|장면/i;

/** Says of which scene a wish is, unless it says so itself. */
const inScene =
  (scene: number) =>
  (wish: string): string => {
    if (NUMBERED.test(wish)) return wish;
    return isKorean(wish) ? `장면 ${scene}에서 ${wish}` : `${wish} in scene ${scene}`;
  };

function numberOf(document: StudioDocument, scene: Id): number {
  const at = document.order.indexOf(scene);
  if (at < 0) throw new ProjectError('not-found', 'the scene is no longer there');
  return at + 1;
}

async function requestFor(document: StudioDocument, wish: FilmWish): Promise<RevisionRequest> {
  if (wish.kind === 'sentence') {
    const words = document.scenes[wish.scene]?.description;
    const scene = numberOf(document, wish.scene);
    return { kind: 'scene', scene, ...(words === undefined ? {} : { words }) };
  }
  if (document.order.length === 0) throw new ProjectError('invalid', 'there are no scenes to change yet');
  if (wish.scene === undefined) return { kind: 'wish', words: wish.words };
  const { wishSentences } = await import('../planner/revise/wish/wish-sentences.ts');
  const said = wishSentences(wish.words).map(inScene(numberOf(document, wish.scene)));
  return { kind: 'wish', words: said.join('. ') };
}

function labelOf(document: StudioDocument, wish: FilmWish): string {
  const words = wish.kind === 'words' ? wish.words : (document.scenes[wish.scene]?.description ?? '');
  return words.length > LABEL_CHARACTERS ? `${words.slice(0, LABEL_CHARACTERS - 1).trim()}…` : words;
}

/**
 * What a wish would change. Nothing has changed yet: the proposal waits to be accepted, whole or in part.
 *
 * @throws ProjectError, PlannerError, PackError
 */
export async function proposeEdit(
  project: Project,
  wish: FilmWish,
  services: StudioServices,
  signal: AbortSignal | undefined,
): Promise<FilmProposal> {
  const document = project.document();
  const { proposeRevision } = await import('../planner/revise/propose-revision.ts');
  const request = await requestFor(document, wish);
  const proposal = await proposeRevision(planWithLocks(document), request, await chosenPlanner(services), {
    vocabulary: await packVocabulary(services),
    ...planningProgress(services),
    ...(signal === undefined ? {} : { signal }),
  });
  const { changes, remarks, after, planned } = proposal;
  const told = { changes: changes.map(({ what: _what, ...change }) => change), remarks };
  const origins = likelyOrigins(document, after);
  if (isDeepStrictEqual(revisedDocument(document, after, { origins, planned }), document)) return told;
  const id = newId();
  const open = openOf(services);
  open.push({ id, project: project.id, document, label: labelOf(document, wish), proposal });
  open.splice(0, open.length - MOST_OPEN);
  return { id, ...told };
}

/**
 * Makes the changes of a proposal with these indices, as one step of undo.
 *
 * @throws ProjectError when the film has changed since, or nobody remembers the proposal
 */
export async function acceptProposal(
  project: Project,
  { id, changes }: { readonly id: Id; readonly changes: readonly number[] },
  services: StudioServices,
): Promise<Committed> {
  const open = openOf(services).find((one) => one.id === id && one.project === project.id);
  const again = { hint: 'Ask for it again.' };
  if (open === undefined) throw new ProjectError('not-found', 'the proposal is no longer there', again);
  const { before, after, planned, changes: all } = open.proposal;
  if (changes.some((index) => index >= all.length))
    throw new ProjectError('invalid', 'the proposal has no such change');
  const { acceptChanges } = await import('../planner/revise/accept-changes.ts');
  const accepted = acceptChanges(before, after, changes, planned);
  return project.change(open.label, (now) => {
    if (now !== open.document)
      throw new ProjectError('conflict', 'the film has changed since this was proposed', again);
    return revisedDocument(now, accepted.plan, accepted);
  });
}
