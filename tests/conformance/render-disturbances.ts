import type { Action, Disturbance, Topology } from './topology.ts';

/** What an action becomes on a stream that has no such method. */
const onSource: Partial<Record<Action, Action>> = {
  write: 'push',
  cork: 'pause',
  uncork: 'resume',
};
const onSink: Partial<Record<Action, Action>> = {
  pause: 'cork',
  resume: 'uncork',
  read: 'write',
  unshift: 'write',
  push: 'write',
  unpipe: 'end',
};

/** The object of functions, by step, that a generated program gives to its clock. */
export function renderDisturbances(
  { disturbances, objects, connection }: Topology,
  streams: readonly string[],
): string {
  const abortable = connection.kind === 'pipeline' && connection.abortable;
  const bySteps = Map.groupBy(
    disturbances.toSorted((a, b) => a.step - b.step),
    ({ step }) => step,
  );
  const entries = [...bySteps].map(([step, ofStep]) => {
    const calls = ofStep.map((one) => `    ${renderOne(one, { streams, objects, abortable })}`);
    return `  ${step}() {\n${calls.join('\n')}\n  },`;
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join('\n')}\n}`;
}

function renderOne(
  { stream, action }: Disturbance,
  {
    streams,
    objects,
    abortable,
  }: { streams: readonly string[]; objects: boolean; abortable: boolean },
): string {
  const name = streams[stream % streams.length] ?? 'source';
  const fitting = (name === 'source' ? onSource : name === 'sink' ? onSink : {})[action] ?? action;
  const chunk = objects ? "{ c: 'zz' }" : "'zz'";
  const calls: Record<Action, string> = {
    destroy: `${name}.destroy()`,
    'destroy with error': `${name}.destroy(new Error('outside'))`,
    pause: `${name}.pause()`,
    resume: `${name}.resume()`,
    read: `${name}.read()`,
    unshift: `${name}.unshift(${chunk})`,
    push: `${name}.push(${chunk})`,
    unpipe: `${name}.unpipe()`,
    write: `${name}.write(${chunk})`,
    end: name === 'source' ? 'source.push(null)' : `${name}.end()`,
    cork: `${name}.cork()`,
    uncork: `${name}.uncork()`,
    abort: abortable
      ? "controller.abort(new Error('aborted'))"
      : `${name}.destroy(new Error('outside'))`,
  };
  const call = calls[fitting];
  return `attempt(${JSON.stringify(call)}, () => ${call});`;
}
