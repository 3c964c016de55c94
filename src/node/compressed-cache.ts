/** Keeps compressed answers that never change, the ones used last, up to a number of bytes. */
export interface CompressedCache {
  /** The kept bytes of a key, or else those that `make` gives. Askers at the same time share them. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

export function createCompressedCache(mostBytes: number): CompressedCache {
  // A map keeps the order of insertion, so the first key is the one that was used longest ago.
  const kept = new Map<string, Promise<Buffer>>();
  const sizes = new Map<string, number>();
  let bytes = 0;

  function drop(key: string): void {
    kept.delete(key);
    bytes -= sizes.get(key) ?? 0;
    sizes.delete(key);
  }

  async function fill(key: string, making: Promise<Buffer>): Promise<void> {
    try {
      const { length } = await making;
      if (length > mostBytes) {
        kept.delete(key);
        return;
      }
      sizes.set(key, length);
      bytes += length;
    } catch {
      // Whoever asked hears of the failure; the next to ask tries again.
      kept.delete(key);
    }
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) return;
      if (sizes.has(oldest)) drop(oldest);
    }
  }

  return {
    get(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const making = make();
      kept.set(key, making);
      void fill(key, making);
      return making;
    },
  };
}
