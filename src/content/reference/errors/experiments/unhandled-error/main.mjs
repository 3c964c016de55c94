import { createReadStream } from 'node:fs';

process.on('exit', (code) => console.log(`exit code ${code}`));

// No listener for 'error'.
createReadStream('missing.txt').on('data', () => {});
