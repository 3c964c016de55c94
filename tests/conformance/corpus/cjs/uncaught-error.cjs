// expect: exit 1, stderr
function fail() {
  throw new Error('thrown by the main module');
}
fail();
