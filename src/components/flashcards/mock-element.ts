import { drawQuestions, type MockAnswer } from '#flashcards/mock-interview';
import { seededRandom } from '#flashcards/random';
import type { DeckCard } from '#model/deck-card';
import { button, part } from '../experiment/block-parts.ts';
import { loadDeck } from './load-deck.ts';
import { mockSummary } from './mock-summary.ts';
import { showNotice } from './notices.ts';
import { gradeIn, openStudy } from './open-study.ts';
import { SessionView } from './session-view.ts';

/** `<hw-mock>`: some questions against the clock, answered aloud or typed, graded by the reader. */
class MockElement extends HTMLElement {
  #stopClock: () => void = () => undefined;

  connectedCallback(): void {
    const form = part(this, 'setup');
    button(this, 'begin').disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const begin = button(this, 'begin');
      if (!(form instanceof HTMLFormElement) || begin.disabled) return;
      begin.disabled = true;
      this.#begin(new FormData(form))
        .catch((error: Error) => {
          showNotice(
            this,
            'load',
            `The questions could not be loaded: ${error.message} Try again.`,
          );
        })
        .finally(() => {
          begin.disabled = false;
        });
    });
  }

  disconnectedCallback(): void {
    this.#stopClock();
  }

  async #begin(given: FormData): Promise<void> {
    const [deck, study] = await Promise.all([loadDeck(), openStudy(this)]);
    const drawn = drawQuestions(
      deck,
      {
        questions: Number(given.get('questions')),
        lessons: given.getAll('lesson').map(String).filter(Boolean),
        difficulties: given.getAll('difficulty').map(String) as DeckCard['difficulty'][],
      },
      seededRandom(crypto.randomUUID()),
    );
    if (drawn.length === 0) {
      showNotice(
        this,
        'load',
        'No question fits this choice. Choose another lesson or difficulty.',
      );
      return;
    }
    const endsAt = Date.now() + Number(given.get('minutes')) * 60_000;
    const answers: MockAnswer[] = [];
    let hasEnded = false;
    const isOver = () => hasEnded || Date.now() >= endsAt;
    const leave = () => {
      const wasEnded = hasEnded;
      hasEnded = true;
      // Who leaves early sees what the answers so far have shown.
      if (!wasEnded && answers.length > 0) {
        session.goOn();
        return;
      }
      this.#stopClock();
      session.close();
      part(this, 'intro').hidden = false;
      button(this, 'begin').focus();
    };
    const session = new SessionView(part(this, 'session'), {
      next: () => (isOver() ? undefined : drawn[answers.length]),
      counts: () => {
        if (isOver() && session.isTurned)
          return 'The time is over. Grade this answer, the last one.';
        if (isOver() || answers.length === drawn.length) return 'The interview is over.';
        return `Question ${answers.length + 1} of ${drawn.length} · ${leftText(endsAt - Date.now())}`;
      },
      isFirst: () => study.reviews.length === 0,
      intervals: () => undefined,
      typed: given.get('answer') === 'typed',
      grade: async (card, rating, took) => {
        answers.push({ card, rating, took });
        await gradeIn(this, study, () => study.grade(card.id, rating, took));
      },
      canUndo: () => false,
      ending: () => {
        hasEnded = true;
        this.#stopClock();
        return mockSummary(answers, drawn.length, leave);
      },
      leave,
    });
    part(this, 'intro').hidden = true;
    session.open();
    const clock = setInterval(() => {
      session.showCounts();
      // An answer that is shown was given in time.
      if (isOver() && !session.isTurned) session.goOn();
    }, 1000);
    this.#stopClock = () => clearInterval(clock);
  }
}

function leftText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

customElements.define('hw-mock', MockElement);
