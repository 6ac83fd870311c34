import { Id, MediaId } from '../../../preload/contract/ids.ts';
import { mediaStore } from '../../projects/media-store.ts';
import { ProjectError } from '../../projects/project-error.ts';
import type { Library } from '../../projects/library.ts';
import { emptyResponse, fileResponse } from './file-response.ts';

const readingOnly = (): Promise<never> => Promise.reject(new ProjectError('read-only', 'reading only'));

/**
 * A picture or film for `<project id>/<media id>`; the path on the disk is never the client's word.
 * What is named by its content never changes, so it may be kept for ever.
 */
export async function mediaResponse(
  address: string,
  request: { readonly method: string; readonly headers: Headers },
  library: Library,
): Promise<Response> {
  const [project, media, ...rest] = address.split('/');
  const id = Id.safeParse(project);
  const file = MediaId.safeParse(media);
  if (!id.success || !file.success || rest.length > 0) return emptyResponse(404);
  try {
    const store = mediaStore(await library.folderOf(id.data), readingOnly);
    return await fileResponse(store.path(file.data), request, {
      'cache-control': 'private, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
    });
  } catch (error) {
    if (error instanceof ProjectError) return emptyResponse(404);
    throw error;
  }
}
