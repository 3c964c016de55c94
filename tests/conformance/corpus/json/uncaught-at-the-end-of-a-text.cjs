// expect: exit 1, stderr
async function load() {
  await null;
  return JSON.parse('{"a": [1, 2');
}
load();
