import { EventEmitter, on } from 'node:events';

// A feed that sends 1000 readings as fast as it can, unless its pause() stops it.
class Feed extends EventEmitter {
  sent = 0;
  run() {
    while (this.sent < 1000 && !this.paused) this.emit('reading', ++this.sent);
    if (this.sent === 1000) this.emit('end');
  }
}

class FeedWithoutPause extends Feed {}
class FeedThatOnlyNotes extends Feed {
  resume() {}
  pause() {
    this.notes = (this.notes ?? 0) + 1;
  }
}
class FeedThatObeys extends Feed {
  pause() {
    this.paused = true;
  }
  resume() {
    this.paused = false;
    setImmediate(() => this.run());
  }
}
class FeedThatHurries extends FeedThatObeys {
  resume() {
    this.paused = false;
    this.run();
  }
}

const kinds = [FeedWithoutPause, FeedThatOnlyNotes, FeedThatHurries, FeedThatObeys];
for (const Kind of kinds) {
  const feed = new Kind();
  const marks = { highWaterMark: 10, lowWaterMark: 1 };
  const readings = on(feed, 'reading', { ...marks, close: ['end'] });
  console.log(Kind.name);
  try {
    feed.run();
  } catch (error) {
    console.log(`  emit() throws ${error.name}: ${error.message}`);
  }
  if (feed.notes) console.log(`  calls of pause(): ${feed.notes}`);
  console.log(`  sent before one is taken: ${feed.sent}`);
  if (feed.sent < 1000 && !feed.paused) continue; // emit() has thrown
  let taken = 0;
  let ahead = 0;
  for await (const _ of readings) ahead = Math.max(ahead, feed.sent - ++taken);
  console.log(`  taken in the end: ${taken}, at most ${ahead} ahead of the reader`);
}
