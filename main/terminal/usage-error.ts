/** Something wrong with what the user typed or named; `message` is one line that says what and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
