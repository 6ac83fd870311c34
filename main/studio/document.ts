import { os } from './implementer.ts';
import { planPrompt } from './planned-document.ts';
import { refused } from './refused.ts';
import { proposeEdit } from './propose-edit.ts';
import { replan } from './replan.ts';
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
      const plan = await planPrompt(prompt, services, signal);
      // The film may have been edited while the planner worked: the plan goes into the film as it is now.
      return project.change('Plan film', (before) => replan(before, plan, { keepScenes }));
    }),
    revise: os.document.revise.handler(async ({ input: { project, words, scene }, signal }) =>
      proposeEdit(library.get(project), { words, scene }, services, signal),
    ),
  });
