const turn = () => new Promise((resolve) => setImmediate(resolve));
const tokens = 1000;

function createAnswer() {
  const answer = { made: 0 };
  answer.body = new ReadableStream({
    pull(controller) {
      if (answer.made === tokens) return controller.close();
      answer.made++;
      controller.enqueue('word ');
    },
  });
  return answer;
}

console.log('the client reads all, the archive nothing');
const copied = createAnswer();
const [toClient, toArchive] = copied.body.tee();
let shown = 0;
for await (const _ of toClient) shown++;
console.log(`  made: ${copied.made}, shown: ${shown}`);
let waiting = 0;
for await (const _ of toArchive) waiting++;
console.log(`  waiting for the archive: ${waiting}`);

console.log('both read nothing');
const unread = createAnswer();
unread.body.tee();
await turn();
console.log(`  made: ${unread.made}`);

console.log('the client leaves, the archive stays');
const left = createAnswer();
const [leaving, staying] = left.body.tee();
leaving.cancel();
for await (const _ of staying) {
}
console.log(`  made: ${left.made}`);
