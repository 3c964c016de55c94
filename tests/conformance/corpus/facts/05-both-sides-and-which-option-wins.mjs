import { Duplex, Transform } from 'node:stream';

const show = (s) =>
  console.log(
    s.readableHighWaterMark,
    s.writableHighWaterMark,
    s.readableObjectMode,
    s.writableObjectMode,
  );
show(new Transform({ highWaterMark: 7 }));
show(new Transform({ highWaterMark: 7, readableHighWaterMark: 9, writableHighWaterMark: 11 }));
show(new Transform({ readableHighWaterMark: 9, writableHighWaterMark: 11 }));
show(new Transform({ readableObjectMode: true }));
show(new Duplex({ objectMode: true, writableHighWaterMark: 5 }));
show(new Duplex({ writableObjectMode: true, readableHighWaterMark: 0 }));
