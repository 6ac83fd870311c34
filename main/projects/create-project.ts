import { StudioDocument } from '../../preload/contract/document.ts';
import { newId } from '../../preload/contract/ids.ts';
import { insertDocument } from './document-repository.ts';
import { createDatabase } from './open-database.ts';
import { ProjectError } from './project-error.ts';
import { makeProjectFolder } from './project-folders.ts';

/** A film that could not be opened again must not be made. @throws ProjectError */
function whole(document: StudioDocument): StudioDocument {
  const parsed = StudioDocument.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new ProjectError(
    'invalid',
    `this cannot become a film: ${place}${place && ': '}${issue?.message ?? ''}`,
  );
}

/** Makes a project with this document. Returns its folder. @throws ProjectError, and nothing is left behind */
export function createProject(projectsFolder: string, film: StudioDocument): Promise<string> {
  const document = whole(film);
  return makeProjectFolder(projectsFolder, async (folder) => {
    const { database, close } = await createDatabase(folder);
    try {
      await database.transaction().execute((transaction) => insertDocument(transaction, newId(), document));
    } finally {
      await close();
    }
    return document.title;
  });
}
