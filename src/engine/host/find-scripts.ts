import { findDialect } from '../find-dialect.ts';
import { type FurtherScript, furtherScriptNames, furtherScripts } from '../further-scripts.ts';
import { needsLinker } from './needs-linker.ts';

/** Words that name a module of a script, or what the library asks one of them for. */
const hints: Record<Exclude<FurtherScript, 'linker'>, RegExp> = {
  loaders:
    /\brequire\b|['"`](node:)?module['"`]|\.c?js(['"`?#]|$)|\bnode_modules\b|\bpackage\.json\b|['"`](#|data:)/,
  io: /\b(fs|net|readline|assert|os|dns|tty|stdin|chdir|loadEnvFile|FORCE_COLOR)\b/,
  zlib: /\b(zlib|CompressionStream|DecompressionStream)\b/,
  brotli: /brotli/i,
  http: /\bhttps?\b(?!:\/\/)/,
  web: /(Readable|Writable|Transform|Encoder|Decoder|Compression|Web)Stream|QueuingStrategy|Blob|\bFile\b|(to|from)Web\b|stream\/web|ObjectURL|Message(Channel|Port)|BroadcastChannel/,
  crypto: /crypto|ObjectURL/i,
  rare: /\b(punycode|glob|globSync|matchesGlob|cp|cpSync|rm|BlockList|SocketAddress|createHistogram|monitorEventLoopDelay|parseArgs|MIMEType|MIMEParams|URLPattern|diff|report|(set|has)UncaughtExceptionCaptureCallback)\b|(\.\.\.|Object\.\w+\()(util|net)\b/,
};

/** Ways to ask for a module by a name that may stand nowhere in the text, or to look at all globals. */
const computed =
  /\b(import|require|getBuiltinModule)\s*\(\s*(?!(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`)\s*[,)])|\bglobalThis\b(?!\s*\??\.\s*\w)|\b(builtinModules|eval|Function)\b/;

/** The further scripts that a program may need: a word in its text or in a path is enough. */
export function findScripts(files: Record<string, string | Uint8Array>): FurtherScript[] {
  const decoder = new TextDecoder();
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : decoder.decode(content),
    ]),
  );
  // What a file is called says which loader takes it.
  const texts = [...contents.keys(), ...contents.values()];
  const all = texts.some((text) => computed.test(text));
  const oneByOne = findDialect() === 'JavaScriptCore';
  const found = furtherScriptNames.filter((name) =>
    name === 'linker'
      ? needsLinker(contents, { oneByOne })
      : all || texts.some((text) => hints[name].test(text)),
  );
  const needed = new Set(found.flatMap((name) => [...furtherScripts[name], name]));
  return furtherScriptNames.filter((name) => needed.has(name));
}
