export type EngineFailure = 'device' | 'request' | 'judge' | 'died' | 'closed' | 'internal';

/** What is known of an engine process that ended unasked. */
export type EngineDeath = {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The last of what it wrote to stderr. */
  readonly stderrTail: string;
};

/** A render or a start that failed; a pack's own faults are `PackError`s. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineFailure;
  readonly death: EngineDeath | undefined;

  constructor(kind: EngineFailure, message: string, options: ErrorOptions & { death?: EngineDeath } = {}) {
    super(message, options);
    this.kind = kind;
    this.death = options.death;
  }
}
