export const list = ['state'];
export const add = (name) => list.push(name);
console.log('state is evaluated');
