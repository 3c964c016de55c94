import { EventEmitter, on } from 'node:events';

// A feed that sends up to 1000 readings at once, unless its pause() stops it.
class Feed extends EventEmitter {
  sent = 0;
  run() {
    while (this.sent < 1000 && !this.paused) this.emit('reading', ++this.sent);
    this.emit('end');
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
  resume() {
    this.paused = false;
  }
  pause() {
    this.paused = true;
  }
}

for (const Kind of [FeedWithoutPause, FeedThatOnlyNotes, FeedThatObeys]) {
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
  console.log(`  ${feed.sent} readings sent`);
  await readings.return();
}
