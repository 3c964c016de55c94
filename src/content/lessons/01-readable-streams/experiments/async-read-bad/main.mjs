import { Readable } from 'node:stream';

async function fetchPage(number) {
  if (number === 2) throw new Error('connection lost');
  return `page ${number}`;
}

let number = 0;
const source = new Readable({
  objectMode: true,
  async read() {
    this.push(await fetchPage(++number));
  },
});
source.on('data', (page) => console.log(page));
source.on('error', (error) => console.log(`'error': ${error.message}`));
source.on('close', () => console.log("'close'"));
