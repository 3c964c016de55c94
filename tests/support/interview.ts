import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A Monday morning, from which the tests count days. */
export const monday = new Date(2026, 4, 4, 9);
const day = 86_400_000;

/** Sets the clock of the page to some days and minutes after the first Monday morning. */
export async function setDay(page: Page, days: number, minutes = 0): Promise<void> {
  await page.clock.setFixedTime(monday.getTime() + days * day + minutes * 60_000);
}

/** Opens the overview and waits until it shows the reader's data. */
export async function openOverview(page: Page, query = ''): Promise<void> {
  await page.goto(`/interview/${query}`);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** Begins a session over the cards that the address chooses. */
export async function openSession(page: Page, query = ''): Promise<void> {
  await openOverview(page, query);
  await page.getByRole('button', { name: /^(Start|Go on)$/ }).click();
  await expect(page.getByRole('article')).toBeVisible();
}

export const questionOf = (page: Page) =>
  page.getByRole('article').getByRole('heading', { level: 2 });

/** The question on the screen. */
export async function question(page: Page): Promise<string> {
  return (await questionOf(page).textContent()) ?? '';
}

/** Shows the answer and grades it by keys. Gives the question. */
export async function grade(page: Page, key: '1' | '2' | '3' | '4'): Promise<string> {
  const asked = await question(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeHidden();
  return asked;
}

/** What is due and new today, as the overview says it. */
export async function dueText(page: Page): Promise<string> {
  const today = page.getByRole('region', { name: 'Today' });
  return (await today.getByRole('status').textContent()) ?? '';
}

/** A review as it is stored and exported. */
export const reviewOf = (id: number, card: string) => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  card,
  rating: 4,
  at: new Date(2026, 4, 1, 9).getTime(),
});

/** Saves what a button downloads and gives its text. */
export async function download(page: Page, name: string): Promise<{ text: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = await file.path();
  return { path, text: await readFile(path, 'utf8') };
}
