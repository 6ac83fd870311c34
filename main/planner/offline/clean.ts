import { isKorean } from '../reading/korean/syllables.ts';
import { headingsSaid } from '../script/headings.ts';
import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import { PlannerError } from '../planner.ts';
import { COMPARISONS } from './comparison-words.ts';
import { ingOf, singularOf, thirdPerson, verbReadings } from './inflections.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import { isAnimalNoun } from './nearest.ts';

/** One sentence or list item, and whether the writer asked for a scene of its own ("1.", "-", "Scene 2:"). */
export type Sentence = {
  readonly text: string;
  readonly ownScene: boolean;
  /** In an item of several sentences, the number of its first: all of them are one scene. */
  readonly first?: number;
};

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(it|he|she|that|there|who|what|where|here)'s\b/gi, '$1 is'],
  [/\b(they|we|you)'re\b/gi, '$1 are'],
  [/\bi'm\b/gi, 'I am'],
  [/\blet's\b/gi, ''],
  [/\b(\w+)n't\b/gi, '$1 not'],
  [/\b(\w+)'(ll|ve|d)\b/gi, '$1'],
];

/** Prepositions of several words become one. The sides of the frame itself are no relation and stay as they are. */
const NOT_FRAME = '(?!\\s+(?:the\\s+)?(?:frame|screen|picture|scene|image|video))';
const LONG_PREPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`\\b(?:(?:to|on|at) )?(?:the )?(left|right)(?:[ -]hand)?(?: side)? of\\b${NOT_FRAME}`, 'gi'),
    '$1_of',
  ],
  [/\b(?:right )?next to\b/gi, 'next_to'],
  [/\bin front of\b/gi, 'in_front_of'],
  [/\bon top of\b/gi, 'on_top_of'],
  [/\bclose to\b/gi, 'close_to'],
  [/\bfar (?:away )?from\b/gi, 'far_from'],
  [/\bin between\b/gi, 'between'],
  [/\b(?:in|at) the middle of\b/gi, 'in'],
];

/** "Create a video of …" asks for the film; only what follows is in it. A picture that hangs on a wall is a thing. */
const REQUEST =
  /^\s*(?:(?:please|can you|could you|hey|hi)\b[\s,]*)*(?:i(?:'d| would)? (?:want|like|need)(?: you)?(?: to)?\s+)?(?:(?:make|create|generate|show|draw|produce|render|film|give)\b(?: me| us)?\s+)?(?:an?|the|some)?\s*(?:(?:short|long|new|cute|cinematic|animated|funny|realistic|3d|4k|beautiful|nice|quick|close|slow|slow motion|wide|aerial|extreme|high quality|blurry|colou?r|colou?rful|black and white|detailed|old|vintage|digital|studio|oil|watercolou?r|pencil|professional|stock|macro|clear|sharp|bright|close[- ]?up|simple|little|cartoon|children's|magical|fun|epic|static|video|film|stop motion)[\s,]+){0,4}(?:video|film|movie|clip|animation|footage|shot|scene|story|cartoon|close[- ]?up|picture|image|timelapse|photo|photograph|snapshot|portrait|painting|drawing|sketch|illustration|render|rendering)s?\s*(?:clip|shot)?\s*(?:of|about|with|showing|where|in which|that shows|which shows|featuring|:)\s+(?![^.\n]*\bhangs? on (?:the|an?|his|her|its|their) (?:\w+ )?wall\b)/i;
const SHOW_ME = /^\s*(?:please\s+)?(?:make|create|generate|show|draw|produce|render|give)\s+(?:me|us)\s+/i;

/** "Lets an apple fall" drops it, "letting a ball roll" is rolling it. */
const LETS =
  /\b(let|lets|letting)\s+((?:(?:an?|the|his|her|its|their|my|some|two|three)\s+(?:\w+\s+){0,2}?\w+)|it|him|them)\s+(fall|drop|roll|slide|bounce|spin|swing|go)\b/gi;
const LET_AS: Readonly<Record<string, string>> = { fall: 'drop', go: 'release' };

const WHOM: Readonly<Record<string, string>> = { his: 'him', her: 'her', its: 'it', their: 'them' };
const OTHER_ACTS =
  /\b(the first|the other|the second)(?=\s+(?:\w+ly\s+)?(?:is|gallops|trots|dives|crawls|rises|sinks|swings|spins|hovers|goes|runs|walks|moves|flies|swims|drives|rolls|jumps|hops|sits|stands|sleeps|stays|leaves|climbs|crawls|floats|waits|dances|slides|turns|lies|(?:running|walking|moving|flying|swimming|driving|rolling|jumping|hopping|sliding|going)(?=\s+(?:to|left|right|up|down|away|off)\b))\b)/gi;

/** "It gets dark", "it is night": nobody is "it", and "night comes" says when what follows happens. */
const TIME_COMES =
  /\bit(?: is|'s| was| gets| got| grows| grew| becomes| became)(?: \w+ly| now| late)? (?:at )?(dark|night|nighttime|midnight|evening|dusk|dawn|morning|noon)(?=\s*(?:[.,;!?\n]|$)|\s+(?:and|when|outside|in|on|at|as|but|so|while|then)\b)/gi;

/** "A family of four drives": people, unless four of some animal follow. */
/** "Watches a fox sneak into the barn": what is seen is the sneaking. */
const SEEN_DOING =
  /\b((?:watch(?:es|ed|ing)?|sees?|saw|hears?|heard|spot(?:s|ted)?) (?:an?|the|his|her|their|two|three) (?:\w+ )?\w+) (run|jump|fly|fall|swim|climb|dance|sleep|eat|play|crawl|drive|sail|roll|walk|hop|dive|melt|land|sneak|hide|rise|sink|float|slide|spin|race|escape|steal|chase|dig|sing|cry|laugh|burn|bloom|grow|disappear|vanish|pass)(?=(?: (?:into|in|to|on|onto|over|up|down|away|across|through|past|by|at|from|off|out|around|under|along|behind|an?|the|his|her|its|their)\b|[.,;!]|$))/gi;
/** "Then zoom out to show a field": the camera moves, and there is something else. */
const CAMERA_SHOWS =
  /(?:,|;|\.)?\s*(?:\band\b\s*)?(?:\bthen\b,?\s*)?\b(?:the camera (?:zoom|pan|tilt|pull|cut|doll(?:y|ie)|track)s?|(?:zoom|pan|tilt|dolly))(?: (?:out|in|back|up|down|left|right|away|over|across|slowly)){0,3} to (?:show|reveal|see)\s+/gi;
const FEELING =
  /, (?:tired|bored|excited|scared|frightened|worried|surprised|confused|exhausted|amused|delighted|satisfied|shocked|annoyed|disappointed|pleased|puzzled|amazed|ashamed|startled|relieved|determined|terrified),/gi;
const FAMILY_OF = /\bfamily of (three|four|five|six|[3-9])\b(?=\s*([\p{L}]*))/giu;

function familyOf(said: string, count: string, next: string): string {
  const follows = next.toLowerCase();
  const goesOn =
    /^(|is|are|has|have|who|that|in|on|at|with|and)$/.test(follows) ||
    verbReadings(follows, isKnownVerb).length > 0;
  return goesOn && !isAnimalNoun(singularOf(follows) ?? follows) ? `${count} family` : said;
}

/** Phrases that move the story on become one word, so that the clause reader has one to look for. */
const SEQUENCE =
  /(?<=^|[,.;:!?\n]\s*|\band\s+)(?:after (?:that|this|a while|a moment)|(?:a (?:while|moment|bit|little|few \w+) )?later(?: on)?|(?:a (?:while|moment|bit|little(?: while)?|few \w+|minute|day) )later|in the end|at last|at the end|at the same time|the next (?:day|morning|moment)|next up|soon after(?:wards)?|shortly after(?:wards)?|from there|moments later|next|first of all|to begin with|first|firstly|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally)(?=\s*,|\s+(?!to\b|door\b|one\b|two\b|place\b|time\b|[a-z]+ly\b))/gi;

/** Straightens quotes, drops markup and what is spoken. */
function withoutMarkup(prompt: string): string {
  return headingsSaid(prompt.normalize('NFKC').replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<\/?(p|div|li|br|h\d|ul|ol|tr)\b[^>]{0,200}>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]{0,200}>/gi, ' ')
    .replaceAll(/&(nbsp|amp|lt|gt|quot);/gi, ' ')
    .replaceAll(/https?:\/\/\S+/gi, ' ')
    .replaceAll(/[\u2018\u2019\u02BC`]/g, "'")
    .replaceAll(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replaceAll(/"[^"\n]{0,300}"/g, ' ')
    .replaceAll(/[\u2013\u2014]|--/g, ', ')
    .replaceAll(/\u2026|\.{2,}/g, '. ')
    .replaceAll(/→|⇒|=>|->/g, '. ');
}

/** Turns of phrase that say something else than their words. */
function inPlainWords(text: string): string {
  return (
    text
      .replaceAll(/\b(swim\w*) in (?:a )?schools?\b/gi, '$1')
      .replaceAll(/ in (?:a |two |their )?(?:line|row|circle|group|herd|flock|pack)s?\b(?! of)/gi, '')
      .replaceAll(/\bthe (?:upper|lower|top|bottom)[ -](left|right)(?: corner)?\b/gi, 'the $1')
      // "Watch as a whale leaps": said to the viewers.
      .replaceAll(/(?<=^|[.!?\n]\s*)(?:watch|see|imagine|observe) (?:as|how|that) /gi, '')
      .replaceAll(/\bnight-?time (?=\p{L})/giu, 'night ')
      .replaceAll(/(?<=^|[.!?\n]\s*)pov\s*[:,]\s*/gi, '')
      .replaceAll(/\b(?:vs\.?|versus)(?=\s)/gi, 'and')
      .replaceAll(/\bcannot\b/gi, 'can not')
      .replaceAll(
        /\b(?:once upon a time,? )?there (?:once )?(?:lived|was once)(?= (?:an?|two|three|four|five)\b)/gi,
        'There is',
      )
      // "Our hero, a brave mouse, wakes": it is the mouse.
      .replaceAll(/\b(?:our|the) (?:hero|heroine|protagonist|main character),? (an? [^,.;]{1,60}),/gi, '$1')
      .replaceAll(/\ball (?:of )?(?=(?:the|his|her|its|their|my|our) )/gi, '')
      .replaceAll(/\bf(?:a|e)ll(s?|ing)? in love with\b/gi, (_, ending = '') =>
        ending === 'ing' ? 'loving' : 'loves',
      )
      .replaceAll(/\bf[ae]ll(s?|ing)? in love\b/gi, 'smile$1')
      .replaceAll(SEEN_DOING, (_, seen: string, verb: string) => {
        const many = / (?:two|three) /i.test(seen);
        return `${seen} that ${many ? verb : thirdPerson(verb)}`;
      })
      .replaceAll(/,? trending on \w+/gi, '')
      .replaceAll(/\b(play\w*) (?:the )?drums\b/gi, '$1 a drum')
      .replaceAll(CAMERA_SHOWS, '. There is ')
      .replaceAll(/\b(play\w*) hide[- ]and[- ](?:go[- ])?seek\b/gi, '$1')
      // "A cat, tired, sleeps": how somebody feels is nothing they do.
      .replaceAll(FEELING, ' ')
      .replaceAll(/\bstreet (?:light|lamp)(s?)\b/gi, 'streetlight$1')
      // "Visits a rose, then a tulip, then flies home": the same is done to each.
      .replaceAll(/, then (an? \p{L}+)(?=, (?:and )?(?:then|finally)\b|[.!])/giu, ' and $1')
      // No one waves: the sea does.
      .replaceAll(/,?\s*(?:with )?(?:the )?waves (?=(?:crash|break|lapp|pound)ing\b)\w+/gi, ' by the ocean')
      .replaceAll(/\bwaves (?=(?:crash|break|lap|pound)(?:es|s)?\b)/gi, 'ocean waves ')
      .replaceAll(FAMILY_OF, familyOf)
      .replaceAll(TIME_COMES, (_, time: string) => `${/dark/i.test(time) ? 'night' : time} comes`)
      .replaceAll(/\bhalf a dozen(?: of)?\b/gi, 'six')
      .replaceAll(/\b(bigger|smaller|higher|faster|taller|larger) and \1\b/gi, '$1')
  );
}

/** Straightens quotes, drops markup, emoji and spoken words: what a reader would not film. */
export function cleanText(prompt: string): string {
  let text = inPlainWords(withoutMarkup(prompt));
  text = text
    .replaceAll(/\b(?:let|lets|letting) go of\b/gi, 'releases')
    .replaceAll(LETS, (_, let_: string, whom: string, verb: string) => {
      const lemma = LET_AS[verb.toLowerCase()] ?? verb.toLowerCase();
      return `${/ing$/i.test(let_) ? ingOf(lemma) : /s$/i.test(let_) ? thirdPerson(lemma) : lemma} ${whom}`;
    })
    .replaceAll(/\bin opposite directions?\b|\b(?:away )?from (?:each other|one another)\b/gi, 'oppositely')
    .replaceAll(
      /\b(?:towards?|up to|to|at|into|against) (?:each other|one another)\b/gi,
      'towards_each_other',
    )
    .replaceAll(
      /\b(?:(?:next_to|beside|with|around|behind|near|by|for) )?(?:each other|one another)\b/gi,
      'together',
    )
    .replaceAll(
      /\bin (his|her|its|their) way\b/gi,
      (_, whose: string) => `in front of ${WHOM[whose.toLowerCase()] ?? whose}`,
    )
    // "One runs, the other sleeps": whoever is meant, a noun has to stand for them.
    .replaceAll(OTHER_ACTS, '$1 one')
    .replaceAll(
      /\b(side by side|hand in hand|back and forth|one by one|one after (?:another|the other))\b/gi,
      ' ',
    )
    .replaceAll(/\b(shakes?|shook|shaking) hands\b(?: with)?/gi, 'meet')
    // What a list of steps is for is its title; the steps are the film.
    .replaceAll(/^\s*(?:how to|steps? to|recipe for)\s[^:.\n]{1,80}:[ \t]*(?=\S)/gim, '')
    .replaceAll(/^\s*how to\s+/gim, '');
  for (const [pattern, replacement] of [...CONTRACTIONS, ...LONG_PREPOSITIONS, ...COMPARISONS])
    text = text.replaceAll(pattern, replacement);
  return text.replaceAll(/(\p{L})-(?=\p{L})/gu, '$1 ');
}

/** A line's list mark: "1.", "2)", "-", "*", "Scene 3:", "Shot 4 -", "Step 2." */
const LIST_MARK =
  /^\s*(?:[-*•·–]\s+|\(?\d{1,3}[.):]\s*|(?:scene|shot|step|part|clip|act|frame)\s*(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[-:.)]?\s*)+/i;
const INLINE_MARK = /\s(?=(?:scene|shot|step)\s*\d{1,3}\s*[:.)-]|\(?\d{1,2}[.)]\s+[A-Z])/gi;

function shoutless(line: string): string {
  const letters = line.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? line.toLowerCase() : line;
}

function sentencesOfLine(line: string): readonly string[] {
  return line
    .replace(REQUEST, '')
    .replace(SHOW_ME, '')
    .replaceAll(/\b(mr|mrs|ms|dr|st|vs|etc|prof)\./gi, '$1')
    .split(/(?<=[.!?])\s+|[.!?]+(?=[A-Z])|[;]+/)
    .map((sentence) =>
      sentence
        .replaceAll(SEQUENCE, (moved) => (/\b(?:day|morning)\b/i.test(moved) ? 'then tomorrow' : 'then'))
        .replaceAll(/[.!?]+$/g, '')
        .trim(),
    )
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Splits a prompt into sentences and list items, at most one for every scene a plan may have. */
export function readSentences(prompt: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of cleanText(prompt).replaceAll(INLINE_MARK, '\n').split('\n')) {
    const mark = LIST_MARK.exec(line)?.[0] ?? '';
    const body = shoutless(line.slice(mark.length));
    const first = sentences.length;
    for (const [index, text] of sentencesOfLine(body).entries())
      sentences.push({
        text,
        ownScene: mark !== '' && index === 0,
        ...(mark === '' ? {} : { first }),
      });
    if (sentences.length >= PLAN_CAPS.scenes * 2) break;
  }
  return sentences;
}

/** Throws a PlannerError for what neither the English reader nor the Korean one could plan. */
export function requireReadable(prompt: string): void {
  if (prompt.length > PLAN_CAPS.promptCharacters)
    throw new PlannerError(
      `The prompt has ${prompt.length} characters; at most ${PLAN_CAPS.promptCharacters} can be planned. Shorten it or plan it in parts.`,
    );
  if (prompt.trim() === '')
    throw new PlannerError('The prompt is empty. Write a sentence about what should be seen.');
  const letters = prompt.match(/\p{L}/gu)?.length ?? 0;
  const latin = prompt.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0)
    throw new PlannerError(
      'The prompt has no words. Write a sentence about what should be seen, in English or Korean.',
    );
  if (latin < letters / 2 && !isKorean(prompt))
    throw new PlannerError(
      'The offline planner reads English and Korean. Write the prompt in one of them, or use a language model as planner.',
    );
}
