import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';
import type { PlanProgress } from '../planner/planner.ts';
import type { OptionTable } from '../terminal/command-line.ts';
import { choosePlanner, estimateText, tokensText, type PlannerChoice } from './plan-planner.ts';
import { printable, type Terminal } from '../terminal/terminal.ts';

/** Who plans, and how: for every command that makes a plan from a prompt. */
export const PLANNER_OPTIONS = {
  script: { type: 'boolean', help: 'keep my scenes: every shot of the script is one scene, word for word' },
  model: { type: 'string', value: '<name>', help: 'plan with this language model' },
  server: {
    type: 'string',
    value: '<url>',
    help: 'where it runs: any server that speaks the OpenAI protocol (http://localhost:11434/v1)',
  },
  offline: { type: 'boolean', help: 'no network, whatever else is set' },
  estimate: { type: 'boolean', help: 'say what planning would take, and ask nothing' },
} as const satisfies OptionTable;

export type PlannerValues = PlannerChoice & {
  readonly script?: boolean | undefined;
  readonly estimate?: boolean | undefined;
};

export type Planning = {
  readonly values: PlannerValues;
  /** The model chooses how strongly each layout steers. */
  readonly dynamicAlpha: boolean;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** Hears of every scene when it is whole. */
  readonly onScene?: (scene: Extract<PlanProgress, { step: 'scene' }>) => void;
};

/**
 * Plans a prompt with the planner the options and the environment ask for, and says on the way what a model writes and
 * uses. Undefined when only an estimate was wanted; it has been printed then.
 *
 * @throws PlannerError when there is no plan to be had
 */
export async function planPrompt(prompt: string, planning: Planning): Promise<VideoPlan | undefined> {
  const { values, dynamicAlpha, vocabulary, signal, terminal, onScene } = planning;
  const progress = modelProgress(terminal);
  const chosen = await choosePlanner(values, process.env, progress);
  const estimate = await estimateText(prompt, chosen, { vocabulary, dynamicAlpha });
  if (values.estimate === true) {
    terminal.print(estimate);
    return undefined;
  }
  if (dynamicAlpha && chosen.called === undefined)
    terminal.note('--alpha has no effect: only a language model chooses how strongly layouts steer');
  if (chosen.called !== undefined) terminal.note(`planning with ${estimate} (--offline plans without)`);
  const tell = chosen.called === undefined ? () => undefined : progress;
  const plan = await chosen.planner.plan(prompt, {
    vocabulary,
    signal,
    script: values.script ?? false,
    dynamicAlpha,
    onProgress: (step) => {
      tell(step);
      if (step.step === 'scene') onScene?.(step);
    },
  });
  const used = plan.planner.tokens;
  if (used !== undefined) terminal.note(`used ${tokensText(used)}, ${chosen.price(used)}`);
  return plan;
}

/** Says each sentence as a model writes it, counts the scenes that are whole, and shows what is waited for. */
export const modelProgress = (terminal: Terminal): ((progress: PlanProgress) => void) => {
  let waited = false;
  const wait = (text: string) => {
    // Where lines cannot be replaced, saying it once is enough.
    if (terminal.replace === undefined && waited) return;
    waited = true;
    (terminal.replace ?? terminal.note)(text);
  };
  return (progress) => {
    switch (progress.step) {
      case 'loading':
        return wait(`the server loads its model (${Math.round(progress.waitedMs / 1000)} s)`);
      case 'thinking':
        return wait(`the model thinks (about ${thoughtWords(progress.characters)} words)`);
      case 'outline':
        return terminal.note(`scene ${progress.scene}: ${printable(progress.description)}`);
      case 'scene':
        return terminal.note(`scene ${progress.number}/${progress.of} planned`);
      default:
        return assertNever(progress);
    }
  };
};

/** Characters as words of English, rounded to tens. */
const thoughtWords = (characters: number): string => (Math.round(characters / 60) * 10).toLocaleString('en');
