import diagnostics_channel, {
  channel,
  hasSubscribers,
  subscribe,
  unsubscribe,
} from 'node:diagnostics_channel';

const c = channel('app:event');
console.log(c === channel('app:event'), c.hasSubscribers, hasSubscribers('app:event'));
const heard = (message, name) => console.log('heard', message, name);
subscribe('app:event', heard);
c.publish({ n: 1 });
console.log(c.hasSubscribers, unsubscribe('app:event', heard), unsubscribe('app:event', heard));
c.publish({ n: 2 });
const tracing = diagnostics_channel.tracingChannel('work');
tracing.subscribe({
  start: (m) => console.log('start', m),
  end: (m) => console.log('end', m.result),
  error: (m) => console.log('error', m.error.message),
});
console.log(tracing.traceSync((x) => x * 2, { id: 1 }, undefined, 21));
try {
  tracing.traceSync(
    () => {
      throw new Error('traced');
    },
    { id: 2 },
  );
} catch (error) {
  console.log('rethrown', error.message);
}
