import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export type Option = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** One letter, for `-h`. */
  readonly short?: string;
  /** What stands for the value in the help, such as `<n>`. */
  readonly value?: string;
  readonly help: string;
};
export type OptionTable = Readonly<Record<string, Option>>;

/** The values of a table's options as typed on the command line. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Table[Name] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};

function oneLine(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ,]+)/.exec(message)?.[1] ?? 'an option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `there is no option ${option}`;
  if (message.includes('ambiguous'))
    return `${option} needs a value (one that begins with a dash goes after "=")`;
  if (message.includes('argument missing')) return `${option} needs a value`;
  if (message.includes('does not take an argument')) return `${option} takes no value`;
  return message.split('\n', 1)[0] ?? message;
}

/**
 * The options and the words beside them.
 *
 * @throws UsageError on an unknown option or a missing value
 */
export function readCommandLine<Table extends OptionTable>(
  args: readonly string[],
  options: Table,
): { readonly values: OptionValues<Table>; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, words: positionals };
  } catch (error) {
    throw new UsageError(`${oneLine(error)}; --help lists the options`, { cause: error });
  }
}

export type NumberRange = { readonly min: number; readonly max: number; readonly whole?: boolean };

/**
 * An option's value as a number in `range`; undefined when it was not given.
 *
 * @throws UsageError when it is anything else
 */
export function numberOption(
  name: string,
  typed: string | undefined,
  range: NumberRange,
): number | undefined {
  if (typed === undefined) return undefined;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed.trim()) ? Number(typed) : Number.NaN;
  const fits = value >= range.min && value <= range.max && (!range.whole || Number.isInteger(value));
  if (fits) return value;
  const kind = range.whole ? 'a whole number' : 'a number';
  throw new UsageError(
    `--${name} wants ${kind} from ${range.min} to ${range.max}, not "${typed.slice(0, 40)}"`,
  );
}
