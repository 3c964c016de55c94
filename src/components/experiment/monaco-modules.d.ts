declare module 'monaco-editor/languages/definitions/javascript/javascript' {
  import type { languages } from 'monaco-editor/editor/editor.api';

  /** Comments, brackets and pairs of JavaScript, as VS Code has them. */
  export const conf: languages.LanguageConfiguration;
}
