import { createBlockList } from './block_list.ts';
import { createFs } from './fs.ts';
import { createFsDir } from './fs_dir.ts';
import { createFsEventWrap } from './fs_event_wrap.ts';
import { createHttpParser } from './http_parser.ts';
import type { BindingFactory } from './index.ts';
import { createZlib } from './zlib.ts';

/** The bindings of the second script: name → factory, as in `index.ts`. */
export const ioBindings: Record<string, BindingFactory> = {
  block_list: createBlockList,
  fs: createFs,
  fs_dir: createFsDir,
  fs_event_wrap: createFsEventWrap,
  http_parser: createHttpParser,
  zlib: createZlib,
};
