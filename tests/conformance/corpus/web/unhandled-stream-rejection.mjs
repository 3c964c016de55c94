// expect: exit 1, stderr
const w = new WritableStream({
  write: () => Promise.reject(new TypeError('nobody handles this')),
});
process.on('exit', (code) => console.log('exit', code));
const writer = w.getWriter();
writer.closed.catch(() => console.log('closed is handled'));
writer.write('x');
