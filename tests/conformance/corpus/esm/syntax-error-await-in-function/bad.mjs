function notAsync() {
  await Promise.resolve();
}
notAsync();
