// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
console.log('before');
await new Promise((_resolve, reject) => setImmediate(reject, new Error('awaited at the top')));
console.log('never');
