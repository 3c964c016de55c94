import { state, set } from './store.mjs';

const read = () => state;
function shadow(state) {
  return { state };
}
function later() {
  var state = 'own';
  return [state, read()];
}
console.log({ state }, shadow(1), later());
set('changed');
console.log(`${state}`, read(), { state }, ((state = 'default') => state)());
for (const state of ['loop']) console.log(state);
{
  const state = 'block';
  console.log(state, read());
}
try {
  throw 'caught';
} catch (state) {
  console.log(state);
}
class Holder {
  state = state;
  static [state] = 'computed';
  get set() {
    return set;
  }
}
console.log(new Holder(), Holder.changed, new Holder().set === set);
switch (state) {
  case 'changed':
    console.log('switched');
}
label: for (;;) break label;
try {
  state = 1;
} catch (error) {
  console.log(error.message);
}
try {
  [state] = [1];
} catch (error) {
  console.log(error.message);
}
try {
  state();
} catch (error) {
  console.log(error.message);
}
try {
  new state();
} catch (error) {
  console.log(error.message);
}
