// expect: exit 1, stderr
const text = 'x'.repeat(100_000);
throw new Error(text);
