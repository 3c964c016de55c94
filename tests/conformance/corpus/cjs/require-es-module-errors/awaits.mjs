console.log('not evaluated');
await null;
