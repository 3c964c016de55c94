/** `unknown` is an answer that has not come in time. */
export type Reach = 'reached' | 'refused' | 'unknown';

const answerMs = 8000;

/** Finds out whether the host of WebContainer can be reached from this page. */
export async function reachHost(origin: string, signal: AbortSignal): Promise<Reach> {
  const late = AbortSignal.timeout(answerMs);
  try {
    // The document that the client frames: what keeps this from the page keeps the frame away too.
    await fetch(`${origin}/headless`, {
      mode: 'no-cors',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late]),
    });
    return 'reached';
  } catch {
    return late.aborted || signal.aborted ? 'unknown' : 'refused';
  }
}
