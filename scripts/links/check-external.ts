import { inOrder } from '#node/in-order';
import type { LinkFault } from './check-internal.ts';
import { readPage } from './read-page.ts';

/** Requests at once: enough to be done soon, few enough to be a good guest. */
const requestsAtOnce = 4;
const patienceMs = 20_000;

/** Lines of a file on GitHub, which a script of the page makes. */
const madeByScript = /^https:\/\/github\.com\/.*#/;

async function explain(link: string): Promise<{ message?: string; reached: boolean }> {
  let response: Response;
  try {
    response = await fetch(link, {
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'text/html,*/*', 'user-agent': 'highwater-links' },
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      message: `No answer: ${cause instanceof Error ? cause.message : cause}.`,
      reached: false,
    };
  }
  if (!response.ok) {
    await response.body?.cancel();
    return { message: `The server answers ${response.status}.`, reached: true };
  }
  const anchor = decodeURIComponent(new URL(link).hash.slice(1));
  if (anchor === '' || madeByScript.test(link)) {
    await response.body?.cancel();
    return { reached: true };
  }
  const { ids } = readPage(link, await response.text());
  return ids.has(anchor)
    ? { reached: true }
    : { message: `The page has no place "${anchor}".`, reached: true };
}

/**
 * Asks for each address, given with the page that links to it. `reached` is whether any server
 * answered: without a network nothing can be said of the links.
 */
export async function checkExternal(
  links: ReadonlyMap<string, string>,
): Promise<{ faults: LinkFault[]; reached: boolean }> {
  const faults: LinkFault[] = [];
  let reached = false;
  const entries = [...links];
  const answers = inOrder(entries, requestsAtOnce, async ([link, page]) => ({
    link,
    page,
    ...(await explain(link)),
  }));
  for await (const { link, page, message, reached: answered } of answers) {
    reached ||= answered;
    if (message !== undefined) faults.push({ page, link, message });
  }
  return { faults, reached };
}
