import { FORMATS, type AnswerFormat } from './chat.ts';

/** Which answer formats servers turned out to offer, by server and model; learnt by trying. */
export type AbilityMemory = {
  /** The best format not known to fail. */
  readonly best: (server: string, model: string) => AnswerFormat;
  /** Notes that a format was refused; the next one is tried then. False when there is none left. */
  readonly refuse: (server: string, model: string, format: AnswerFormat) => boolean;
};

export function abilityMemory(): AbilityMemory {
  const known = new Map<string, number>();
  const key = (server: string, model: string) => `${server} ${model}`;
  return {
    best: (server, model) => FORMATS[known.get(key(server, model)) ?? 0] ?? 'text',
    refuse: (server, model, format) => {
      const next = FORMATS.indexOf(format) + 1;
      if (next >= FORMATS.length) return false;
      known.set(key(server, model), Math.max(next, known.get(key(server, model)) ?? 0));
      return true;
    },
  };
}

/** What this process has learnt so far. */
export const learntAbilities: AbilityMemory = abilityMemory();
