import { button, make } from '../experiment/block-parts.ts';
import type { PredictedDetail } from '../experiment/prediction-view.ts';
import { showNotice } from './notices.ts';

/**
 * `<hw-quiz>`: the cards of a lesson, one after another. What it takes is loaded when the reader begins.
 * It also offers the card of an experiment to a reader who predicted its output wrong.
 */
class QuizElement extends HTMLElement {
  connectedCallback(): void {
    const start = button(this, 'quiz');
    start.disabled = false;
    start.addEventListener('click', () => {
      start.disabled = true;
      import('./run-quiz.ts')
        .then(({ runQuiz }) => runQuiz(this, this.dataset.lesson ?? ''))
        .catch((error: Error) => {
          showNotice(this, 'load', `The quiz could not be loaded: ${error.message} Try again.`);
        })
        .finally(() => {
          start.disabled = false;
        });
    });
    document.addEventListener('hw-predicted', (event) => {
      if (event instanceof CustomEvent && event.target instanceof HTMLElement) {
        this.#offerCard(event.target, event.detail);
      }
    });
  }

  #offerCard(block: HTMLElement, { right, experiment }: PredictedDetail): void {
    const card = this.querySelector<HTMLElement>(`[data-card][data-experiment="${experiment}"]`);
    const answer = block.querySelector('[data-part="predict-answer"]');
    const id = card?.dataset.card;
    if (right || id === undefined || answer === null) return;
    const link = make('a', { href: `/interview/?card=${id}` }, 'Practise its card');
    answer.append(make('p', {}, link, ', so that it comes back before you forget it.'));
  }
}

customElements.define('hw-quiz', QuizElement);
