import readline from 'node:readline';
import rlp from 'node:readline/promises';
import { Readable, Writable, PassThrough } from 'node:stream';

// What the functions of node:readline give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
const sink = () => {
  let s = '';
  const w = new Writable({
    write(c, e, cb) {
      s += c;
      cb();
    },
  });
  return Object.assign(w, { text: () => s });
};
await attempt('lines', async () => {
  const rl = readline.createInterface({
    input: Readable.from(['a\nb\r\n', 'c\rd\u2028e']),
    crlfDelay: Infinity,
  });
  const l = [];
  for await (const x of rl) l.push(x);
  return l;
});
await attempt('events', async () => {
  const l = [];
  const rl = readline.createInterface({ input: Readable.from(['x\ny']) });
  rl.on('line', (x) => l.push(x))
    .on('close', () => l.push('close'))
    .on('pause', () => l.push('pause'))
    .on('resume', () => l.push('resume'));
  await new Promise((r) => rl.on('close', r));
  return l;
});
await attempt('question', async () => {
  const out = sink();
  const rl = rlp.createInterface({ input: Readable.from(['me\nyou\n']), output: out });
  const a = await rl.question('who? ');
  rl.close();
  return [a, out.text()];
});
await attempt('question cb', async () => {
  const out = sink();
  const input = new PassThrough();
  const rl = readline.createInterface({ input, output: out });
  const p = new Promise((r) => rl.question('q? ', r));
  input.write('ans\n');
  const a = await p;
  rl.close();
  return [a, out.text(), rl.closed];
});
await attempt('question closed', async () => {
  const rl = rlp.createInterface({ input: new PassThrough() });
  rl.close();
  return rl.question('x');
});
await attempt('question abort', async () => {
  const rl = rlp.createInterface({ input: new PassThrough() });
  try {
    return await rl.question('x', { signal: AbortSignal.abort() });
  } finally {
    rl.close();
  }
});
await attempt('prompt', () => {
  const out = sink();
  const rl = readline.createInterface({ input: new PassThrough(), output: out, prompt: '> ' });
  rl.prompt();
  rl.setPrompt('$ ');
  rl.prompt(true);
  const r = [
    rl.getPrompt(),
    rl.line,
    rl.cursor,
    rl.terminal,
    rl.getCursorPos(),
    rl.pause() === rl,
    rl.resume() === rl,
  ];
  rl.write('abc\n');
  rl.close();
  return [r, out.text()];
});
await attempt('after close', () => {
  const rl = readline.createInterface({ input: new PassThrough() });
  rl.close();
  rl.close();
  return rl.prompt();
});
await attempt('terminal', async () => {
  const out = sink();
  const input = new PassThrough();
  const rl = readline.createInterface({
    input,
    output: out,
    terminal: true,
    history: ['old'],
    tabSize: 4,
    completer: (l) => [['abc', 'abd'], l],
  });
  const l = [];
  rl.on('line', (x) => l.push(x)).on('history', (h) => l.push([...h]));
  input.write('he\u001b[Dllo\u0008\n');
  input.write('\u001b[A\n');
  input.write('ab\t\n');
  await new Promise((r) => setTimeout(r, 20));
  rl.close();
  return [l, out.text()];
});
await attempt('cursor', async () => {
  const out = sink();
  return [
    readline.cursorTo(out, 1, 2),
    readline.moveCursor(out, -1, 3),
    readline.clearLine(out, 0),
    readline.clearScreenDown(out),
    out.text(),
  ];
});
await attempt('cursor err', () => readline.cursorTo(sink(), 'x'));
await attempt('rl class', async () => {
  const out = sink();
  const r = new rlp.Readline(out);
  r.cursorTo(1).clearLine(-1).moveCursor(1, 1).clearScreenDown();
  await r.commit();
  return out.text();
});
await attempt('keypress', async () => {
  const input = new PassThrough();
  readline.emitKeypressEvents(input);
  const l = [];
  input.on('keypress', (s, k) => l.push([s, k.name, k.ctrl, k.sequence]));
  input.write('a\u0003\u001b[A\r');
  await new Promise((r) => setTimeout(r, 20));
  return l;
});
await attempt('err', () => readline.createInterface());
await attempt('err2', () =>
  readline.createInterface({ input: new PassThrough(), historySize: -1 }),
);
await attempt('signal', async () => {
  const ac = new AbortController();
  const rl = readline.createInterface({ input: new PassThrough(), signal: ac.signal });
  const p = new Promise((r) => rl.on('close', () => r('closed')));
  ac.abort();
  return p;
});
await attempt('long', async () => {
  const rl = readline.createInterface({ input: Readable.from(['x'.repeat(70000) + '\n', 'ü\n']) });
  const l = [];
  for await (const x of rl) l.push(x.length);
  return l;
});
await attempt('dispose', () => {
  const rl = readline.createInterface({ input: new PassThrough() });
  rl[Symbol.dispose]();
  return rl.closed;
});
await attempt('break', async () => {
  const rl = readline.createInterface({ input: Readable.from(['a\nb\nc']) });
  for await (const x of rl) {
    if (x === 'b') break;
  }
  return rl.closed;
});
