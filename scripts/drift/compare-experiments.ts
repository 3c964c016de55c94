import type { Locator, Page } from '@playwright/test';
import type { Experiment } from '#model/experiment';
import type { Compared } from './compared.ts';

/** Longer than a program may run. */
const runMs = 60_000;

/** Runs experiments on the playground, one after the other, a challenge by its solution. */
export async function* compareExperiments(
  page: Page,
  experiments: readonly Experiment[],
): AsyncGenerator<Compared, void> {
  const block = page.locator('hw-experiment');
  for (const experiment of experiments) {
    await putSolution(page, experiment);
    await page.getByLabel('Start from').selectOption(experiment.id);
    await block.getByText(experiment.title, { exact: true }).first().waitFor();
    await block.getByRole('button', { name: 'Run', exact: true }).click();
    yield { id: experiment.id, ...(await readVerdict(block)) };
  }
}

/** As an edit of the reader's own, which the playground takes up when the experiment is chosen. */
async function putSolution(page: Page, { id, files, entry, solution }: Experiment): Promise<void> {
  if (solution === undefined) return;
  const key = `highwater:edit:playground:${id}`;
  const edit = JSON.stringify({ code: solution, original: files[entry] });
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, edit]);
}

async function readVerdict(block: Locator): Promise<Pick<Compared, 'verdict' | 'text'>> {
  const area = block.locator('[data-part="run"][data-verdict]');
  await area.waitFor({ timeout: runMs });
  const result = await textOf(area, 'result');
  const verdict = await area.getAttribute('data-verdict');
  switch (verdict) {
    case 'match':
      return { verdict, text: '' };
    case 'differs':
    case 'unsure':
      return {
        verdict,
        text: `${result}\n${await textOf(area, 'comparison')}`,
      };
    default:
      // Nothing was compared: the program was refused for what it needs, or was stopped.
      return { verdict: /does not give/.test(result) ? 'skipped' : 'differs', text: result };
  }
}

function textOf(area: Locator, part: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: a reader's lines are wanted, not one of all.
  return area.locator(`[data-part="${part}"]`).innerText();
}
