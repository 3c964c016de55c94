const encoder = new TextEncoder();
console.log(encoder.encoding, encoder.encode('é\ud800'), encoder.encode());
const room = new Uint8Array(4);
console.log(encoder.encodeInto('a€€', room), room);
console.log(encoder);
