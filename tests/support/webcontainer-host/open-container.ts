import { onTestFinished, vi } from 'vitest';
import { limitsSchema, type Program } from '#model/program';
import type { RunEvent, RunResult } from '#model/run';
import type { Container, Run } from '#model/runtime';
import { createContainer } from '../../../src/runtimes/webcontainer/create-container.ts';
import { installPreload } from '../../../src/runtimes/webcontainer/start-process.ts';
import { bootInNode } from './boot-in-node.ts';
import { createNodeMachine, type NodeMachineOptions } from './node-backend.ts';

/** A container of the real client on the test host, which is torn down when the test has ended. */
export async function openContainer(options: Partial<NodeMachineOptions> = {}) {
  const machine = await createNodeMachine({ nodePath: process.execPath, ...options });
  onTestFinished(() => machine.teardown());
  const instance = await bootInNode(async () => machine);
  await installPreload(instance);
  const close = vi.fn<() => void>();
  return { container: createContainer(instance, process.version, close), machine, close };
}

/** A program of one file. */
export function programOf(text: string, limits: Partial<Program['limits']> = {}): Program {
  const entry = 'main.mjs';
  return { files: { [entry]: text }, entry, needs: [], limits: limitsSchema.parse(limits) };
}

interface Finished {
  stdout: string;
  stderr: string;
  events: RunEvent[];
  result: RunResult;
}

/** Takes all that a run tells, to its end. */
export async function finish(run: Run): Promise<Finished> {
  const events: RunEvent[] = [];
  const texts = { stdout: '', stderr: '' };
  for await (const event of run.events) {
    events.push(event);
    if (event.type === 'stdout' || event.type === 'stderr') texts[event.type] += event.text;
  }
  return { ...texts, events, result: await run.result };
}

export const never = new AbortController().signal;

/** Runs a program of one file to its end. */
export function runIn(
  container: Container,
  text: string,
  limits?: Partial<Program['limits']>,
): Promise<Finished> {
  return finish(container.run(programOf(text, limits), { signal: never }));
}
