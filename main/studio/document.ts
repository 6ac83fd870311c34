import type { Scene } from '../../preload/contract/plan.ts';
import { os } from './implementer.ts';
import { planPrompt } from './planned-document.ts';
import { refused } from './refused.ts';
import { acceptProposal, proposeEdit } from './propose-edit.ts';
import { replan } from './replan.ts';
import { planWithLocks } from './revised-document.ts';
import type { Studio } from './studio.ts';

/** Edits of an open project's document. */
export const documentCalls = ({ library, services }: Studio) =>
  os.document.router({
    edit: os.document.edit.handler(({ input }) => library.get(input.project).edit(input.edit)),
    undo: os.document.undo.handler(({ input }) => library.get(input.project).undo()),
    redo: os.document.redo.handler(({ input }) => library.get(input.project).redo()),
    plan: os.document.plan.handler(async ({ input: { project: id, prompt, keepScenes }, signal }) => {
      const project = library.get(id);
      if (project.readOnly !== undefined) throw refused('read-only', project.readOnly);
      const { scenes } = planWithLocks(project.document());
      const kept = keepScenes ? scenes.map((scene): Scene => ({ ...scene, locks: ['scene'] })) : undefined;
      const plan = await planPrompt(prompt, services, { signal, ...(kept === undefined ? {} : { kept }) });
      let added = 0;
      // The film may have been edited while the planner worked: the plan goes into the film as it is now.
      const change = await project.change('Plan film', (before) => {
        const after = replan(before, plan, { keepScenes });
        added = after.order.filter((scene) => !(scene in before.scenes)).length;
        return after;
      });
      return { ...change, added };
    }),
    propose: os.document.propose.handler(async ({ input: { project: id, wish }, signal }) => {
      const project = library.get(id);
      if (project.readOnly !== undefined) throw refused('read-only', project.readOnly);
      return proposeEdit(project, wish, services, signal);
    }),
    accept: os.document.accept.handler(async ({ input: { project, proposal: id, changes } }) =>
      acceptProposal(library.get(project), { id, changes }, services),
    ),
  });
