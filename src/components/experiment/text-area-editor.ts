import type { CodeEditor, EditorKind, EditorOptions } from './code-editor.ts';

/** The editor of touch devices: a plain text area that grows with its text. */
export async function loadEditor(): Promise<EditorKind> {
  return { hint: '', create };
}

function create(host: HTMLElement, { code, label, look, onChange }: EditorOptions): CodeEditor {
  const area = document.createElement('textarea');
  area.className = 'hw-text-area';
  area.setAttribute('aria-label', label);
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('autocorrect', 'off');
  area.wrap = 'off';
  area.style.lineHeight = `${look.lineHeight}px`;
  area.style.padding = `${look.padding}px 0 ${look.padding + look.scrollbar}px ${look.gutter}px`;
  area.value = code;
  const resize = () => {
    area.rows = area.value.split('\n').length;
  };
  resize();
  area.addEventListener('input', () => {
    resize();
    onChange(area.value);
  });
  host.replaceChildren(area);
  area.scrollTo(look.scrollLeft, look.scrollTop);
  const lines = code.split('\n', look.firstVisibleLine - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0);
  area.setSelectionRange(start, start);
  const replace = (text: string) => {
    area.value = text;
    resize();
  };
  return {
    get value() {
      return area.value;
    },
    set value(text) {
      replace(text);
    },
    undoes: false,
    replace,
    focus: () => area.focus({ preventScroll: true }),
  };
}
