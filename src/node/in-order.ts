/**
 * Works on items, at most `jobs` at once, and yields the results in the order of the items, each as
 * soon as it and all before it are ready. The first failure is thrown; no new item starts then.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const settled = items.map(() => Promise.withResolvers<Result>());
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed) {
      const index = next++;
      const item = items[index];
      const slot = settled[index];
      if (item === undefined || slot === undefined) return;
      try {
        slot.resolve(await work(item));
      } catch (error) {
        failed = true;
        slot.reject(error);
      }
    }
  };
  // Who waits for an earlier item must not leave a later failure unhandled.
  for (const { promise } of settled) promise.catch(() => undefined);
  const workers = Array.from({ length: Math.min(jobs, items.length) }, worker);
  try {
    for (const { promise } of settled) yield await promise;
  } finally {
    failed = true;
    await Promise.all(workers);
  }
}
