import { limitsSchema } from '#model/program';
import type { BlockContent } from './block-data.ts';

const code = `import { Writable } from 'node:stream';

const slow = new Writable({
  highWaterMark: 8,
  write(chunk, encoding, callback) {
    setImmediate(callback);
  },
});

console.log(slow.write('12345678'), slow.writableLength);
slow.on('drain', () => console.log('drain', slow.writableLength));
`;

/** What the playground starts with: a program without an expectation. */
export const emptyExperiment: BlockContent = {
  id: 'playground',
  title: 'Your program',
  files: { 'main.mjs': code },
  entry: 'main.mjs',
  expected: undefined,
  expectedStderr: '',
  exitCode: 0,
  onMajor: {},
  needs: [],
  limits: limitsSchema.parse({}),
  notes: {},
};
