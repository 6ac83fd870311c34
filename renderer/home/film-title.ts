const MOST_LETTERS = 48;

/** A film's first name: the start of its first sentence, cut between words. */
export function filmTitle(prompt: string): string {
  const [sentence = ''] = prompt.trim().split(/(?<=[.!?。])\s|\n/u);
  const plain = sentence.replace(/[.!?。]+$/u, '').trim();
  if (plain.length <= MOST_LETTERS) return plain;
  const cut = plain.slice(0, MOST_LETTERS);
  const end = plain.slice(0, MOST_LETTERS + 1).lastIndexOf(' ');
  return `${(end > MOST_LETTERS / 2 ? cut.slice(0, end) : cut).replace(/[,;:\s]+$/u, '')}…`;
}
