/** Thrown by `process.exit()` to leave the program: by then nobody listens to it any more. */
export class ExitSignal extends Error {
  override name = 'ExitSignal';
}
