// expect: exit 1, stderr
try {
  JSON.parse('{"a":\u00e9}');
} catch (cause) {
  throw new Error('The settings cannot be read', { cause });
}
