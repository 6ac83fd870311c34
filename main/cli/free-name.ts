import { access } from 'node:fs/promises';
import { format, parse } from 'node:path';

/** `path`, or the first of `name-2`, `name-3` … beside it that is not taken: a default never overwrites a film. */
export async function freeName(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : format({ dir, name: `${name}-${number}`, ext });
    const taken = await access(candidate).then(
      () => true,
      () => false,
    );
    if (!taken) return candidate;
  }
}
