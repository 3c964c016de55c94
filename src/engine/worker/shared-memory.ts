/**
 * `SharedArrayBuffer`, which a browser hides from pages that are not isolated from others, though the
 * memory of WebAssembly still has it there. Undefined where it really is missing.
 */
export const SharedMemory: SharedArrayBufferConstructor | undefined =
  globalThis.SharedArrayBuffer ?? fromWebAssembly();

function fromWebAssembly(): SharedArrayBufferConstructor | undefined {
  try {
    const { buffer } = new WebAssembly.Memory({ initial: 0, maximum: 0, shared: true });
    return buffer.constructor as SharedArrayBufferConstructor;
  } catch {
    return undefined;
  }
}
