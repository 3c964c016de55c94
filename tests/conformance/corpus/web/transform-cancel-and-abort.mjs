for (const side of ['readable', 'writable']) {
  const t = new TransformStream({ cancel: (reason) => console.log('transformer cancel', reason) });
  const writer = side === 'readable' ? t.writable.getWriter() : undefined;
  writer?.closed.catch((error) => console.log('writer closed', error));
  if (side === 'readable') await t.readable.cancel('reader left');
  else await t.writable.abort('writer left');
  await t.readable
    .getReader()
    .read()
    .then(console.log, (error) => console.log('read', error));
}
