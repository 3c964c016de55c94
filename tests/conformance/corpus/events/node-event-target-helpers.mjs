import { addAbortListener, getEventListeners, once } from 'node:events';

const target = new EventTarget();
const f = () => {};
target.addEventListener('x', f);
console.log(getEventListeners(target, 'x')[0] === f, getEventListeners(target, 'y'));
setImmediate(() => target.dispatchEvent(new Event('x')));
const [event] = await once(target, 'x');
console.log(event.type, getEventListeners(target, 'x').length);
const controller = new AbortController();
const disposable = addAbortListener(controller.signal, () => console.log('aborted'));
disposable[Symbol.dispose]();
addAbortListener(controller.signal, () => console.log('only this one'));
controller.abort();
addAbortListener(AbortSignal.abort(), () => console.log('already aborted, in a microtask'));
console.log('after');
