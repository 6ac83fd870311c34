/**
 * What a careful reader expects of a prompt's plan, in lines:
 *
 *     A cat chases a red balloon on the beach.      the prompt; "\n" is a line break
 *     > cat, red balloon ×2 @ beach                 a scene: its cast with numbers, and its place where one is told
 *     ! 1 cat right                                 scene, entity, what its boxes do
 *     = 1 cat / left of / red balloon               scene, and how two stand to each other on every keyframe
 *     ~ 1 cat / red balloon                         these two may touch or cover one another
 *     ^ 1 red balloon sway                          scene, entity, what it is drawn doing inside its box
 */
export type Expectation = {
  readonly prompt: string;
  readonly scenes: readonly ExpectedScene[];
  readonly motions: readonly { readonly scene: number; readonly entity: string; readonly motion: string }[];
  readonly relations: readonly ExpectedRelation[];
  readonly touching: readonly { readonly scene: number; readonly one: string; readonly other: string }[];
  readonly actions: readonly { readonly scene: number; readonly entity: string; readonly action: string }[];
};

export type ExpectedScene = {
  readonly cast: Readonly<Record<string, number>>;
  readonly place: string | undefined;
};

export type ExpectedRelation = {
  readonly scene: number;
  readonly one: string;
  readonly relation: string;
  readonly other: string;
};

function readScene(line: string): ExpectedScene {
  const [castText = '', place] = line.slice(1).split('@');
  const cast: Record<string, number> = {};
  for (const item of castText.split(',')) {
    const [name = '', count = '1'] = item.split('×');
    cast[name.trim()] = Number(count);
  }
  return { cast, place: place?.trim() };
}

/** "1 red balloon up": the scene, who, and what of it. */
function readDeed(line: string): { readonly scene: number; readonly entity: string; readonly does: string } {
  const words = line.slice(1).trim().split(' ');
  return { scene: Number(words[0]), entity: words.slice(1, -1).join(' '), does: words.at(-1) ?? '' };
}

function readMotion(line: string): Expectation['motions'][number] {
  const { scene, entity, does } = readDeed(line);
  return { scene, entity, motion: does };
}

function readAction(line: string): Expectation['actions'][number] {
  const { scene, entity, does } = readDeed(line);
  return { scene, entity, action: does };
}

function parts(line: string): { readonly scene: number; readonly said: readonly string[] } {
  const [, scene, said = ''] = /^[=~] (\d+) (.*)$/.exec(line) ?? [];
  return { scene: Number(scene), said: said.split('/').map((word) => word.trim()) };
}

function readRelation(line: string): ExpectedRelation {
  const { scene, said } = parts(line);
  const [one = '', relation = '', other = ''] = said;
  return { scene, one, relation, other };
}

function readTouching(line: string): Expectation['touching'][number] {
  const { scene, said } = parts(line);
  const [one = '', other = ''] = said;
  return { scene, one, other };
}

/** Reads blocks of lines, parted by empty ones. */
export function readExpectations(text: string): readonly Expectation[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [prompt = '', ...lines] = block.split('\n');
      const marked = (mark: string) => lines.filter((line) => line.startsWith(mark));
      return {
        prompt: prompt.replaceAll('\\n', '\n'),
        scenes: marked('>').map(readScene),
        motions: marked('!').map(readMotion),
        relations: marked('=').map(readRelation),
        touching: marked('~').map(readTouching),
        actions: marked('^').map(readAction),
      };
    });
}
