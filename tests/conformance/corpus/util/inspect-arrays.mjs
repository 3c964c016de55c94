import { inspect } from 'node:util';

const holes = [1, , , 4];
holes.extra = 'yes';
console.log(holes, new Array(3), [undefined, null, ,]);
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(Array.from({ length: 30 }, (_, i) => 'word'.slice(0, (i % 4) + 1)));
console.log(
  inspect(Array(101).fill('x'), { maxArrayLength: 2 }),
  inspect([1, 2, 3], { maxArrayLength: 0 }),
);
console.log(['a'.repeat(50), 'b'.repeat(50)], [[]], [{}], [[1, [2, [3, [4]]]]]);
