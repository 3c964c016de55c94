/** A fault of the command line or of what it was given; not a mismatch of an experiment. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: number;

  /** `message` is for the reader of the terminal: what happened, why, and what to do. */
  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 2;
  }
}
