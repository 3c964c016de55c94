/** What an error says, to stand in brackets in a sentence; never empty. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\.$/, '') || 'no reason given';
}
