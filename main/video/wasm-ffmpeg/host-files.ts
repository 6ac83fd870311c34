import fs from 'node:fs';
import type { EmscriptenFs, EmscriptenNode, EmscriptenStream } from './core-module.ts';

const FOLDER = '/host';
const FOLDER_MODE = 0o040_777;
const FILE_MODE = 0o100_666;

/** Errors as WASI numbers them; whatever else went wrong is an I/O error. */
const ERRNO: Readonly<Record<string, number>> = { EACCES: 2, EISDIR: 31, ENOENT: 44, ENOSPC: 51, EPERM: 63 };
const IO_ERROR = 29;

const ACCESS = 0o3;
const TRUNCATE = 0o1000;
/** Emscripten's flags for reading and writing are Linux's; the host may number its own differently. */
const HOST_ACCESS = [fs.constants.O_RDONLY, fs.constants.O_WRONLY, fs.constants.O_RDWR];

/**
 * Files of this machine for FFmpeg in WebAssembly: those that are named, and no others, appear as `/host/<number>`.
 * Emscripten asks a file system of its own kind for what is done to a node (a file's name) and to a stream (an open file).
 */
export class HostFiles {
  readonly #fs: EmscriptenFs;
  readonly #paths: string[] = [];

  constructor(fileSystem: EmscriptenFs) {
    this.#fs = fileSystem;
    fileSystem.mkdir(FOLDER);
    fileSystem.mount({ mount: () => this.#node(null, '/', FOLDER_MODE) }, {}, FOLDER);
  }

  /** Where FFmpeg finds a file of this machine from now on. */
  appearance(path: string): string {
    return `${FOLDER}/${this.#paths.push(path) - 1}`;
  }

  /** A message of FFmpeg's with the files' own paths. */
  withPaths(message: string): string {
    return message.replaceAll(/\/host\/(\d+)/g, (all, name) => this.#paths[Number(name)] ?? all);
  }

  #path(name: string): string {
    return this.#paths[Number(name)] ?? '';
  }

  /** Does it, and says what went wrong as Emscripten expects. */
  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new this.#fs.ErrnoError(ERRNO[(error as NodeJS.ErrnoException).code ?? ''] ?? IO_ERROR);
    }
  }

  #node(parent: EmscriptenNode | null, name: string, mode: number): EmscriptenNode {
    const node = this.#fs.createNode(parent, name, mode, 0);
    node.node_ops = mode === FOLDER_MODE ? this.#folderOperations : this.#fileOperations;
    node.stream_ops = mode === FOLDER_MODE ? {} : this.#streamOperations;
    return node;
  }

  readonly #folderOperations = {
    getattr: (node: EmscriptenNode) => attributes(node, 0),
    lookup: (parent: EmscriptenNode, name: string) => {
      this.#try(() => fs.statSync(this.#path(name)));
      return this.#node(parent, name, FILE_MODE);
    },
    mknod: (parent: EmscriptenNode, name: string) => {
      this.#try(() => fs.closeSync(fs.openSync(this.#path(name), 'w')));
      return this.#node(parent, name, FILE_MODE);
    },
  };

  readonly #fileOperations = {
    getattr: (node: EmscriptenNode) => {
      const { size } = this.#try(() => fs.statSync(this.#path(node.name)));
      return attributes(node, size);
    },
    setattr: (node: EmscriptenNode, { size }: { readonly size?: number }) => {
      if (size !== undefined) this.#try(() => fs.truncateSync(this.#path(node.name), size));
    },
  };

  readonly #streamOperations = {
    open: (stream: EmscriptenStream) => {
      const truncate = stream.flags & TRUNCATE ? fs.constants.O_TRUNC : 0;
      const flags = (HOST_ACCESS[stream.flags & ACCESS] ?? 0) | truncate;
      stream.hostFile = this.#try(() => fs.openSync(this.#path(stream.node.name), flags));
    },
    close: ({ hostFile }: EmscriptenStream) => {
      if (hostFile !== undefined) this.#try(() => fs.closeSync(hostFile));
    },
    read: (
      { hostFile = -1 }: EmscriptenStream,
      into: Int8Array,
      at: number,
      length: number,
      position: number,
    ) => this.#try(() => fs.readSync(hostFile, into, at, length, position)),
    write: (
      { hostFile = -1 }: EmscriptenStream,
      from: Int8Array,
      at: number,
      length: number,
      position: number,
    ) => this.#try(() => fs.writeSync(hostFile, from, at, length, position)),
    llseek: ({ hostFile = -1, position }: EmscriptenStream, offset: number, whence: number) => {
      const end = whence === 2 ? this.#try(() => fs.fstatSync(hostFile).size) : 0;
      return ([0, position, end][whence] ?? 0) + offset;
    },
  };
}

function attributes({ mode }: EmscriptenNode, size: number) {
  const date = new Date(0);
  const times = { atime: date, mtime: date, ctime: date };
  return {
    dev: 1,
    ino: 1,
    mode,
    nlink: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size,
    blksize: 4096,
    blocks: 1,
    ...times,
  };
}
