/** A pack that cannot be used: which file, why, and what to do, as one line in `message`. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.file = file;
    this.reason = reason;
  }
}
