const order = [];
process.nextTick(() => order.push('tick'));
for (let i = 0; i < 3; i += 1) {
  await undefined;
  order.push(`await ${i}`);
}
await new Promise(process.nextTick);
order.push('after a real tick');
await new Promise(setImmediate);
console.log(order);
