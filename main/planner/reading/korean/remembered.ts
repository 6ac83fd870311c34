/** A function of one word that keeps what it found: texts say the same words again and again. */
export function remembered<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const had = known.get(word);
    if (had !== undefined || known.has(word)) return had as Value;
    if (known.size > MOST) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
const MOST = 20_000;
