import { isAscii, isUtf8, transcode } from 'node:buffer';

console.log(
  transcode(Buffer.from('€é'), 'utf8', 'latin1'),
  transcode(Buffer.from('é'), 'utf8', 'utf16le'),
);
console.log(
  transcode(Buffer.from([0xe9]), 'latin1', 'utf8'),
  transcode(Buffer.from('aé'), 'utf8', 'ascii'),
);
console.log(
  isUtf8(Buffer.from('é')),
  isUtf8(Buffer.of(0xff)),
  isAscii(Buffer.from('a')),
  isAscii(Buffer.from('é')),
);
try {
  transcode(Buffer.from('x'), 'utf8', 'hex');
} catch (error) {
  console.log(error.code, error.message);
}
