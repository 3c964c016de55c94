import { parseArgs } from 'node:util';

const options = {
  verbose: { type: 'boolean', short: 'v' },
  name: { type: 'string', default: 'anon' },
  tag: { type: 'string', multiple: true, short: 't' },
};
console.log(
  parseArgs({
    args: ['-v', '--tag=a', '-tb', 'file', '--', '--name'],
    options,
    allowPositionals: true,
  }),
);
console.log(parseArgs({ args: ['--no-verbose'], options, allowNegative: true }).values);
console.log(parseArgs({ args: ['--other', 'x', '-z'], options: {}, strict: false }).values);
console.log(parseArgs({ args: ['--name', 'n'], options, tokens: true }).tokens);
for (const args of [['--nme'], ['--verbose=yes'], ['--name'], ['stray'], ['--tag', '-v']]) {
  try {
    parseArgs({ args, options });
  } catch (error) {
    console.log(error.code, error.message);
  }
}
