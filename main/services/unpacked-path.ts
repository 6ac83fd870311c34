/**
 * Where a file of the packaged app really lies: what other programs and native code have to open is kept beside the
 * archive that Node looks into. Paths outside the archive stay as they are.
 */
export function unpackedPath(path: string): string {
  return path.replace(/([\\/])app\.asar(?=[\\/]|$)/, '$1app.asar.unpacked');
}
