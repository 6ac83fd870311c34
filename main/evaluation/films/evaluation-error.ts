/** An evaluation that cannot be done; `message` is one line that says what is missing. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}
