import { lengthOf, nextOf } from '#flashcards/queue';
import type { Study } from '#flashcards/study';
import type { DeckCard } from '#model/deck-card';
import { button, make, part } from '../experiment/block-parts.ts';
import { type DeckFilter, filtered, filterOf, searchOf } from './deck-filter.ts';
import { loadDeck } from './load-deck.ts';
import { showNotice } from './notices.ts';
import { gradeIn, openStudy, undoIn } from './open-study.ts';
import { comesText, showOverview } from './overview-view.ts';
import { SessionView } from './session-view.ts';
import { listenForSettings, showSettings } from './settings-view.ts';
import { listenForTransfer } from './transfer-view.ts';

const sessionHash = '#session';

/**
 * `<hw-interview>`: overview and session. The choice of cards is the query of the address, a session its
 * hash: so a reload goes on where the reader was, and the browser's way back leaves the session.
 */
class InterviewElement extends HTMLElement {
  #study: Study | undefined;
  #deck: DeckCard[] = [];
  #session: SessionView | undefined;
  /** A card that was asked for by the address comes first. */
  #wanted: string | undefined;

  connectedCallback(): void {
    this.#start().catch((error: Error) => {
      showNotice(this, 'load', `The cards could not be loaded: ${error.message}`, [
        { label: 'Reload', act: () => location.reload() },
      ]);
    });
  }

  async #start(): Promise<void> {
    const [deck, study] = await Promise.all([loadDeck(), openStudy(this)]);
    this.#deck = deck;
    this.#study = study;
    this.#wanted = new URLSearchParams(location.search).get('card') ?? undefined;
    if (this.#wanted !== undefined && !deck.some(({ id }) => id === this.#wanted)) {
      showNotice(
        this,
        'card',
        `The address names a card "${this.#wanted}" that this book does not have.`,
      );
      this.#wanted = undefined;
    }
    this.#session = this.#createSession(study);
    this.#listen(study);
    this.#follow();
  }

  get #filter(): DeckFilter {
    return filterOf(location.search);
  }

  get #chosen(): DeckCard[] {
    return filtered(this.#deck, this.#filter);
  }

  #listen(study: Study): void {
    const overview = part(this, 'overview');
    button(overview, 'start').addEventListener('click', () => {
      history.pushState(null, '', `${location.pathname}${searchOf(this.#filter)}${sessionHash}`);
      this.#follow();
    });
    const filter = part(this, 'filter');
    filter.addEventListener('change', () => {
      if (!(filter instanceof HTMLFormElement)) return;
      const given = new FormData(filter);
      const get = (name: string) => String(given.get(name) ?? '');
      const chosen = { lesson: get('lesson'), tag: get('tag'), difficulty: get('difficulty') };
      history.replaceState(null, '', location.pathname + searchOf(chosen));
      this.#show();
    });
    listenForSettings(overview, study, () => this.#show());
    listenForTransfer(overview, study, this.#deck, () => this.#show());
    addEventListener('popstate', () => this.#follow());
    // Cards fall due while the page lies in the background.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && this.#session?.isOpen === false) this.#show();
    });
    study.onChange(
      (graded) => this.#onOtherTab(graded),
      (error) =>
        showNotice(this, 'tab', `What another tab has written could not be read: ${error}`),
    );
  }

  /** Shows what the address says: the overview or the session. */
  #follow(): void {
    const session = this.#session;
    if (session === undefined) return;
    const inSession = location.hash === sessionHash || this.#wanted !== undefined;
    part(this, 'overview').hidden = inSession;
    if (!inSession) {
      const wasInSession = session.isOpen;
      session.close();
      this.#show();
      const start = button(part(this, 'overview'), 'start');
      if (wasInSession) (start.disabled ? part(this, 'today') : start).focus();
    } else if (!session.isOpen) {
      session.open();
    }
  }

  #show(): void {
    if (this.#study === undefined) return;
    const overview = part(this, 'overview');
    showOverview(overview, this.#study, this.#deck, this.#filter);
    showSettings(overview, this.#study);
    button(overview, 'aside').hidden = this.#study.aside === 0;
    void this.#showStorage(this.#study);
  }

  #createSession(study: Study): SessionView {
    const leave = () => {
      this.#wanted = undefined;
      history.pushState(null, '', location.pathname + searchOf(this.#filter));
      this.#follow();
    };
    return new SessionView(part(this, 'session'), {
      next: () => {
        const id = this.#wanted ?? nextOf(study.queue(this.#chosen));
        return this.#deck.find((card) => card.id === id);
      },
      counts: () => {
        const { learning, review, fresh, soon } = study.queue(this.#chosen);
        const inSteps = learning.length + soon.length;
        return `${study.doneToday} graded today · ${inSteps} learning, ${review.length} due, ${fresh.length} new`;
      },
      intervals: (card) => study.intervals(card.id),
      grade: async (card, rating, took) => {
        if (card.id === this.#wanted) {
          this.#wanted = undefined;
          // A reload is not to ask it again.
          const rest = searchOf(this.#filter) + sessionHash;
          history.replaceState(null, '', location.pathname + rest);
        }
        await gradeIn(this, study, () => study.grade(card.id, rating, took));
      },
      undo: async () => {
        const id = await undoIn(this, study);
        return this.#deck.find((card) => card.id === id);
      },
      canUndo: () => study.canUndo,
      isFirst: () => study.reviews.length === 0,
      ending: () => {
        const back = make('button', { type: 'button', class: 'hw-primary' }, 'To the overview');
        back.addEventListener('click', leave);
        return [make('p', {}, this.#endText(study)), back];
      },
      leave,
    });
  }

  #endText(study: Study): string {
    const left = lengthOf(study.queue(this.#deck));
    const others = left > 0 ? ` In other lessons ${left} are left.` : '';
    const chosen = this.#chosen;
    if (chosen.length === 0) return `No card fits this choice.${others}`;
    const more = comesText(study, chosen);
    return `Done: no card of this choice is left for today. ${more}${others}`;
  }

  /** The card on the screen may be one of those that were graded in another tab. */
  #onOtherTab(graded: ReadonlySet<string>): void {
    const session = this.#session;
    if (session === undefined) return;
    if (!session.isOpen) {
      this.#show();
      return;
    }
    const { card } = session;
    if (card !== undefined && !graded.has(card.id)) {
      session.showCounts();
      return;
    }
    session.goOn();
    if (card !== undefined) {
      showNotice(this, 'tab', 'That card was graded in another tab, so here is the next one.');
    }
  }

  async #showStorage(study: Study): Promise<void> {
    part(this, 'storage').textContent = await storageText(study);
  }
}

async function storageText({ lasting }: Study): Promise<string> {
  if (!lasting) return 'Nothing outlives this page here: export your reviews before you leave it.';
  const persisted = (await navigator.storage?.persisted?.()) ?? false;
  return persisted
    ? 'Your reviews are stored in this browser, which has promised to keep them. They are sent nowhere.'
    : 'Your reviews are stored in this browser and sent nowhere. The browser may clear them if it runs short of space, so export them now and then.';
}

customElements.define('hw-interview', InterviewElement);
