// expect: exit 1, stderr
const parse = (depth) => (depth === 0 ? JSON.parse('[1, 2,\n  tru]') : [parse(depth - 1)]);
parse(20);
