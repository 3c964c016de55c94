for (const how of ['throw', 'error', 'terminate']) {
  const t = new TransformStream({
    transform(_chunk, controller) {
      if (how === 'throw') throw new Error('thrown');
      else if (how === 'error') controller.error(new Error('signalled'));
      else controller.terminate();
    },
    cancel: (reason) => console.log('cancel', reason),
  });
  const writer = t.writable.getWriter();
  const reader = t.readable.getReader();
  const results = await Promise.allSettled([
    reader.read(),
    writer.write('x'),
    writer.closed,
    reader.closed,
  ]);
  console.log(
    how,
    results.map(({ reason, value }) => reason?.message ?? value),
  );
}
