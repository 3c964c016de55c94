import fs from 'node:fs';

const w = fs.createWriteStream('file');
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close', w.destroyed));
w.write('abc', (error) => console.log('written', error));
w.close((error) => {
  console.log('close callback', error?.code ?? error, fs.readFileSync('file', 'utf8'));
  w.write('x', (late) => console.log('late', late.code));
});
