import { type MockInterview, mockFromText, mockToText } from '#flashcards/kept-mock';
import { drawQuestions } from '#flashcards/mock-interview';
import { seededRandom } from '#flashcards/random';
import type { Study } from '#flashcards/study';
import type { DeckCard } from '#model/deck-card';
import { button, part } from '../experiment/block-parts.ts';
import { loadDeck } from './load-deck.ts';
import { mockSummary } from './mock-summary.ts';
import { showNotice } from './notices.ts';
import { gradeIn, openStudy } from './open-study.ts';
import { SessionView } from './session-view.ts';

const interviewHash = '#interview';
const keptAs = 'highwater:mock-interview';

/**
 * `<hw-mock>`: some questions against the clock, answered aloud or typed, graded by the reader. An
 * interview is the hash of the address and is kept while the tab is open: so a reload goes on with it,
 * and the browser's way back leaves it.
 */
class MockElement extends HTMLElement {
  #stopClock: () => void = () => undefined;
  /** Leaves the interview that is shown: for its summary, and from there for the setup. */
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    const form = part(this, 'setup');
    button(this, 'begin').disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form instanceof HTMLFormElement) this.#try(() => this.#begin(new FormData(form)));
    });
    addEventListener('popstate', () => this.#follow());
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#stopClock();
  }

  /** Shows what the address says: the setup, or the interview that was kept. */
  #follow(): void {
    const inInterview = location.hash === interviewHash;
    if (!inInterview) this.#leave?.();
    else if (this.#leave === undefined) this.#try(() => this.#resume());
  }

  /** Does what begins an interview, once at a time. */
  #try(work: () => Promise<void>): void {
    const begin = button(this, 'begin');
    if (begin.disabled) return;
    begin.disabled = true;
    work()
      .catch((error: Error) => {
        showNotice(this, 'load', `The questions could not be loaded: ${error.message} Try again.`);
      })
      .finally(() => {
        begin.disabled = false;
      });
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
    const typed = given.get('answer') === 'typed';
    const interview = { drawn, answers: [], endsAt, typed, hasEnded: false };
    keep(interview);
    history.pushState(null, '', interviewHash);
    this.#open(interview, study);
  }

  async #resume(): Promise<void> {
    const [deck, study] = await Promise.all([loadDeck(), openStudy(this)]);
    const interview = mockFromText(kept(), deck);
    if (interview === undefined) dropHash();
    else this.#open(interview, study);
  }

  #open(interview: MockInterview, study: Study): void {
    const { drawn, answers, endsAt, typed } = interview;
    const isOver = () => interview.hasEnded || Date.now() >= endsAt;
    const leave = () => {
      const wasEnded = interview.hasEnded;
      interview.hasEnded = true;
      // Who leaves early sees what the answers so far have shown.
      if (!wasEnded && answers.length > 0) {
        session.goOn();
        return;
      }
      this.#stopClock();
      this.#leave = undefined;
      session.close();
      dropHash();
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
      typed,
      grade: async (card, rating, took) => {
        answers.push({ card, rating, took });
        keep(interview);
        await gradeIn(this, study, () => study.grade(card.id, rating, took));
      },
      canUndo: () => false,
      ending: () => {
        interview.hasEnded = true;
        keep(interview);
        this.#stopClock();
        return mockSummary(answers, drawn.length, leave);
      },
      leave,
    });
    this.#leave = leave;
    part(this, 'intro').hidden = true;
    session.open();
    if (interview.hasEnded) return;
    const clock = setInterval(() => {
      session.showCounts();
      // An answer that is shown was given in time.
      if (isOver() && !session.isTurned) session.goOn();
    }, 1000);
    this.#stopClock = () => clearInterval(clock);
  }
}

/** The interview that this tab keeps, as text. Null without one, and where the browser gives no storage. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(keptAs);
  } catch {
    return null;
  }
}

/** Keeps an interview while the tab is open. Without storage it lasts as long as the page. */
function keep(interview: MockInterview): void {
  try {
    sessionStorage.setItem(keptAs, mockToText(interview));
  } catch {
    // Private mode or no room: the interview goes on all the same.
  }
}

function dropHash(): void {
  if (location.hash === interviewHash) history.replaceState(null, '', location.pathname);
}

function leftText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

customElements.define('hw-mock', MockElement);
