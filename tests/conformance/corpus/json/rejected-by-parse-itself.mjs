process.on('unhandledRejection', (error) => console.log('unhandled', error.message));
Promise.resolve('{"a":').then(JSON.parse);
Promise.resolve('[1]').then(JSON.parse).then(console.log);
