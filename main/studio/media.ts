import { importPicture } from './import-picture.ts';
import { os } from './implementer.ts';
import type { Studio } from './studio.ts';

/** Pictures of the user. */
export const mediaCalls = ({ library, services }: Studio) =>
  os.media.router({
    addPicture: os.media.addPicture.handler(async ({ input, signal }) => {
      const project = library.get(input.project);
      const { path } = await services.ffmpeg();
      const { png, width, height } = await importPicture(input.picture, input.removeBackground, path, signal);
      return { media: await project.media.add(png, 'png'), width, height };
    }),
  });
