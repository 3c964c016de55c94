// expect: exit 1, stderr
import { NotYet, call } from './other.mjs';

call(() => {
  const made = 1 + new NotYet(1).value;
  return made;
});
