import { expect, it, vi } from 'vitest';
import { forecast } from './forecast.ts';
import { progressOf } from './progress.ts';
import { lengthOf, nextOf, queueOf } from './queue.ts';
import type { Review } from './review.ts';
import { reviewOf } from './review-for-test.ts';
import { replay, schedulerOf } from './schedule.ts';
import { studyDay, studyDayStart } from './study-day.ts';

const deck = ['a/1', 'a/2', 'a/3', 'b/1', 'b/2'];
const monday = new Date(2026, 2, 2, 9).getTime();
const minute = 60_000;
const day = 86_400_000;
const settings = { newPerDay: 2, reviewsPerDay: 10 };
const scheduler = schedulerOf({ retention: 0.9 });

function at(now: number, reviews: Review[], more: Partial<typeof settings> = {}) {
  const states = replay(reviews, scheduler);
  return queueOf({ deck, states, reviews, settings: { ...settings, ...more }, now });
}

it('begins with new cards in the order of the book, as many as a day allows', () => {
  const queue = at(monday, []);
  expect(queue).toEqual({ learning: [], review: [], fresh: ['a/1', 'a/2'], soon: [] });
  expect([nextOf(queue), lengthOf(queue)]).toEqual(['a/1', 2]);
});

it('counts the new cards of today against the limit, until four in the morning', () => {
  const seen = [reviewOf('a/1', 4, monday), reviewOf('a/2', 4, monday + minute)];
  expect(at(monday + 2 * minute, seen).fresh).toEqual([]);
  const night = new Date(2026, 2, 3, 3, 59).getTime();
  expect(at(night, seen).fresh).toEqual([]);
  expect(at(night + minute, seen).fresh).toEqual(['a/3', 'b/1']);
});

it('brings a card in its steps back when it is due, before all others', () => {
  const again = [reviewOf('a/1', 1, monday)];
  expect(nextOf(at(monday + 30_000, again))).toBe('a/2');
  expect(nextOf(at(monday + minute, again))).toBe('a/1');
});

it('does not wait for the last step when nothing else is left', () => {
  const good = [reviewOf('a/1', 3, monday)];
  const queue = at(monday + minute, good, { newPerDay: 1 });
  expect(queue).toEqual({ learning: [], review: [], fresh: [], soon: ['a/1'] });
  expect([nextOf(queue), lengthOf(queue)]).toEqual(['a/1', 0]);
});

it('limits the cards that come back in a day', () => {
  const easy = deck.map((card, index) => reviewOf(card, 4, monday + index * minute));
  const later = monday + 40 * day;
  expect(at(later, easy, { reviewsPerDay: 3 }).review).toEqual(['a/1', 'a/2', 'a/3']);
  const one = [...easy, reviewOf('a/1', 4, later)];
  expect(at(later + minute, one, { reviewsPerDay: 3 }).review).toEqual(['a/2', 'a/3']);
});

it('gives a limit back when a review is undone', () => {
  const undone = { ...reviewOf('a/1', 4, monday), undone: true as const };
  expect(at(monday + minute, [undone]).fresh).toEqual(['a/1', 'a/2']);
});

it('foretells how many cards fall due on each day, the overdue ones today', () => {
  const reviews = [reviewOf('a/1', 4, monday), reviewOf('a/2', 3, monday)];
  const states = replay(reviews, scheduler);
  const due = states.get('a/1')?.due.getTime() ?? 0;
  const counts = forecast(deck, states, monday, 30);
  expect(counts[0]).toBe(1);
  expect(counts[studyDay(due) - studyDay(monday)]).toBe(1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(forecast(deck, states, monday + 60 * day)[0]).toBe(2);
});

it('tells new cards from those being learnt, young and known', () => {
  const reviews = [
    reviewOf('a/1', 3, monday),
    reviewOf('a/2', 4, monday),
    reviewOf('a/3', 4, monday),
    reviewOf('a/3', 4, monday + 30 * day),
  ];
  expect(progressOf(deck, replay(reviews, scheduler))).toEqual({
    total: 5,
    fresh: 2,
    learning: 1,
    young: 1,
    known: 1,
  });
});

it.each(['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Africa/Cairo', 'Australia/Lord_Howe'])(
  'begins a day at four in the morning in %s, also when the clock changes',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const local = new Intl.DateTimeFormat('sv', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const half = 30 * minute;
    for (let now = Date.UTC(2018, 0, 1); now < Date.UTC(2019, 0, 1); now += half) {
      const [date = '', time = ''] = local.format(now).split(' ');
      const calendarDay = Date.parse(`${date}T00:00Z`) / day;
      expect(studyDay(now)).toBe(time < '04:00' ? calendarDay - 1 : calendarDay);
      const start = studyDayStart(now);
      expect([start <= now, studyDay(start), studyDay(start - 1)]).toEqual([
        true,
        studyDay(now),
        studyDay(now) - 1,
      ]);
    }
    vi.unstubAllEnvs();
  },
);

it('counts a review of a minute before midnight to the day that ends', () => {
  const late = new Date(2026, 2, 2, 23, 59).getTime();
  const easy = [reviewOf('a/1', 4, late)];
  expect(at(late + 2 * minute, easy, { newPerDay: 1 }).fresh).toEqual([]);
  expect(at(late + 5 * 60 * minute, easy, { newPerDay: 1 }).fresh).toEqual(['a/2']);
});
