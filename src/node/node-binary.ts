import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

/** What a Node binary says of itself. */
export interface NodeBinary {
  path: string;
  /** Its `process.version`, such as `v24.21.0`. */
  version: string;
  /** The options that it knows among those that may stand in `NODE_OPTIONS`. */
  options: ReadonlySet<string>;
  /** Options that keep the permission model's own warnings off stderr. */
  quietPermission: readonly string[];
  /**
   * What it prints on stderr at the start because of `--allow-net`, with `<pid>` for the process
   * id. Node 26 gives this notice no code, so nothing can hide it alone.
   */
  networkNotice: string;
}

const answerSchema = z.object({ version: z.string(), options: z.array(z.string()) });

const question =
  'JSON.stringify({ version: process.version, options: [...process.allowedNodeEnvironmentFlags] })';

/** The warnings about `--allow-addons`, `--allow-child-process` and `--allow-worker`. */
const warningCodes = ['PERM0001', 'PERM0002', 'PERM0006'];

/** Without the reader's own settings, which could silence warnings. Windows needs SystemRoot. */
const bareEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {};

const answers = new Map<string, Promise<NodeBinary>>();

/**
 * Asks the Node binary at `path` for its version and options. Each binary is asked once in the
 * life of this process; a failed question may be asked again. Rejects if the file can't be run or
 * is not Node.
 */
export function describeNode(path: string): Promise<NodeBinary> {
  const known = answers.get(path);
  if (known) return known;
  const asked = ask(path).catch((error: unknown) => {
    answers.delete(path);
    throw new Error(
      `Could not ask ${path} for its Node version. Check that this file exists and is Node 22 or later.`,
      { cause: error },
    );
  });
  answers.set(path, asked);
  return asked;
}

async function ask(path: string): Promise<NodeBinary> {
  const run = promisify(execFile);
  const { stdout } = await run(path, ['-p', question], { env: bareEnvironment });
  const { version, options } = answerSchema.parse(JSON.parse(stdout));
  const known = new Set(options);
  if (!known.has('--permission')) {
    throw new Error(`Node ${version} has no --permission option.`);
  }
  const quietPermission = await findQuiet(path);
  const networkNotice = known.has('--allow-net')
    ? await warningsOf(path, ['--allow-net', ...quietPermission])
    : '';
  return { path, version, options: known, quietPermission, networkNotice };
}

/**
 * Node warns on stderr of every `--allow-…` option that it deems risky. Binaries that give these
 * warnings a code can hide just them; an older one, such as Node 22, can only hide all warnings of
 * the type `SecurityWarning`, which nothing else in Node 22 emits without an option of its own.
 */
async function findQuiet(path: string): Promise<string[]> {
  const byCode = warningCodes.map((code) => `--disable-warning=${code}`);
  const allows = ['--allow-addons', '--allow-child-process', '--allow-worker'];
  const warnings = await warningsOf(path, [...allows, ...byCode]);
  return warnings === '' ? byCode : ['--disable-warning=SecurityWarning'];
}

async function warningsOf(path: string, options: string[]): Promise<string> {
  const started = promisify(execFile)(path, ['--permission', ...options, '-p', '0'], {
    env: bareEnvironment,
  });
  const { stderr } = await started;
  return stderr.replaceAll(`(node:${started.child.pid})`, '(node:<pid>)');
}
