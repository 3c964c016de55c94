// deps/llhttp, as the WebAssembly module that undici brings into Node's library

/** The build writes the module in front of this script; each character is a byte plus 256. */
declare const highwaterNode: { llhttp: string };

/** Functions of the module, as far as they are called here; a pointer is an address in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  llhttp_alloc(type: number): number;
  llhttp_free(parser: number): void;
  llhttp_execute(parser: number, data: number, length: number): number;
  llhttp_finish(parser: number): number;
  llhttp_pause(parser: number): void;
  llhttp_resume(parser: number): void;
  llhttp_resume_after_upgrade(parser: number): void;
  llhttp_get_errno(parser: number): number;
  llhttp_get_error_pos(parser: number): number;
  llhttp_get_error_reason(parser: number): number;
  llhttp_errno_name(errno: number): number;
  llhttp_method_name(method: number): number;
  llhttp_get_http_major(parser: number): number;
  llhttp_get_http_minor(parser: number): number;
  llhttp_get_method(parser: number): number;
  llhttp_get_upgrade(parser: number): number;
  llhttp_should_keep_alive(parser: number): number;
}

/** Values of llhttp_errno. */
export const errno = { ok: 0, paused: 21, pausedUpgrade: 22, user: 24 } as const;

/** What llhttp calls while it parses; each gives 0 or an error number. */
export interface Callbacks {
  onMessageBegin(): number;
  onUrl(at: number, length: number): number;
  onStatus(at: number, length: number): number;
  onHeaderField(at: number, length: number): number;
  onHeaderValue(at: number, length: number): number;
  /** May also give 1 for a message without a body, and 2 for one after which it is no more HTTP. */
  onHeadersComplete(status: number, upgrade: boolean, keepAlive: boolean): number;
  onBody(at: number, length: number): number;
  onMessageComplete(): number;
}

/** Switches of leniency, in the order of the bits of HTTPParser.kLenient…. */
const lenientSetters = [
  'headers',
  'chunked_length',
  'keep_alive',
  'transfer_encoding',
  'version',
  'data_after_close',
  'optional_lf_after_cr',
  'optional_crlf_after_chunk',
  'optional_cr_before_lf',
  'spaces_after_chunk_size',
] as const;

const { WebAssembly } = globalThis;
const parsers = new Map<number, Callbacks>();
let loaded: Exports | undefined;

function load(): Exports {
  if (loaded !== undefined) return loaded;
  const { llhttp } = highwaterNode;
  const bytes = Uint8Array.from(llhttp, (character) => character.charCodeAt(0) - 256);
  const of = (parser: number): Callbacks => {
    const callbacks = parsers.get(parser);
    if (callbacks === undefined) throw new Error('llhttp called back for a parser that is free.');
    return callbacks;
  };
  const env = {
    wasm_on_message_begin: (parser: number) => of(parser).onMessageBegin(),
    wasm_on_url: (parser: number, at: number, length: number) => of(parser).onUrl(at, length),
    wasm_on_status: (parser: number, at: number, length: number) => of(parser).onStatus(at, length),
    wasm_on_header_field: (parser: number, at: number, length: number) =>
      of(parser).onHeaderField(at, length),
    wasm_on_header_value: (parser: number, at: number, length: number) =>
      of(parser).onHeaderValue(at, length),
    wasm_on_headers_complete: (parser: number, status: number, upgrade: number, alive: number) =>
      of(parser).onHeadersComplete(status, upgrade === 1, alive === 1),
    wasm_on_body: (parser: number, at: number, length: number) => of(parser).onBody(at, length),
    wasm_on_message_complete: (parser: number) => of(parser).onMessageComplete(),
  };
  const module = new WebAssembly.Module(bytes);
  const instance = new WebAssembly.Instance(module, { env });
  loaded = instance.exports as unknown as Exports;
  loaded._initialize();
  return loaded;
}

/** A parser of llhttp with a buffer for what it parses. */
export class Llhttp {
  readonly #exports = load();
  readonly #parser: number;
  #buffer = 0;
  #capacity = 0;

  /** `type` is 1 for requests and 2 for responses; `lenient` holds the bits of HTTPParser.kLenient…. */
  constructor(type: number, lenient: number, callbacks: Callbacks) {
    this.#parser = this.#exports.llhttp_alloc(type);
    parsers.set(this.#parser, callbacks);
    for (const [bit, name] of lenientSetters.entries()) {
      if ((lenient & (1 << bit)) === 0) continue;
      const setter: unknown = Reflect.get(this.#exports, `llhttp_set_lenient_${name}`);
      if (typeof setter === 'function') setter(this.#parser, 1);
    }
  }

  /** Puts bytes where `execute` finds them. */
  fill(bytes: Uint8Array): void {
    if (bytes.length > this.#capacity) {
      if (this.#capacity > 0) this.#exports.free(this.#buffer);
      this.#capacity = Math.max(bytes.length, 4096);
      this.#buffer = this.#exports.malloc(this.#capacity);
    }
    this.#memory.set(bytes, this.#buffer);
  }

  /** Parses what was filled in, from `start` to `end`, and gives an error number. */
  execute(start: number, end: number): number {
    return this.#exports.llhttp_execute(this.#parser, this.#buffer + start, end - start);
  }

  /** Says that nothing more will come, and gives an error number. */
  finish(): number {
    return this.#exports.llhttp_finish(this.#parser);
  }

  pause(): void {
    this.#exports.llhttp_pause(this.#parser);
  }

  resume(): void {
    this.#exports.llhttp_resume(this.#parser);
  }

  resumeAfterUpgrade(): void {
    this.#exports.llhttp_resume_after_upgrade(this.#parser);
  }

  /** Where in the buffer parsing stopped. */
  get errorPosition(): number {
    const position = this.#exports.llhttp_get_error_pos(this.#parser);
    return position === 0 ? 0 : position - this.#buffer;
  }

  /** Name and reason of an error number, such as `HPE_INVALID_METHOD`. */
  describe(error: number): { code: string; reason: string } {
    return {
      code: this.#text(this.#exports.llhttp_errno_name(error)),
      reason: this.#text(this.#exports.llhttp_get_error_reason(this.#parser)),
    };
  }

  get version(): [major: number, minor: number] {
    return [
      this.#exports.llhttp_get_http_major(this.#parser),
      this.#exports.llhttp_get_http_minor(this.#parser),
    ];
  }

  get method(): number {
    return this.#exports.llhttp_get_method(this.#parser);
  }

  get upgrade(): boolean {
    return this.#exports.llhttp_get_upgrade(this.#parser) === 1;
  }

  /** Bytes of a callback; they are the parser's own, and change. */
  bytes(at: number, length: number): Uint8Array {
    return this.#memory.subarray(at, at + length);
  }

  /** The same as text, a character for each byte. */
  latin1(at: number, length: number): string {
    let text = '';
    for (const byte of this.bytes(at, length)) text += String.fromCharCode(byte);
    return text;
  }

  free(): void {
    parsers.delete(this.#parser);
    if (this.#capacity > 0) this.#exports.free(this.#buffer);
    this.#exports.llhttp_free(this.#parser);
  }

  get #memory(): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer);
  }

  #text(pointer: number): string {
    if (pointer === 0) return '';
    return this.latin1(pointer, this.#memory.indexOf(0, pointer) - pointer);
  }
}
