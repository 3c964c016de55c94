/** Stands for what a program finds without any module. */
export const globals = 'globals';

/** Who shows what a binding lacks, where its name says no module. */
const speakers: Record<string, string> = {
  async_context_frame: 'async_hooks',
  brotli: 'zlib',
  crypto: 'crypto',
  histogram: 'perf_hooks',
  messaging: globals,
  performance: 'perf_hooks',
  pipe_wrap: 'net',
  tcp_wrap: 'net',
  tty_wrap: 'tty',
  cares_wrap: 'dns',
  url_pattern: 'url',
  util: globals,
  zlib: 'zlib',
};

/**
 * The public module that a lack belongs to: the one that it names, as `fs.watch()` does, or that of the
 * binding. Undefined for what only the library itself could ask for.
 */
export function moduleOf(
  lack: string,
  binding: string,
  isPublic: (id: string) => boolean,
): string | undefined {
  for (const [, id = ''] of lack.matchAll(/\b([a-z]\w+)\.\w/g)) if (isPublic(id)) return id;
  return speakers[binding];
}
