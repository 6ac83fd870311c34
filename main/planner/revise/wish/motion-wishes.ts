import type { PlanEdit } from '../edit.ts';
import { degree, groups, whom, type Rule } from './wish.ts';

const DEGREE = String.raw`(?:\s+(?:a (?:little )?(?:bit|little)|a lot|slightly|somewhat|much|way|far|very))?`;
const AT_FRONT = String.raw`^(?:please\s+)?(?:can you\s+)?(?:make|let|have|get)?\s*`;
const rule = (body: string): RegExp => new RegExp(`${AT_FRONT}${body}$`, 'i');

const SPEED = rule(
  String.raw`(.*?)\s*(?:(?:go|goes|run|runs|move|moves|walk|walks|fly|flies|drive|drives|be|should be|should go)\s*)?${DEGREE}\s*(slower|more slowly|slow down|faster|quicker|more quickly|speed up|hurry)(?:${DEGREE})?`,
);
const SPEED_FIRST = rule(
  String.raw`(slow|speed)(?:\s+(?:down|up))?\s*(.*?)(?:\s+(?:down|up))?(?:${DEGREE})?`,
);

export const speed: Rule = (wish) => {
  const [said = '', word = ''] = groups(SPEED, wish.text) ?? [];
  const [first = '', after = ''] = word === '' ? (groups(SPEED_FIRST, wish.text) ?? []) : [];
  const entity = whom(wish, word === '' ? after : said);
  if ((word === '' && first === '') || entity === undefined) return undefined;
  const slower = /slow/i.test(`${word}${first}`);
  return { do: 'speed', scenes: wish.scenes, entity, factor: degree(wish.text, slower ? 0.5 : 1.6) };
};

const SIZE = rule(
  String.raw`(.*?)\s*(?:be|should be|grow|appear)?${DEGREE}\s*(bigger|larger|taller|huge|closer|nearer|twice as (?:big|large)|double|smaller|shorter|tiny|further away|half as (?:big|large)|half)(?:\s+(?:the|its|their|in) size)?`,
);
const SIZE_FIRST = /^(?:please\s+)?(enlarge|shrink|zoom in on|zoom in|zoom out)\s*(.*)$/i;

export const size: Rule = (wish) => {
  const [said = '', word = ''] = groups(SIZE, wish.text) ?? [];
  const [first = '', after = ''] = word === '' ? (groups(SIZE_FIRST, wish.text) ?? []) : [];
  const entity = whom(wish, word === '' ? after : said);
  const asked = `${word}${first}`.toLowerCase();
  if (asked === '' || entity === undefined) return undefined;
  const factor = /twice|double/.test(asked)
    ? 2
    : asked.startsWith('half')
      ? 0.5
      : /smaller|shorter|tiny|further|shrink|out/.test(asked)
        ? degree(wish.text, 0.7)
        : degree(wish.text, 1.35);
  return { do: 'size', scenes: wish.scenes, entity, factor };
};

const GO = rule(
  String.raw`(.*?)\s+(?:should\s+)?(go|goes|run|runs|walk|walks|move|moves|fly|flies|drive|drives|roll|rolls|swim|swims|leave|leaves|enter|enters|rise|rises|fall|falls|float|floats|come|comes)\s*(.*)`,
);

/** Where words such as "from right to left" or "out of the picture" lead. */
function whereTo(verb: string, rest: string): Extract<PlanEdit, { do: 'go' }>['where'] | undefined {
  if (/\b(the )?(?:other|opposite) (?:way|direction)|backwards?\b/i.test(rest)) return 'back';
  const side = /\b(?:to(?:wards?)? the |to )?(left|right)(?:wards?)?$/i.exec(rest)?.[1];
  if (/^leave/i.test(verb) || /\b(out|away|off)\b/i.test(rest)) return 'out';
  if (/^enter/i.test(verb) || (/^(?:come|move|walk|run)s?$/i.test(verb) && /^in\b/i.test(rest))) return 'in';
  if (side !== undefined) return side.toLowerCase() as 'left' | 'right';
  if (/^rise/i.test(verb) || /\b(up|upwards?)$/i.test(rest)) return 'up';
  if (/^fall/i.test(verb) || /\b(down|downwards?)$/i.test(rest)) return 'down';
  return undefined;
}

export const go: Rule = (wish) => {
  const still = groups(
    /^(?:please\s+)?(?:make|let|have|keep)?\s*(.*?)\s*(?:stand|stay|be|keep|remain|hold)?\s*(?:still|in place|where it is)$/i,
    wish.text,
  );
  const stop = groups(/^(?:please\s+)?(?:stop|freeze)\s+(.*)$/i, wish.text);
  const halted = still?.[0] ?? stop?.[0];
  if (halted !== undefined) {
    const entity = whom(wish, halted);
    return entity === undefined ? undefined : { do: 'go', scenes: wish.scenes, entity, where: 'nowhere' };
  }
  const turned = groups(/^(?:reverse|turn)\s+(.*?)(?:\s+around)?$/i, wish.text);
  const turning = turned === undefined ? undefined : whom(wish, turned[0] ?? '');
  if (turning !== undefined) return { do: 'go', scenes: wish.scenes, entity: turning, where: 'back' };
  const [said = '', verb = '', rest = ''] = groups(GO, wish.text) ?? [];
  const entity = verb === '' ? undefined : whom(wish, said);
  const where = whereTo(verb, rest);
  return entity === undefined || where === undefined
    ? undefined
    : { do: 'go', scenes: wish.scenes, entity, where };
};

const SHIFT =
  /^(?:please\s+)?(?:move|put|shift|push|place|nudge|make|let)\s+(.*?)\s*(?:be|stand|sit)?(?:\s+(?:a (?:little )?(?:bit|little)|slightly|far|much|further|more))*\s*(?:to(?:wards?)? the |on the |on |to |at the )?(left|right|up|down|higher|lower|top|bottom)(?: side)?$/i;

export const shift: Rule = (wish) => {
  const [said = '', way = ''] = groups(SHIFT, wish.text) ?? [];
  const entity = way === '' ? undefined : whom(wish, said);
  if (entity === undefined) return undefined;
  const far = degree(wish.text, 2) - 1;
  const by = Math.min(0.4, 0.2 * (far < 1 ? 0.5 : far > 1.5 ? 1.75 : 1));
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    left: [-by, 0],
    right: [by, 0],
    up: [0, -by],
    higher: [0, -by],
    top: [0, -by],
    down: [0, by],
    lower: [0, by],
    bottom: [0, by],
  };
  const [right, down] = moves[way.toLowerCase()] ?? [0, 0];
  return { do: 'shift', scenes: wish.scenes, entity, right, down };
};
