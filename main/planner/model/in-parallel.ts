/**
 * Runs `work` over `items`, at most `limit` at once, and hands each result on in the order of the items as soon as it
 * and all before it are there. The first failure stops new work and is thrown.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, at: number) => Promise<Result>,
  onResult: (result: Result, at: number) => void,
): Promise<readonly Result[]> {
  const done: Array<{ readonly result: Result } | undefined> = items.map(() => undefined);
  let next = 0;
  let handed = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !failed) {
      const at = next++;
      try {
        done[at] = { result: await work(items[at] as Item, at) };
      } catch (error) {
        failed = true;
        throw error;
      }
      for (let ready = done[handed]; ready !== undefined; ready = done[handed])
        onResult(ready.result, handed++);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return done.flatMap((one) => (one === undefined ? [] : [one.result]));
}
