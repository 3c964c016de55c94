import type { EngineNotice } from '#engine/protocol';

const sentences: Record<EngineNotice, string> = {
  'async-context':
    'This program asked an AsyncLocalStorage for its store after an await or a then(), where a browser ' +
    'loses it. Real Node keeps it: run the program with the runtime "local" or "webcontainer" to see so.',
};

/** What to tell the reader of a run in which the engine could not do what Node does. */
export function noticeSentence(about: EngineNotice): string {
  return sentences[about];
}
