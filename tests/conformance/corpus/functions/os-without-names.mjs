import os from 'node:os';

console.log(os.availableParallelism, os.freemem, os.totalmem);
