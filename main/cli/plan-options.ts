import type { OptionTable } from '../terminal/command-line.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { PLANNER_OPTIONS } from './plan-prompt.ts';

export const PLAN_OPTIONS = {
  out: {
    type: 'string',
    value: '<plan.json>',
    help: 'write the plan there and show it as a table (default: stdout)',
  },
  ...PLANNER_OPTIONS,
  file: {
    type: 'string',
    value: '<prompts.txt>',
    help: 'plan a list: every line of this file is a prompt (with --jsonl)',
  },
  jsonl: {
    type: 'string',
    value: '<plans.jsonl>',
    help: 'where the plans of a list go, one a line, in the order of the prompts; a list that was stopped goes on',
  },
  alpha: { type: 'boolean', help: 'let the language model choose how strongly each layout steers' },
  explain: {
    type: 'boolean',
    help: 'print how the offline planner reads the prompt: parse, clauses, which rule made what of them',
  },
  revise: {
    type: 'string',
    value: '<plan.json>',
    help: 'show what a wish would change in this plan ("make the cat slower")',
  },
  film: {
    type: 'boolean',
    help: 'with --revise: plan the whole film anew, from other words or its own prompt; what is locked stays',
  },
  scene: { type: 'string', value: '<n>', help: 'with --revise: plan this scene anew' },
  entity: { type: 'string', value: '<name>', help: 'with --scene: plan only the motion of this one anew' },
  lock: {
    type: 'string',
    multiple: true,
    value: '<place>',
    help: 'with --revise: nothing may change it from now on (scenes[0].entities[1].keyframes[8])',
  },
  unlock: { type: 'string', multiple: true, value: '<place>', help: 'with --revise: it may change again' },
  apply: { type: 'boolean', help: 'with --revise: write the changed plan (to its file, or to --out)' },
  pack: ENGINE_OPTIONS.pack,
} as const satisfies OptionTable;
