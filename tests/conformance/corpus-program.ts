import { limitsSchema, type Need, type Program } from '#model/program';

/** A program of the corpus, as it stands in the repository. */
export interface CorpusProgram {
  /** Its path in the corpus, such as `pipe/end-option.mjs`, or its folder for several files. */
  file: string;
  files: Record<string, string>;
  /** `main.mjs` or `main.cjs`. */
  entry: string;
}

/** What a run of a program showed. */
export interface ConformanceResult {
  file: string;
  stdout: string;
  stderr: string;
  /** Null when a signal or a limit ended the run. */
  exitCode: number | null;
  durationMs: number;
}

/** How a program says that it ends: in its first line, as `// expect: exit 1, stderr`. */
export interface ExpectedEnd {
  exitCode: number;
  /** Whether it writes to stderr. */
  stderr: boolean;
}

/** Reads the first line of a program. Without `// expect:` it exits with 0 and no stderr. */
export function expectedEnd({ files, entry, file }: CorpusProgram): ExpectedEnd {
  const [line = ''] = (files[entry] ?? '').split('\n');
  const expected: ExpectedEnd = { exitCode: 0, stderr: false };
  if (!line.startsWith('// expect: ')) return expected;
  for (const word of line.slice('// expect: '.length).split(', ')) {
    const exitCode = /^exit (\d+)$/.exec(word)?.[1];
    if (exitCode !== undefined) expected.exitCode = Number(exitCode);
    else if (word === 'stderr') expected.stderr = true;
    else {
      throw new Error(
        `The first line of ${file} expects "${word}", which is unknown. Write "exit" with a number, or "stderr".`,
      );
    }
  }
  return expected;
}

/** The program as the runtimes take it. Its needs follow from the built-ins that it names. */
export function toProgram({ files, entry }: CorpusProgram): Program {
  const usesNetwork = Object.values(files).some((text) => /['"]node:(net|http)['"]/.test(text));
  const needs: Need[] = usesNetwork ? ['network'] : [];
  return { files, entry, needs, limits: limitsSchema.parse({ timeMs: 20_000 }) };
}
