/**
 * Names of the arguments with which Node's `BuiltinLoader::LookupAndCompile` (src/node_builtins.cc)
 * calls the module `id`.
 */
export function moduleParameters(id: string): readonly string[] {
  if (id === 'internal/bootstrap/realm') {
    return ['process', 'getLinkedBinding', 'getInternalBinding', 'primordials'];
  }
  if (id.startsWith('internal/per_context/')) {
    return ['exports', 'primordials', 'privateSymbols', 'perIsolateSymbols'];
  }
  if (id.startsWith('internal/bootstrap/')) {
    return ['process', 'require', 'internalBinding', 'primordials'];
  }
  return ['exports', 'require', 'module', 'process', 'internalBinding', 'primordials'];
}
