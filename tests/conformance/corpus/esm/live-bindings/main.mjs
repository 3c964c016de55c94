import { count, increment } from './counter.mjs';
import * as counter from './counter.mjs';

console.log(count, counter.count);
increment();
console.log(count, counter.count);
try {
  counter.count = 5;
} catch (error) {
  console.log(error.name, error.message);
}
