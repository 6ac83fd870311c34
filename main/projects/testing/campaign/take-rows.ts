import { newId } from '../../../../preload/contract/ids.ts';
import type { Project } from '../../project.ts';

/** Keeps a take whose film and picture are a few bytes, as the last step of a render does. */
export async function insertTake(project: Project, seed: number): Promise<void> {
  const bytes = Buffer.alloc(20_000, seed);
  const [video, poster] = [await project.media.add(bytes, 'mp4'), await project.media.add(bytes, 'png')];
  const [scene = ''] = project.document().order;
  const settings = {
    ...{ steps: 1, guidance: 1, strength: 1, alpha: 1, sampler: 'ddim' },
    ...{ seed, filmSeed: 1 },
  };
  const receipt = {
    pack: 'tiny 1',
    settings,
    inputs: String(seed),
    conditioning: {},
    dropped: [],
    seconds: 1,
  };
  await project.write((transaction) =>
    transaction
      .insertInto('take')
      .values({
        ...{ id: newId(), scene, kind: 'draft', mark: 'none', created: Date.now(), strip: null },
        ...{ receipt: JSON.stringify(receipt), inputs: String(seed), pack: '{}', overrides: '{}' },
        ...{ planned: '{}', frames: 1, fps: 1, poster, video, adherence: null },
      })
      .execute(),
  );
}
