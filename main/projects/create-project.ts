import type { StudioDocument } from '../../preload/contract/document.ts';
import { newId } from '../../preload/contract/ids.ts';
import { insertDocument } from './document-repository.ts';
import { createDatabase } from './open-database.ts';
import { makeProjectFolder } from './project-folders.ts';

/** Makes a project with this document. Returns its folder. @throws ProjectError, and nothing is left behind */
export function createProject(projectsFolder: string, document: StudioDocument): Promise<string> {
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
