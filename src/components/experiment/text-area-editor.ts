import type { CodeEditor, EditorOptions } from './code-editor.ts';

/** The editor of touch devices: a plain text area that grows with its text. */
export async function createEditor(host: HTMLElement, options: EditorOptions): Promise<CodeEditor> {
  const area = document.createElement('textarea');
  area.className = 'hw-text-area';
  area.setAttribute('aria-label', options.label);
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('autocorrect', 'off');
  area.value = options.code;
  const resize = () => {
    area.rows = area.value.split('\n').length + 1;
  };
  resize();
  area.addEventListener('input', () => {
    resize();
    options.onChange(area.value);
  });
  host.replaceChildren(area);
  return {
    hint: 'Edits are kept in this browser.',
    get value() {
      return area.value;
    },
    set value(code) {
      area.value = code;
      resize();
    },
    focus: () => area.focus(),
  };
}
