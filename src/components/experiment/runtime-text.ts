import { needNames } from '#model/need-names';
import type { Need } from '#model/program';
import type { RuntimeName } from '#model/runtime';
import type { BootState } from '#runtimes/boots';
import type { RuntimeStatus } from '#runtimes/site-runtimes';
import type { RuntimePin } from './runtime-pin.ts';

/** What each choice is, in one sentence. */
export const runtimeTexts: Record<RuntimePin, string> = {
  auto: 'webcontainer once it has started; until then the first of the others that can run it.',
  webcontainer: 'WebContainer: full Node in this browser, loaded from its host.',
  local: 'Your own Node, behind npm start.',
  'in-page': "Node's own library in this page: starts at once, works offline.",
};

/** Whole seconds since a time of `performance.now()`. */
export function secondsSince(since: number, now: number): string {
  return `${Math.floor((now - since) / 1000)} s`;
}

/** Whether a program can run on a runtime, and how far that is, for the list of runtimes. */
export function statusText(
  { obstacle, state, provides, inBackground }: RuntimeStatus,
  needs: readonly Need[],
  now: number,
): string {
  if (obstacle !== undefined) return obstacle;
  const lacking = needs.filter((need) => !provides.has(need)).map((need) => needNames[need]);
  const lack =
    lacking.length === 0 ? '' : ` It does not give ${lacking.join(' and ')}, which this needs.`;
  return `${stateText(state, inBackground, now)}${lack}`;
}

function stateText(state: BootState, inBackground: boolean, now: number): string {
  switch (state.kind) {
    case 'idle':
      return inBackground ? 'Not started yet.' : 'Available.';
    case 'booting':
      return `Starting for ${secondsSince(state.since, now)}: ${[state.step, state.notice].join(' ').trim()}`;
    case 'ready':
      return `Ready: Node ${state.nodeVersion}.`;
    case 'unavailable':
    case 'failed':
      return state.reason;
  }
}

/** Why a run did not go to WebContainer, to be told with its result. */
export function insteadText(
  runtime: RuntimeName,
  instead: readonly { name: RuntimeName; reason: string }[],
): string | undefined {
  // Whoever has a Node of their own misses nothing.
  if (runtime !== 'in-page' || instead.length === 0) return undefined;
  const reasons = instead.map(({ reason }) => reason).join(' ');
  return `${reasons} This ran in the page instead.`;
}
