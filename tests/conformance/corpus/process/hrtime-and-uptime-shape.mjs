const [seconds, nanoseconds] = process.hrtime();
const difference = process.hrtime([seconds, nanoseconds]);
console.log(Number.isInteger(seconds), nanoseconds < 1e9, difference.length, difference[0] >= 0);
console.log(
  typeof process.hrtime.bigint(),
  process.hrtime.bigint() <= process.hrtime.bigint(),
  process.uptime() > 0,
);
for (const value of ['x', [1]]) {
  try {
    process.hrtime(value);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
