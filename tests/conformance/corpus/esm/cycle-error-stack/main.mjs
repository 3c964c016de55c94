// expect: exit 1, stderr
import { fail } from './fail.mjs';

export function call(how) { return fail(how); } export const line = 1;
try {
  call('caught');
} catch (error) {
  console.error(error.stack);
}
const wait = async () => {
  await null;
  fail('later');
};
await wait().catch((error) => console.error(error.stack));
setTimeout(() => call('uncaught'));
