// expect: exit 1, stderr
const load = () => new Promise(() => JSON.parse('{"a": 1,\n"b" 2}'));
load().finally(() => {
  for (const text of ['', '[', '{"c"}']) {
    try {
      JSON.parse(text, (_, value) => value);
    } catch (error) {
      console.log(error.message);
    }
  }
});
console.log(JSON.parse.name, JSON.parse.length, JSON.parse);

