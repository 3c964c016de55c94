const target = new EventTarget();
const listener = { handleEvent: (event) => console.log('object', event.type, event.eventPhase) };
target.addEventListener('x', listener);
target.addEventListener('x', listener);
target.addEventListener('x', (event) => {
  console.log(
    'function',
    event.target === target,
    event.currentTarget === target,
    event.cancelable,
  );
  event.preventDefault();
});
target.addEventListener('x', (event) => event.stopImmediatePropagation(), { once: true });
target.addEventListener('x', () => console.log('only the second time'));
console.log(target.dispatchEvent(new Event('x', { cancelable: true })));
console.log(target.dispatchEvent(new Event('x')));
target.removeEventListener('x', listener);
target.dispatchEvent(new CustomEvent('x', { detail: 5 }));
