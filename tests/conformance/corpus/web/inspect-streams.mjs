const r = new ReadableStream();
const w = new WritableStream();
const t = new TransformStream();
console.log(r, w);
console.log(t);
console.log(r.getReader());
console.log(w.getWriter());
console.log(Object.prototype.toString.call(r), String(t));
