import { publishScript } from '../foreign/publish-script.ts';
import { importHook, type PageHook } from './page-hook.ts';

export interface BrowserEvaluation extends Pick<PageHook, 'started' | 'loaded'> {
  /**
   * The namespace of the module at an address, once the browser has evaluated it. `started` is called
   * when that begins, which is some tasks later.
   */
  evaluate(address: string, started: () => void): Promise<object | undefined>;
}

export function createBrowserEvaluation(): BrowserEvaluation {
  const asked: { started(): void; namespace?: object }[] = [];
  return {
    async evaluate(address, started) {
      const own: (typeof asked)[number] = { started };
      const index = asked.push(own) - 1;
      const start = publishScript(`${importHook()}hook.started(${index});`);
      await import(
        /* @vite-ignore */ publishScript(
          `import"${start}";import*as all from"${address}";${importHook()}hook.loaded(${index},all);`,
        )
      );
      return own.namespace;
    },
    started: (index) => asked[index]?.started(),
    loaded(index, namespace) {
      const own = asked[index];
      if (own !== undefined) own.namespace = namespace;
    },
  };
}
