/** Puts values into a prompt's `{names}`. @throws on a name without a value: a prompt is never sent with a hole in it */
export function fill(prompt: string, values: Readonly<Record<string, string | number>>): string {
  return prompt.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in a prompt`);
    return String(value);
  });
}
