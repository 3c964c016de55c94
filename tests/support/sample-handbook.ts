/** Where the files of a handbook lie, with the slash at the end. */
export const lessonsPath = 'src/content/lessons/';

/** Front matter with the lines of `fields` in place of its own, or without them where undefined. */
export function frontMatter(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {
    id: 'water',
    phase: '1',
    phase_title: 'Basics',
    sequence: '1',
    title: 'Water',
    difficulty: 'beginner',
    tags: '[streams]',
    prerequisites: '[]',
    estimated_minutes: '10',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** The files of an experiment that prints `hello`; a value of undefined leaves a file out. */
export function experimentFiles(
  folder: string,
  files: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const all = {
    'experiment.json': '{ "title": "Hello" }\n',
    'main.mjs': "console.log('hello');\n",
    'expected.txt': 'hello\n',
    ...files,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) =>
      text === undefined ? [] : [[`${folder}/${name}`, text]],
    ),
  );
}

/** A handbook of one right lesson with one experiment, `water/hello`, changed by `files`. */
export function sampleHandbook(
  files: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const all: Record<string, string | undefined> = {
    [`${lessonsPath}01-water/index.mdx`]: `${frontMatter()}\n## Concept\n\nText.\n\n## Experiments\n\n<Experiment name="hello" />\n`,
    ...experimentFiles(`${lessonsPath}01-water/experiments/hello`),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`${lessonsPath}${path}`, text]),
    ),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}

/** The text of an `index.mdx` with this body below right front matter. */
export function mdxLesson(body: string, fields?: Readonly<Record<string, string | undefined>>) {
  return `${frontMatter(fields)}\n${body}\n`;
}
