/** A program to start, as the client asks for it. */
export interface GuestCommand {
  command: string;
  args: string[];
  /** Relative to the working directory of the container. */
  cwd?: string;
  env?: Record<string, string>;
}

/** A program that runs in a terminal. */
export interface GuestProcess {
  exit: Promise<number>;
  write(text: string): void;
  kill(): void;
}

/** What of a file system the client can ask for; paths are relative to the working directory. */
export interface GuestFiles {
  readFile(path: string, encoding?: string | null): Promise<string | Uint8Array>;
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
  readdir(path: string): Promise<string[]>;
  mkdir(path: string, options?: { recursive?: boolean }): Promise<void>;
  rm(path: string, options?: { recursive?: boolean; force?: boolean }): Promise<void>;
}

/** One container on the machine behind the host. */
export interface GuestMachine {
  workdir: string;
  files: GuestFiles;
  /** Writes the tree of `mount()`, as the client encodes it, below a directory that must exist. */
  load(tree: MountedTree, mountPoint: string): Promise<void>;
  /** `onOutput` is called with each chunk of the terminal, then with null. */
  start(command: GuestCommand, onOutput: (chunk: Uint8Array | null) => void): Promise<GuestProcess>;
  /** Calls `listener` for each fault of the container as a whole; gives what ends that. */
  onError(listener: (error: { message: string }) => void): () => void;
  teardown(): Promise<void>;
}

/** A directory as `mount()` sends it: `d` holds entries, `f.c` the text of a file. */
export interface MountedTree {
  d: Record<string, MountedTree | { f: { c: string } }>;
}

/** Makes containers. Rejects with the sentence that the client is to give as its error. */
export type BuildMachine = (options: { workdirName?: string }) => Promise<GuestMachine>;
