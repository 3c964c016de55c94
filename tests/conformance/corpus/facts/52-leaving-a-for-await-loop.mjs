import { Readable } from 'node:stream';

for (const leave of ['break', 'throw', 'destroyOnReturn: false']) {
  const r = Readable.from(['a', 'b']);
  r.on('error', () => {});
  try {
    for await (const _chunk of leave.startsWith('destroy')
      ? r.iterator({ destroyOnReturn: false })
      : r) {
      if (leave === 'throw') throw new Error('left');
      break;
    }
  } catch (error) {
    console.log('thrown', error.message);
  }
  console.log(leave, r.destroyed, r.errored?.name);
}
const destroyed = Readable.from(['a']);
destroyed.destroy();
try {
  for await (const _chunk of destroyed);
} catch (error) {
  console.log(error.code);
}
