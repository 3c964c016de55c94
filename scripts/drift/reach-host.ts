/** Where the WebContainer client finds its host unless it is told another one. */
export const stackBlitz = 'https://stackblitz.com';

const answerMs = 15_000;

/** Why a host of WebContainer can't be reached from this machine, in a few words, or undefined. */
export async function unreachableBecause(host: string): Promise<string | undefined> {
  try {
    const { body } = await fetch(`${host}/headless`, { signal: AbortSignal.timeout(answerMs) });
    await body?.cancel();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The innermost cause says most: `getaddrinfo ENOTFOUND …` and not `fetch failed`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message, name } = error;
  return cause === undefined ? message || name : reasonOf(cause);
}
