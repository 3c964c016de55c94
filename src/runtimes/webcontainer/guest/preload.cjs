'use strict';

// Runs inside the container, before each program, by `node --require`. A container gives a program one
// terminal and no backpressure; this gives it what a pipe is: two streams that are told apart, no
// terminal, an input that has ended, and a `write()` that returns false while the page lags.
//
// All that is printed goes out as frames of ASCII, which neither the terminal's line endings nor
// a split character can change; `frame-decoder.ts` takes them apart. A file tells how many bytes the
// page has taken. The name at the end of this file is what it is called in stack traces.

const childProcess = require('node:child_process');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { Readable, Writable } = require('node:stream');
const { isMainThread } = require('node:worker_threads');

const variable = 'HIGHWATER_RUN';
const settings = process.env[variable];
// Workers of a program read this file as well, and print by way of its main thread.
if (isMainThread && settings !== undefined) start(JSON.parse(settings));

/**
 * @param {object} settings
 * @param {string} settings.mark begins each frame; nobody else knows it
 * @param {string} settings.taken the file that holds the number of bytes that the page has taken
 * @param {number} settings.window bytes that may be on their way to the page
 * @param {number} settings.heap bytes that a stream may hold back
 */
function start({ mark, taken, window, heap }) {
  // Nothing of this may be seen by the program or passed on to what it starts.
  delete process.env[variable];
  delete process.env.FORCE_COLOR;
  delete process.env.COLORTERM;
  process.execArgv.length = 0;
  delete require.cache[__filename];

  const channel = openChannel({ mark, taken, window });
  replaceStdio(channel, heap);
  replaceFileFunctions(channel);
  announceChildren(channel);
  syncBuiltinESMExports();
  channel.tell('h', process.version);
  process.on('exit', () => channel.tell('x', ''));
}

/** The way out: frames on the terminal, never more than `window` bytes ahead of the page. */
function openChannel({ mark, taken, window }) {
  const { setTimeout } = globalThis;
  const { readFileSync } = fs;
  const terminal = process.stdout;
  const write = terminal.write.bind(terminal);
  const frameBytes = 16_384;
  const cell = new Int32Array(new SharedArrayBuffer(4));
  /** What waits until the page has taken more: the rest of a chunk, and whom to tell. */
  const waiting = [];
  let sent = 0;
  let acknowledged = 0;
  let watching = false;

  const tell = (kind, text) => write(`${mark}${kind}${Buffer.from(text).toString('base64')}.`);

  /** Whether there is room for a frame, after asking when there seems to be none. */
  function hasRoom() {
    if (sent - acknowledged < window) return true;
    try {
      acknowledged = Math.max(acknowledged, Number(readFileSync(taken, 'utf8')) || 0);
    } catch {
      // The page writes the file when it has taken something for the first time.
    }
    return sent - acknowledged < window;
  }

  /** Sends as much of a chunk as there is room for and gives the rest. */
  function sendSome(kind, bytes) {
    let rest = bytes;
    while (rest.length > 0 && hasRoom()) {
      const frame = rest.subarray(0, frameBytes);
      write(`${mark}${kind}${frame.toString('base64')}.`);
      sent += frame.length;
      rest = rest.subarray(frame.length);
    }
    return rest;
  }

  function watch() {
    if (watching) return;
    watching = true;
    setTimeout(() => {
      watching = false;
      while (waiting.length > 0) {
        const [first] = waiting;
        first.rest = sendSome(first.kind, first.rest);
        if (first.rest.length > 0) break;
        waiting.shift();
        first.done();
      }
      if (waiting.length > 0) watch();
    }, 8);
  }

  return {
    tell,
    /** Sends, and calls `done` once the page has room for more: at once if it has. */
    send(kind, bytes, done) {
      const rest = waiting.length > 0 ? bytes : sendSome(kind, bytes);
      if (rest.length === 0 && waiting.length === 0) {
        done();
        return;
      }
      waiting.push({ kind, rest, done });
      watch();
    },
    /** Sends before it returns, however long the page takes. */
    sendNow(kind, bytes) {
      for (const { kind, rest } of waiting) drain(kind, rest);
      for (const entry of waiting) entry.rest = Buffer.alloc(0);
      drain(kind, bytes);
    },
  };

  function drain(kind, bytes) {
    let rest = sendSome(kind, bytes);
    while (rest.length > 0) {
      Atomics.wait(cell, 0, 0, 8);
      rest = sendSome(kind, rest);
    }
  }
}

function replaceStdio(channel, heap) {
  const streams = {
    stdin: endedInput(),
    stdout: limitQueue(outputStream(1, 'o', channel), channel, heap),
    stderr: limitQueue(outputStream(2, 'e', channel), channel, heap),
  };
  for (const [name, stream] of Object.entries(streams)) {
    Object.defineProperty(process, name, {
      configurable: true,
      enumerable: true,
      get: () => stream,
    });
  }
  require('node:tty').isatty = () => false;
}

/** As Node makes `process.stdout` of a pipe: it takes each chunk at once while there is room. */
function outputStream(fd, kind, channel) {
  let isEnded = false;
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, done) {
      // The stream itself lives on after its end, and the pipe does not.
      if (isEnded) done(brokenPipe());
      else channel.send(kind, chunk, done);
    },
    final(done) {
      isEnded = true;
      done();
    },
  });
  stream.fd = fd;
  stream._type = 'pipe';
  stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  // As Node's own: the descriptor is never closed.
  stream._destroy = function (error, done) {
    done(error);
    this._undestroy();
  };
  return stream;
}

function brokenPipe() {
  const error = new Error('write EPIPE');
  return Object.assign(error, { errno: -32, code: 'EPIPE', syscall: 'write' });
}

/**
 * Ends the program when `stream` holds more than `heap` bytes. A loop that prints and never pauses
 * would else fill the memory of the page: nobody limits that of a worker. It is told by the length that
 * the stream keeps, since a `write()` of our own would be seen in stack traces.
 */
function limitQueue(stream, channel, heap) {
  /** About what a chunk takes beside its bytes. */
  const chunkBytes = 256;
  const state = stream._writableState;
  let { length } = state;
  Object.defineProperty(state, 'length', {
    configurable: true,
    enumerable: true,
    get: () => length,
    set(bytes) {
      length = bytes;
      const chunks = state.bufferedRequestCount ?? 0;
      if (bytes + chunks * chunkBytes <= heap) return;
      channel.tell('m', String(chunks));
      process.removeAllListeners('exit');
      process.exit(134);
    },
  });
  return stream;
}

/** Nobody types: input ends at once, as under the other runtimes. */
function endedInput() {
  const stream = new Readable({
    read() {
      this.push(null);
    },
  });
  stream.fd = 0;
  return stream;
}

/** Programs print and read through the descriptors as well. */
function replaceFileFunctions(channel) {
  const kinds = new Map([
    [1, 'o'],
    [2, 'e'],
  ]);
  const original = { ...fs };

  fs.writeSync = (fd, ...rest) => {
    const kind = kinds.get(fd);
    if (kind === undefined) return original.writeSync(fd, ...rest);
    const bytes = bytesOf(rest);
    channel.sendNow(kind, bytes);
    return bytes.length;
  };
  fs.write = (fd, ...rest) => {
    const kind = kinds.get(fd);
    if (kind === undefined) return original.write(fd, ...rest);
    const bytes = bytesOf(rest);
    const done = rest.at(-1);
    channel.send(kind, bytes, () => setImmediate(done, null, bytes.length, rest[0]));
  };
  fs.writevSync = (fd, buffers, position) => {
    const kind = kinds.get(fd);
    if (kind === undefined) return original.writevSync(fd, buffers, position);
    const bytes = Buffer.concat(buffers);
    channel.sendNow(kind, bytes);
    return bytes.length;
  };
  fs.writev = (fd, buffers, ...rest) => {
    const kind = kinds.get(fd);
    if (kind === undefined) return original.writev(fd, buffers, ...rest);
    const bytes = Buffer.concat(buffers);
    const done = rest.at(-1);
    channel.send(kind, bytes, () => setImmediate(done, null, bytes.length, buffers));
  };
  fs.readSync = (fd, ...rest) => (fd === 0 ? 0 : original.readSync(fd, ...rest));
  fs.read = (fd, ...rest) => {
    if (fd !== 0) return original.read(fd, ...rest);
    const buffer = ArrayBuffer.isView(rest[0]) ? rest[0] : (rest[0]?.buffer ?? Buffer.alloc(0));
    setImmediate(rest.at(-1), null, 0, buffer);
  };
  fs.readFileSync = (path, options) => {
    if (path !== 0 && path !== '/dev/stdin') return original.readFileSync(path, options);
    const encoding = typeof options === 'string' ? options : options?.encoding;
    return encoding ? '' : Buffer.alloc(0);
  };
}

/** Tells when a child that may share the terminal is started: until then all text in it is Node's own. */
function announceChildren(channel) {
  const tell = () => channel.tell('c', '');
  const { prototype } = childProcess.ChildProcess;
  const { spawn } = prototype;
  prototype.spawn = function (...rest) {
    tell();
    return Reflect.apply(spawn, this, rest);
  };
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
    const original = childProcess[name];
    childProcess[name] = (...rest) => {
      tell();
      return original(...rest);
    };
  }
}

/** The bytes that the arguments of `fs.write` or `fs.writeSync` after the descriptor name. */
function bytesOf([data, second, third]) {
  if (typeof data === 'string')
    return Buffer.from(data, typeof third === 'string' ? third : 'utf8');
  const { offset = 0, length } =
    typeof second === 'object' && second !== null ? second : { offset: second ?? 0, length: third };
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const end = typeof length === 'number' ? offset + length : undefined;
  return bytes.subarray(offset, end);
}

//# sourceURL=node:internal/highwater
