const p = new Promise((resolve, reject) => {
  resolve('kept');
  reject(new Error('dropped'));
  resolve('dropped too');
  throw new Error('dropped as well');
});
console.log(await p);
process.on('unhandledRejection', () => console.log('never'));
