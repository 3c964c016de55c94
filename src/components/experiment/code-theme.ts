import type { ThemeRegistrationRaw } from 'shiki/core';

/** Colours of one theme, by the role that they play in code. All hold 4.5:1 on `background`. */
interface CodePalette {
  background: string;
  text: string;
  comment: string;
  keyword: string;
  string: string;
  number: string;
  callable: string;
  type: string;
  punctuation: string;
  /** Editor only: selection and current line. */
  selection: string;
  lineHighlight: string;
  lineNumber: string;
}

const light: CodePalette = {
  background: '#f4f7f7',
  text: '#17323c',
  comment: '#596b71',
  keyword: '#a03a12',
  string: '#0a6350',
  number: '#7a4a00',
  callable: '#0b5a87',
  type: '#6a3d9c',
  punctuation: '#3f555d',
  selection: '#c4e0e8',
  lineHighlight: '#eaf0f0',
  lineNumber: '#63757b',
};

const dark: CodePalette = {
  background: '#0d1d25',
  text: '#dce8eb',
  comment: '#8ba1a9',
  keyword: '#ffa07a',
  string: '#82d8b7',
  number: '#f0c878',
  callable: '#83caf3',
  type: '#cbabf6',
  punctuation: '#abbec5',
  selection: '#1f4a5a',
  lineHighlight: '#12262f',
  lineNumber: '#7f959d',
};

function theme(name: string, type: 'light' | 'dark', palette: CodePalette): ThemeRegistrationRaw {
  const rule = (scope: string[], foreground: string) => ({ scope, settings: { foreground } });
  return {
    name,
    type,
    colors: {
      'editor.background': palette.background,
      'editor.foreground': palette.text,
      'editor.selectionBackground': palette.selection,
      'editor.lineHighlightBackground': palette.lineHighlight,
      'editorLineNumber.foreground': palette.lineNumber,
      'editorLineNumber.activeForeground': palette.text,
      'editorCursor.foreground': palette.keyword,
      'editorBracketMatch.background': palette.lineHighlight,
      'editorBracketMatch.border': palette.lineNumber,
      'editor.findMatchBackground': palette.selection,
      'editor.findMatchBorder': palette.keyword,
      'editor.findMatchHighlightBackground': palette.selection,
      'editor.rangeHighlightBackground': palette.lineHighlight,
      'editorWidget.background': palette.lineHighlight,
      'editorWidget.foreground': palette.text,
      'editorWidget.border': palette.lineNumber,
      'widget.shadow': '#00000000',
      'icon.foreground': palette.text,
      'input.background': palette.background,
      'input.foreground': palette.text,
      'input.border': palette.lineNumber,
      'input.placeholderForeground': palette.lineNumber,
      'inputOption.activeBackground': palette.selection,
      'inputOption.activeForeground': palette.text,
      'toolbar.hoverBackground': palette.selection,
      focusBorder: palette.callable,
    },
    settings: [
      { settings: { foreground: palette.text, background: palette.background } },
      rule(['comment', 'punctuation.definition.comment'], palette.comment),
      rule(
        ['keyword', 'storage', 'keyword.control', 'variable.language', 'constant.language'],
        palette.keyword,
      ),
      rule(['string', 'punctuation.definition.string', 'string.template'], palette.string),
      rule(['constant.numeric', 'constant.character.escape'], palette.number),
      rule(['entity.name.function', 'support.function', 'variable.function'], palette.callable),
      rule(
        ['entity.name.type', 'entity.name.class', 'support.class', 'support.type'],
        palette.type,
      ),
      rule(
        ['punctuation', 'meta.brace', 'keyword.operator', 'punctuation.section.embedded'],
        palette.punctuation,
      ),
      rule(['keyword.operator.new', 'keyword.operator.expression'], palette.keyword),
      rule(['variable', 'meta.object-literal.key', 'support.variable'], palette.text),
      rule(['meta.template.expression'], palette.text),
    ],
  };
}

/** What a stretch of code is, as far as its colour goes. */
const roles = [
  'text',
  'comment',
  'keyword',
  'string',
  'number',
  'callable',
  'type',
  'punctuation',
] as const satisfies (keyof CodePalette)[];
export type CodeRole = (typeof roles)[number];

/** The role that has this colour in the light theme. Throws on a colour that no role has. */
export function roleOf(lightColour: string): CodeRole {
  const role = roles.find((name) => light[name] === lightColour.toLowerCase());
  if (role === undefined) {
    throw new Error(`No role of code has the colour ${lightColour}. Add it to code-theme.ts.`);
  }
  return role;
}

/** The style sheet of highlighted code: the colour of the text, and one class for each other role. */
export const codeColours = roles
  .map((name) => {
    const selector = name === 'text' ? '.shiki' : `.hw-${name}`;
    return `${selector}{color:light-dark(${light[name]},${dark[name]})}`;
  })
  .join('');

/** The themes of all code on the site: at build, in the browser and in the editor. */
export const codeThemes = {
  light: theme('highwater-light', 'light', light),
  dark: theme('highwater-dark', 'dark', dark),
};
