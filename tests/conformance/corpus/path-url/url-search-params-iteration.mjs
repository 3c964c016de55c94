const params = new URLSearchParams('a=1&b=2&c=3');
const seen = [];
for (const [name] of params) {
  seen.push(name);
  if (name === 'a') params.delete('b');
}
console.log(seen, params.entries(), params.keys(), params.values().next());
params.forEach((value, name, object) => console.log(name, value, object === params));
console.log(params, Object.prototype.toString.call(params.entries()));
