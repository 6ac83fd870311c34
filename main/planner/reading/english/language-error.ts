/** The parser's data is missing or not what was published. `file` is the one at fault. */
export class LanguageError extends Error {
  readonly file: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`models/language/english/${file}: ${reason}`, options);
    this.name = 'LanguageError';
    this.file = file;
  }
}
