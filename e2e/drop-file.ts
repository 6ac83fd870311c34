import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Locator } from '@playwright/test';

/** Drops a file of the disk at a part of an element, as a file manager does. */
export async function dropFile(
  target: Locator,
  path: string,
  [x, y]: readonly [number, number],
): Promise<void> {
  const bytes = [...(await readFile(path))];
  const dropped = await target.page().evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], name, { type: 'image/png' }));
      return data;
    },
    [basename(path), bytes] as const,
  );
  const area = await target.boundingBox();
  if (area === null) throw new Error('there is nothing to drop on');
  const at = { clientX: area.x + x * area.width, clientY: area.y + y * area.height };
  for (const type of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true, ...at });
}
