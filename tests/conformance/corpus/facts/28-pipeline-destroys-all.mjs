import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

for (const where of [0, 1, 2]) {
  for (const error of [new Error('boom'), undefined]) {
    const streams = [
      new Readable({ read() {} }),
      new PassThrough(),
      new Writable({ write: (_c, _e, callback) => callback() }),
    ];
    const done = pipeline(streams);
    streams[where].destroy(error);
    const result = await done.catch(({ code, message }) => [code, message]);
    console.log(
      where,
      result,
      streams.map((s) => s.destroyed),
    );
  }
}
