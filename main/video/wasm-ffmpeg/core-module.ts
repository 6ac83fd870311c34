/** The part of Emscripten's file system that is used here. */
export type EmscriptenNode = {
  readonly parent: EmscriptenNode;
  readonly name: string;
  readonly mode: number;
  node_ops: object;
  stream_ops: object;
};

export type EmscriptenStream = {
  readonly node: EmscriptenNode;
  flags: number;
  position: number;
  hostFile?: number;
};

export type EmscriptenFs = {
  readonly streams: ReadonlyArray<EmscriptenStream | null>;
  readonly ErrnoError: new (errno: number) => Error;
  createNode(parent: EmscriptenNode | null, name: string, mode: number, device: number): EmscriptenNode;
  mkdir(path: string): void;
  mount(type: { readonly mount: () => EmscriptenNode }, options: object, path: string): void;
  makedev(major: number, minor: number): number;
  registerDevice(device: number, operations: object): void;
  mkdev(path: string, mode: number, device: number): void;
  open(path: string, flags: string): EmscriptenStream;
  close(stream: EmscriptenStream): void;
};

/** FFmpeg as @ffmpeg/core makes it: `exec` blocks until ffmpeg has ended and returns its exit status. */
export type CoreModule = {
  readonly FS: EmscriptenFs;
  setLogger(logger: (line: { readonly type: string; readonly message: string }) => void): void;
  exec(...args: readonly string[]): number;
};

export type CreateCore = (options: { readonly wasmBinary: Uint8Array }) => Promise<CoreModule>;
