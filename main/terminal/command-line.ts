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
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `there is no option ${option} (a prompt that begins with a dash goes after "--")`;
  if (message.includes('ambiguous'))
    return `${option} needs a value (one that begins with a dash goes after "=")`;
  if (message.includes('argument missing')) return `${option} needs a value`;
  if (message.includes('does not take an argument')) return `${option} takes no value`;
  return message.split('\n', 1)[0] ?? message;
}

/** Stands before a word that begins with a dash and is no option; no shell can pass it. */
const WORD = '\0';

/**
 * Marks the words that begin with a dash and are no options: a sentence is a prompt ("- a cat sits"), whatever it begins
 * with. What stands behind an option that wants a value is left as it is.
 */
function withWordsMarked(args: readonly string[], options: OptionTable): readonly string[] {
  const end = args.indexOf('--');
  const wantsValue = (arg = '') => arg.startsWith('--') && options[arg.slice(2)]?.type === 'string';
  const isOption = (arg: string) => options[/^--([\w-]+)=/.exec(arg)?.[1] ?? ''] !== undefined;
  return args.map((arg, at) =>
    (end === -1 || at < end) &&
    arg.startsWith('-') &&
    /\s/.test(arg.trim()) &&
    !wantsValue(args[at - 1]) &&
    !isOption(arg)
      ? WORD + arg
      : arg,
  );
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
      args: [...withWordsMarked(args, options)],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, words: positionals.map((word) => word.replace(WORD, '')) };
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
