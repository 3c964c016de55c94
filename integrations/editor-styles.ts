import type { Plugin } from 'vite';

const prefix = '\0editor-styles:';

/**
 * Keeps the style sheets of Monaco with its script. Astro links every style sheet that a script of
 * a page can reach into the page itself, also one behind a dynamic import: 115 KB that nobody needs
 * before editing. Here each becomes a module that adds its text when the editor is loaded.
 */
export function editorStyles(): Plugin {
  return {
    name: 'highwater-editor-styles',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.css') || !importer?.includes('/monaco-editor/esm/')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      // The ending keeps Vite's own handling of style sheets away from the module.
      return resolved && `${prefix}${resolved.id}.js`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = id.slice(prefix.length, -'.js'.length);
      return [
        `import text from ${JSON.stringify(`${path}?inline`)};`,
        `const style = document.createElement('style');`,
        'style.textContent = text;',
        'document.head.append(style);',
      ].join('\n');
    },
  };
}
