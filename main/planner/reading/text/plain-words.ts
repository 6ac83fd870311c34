import { edited, type Edited } from './edits.ts';
import { withoutNames } from './given-names.ts';

/** Forms of the same meaning that a parser reads wrongly, said in the one it reads rightly. Each is grammar, not a topic. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // "flies left to right": the bare words are read as verbs.
  [/(?<!\b(?:from|the|from the) )\b(left|right|top|bottom)(?: side)? to (?:the )?(left|right|top|bottom)\b/gi, 'from the $1 to the $2'],
  // "rolls right", "runs left while": where to, not what is left.
  [/(?<=\b\p{L}+(?:s|ing|ed|es) )(left|right)(?=\s*(?:[.,;!?]|$)|\s+(?:and|while|as|across|through|along|on|in|over|past|at|then)\b)(?<!\bthe (?:left|right))(?<!\b(?:its|his|her|upper|lower|was|is|has) (?:left|right))/giu, 'to the $1'],
  [/\b(to|from|towards?|on|at) (left|right)\b(?! (?:of|side|hand|corner))/gi, '$1 the $2'],
  [/\bon top\b(?! of)/gi, 'above'],
  [/\b(?:deeply |fully |completely )?(?:engrossed|absorbed|immersed|engaged|busy|lost) (?:in|with) (?=\p{L}+ing\b)/giu, ''],
  // "Wears white cloth".
  [/(?<=\bwear(?:s|ing)? (?:an? )?(?:\p{L}+ ){0,3})cloth\b/giu, 'clothes'],
  // "Twice the size of a car", "no bigger than a cat", "the size of a house".
  [/\b(?:twice|three times|ten times|many times|much) (?:as big as|the size of)(?= )/giu, 'bigger than'],
  [/\bhalf (?:as big as|the size of)(?= )/giu, 'smaller than'],
  [/\bno (?:bigger|larger|taller) than\b/giu, 'as big as'],
  [/(?<=\p{L} )(?:about |roughly |nearly )?the size of (?=an? )/giu, 'as big as '],
  // "A cat bigger than a dog sits": the parser has the dog sit.
  [/(?<=\b(?:an?|the|one) (?:[\p{L}-]+ ){1,3})(?<!\b(?:is|was|be|being|gets?|grows?|grew|becomes?|became|looks?|seems?|much|far|even|bit|lot|slightly|not|that|which) )((?:bigger|larger|smaller|taller|shorter|longer|wider) than|as (?:big|large|small|tall) as)\b/giu, 'that is $1'],
  // "On the back of a mule" is on it, and not behind it.
  [/\bon (?:the )?back of (?=(?:an?|the|his|her|their|its)\b)/giu, 'on '],
  [/\bcannot\b/gi, 'can not'],
  // ", set against a blue background".
  [/\b(?:set|seen|shot|placed) (against (?:an?|the) )/giu, '$1'],
  // "A red colour shirt", "in ash color vest".
  [/\b(an?|the|in|with|wearing) ((?:\p{L}+ )?(?!(?:same|its|of)\b)\p{L}+)[ -]colou?r(?:ed)? (?=\p{L}+\b)/giu, '$1 $2 '],
  // "From flower to flower": the second is read as a verb.
  [/\bfrom (\p{L}+) to \1\b/giu, 'to the $1'],
  // "Wearing a wearing a hat": said twice by mistake.
  [/\b((?:\p{L}+ )?\p{L}{4,}(?: an?| the)?) \1(?= )/giu, '$1'],
  [/\b(a|an) (?:large|big|high) motion (?=\p{L})/giu, '$1 '],
]; // prettier-ignore

/** The text with such forms replaced. */
export function inPlainForms(text: string): Edited {
  return FORMS.reduce((said, [form, plain]) => {
    const found = [...said.text.matchAll(form)];
    return found.length === 0
      ? said
      : edited(
          said,
          found.map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            said: plain.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''),
          })),
        );
  }, withoutNames(text));
}
