/**
 * Tells a program how much of its output has been taken. `write` is called with the number of bytes,
 * never twice at a time; what it rejects with is passed to `fail`.
 */
export function createAcknowledgement(
  write: (bytes: number) => Promise<void>,
  { every, fail }: { every: number; fail(error: unknown): void },
): { take(bytes: number): void } {
  let taken = 0;
  let told = 0;
  let telling = false;

  async function tell(): Promise<void> {
    if (telling) return;
    telling = true;
    while (taken - told >= every) {
      told = taken;
      await write(told);
    }
    telling = false;
  }

  return {
    take(bytes) {
      taken += bytes;
      tell().catch(fail);
    },
  };
}
