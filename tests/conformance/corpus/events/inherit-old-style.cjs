const EventEmitter = require('node:events');
const util = require('node:util');

function Radio() {
  EventEmitter.call(this);
}
util.inherits(Radio, EventEmitter);
const radio = new Radio();
radio.on('play', function (song) {
  console.log(this === radio, song);
});
radio.emit('play', 'song');
console.log(
  EventEmitter === EventEmitter.EventEmitter,
  EventEmitter.defaultMaxListeners,
  EventEmitter.usingDomains,
);
const mixed = Object.assign({}, EventEmitter.prototype);
mixed.on('x', () => console.log('works without a constructor'));
mixed.emit('x');
