const log = [];
const make = () => {
  let n = 0;
  return new ReadableStream({
    pull(controller) {
      n += 1;
      if (n > 3) controller.close();
      else controller.enqueue(n);
    },
    cancel(reason) {
      log.push(`cancel ${reason}`);
    },
  });
};
for await (const n of make()) log.push(n);
const broken = make();
for await (const n of broken) if (n === 2) break;
log.push(broken.locked);
const kept = make();
for await (const n of kept.values({ preventCancel: true })) if (n === 1) break;
for await (const n of kept) log.push(`kept ${n}`);
console.log(log);
