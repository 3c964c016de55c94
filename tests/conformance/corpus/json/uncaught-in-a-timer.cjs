// expect: exit 1, stderr
process.on('exit', (code) => console.log('exit', code));
const settings = { toString: () => '{\n  "host": "localhost",\n  "port": 80a\n}' };
setTimeout(() => JSON.parse(settings), 1);
