import { CliError } from './cli-error.ts';

/** Ends all runs within a second when the reader presses Ctrl+C or the machine goes down. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const [name, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(name, () => {
      controller.abort(new CliError(`Ended by ${name} before all experiments ran.`, { exitCode }));
    });
  }
  return controller.signal;
}
