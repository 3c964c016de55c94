import zlib from 'node:zlib';
import { expect, it } from 'vitest';
import { mode, ZlibContext, type ZlibOptions } from './zlib-context.ts';

const { Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FINISH } = zlib.constants;
const text = Buffer.from('the quick brown fox jumps over the lazy dog; '.repeat(300));
const noise = Buffer.from(
  Uint32Array.from({ length: 5000 }, (_, at) => Math.imul(at, 2654435761)).buffer,
);

const open = (
  kind: ConstructorParameters<typeof ZlibContext>[0],
  options: Partial<ZlibOptions> = {},
) =>
  new ZlibContext(kind, {
    windowBits: 15,
    level: -1,
    memLevel: 8,
    strategy: 0,
    dictionary: new Uint8Array(),
    rejectGarbageAfterEnd: false,
    ...options,
  });

function run(context: ZlibContext, input: Uint8Array, flush: number, room = 1000): Buffer {
  const parts: Uint8Array[] = [];
  let taken = 0;
  do {
    const output = new Uint8Array(room);
    context.work(flush, input.subarray(taken), output);
    parts.push(output.subarray(0, room - context.availableOutput));
    taken = input.length - context.availableInput;
  } while (context.availableOutput === 0);
  return Buffer.concat(parts);
}

it('compresses to the bytes of real zlib at every level and strategy', () => {
  for (const input of [text, noise, Buffer.alloc(0)]) {
    for (let level = -1; level <= 9; level += 1) {
      expect(run(open(mode.gzip, { level }), input, Z_FINISH)).toEqual(
        zlib.gzipSync(input, { level }),
      );
    }
    for (let strategy = 0; strategy <= 4; strategy += 1) {
      const options = { strategy, windowBits: 10, memLevel: 2 };
      const expected = zlib.deflateRawSync(input, options);
      expect(run(open(mode.deflateRaw, options), input, Z_FINISH)).toEqual(expected);
    }
  }
});

it('changes level and strategy in the middle of a stream', () => {
  const context = open(mode.deflate, { level: 0 });
  const start = run(context, text, Z_SYNC_FLUSH);
  expect(context.setParams(9, 1)).toBeUndefined();
  const end = run(context, text, Z_FINISH);
  expect(start.length).toBeGreaterThan(text.length);
  expect(end.length).toBeLessThan(text.length / 10);
  expect(zlib.inflateSync(Buffer.concat([start, end]))).toEqual(Buffer.concat([text, text]));
});

it('reads several members of a gzip file, and zeros after them', () => {
  const file = Buffer.concat([zlib.gzipSync(text), zlib.gzipSync('more'), Buffer.alloc(8)]);
  const context = open(mode.unzip, { windowBits: 0 });
  expect(run(context, file, Z_FINISH).toString()).toBe(`${text}more`);
  expect(context.error()).toBeUndefined();
});

it('leaves what follows the first member to one who refuses it', () => {
  const file = Buffer.concat([zlib.gzipSync('one'), zlib.gzipSync('two')]);
  const context = open(mode.gunzip, { windowBits: 0, rejectGarbageAfterEnd: true });
  expect(run(context, file, Z_FINISH).toString()).toBe('one');
  expect(context.availableInput).toBe(zlib.gzipSync('two').length);
});

it('tells gzip from zlib when the first bytes come one by one', () => {
  for (const packed of [zlib.gzipSync('text'), zlib.deflateSync('text')]) {
    const context = open(mode.unzip, { windowBits: 0 });
    const parts = [...packed].map((byte) => run(context, Uint8Array.of(byte), Z_NO_FLUSH));
    expect(Buffer.concat(parts).toString()).toBe('text');
  }
});

it('describes bad input as zlib does', () => {
  const broken = (input: Uint8Array, dictionary = new Uint8Array()) => {
    const context = open(mode.inflate, { windowBits: 0, dictionary });
    run(context, input, Z_FINISH);
    return context.error();
  };
  const packed = zlib.deflateSync(text, { dictionary: Buffer.from('quick') });
  expect(broken(Buffer.from('text'))).toEqual({
    message: 'incorrect header check',
    code: 'Z_DATA_ERROR',
    errno: -3,
  });
  expect(broken(packed)?.message).toBe('Missing dictionary');
  expect(broken(packed, Buffer.from('slow'))?.message).toBe('Bad dictionary');
  expect(broken(zlib.deflateSync('x').subarray(0, 5))?.message).toBe('unexpected end of file');
  expect(broken(packed, Buffer.from('quick'))).toBeUndefined();
});

it('starts anew after a reset', () => {
  const context = open(mode.deflate);
  run(context, text, Z_NO_FLUSH);
  expect(context.reset()).toBeUndefined();
  expect(run(context, noise, Z_FINISH)).toEqual(zlib.deflateSync(noise));
});
