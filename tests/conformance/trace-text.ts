/**
 * The head of every generated program: it traces all events, results and buffer levels of the
 * streams given to `watch`, and counts the steps of a clock that turns once per event loop round.
 * Nothing in it depends on time. The trace is printed at the end.
 */
export const traceText = `const names = new Map();
const queue = [];
const trace = [];
let lines = 0;
function log(...words) {
  lines += 1;
  if (lines <= 600) trace.push(words.filter((word) => word !== '').join(' '));
}
function describe(value) {
  if (value === undefined) return '';
  if (value instanceof Error) return \`\${value.name}(\${value.code ?? value.message})\`;
  if (Buffer.isBuffer(value) || typeof value === 'string') return \`"\${value}"\`;
  return names.get(value) ?? JSON.stringify(value) ?? typeof value;
}
function level(stream) {
  const parts = [];
  if (stream.readableLength !== undefined) parts.push(\`r\${stream.readableLength}\`);
  if (stream.writableLength !== undefined) parts.push(\`w\${stream.writableLength}\`);
  return \`[\${parts.join(' ')}]\`;
}
function watch(name, stream) {
  names.set(stream, name);
  const { emit, push, write, end } = stream;
  stream.emit = function (event, ...values) {
    log(name, String(event), ...values.map(describe), level(stream));
    return emit.call(this, event, ...values);
  };
  if (push !== undefined) {
    stream.push = function (...values) {
      const result = push.apply(this, values);
      log(name, 'push', describe(values[0]), '->', result, level(stream));
      return result;
    };
  }
  if (write !== undefined) {
    stream.write = function (...values) {
      const result = write.apply(this, values);
      log(name, 'write', describe(values[0]), '->', result, level(stream));
      return result;
    };
    stream.end = function (...values) {
      log(name, 'end()', level(stream));
      return end.apply(this, values);
    };
  }
  return stream;
}
function attempt(label, action) {
  try {
    const result = action();
    log(label, result === undefined || names.has(result) ? '' : \`-> \${describe(result)}\`);
  } catch (error) {
    log(label, 'threw', describe(error));
  }
}
const after = {
  sync: (job) => job(),
  tick: (job) => process.nextTick(job),
  micro: (job) => queueMicrotask(job),
  immediate: (job) => setImmediate(job),
  manual: (job) => queue.push(job),
};
function startClock(last, disturbances) {
  let step = 0;
  let seen = 0;
  function turn() {
    step += 1;
    if (step < last) setImmediate(turn);
    if (lines > seen || disturbances[step] !== undefined) log('step', step);
    seen = lines;
    disturbances[step]?.();
    for (const job of queue.splice(0, 2)) job();
  }
  setImmediate(turn);
}
process.on('exit', (code) => {
  trace.push(\`exit \${code} after \${lines} lines\`);
  for (const [stream, name] of names) {
    const flags = ['destroyed', 'closed', 'readableEnded', 'readableFlowing', 'writableEnded', 'writableFinished', 'writableNeedDrain'];
    trace.push(\`\${name} \${flags.map((flag) => stream[flag]).join(' ')} \${describe(stream.errored ?? undefined)} \${level(stream)}\`);
  }
  // One write: many small ones fill the pipe of a slow reader, and what is queued at exit is lost.
  process.stdout.write(trace.join('\\n') + '\\n');
});
`;
