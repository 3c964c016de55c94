import { newestMajor } from '#model/node-majors';
import type { Prediction } from '#model/prediction';
import type { BlockData } from './block-data.ts';
import { button, make, part } from './block-parts.ts';
import { inlinePieces } from './inline-code.ts';
import { type JudgedPrediction, judgePrediction } from './judge-prediction.ts';
import { keepInPlace } from './keep-in-place.ts';
import { readPrediction, writePrediction } from './kept-prediction.ts';

/** Told by a block, and bubbling, once a prediction has been judged after a run. */
export interface PredictedDetail {
  experiment: string;
  question: string;
  /** What the reader predicted, and what was right. */
  answer: string;
  correct: string;
  right: boolean;
}

type State = 'asking' | 'skipped' | 'judged';

/** The question of a block: asks before the first run, and tells right from wrong after it. */
export class PredictionView {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #fieldset: HTMLFieldSetElement;
  readonly #prediction: Prediction;
  readonly #id: string;
  #state: State = 'asking';

  private constructor(root: HTMLElement, form: HTMLFormElement, id: string, asked: Prediction) {
    this.#root = root;
    this.#form = form;
    this.#id = id;
    this.#prediction = asked;
    const fieldset = form.querySelector('fieldset');
    if (fieldset === null) throw new Error('The prediction has no answers to choose from.');
    this.#fieldset = fieldset;
    form.addEventListener('input', () => this.#label());
    // Who reads what Node printed knows the answer, as after a run.
    for (const place of root.querySelectorAll('[data-part="recorded"], [data-part="expected"]')) {
      place.addEventListener('toggle', () => {
        if (place instanceof HTMLDetailsElement && place.open) this.judge(newestMajor);
      });
    }
    const kept = readPrediction(id);
    if (kept?.question === asked.question) this.#show(kept.answer, kept.major);
    this.#label();
  }

  /** The question of a block; undefined where it asks none. */
  static of(root: HTMLElement, { id, predict }: BlockData): PredictionView | undefined {
    const form = root.querySelector('[data-part="predict"]');
    if (!(form instanceof HTMLFormElement) || predict === undefined) return undefined;
    return new PredictionView(root, form, id, predict);
  }

  /** What the reader has answered so far; empty for nothing. */
  get #answer(): string {
    return Array.from(new FormData(this.#form).values()).join('').trim();
  }

  get #open(): boolean {
    return this.#state === 'asking' && this.#answer === '';
  }

  /** Asks for an answer instead of running. False where there is one, or the reader wants none. */
  invite(): boolean {
    if (!this.#open) return false;
    part(this.#form, 'predict-ask').hidden = false;
    this.#fieldset.querySelector('input')?.focus();
    return true;
  }

  /** Takes the question away, for this visit of the page. */
  skip(): void {
    this.#state = 'skipped';
    keepInPlace(part(this.#root, 'toolbar'), () => {
      this.#form.hidden = true;
      // The button that was pressed is hidden with the rest.
      button(this.#root, 'run').focus({ preventScroll: true });
    });
    this.#label();
  }

  /** Holds the answer, if there is one, against what the major version that ran prints. */
  judge(major: number): void {
    if (this.#state !== 'asking' || this.#open) return;
    const answer = this.#answer;
    const { question } = this.#prediction;
    writePrediction(this.#id, { question, answer, major });
    const hadFocus = this.#fieldset.contains(document.activeElement);
    const { right, correct } = this.#show(answer, major);
    // An answer that can't be changed any more loses the focus to the page.
    if (hadFocus) button(this.#root, 'run').focus({ preventScroll: true });
    const detail: PredictedDetail = {
      experiment: this.#id,
      question,
      answer,
      correct: correct.text,
      right,
    };
    this.#root.dispatchEvent(new CustomEvent('hw-predicted', { detail, bubbles: true }));
  }

  #show(answer: string, major: number): JudgedPrediction {
    this.#state = 'judged';
    const judged = judgePrediction(this.#prediction, answer, major);
    const { right, given, correct } = judged;
    for (const input of this.#fieldset.querySelectorAll('input')) {
      if (input.type === 'text') {
        input.value = answer;
        continue;
      }
      input.checked = input.value === answer;
      const mark = input.value === correct.text ? 'right' : input.checked ? 'wrong' : undefined;
      if (mark !== undefined) input.closest('label')?.setAttribute('data-mark', mark);
    }
    this.#fieldset.disabled = true;
    part(this.#form, 'predict-ask').hidden = true;
    const told = right
      ? [sentence('Right.', correct.because)]
      : [
          sentence('Not so.', given?.because ?? `Your answer was “${answer}”.`),
          sentence(`The answer is ${withoutStop(correct.text)}.`, correct.because),
        ];
    const answerPlace = part(this.#form, 'predict-answer');
    answerPlace.dataset.right = String(right);
    answerPlace.replaceChildren(...told);
    this.#label();
    return judged;
  }

  #label(): void {
    part(this.#root, 'run-label').textContent = this.#open ? 'Predict, then run' : 'Run';
  }
}

const withoutStop = (text: string) => text.replace(/\.$/, '');

function sentence(verdict: string, because: string): HTMLElement {
  return make('p', {}, make('strong', {}, ...nodesOf(verdict)), ' ', ...nodesOf(because));
}

function nodesOf(text: string): Node[] {
  return inlinePieces(text).map((piece) =>
    piece.code ? make('code', {}, piece.text) : new Text(piece.text),
  );
}
