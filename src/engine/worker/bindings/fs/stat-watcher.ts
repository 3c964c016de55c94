// src/node_stat_watcher.cc
import { missing } from '../missing.ts';

/** `fs.watchFile()`: nobody but the program itself changes a volume, so that there is nothing to watch. */
export class StatWatcher {
  start = missing('fs.watchFile()');
  close = missing('fs.watchFile()');
  ref = missing('fs.watchFile()');
  unref = missing('fs.watchFile()');
}
