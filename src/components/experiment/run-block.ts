import { abortEnding } from '#model/abort-ending';
import type { Program } from '#model/program';
import type { RunEvent } from '#model/run';
import { chooseRuntime, startInBackground } from '#runtimes/site-runtimes';
import { type Comparison, compare } from './compare.ts';
import { nextFrame } from './next-frame.ts';
import type { OutputView } from './output-view.ts';
import { reasonOf } from './reason-of.ts';
import type { RunView } from './run-view.ts';
import { readPin } from './runtime-pin.ts';
import { insteadText } from './runtime-text.ts';

/**
 * Runs a program and shows it. Events are pulled one by one and at most one frame's worth at a
 * time, so that a program that prints faster than the page can show is held back.
 *
 * Once a newer run of the block has aborted `signal` and taken over the view, nothing is shown.
 * Resolves with the version of the Node that ran it, if it ran to its end.
 */
export async function runBlock(
  program: Program,
  of: Parameters<typeof compare>[0],
  view: RunView,
  signal: AbortSignal,
): Promise<string | undefined> {
  const output = view.begin();
  const current = () => output.element.isConnected;
  const progress = (message: string) => {
    if (current()) view.progress(message);
  };
  try {
    const pin = readPin();
    // Also of a page that was come back to, which has given up what it had booted.
    await orAbort(startInBackground(pin), signal);
    const choice = await chooseRuntime(pin, program.needs, signal, progress);
    if (!choice.chosen) {
      const reasons = choice.reasons.map(({ reason }) => reason);
      const hint = `The runtime ${pin} is the one that you have chosen: choose auto to run this elsewhere.`;
      if (current()) view.refuse(pin === 'auto' ? reasons : [...reasons, hint]);
      return;
    }
    const { container, name, instead } = choice;
    const run = container.run(program, { signal });
    const nodeVersion = await show(run.events, output, progress);
    const result = await run.result;
    if (!current()) return;
    if (nodeVersion !== undefined) output.finish();
    const comparison = await compareOrSay(of, { result, nodeVersion }, output, signal);
    if (current()) {
      const note = insteadText(name, instead);
      view.finish(result, { runtime: name, nodeVersion, note }, comparison);
    }
    return result.ending.kind === 'exit' ? nodeVersion : undefined;
  } catch (error) {
    if (!current()) return;
    if (signal.aborted) {
      view.refuse([abortEnding(signal).message]);
      return;
    }
    view.refuse([
      `The run failed on our side, not in your code (${reasonOf(error)}). Press Run to try again.`,
    ]);
    return;
  }
}

/** Waits for `work`, and no longer once the signal is aborted. */
async function orAbort(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
  await Promise.race([work, aborted]);
}

/** A comparison that can't be made must not cost the reader the result. */
async function compareOrSay(...run: Parameters<typeof compare>): Promise<Comparison | undefined> {
  try {
    return await compare(...run);
  } catch (error) {
    return {
      kind: 'not-compared',
      headline: `Not compared: the comparison failed (${reasonOf(error)}). Check the connection and press Run again.`,
    };
  }
}

/** Characters that are shown before the page gets time for a frame. */
const frameBudget = 65_536;
/** What showing a piece costs at least, in characters: many small ones must not hold up the page. */
const pieceCost = 1024;

/** Shows events until there are no more. Resolves to the version of the Node that ran, if one did. */
async function show(
  events: ReadableStream<RunEvent>,
  output: OutputView,
  progress: (message: string) => void,
): Promise<string | undefined> {
  const reader = events.getReader();
  let shown = 0;
  let nodeVersion: string | undefined;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return nodeVersion;
    switch (value.type) {
      case 'waiting':
        progress(`Waiting: ${value.ahead} ${value.ahead === 1 ? 'run comes' : 'runs come'} first.`);
        break;
      case 'started':
        ({ nodeVersion } = value);
        progress('Running …');
        break;
      case 'stdout':
      case 'stderr':
        output.append(value.type, value.text);
        shown += Math.max(value.text.length, pieceCost);
        break;
      case 'dropped':
        output.drop(value.bytes);
        shown = frameBudget;
        break;
    }
    if (shown >= frameBudget) {
      shown = 0;
      await nextFrame();
    }
  }
}
