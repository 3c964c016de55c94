import type { Engine } from '../engine.ts';
import { compileBody } from './compile-body.ts';
import { lacksExport } from './explain-syntax-error.ts';
import type { Linker, LinkerBinding } from './linker.ts';
import type { PageHook } from './page-hook.ts';
import type { PublishedModules } from './publish-modules.ts';

/**
 * The linker in place of the browser's, if its script came along: then it has all ES modules, because
 * those of the browser cannot import the ones that it makes. `below` are frames of Node.
 */
export function openLinker(
  engine: Engine,
  published: PublishedModules,
  { context, below }: { context: PageHook['context']; below: readonly string[] },
): Linker | undefined {
  if (!engine.hasScript('linker')) return undefined;
  engine.loadScript('linker');
  const { open } = engine.internalBinding('module_linker') as unknown as LinkerBinding;
  return open({
    compile(record, parameters, body) {
      published.note(record);
      return compileBody(engine, record.url, parameters, body);
    },
    context,
    refuse: (record) =>
      import(/* @vite-ignore */ published.addressOf({ ...record, parsed: undefined })),
    lacksExport: (message, record, start) =>
      lacksExport(engine, published, message, { record, start }, below),
  });
}
