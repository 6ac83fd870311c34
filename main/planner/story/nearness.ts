/** The pack's thing nearest in meaning to a noun, with how near (cosine); undefined below the floor. */
export function nearestThing(_noun: string): { readonly thing: string; readonly cosine: number } | undefined {
  return undefined;
}
