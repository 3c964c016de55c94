import type { RunResult } from '#model/run';
import type { RuntimeName } from '#model/runtime';
import { make, part } from './block-parts.ts';
import type { Comparison } from './compare.ts';
import { comparisonView } from './comparison-view.ts';
import { offerRecording } from './offer-recording.ts';
import { OutputView } from './output-view.ts';
import { endingSentence, resultFacts } from './result-text.ts';

/** What a block shows of a run: its output while it streams, then its result and comparison. */
export class RunView {
  readonly #root: HTMLElement;
  #output: OutputView | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Empties the area for a new run. */
  begin(): OutputView {
    const area = part(this.#root, 'run');
    area.hidden = false;
    this.#output = new OutputView();
    part(this.#root, 'output').replaceChildren(this.#output.element);
    part(this.#root, 'comparison').replaceChildren();
    delete area.dataset.verdict;
    this.outdate(false);
    this.progress('Starting …');
    return this.#output;
  }

  /** Says what the run waits for. */
  progress(message: string): void {
    part(this.#root, 'result').replaceChildren(make('p', { class: 'hw-result-line' }, message));
    this.announce(message);
  }

  /** Says whether what is shown is the run of older code. */
  outdate(outdated: boolean): void {
    const note = part(this.#root, 'outdated');
    if (outdated && note.hidden) this.announce(note.textContent.trim());
    note.hidden = !outdated;
  }

  /** Shows how the run ended and how its output compares; `comparison` is absent without an expectation. */
  finish(
    result: RunResult,
    by: {
      runtime: RuntimeName;
      nodeVersion: string | undefined;
      /** Why it was this runtime and not the one that the reader may expect. */
      note: string | undefined;
    },
    comparison: Comparison | undefined,
  ): void {
    const ending = endingSentence(result);
    const line = make('p', { class: 'hw-result-line' });
    line.append(make('strong', {}, ending));
    const { nodeVersion, runtime, note } = by;
    // A run that never started has neither a duration nor a version.
    const facts = nodeVersion === undefined ? '' : resultFacts(result, { runtime, nodeVersion });
    const notes = [
      ...(note === undefined ? [] : [make('p', { class: 'hw-instead' }, note)]),
      ...(result.notices ?? []).map((text) => make('p', { class: 'hw-run-notice' }, text)),
    ];
    part(this.#root, 'result').replaceChildren(
      line,
      make('span', { class: 'hw-facts' }, facts),
      ...notes,
    );
    const area = part(this.#root, 'run');
    area.dataset.verdict = comparison?.kind === 'compared' ? comparison.verdict : 'none';
    const view = comparison === undefined ? [] : [comparisonView(comparison)];
    part(this.#root, 'comparison').replaceChildren(...view);
    const judged = comparison?.kind === 'compared' ? comparison.notes : [];
    const told = [ending, comparison?.headline, ...judged, ...(result.notices ?? [])];
    this.announce(told.join(' ').trim());
  }

  /** Shows why nothing could run. */
  refuse(reasons: string[]): void {
    part(this.#root, 'run').dataset.verdict = 'none';
    const list = reasons.map((reason) => make('p', { class: 'hw-result-line' }, reason));
    part(this.#root, 'result').replaceChildren(...list, ...offerRecording(this.#root));
    this.announce(reasons.join(' '));
  }

  /** Hides all that an earlier run left. */
  clear(): void {
    part(this.#root, 'run').hidden = true;
    // A run that still ends finds its output gone and shows nothing.
    part(this.#root, 'output').replaceChildren();
    this.outdate(false);
    this.announce('');
  }

  /** Tells screen readers, politely. */
  announce(message: string): void {
    part(this.#root, 'status').textContent = message;
  }
}
