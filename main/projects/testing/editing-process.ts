import { writeSync } from 'node:fs';
import { openProject } from '../open-project.ts';

/**
 * Edits the project named on its command line until it is killed, undoing now and then. Every commit it was promised is
 * written to stdout: its revision and what the film's title is then.
 */
const [folder = ''] = process.argv.slice(2);
const project = await openProject(folder, () => undefined);
if (project.readOnly !== undefined) throw new Error(project.readOnly);
for (;;) {
  const next = project.revision() + 1;
  const undoes = next % 7 === 0;
  const { revision } = undoes
    ? await project.undo()
    : await project.edit({
        label: `Edit ${next}`,
        revision: project.revision(),
        patches: [
          { op: 'replace', path: ['title'], value: `film ${next}` },
          { op: 'replace', path: ['scenes', `scene-000${next % 2}`, 'seed'], value: next },
        ],
      });
  writeSync(1, `${JSON.stringify({ revision, title: project.document().title })}\n`);
  if (next % 5 === 0) await project.media.add(Buffer.alloc(50_000, next), 'png');
}
