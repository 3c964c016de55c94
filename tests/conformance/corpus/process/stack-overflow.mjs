let depth = 0;
function recurse() {
  depth += 1;
  recurse();
}
try {
  recurse();
} catch (error) {
  console.log(error.name, error.message, error instanceof RangeError, depth > 1000);
}
console.log('goes on');
