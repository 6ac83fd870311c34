/** Straightens quotes and dashes, drops markup, addresses and what is spoken: what nobody would film. */
export function withoutMarkup(prompt: string): string {
  return (
    prompt
      .normalize('NFKC')
      .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
      .replaceAll(/<\/?(p|div|li|br|h\d|ul|ol|tr)\b[^>]{0,200}>/gi, '\n')
      .replaceAll(/<\/?[a-z][^>]{0,200}>/gi, ' ')
      .replaceAll(/&(nbsp|amp|lt|gt|quot);/gi, ' ')
      .replaceAll(/https?:\/\/\S+/gi, ' ')
      .replaceAll(/[\u2018\u2019\u02BC`]/g, "'")
      .replaceAll(/[\u201C\u201D\u00AB\u00BB]/g, '"')
      .replaceAll(/"[^"\n]{0,300}"/g, ' ')
      .replaceAll(/(?<=\S)[^\S\n]*[\u2013\u2014][^\S\n]*(?=\S)|(?<=\S)[^\S\n]+--?[^\S\n]+/g, ', ')
      // What a list of steps is for is its title; the steps are the film.
      .replaceAll(/^[^\S\n]*(?:how to|steps? to|recipe for)\s[^:.\n]{1,80}:[^\S\n]*(?=\S)/gim, '')
      .replaceAll(/^[^\S\n]*how to\s+/gim, '')
      .replaceAll(/\u2026|\.{2,}/g, '. ')
      .replaceAll(/→|⇒|=>|->/g, '. ')
      .replaceAll(/;\s+(\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`)
      .replaceAll(/[*_#]{1,3}(?=\S)|(?<=\S)[*_#]{1,3}/g, '')
      .replaceAll(/\p{Extended_Pictographic}/gu, ' ')
      .replaceAll(/\b(?:vs\.?|versus)(?=\s)/gi, 'and')
      .replaceAll(/\b(of|with|and)(?=[A-Z](?:[a-z]|\b))/g, '$1 ')
      .replaceAll(/\b(painting|picture|photo|illustration|sketch|drawing) of(?=\p{Ll}{2})/gu, '$1 of ')
      .replaceAll(/[^\S\n]+/g, ' ')
  );
}
