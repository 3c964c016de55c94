// expect: exit 1, stderr
function wait() {
  const value = await Promise.resolve(1);
  return value;
}
wait();
