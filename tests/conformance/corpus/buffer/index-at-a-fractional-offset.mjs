const bytes = Buffer.from('abcabcabc');
for (const offset of [0.5, 1.7, 3.999, -0.5, -3.2]) {
  console.log(offset, bytes.indexOf('abc', offset), bytes.lastIndexOf('abc', offset));
  console.log(bytes.indexOf(97, offset), bytes.indexOf(Buffer.from('b'), offset), bytes.indexOf('', offset));
}
