/** Changes with every word of the prompts and examples in this folder; plans name it. */
export const PROMPTS_VERSION = 'l2v-3';
