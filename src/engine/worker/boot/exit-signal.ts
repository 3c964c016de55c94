/** Thrown by `process.exit()` to leave the program: by then nobody listens to it any more. */
export class ExitSignal extends Error {
  override name = 'ExitSignal';
  readonly #left = true;

  /** Asked of whatever a program throws: no proxy may answer. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && #left in value && value.#left;
  }
}
