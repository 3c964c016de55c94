console.log(process.stdin.isTTY, process.stdin.readableFlowing);
let bytes = 0;
process.stdin.on('data', (chunk) => {
  bytes += chunk.length;
});
process.stdin.on('end', () => console.log('end', bytes));
process.stdin.on('close', () => console.log('close'));
