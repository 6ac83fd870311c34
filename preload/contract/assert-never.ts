/** Ends a closed union: a type error when a branch is missing, an exception when data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
