import { createErrorSource } from '../bindings/error_source.ts';
import { createFs } from '../bindings/fs.ts';
import { createFsDir } from '../bindings/fs_dir.ts';
import { createFsEventWrap } from '../bindings/fs_event_wrap.ts';
import { createTtyWrap } from '../bindings/tty_wrap.ts';
import { handOver } from '../boot/hand-over.ts';

handOver({
  error_source: createErrorSource,
  fs: createFs,
  fs_dir: createFsDir,
  fs_event_wrap: createFsEventWrap,
  tty_wrap: createTtyWrap,
});
