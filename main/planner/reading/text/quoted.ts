const MARKED =
  /\b(?:sign|label|poster|banner|billboard|logo|placard|sticker|text|words?|letters?|plaque|caption)\b/i;
const QUOTED =
  /,?\s*(?:\b(?:reading|saying|labell?ed|spelling|with the (?:words?|text|letters?)|(?:that|which) (?:says|reads|say|read))\s+)?(?:["“]([^"”\n]{1,120})["”]|(?<=\s)'([^'\n]{1,120})'(?=[\s.,;]|$))/gu;

/** What is written on things ("a sign reading 'KEEP OUT'") taken out of a text: it is seen as letters, and not told. */
export function withoutWriting(text: string): { readonly text: string; readonly written: readonly string[] } {
  if (!MARKED.test(text)) return { text, written: [] };
  const written: string[] = [];
  const left = text.replaceAll(
    QUOTED,
    (_, double: string | undefined, single: string | undefined, at: number) => {
      written.push(`"${double ?? single ?? ''}"`);
      return at === 0 ? 'A' : '';
    },
  );
  return { text: left.trim(), written };
}
