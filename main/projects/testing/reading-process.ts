import { openProject } from '../open-project.ts';

/** Opens the project named on its command line, tries to change it, and prints what it was told as JSON. */
const [folder = ''] = process.argv.slice(2);
const project = await openProject(folder, () => undefined);
const refusal = await project
  .change('Rename', (before) => ({ ...before, title: 'changed' }))
  .then(
    () => 'changed',
    (error: Error) => error.message,
  );
process.stdout.write(
  JSON.stringify({ title: project.document().title, readOnly: project.readOnly, refusal }),
);
await project.close();
