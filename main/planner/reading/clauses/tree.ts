import type { Parse, Token } from '../parse.ts';

/** A parse with its heads turned round: who hangs on whom. */
export class Tree {
  readonly tokens: readonly Token[];
  /** The writer's words from one offset to another. */
  readonly own: (start: number, end: number) => string;
  private readonly dependents: readonly (readonly number[])[];

  constructor({ text, tokens, own }: Parse) {
    this.own = own ?? ((start, end) => text.slice(start, end));
    this.tokens = tokens;
    const dependents: number[][] = tokens.map(() => []);
    for (const [at, { head }] of tokens.entries()) if (head !== at) dependents[head]?.push(at);
    this.dependents = dependents;
  }

  at(token: number): Token {
    const found = this.tokens[token];
    if (found === undefined) throw new RangeError(`no token ${token}`);
    return found;
  }

  lower = (token: number): string => this.at(token).text.toLowerCase();
  lemma = (token: number): string => this.at(token).lemma.toLowerCase();
  relation = (token: number): string => this.at(token).relation;
  tag = (token: number): string => this.at(token).tag;

  /** Dependents in the order of the text, of these relations, or all. */
  children(token: number, ...relations: readonly string[]): readonly number[] {
    const all = this.dependents[token] ?? [];
    return relations.length === 0 ? all : all.filter((child) => relations.includes(this.relation(child)));
  }

  child(token: number, ...relations: readonly string[]): number | undefined {
    return this.children(token, ...relations)[0];
  }

  /** The token and everything below it, in the order of the text. Bounded by the number of tokens. */
  subtree(token: number, stop: (token: number) => boolean = () => false): readonly number[] {
    const found = new Set([token]);
    const waiting = [token];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const child of this.children(next))
        if (!found.has(child) && !stop(child)) {
          found.add(child);
          waiting.push(child);
        }
    return [...found].toSorted((a, b) => a - b);
  }

  roots(): readonly number[] {
    return this.tokens.flatMap(({ head }, at) => (head === at ? [at] : []));
  }

  isVerb = (token: number): boolean => /^(VB|MD)/.test(this.tag(token));
  isNoun = (token: number): boolean => /^(NN|PRP$|CD$|DT$|WP$)/.test(this.tag(token));
}
