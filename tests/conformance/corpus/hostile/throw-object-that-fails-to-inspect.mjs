// expect: exit 1, stderr
import { inspect } from 'node:util';

throw {
  [inspect.custom]() {
    throw new Error('not to be looked at');
  },
};
