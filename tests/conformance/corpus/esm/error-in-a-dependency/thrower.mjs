function fail() {
  throw new Error('while the module is evaluated');
}
fail();
