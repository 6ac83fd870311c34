/** Forms of the same meaning that a parser reads wrongly, said in the one it reads rightly. Each is grammar, not a topic. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // "flies left to right": the bare words are read as verbs.
  [/(?<!\b(?:from|the|from the) )\b(left|right|top|bottom)(?: side)? to (?:the )?(left|right|top|bottom)\b/gi, 'from the $1 to the $2'],
  // "rolls right", "runs left while": where to, not what is left.
  [/(?<=\b\p{L}+(?:s|ing|ed|es) )(left|right)(?=\s*(?:[.,;!?]|$)|\s+(?:and|while|as|across|through|along|on|in|over|past|at|then)\b)(?<!\bthe (?:left|right))(?<!\b(?:its|his|her|upper|lower|was|is|has) (?:left|right))/giu, 'to the $1'],
  [/\b(to|from|towards?|on|at) (left|right)\b(?! (?:of|side|hand|corner))/gi, '$1 the $2'],
  [/\bon top\b(?! of)/gi, 'above'],
  [/\bcannot\b/gi, 'can not'],
  [/\b(a|an) (?:large|big|high) motion (?=\p{L})/giu, '$1 '],
]; // prettier-ignore

/** The text with such forms replaced. */
export function inPlainForms(text: string): string {
  return FORMS.reduce((said, [form, plain]) => said.replaceAll(form, plain), text);
}
