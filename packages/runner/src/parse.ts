import { closest } from "@modelgate/schema";

/**
 * From an input's text to its value. Throws an `Unexpected` that says what it expected, or a ModelgateError
 * with several problems when the text is a document of its own. `expects` describes the text in the tables. A parser
 * that has to load something first gives a promise; the empty text, though, is answered at once.
 */
export type Parse<T> = ((text: string) => T) & {
  readonly expects?: string;
  /** The words that are all it takes, for the help. */
  readonly words?: readonly string[];
  /** Whether the text may be several entries. */
  readonly takesSeveral?: boolean;
};

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
export class Unexpected extends RangeError {
  override readonly name = "Unexpected";
  readonly expected: string;
  readonly got: string;

  constructor(expected: string, got: string) {
    super(`expected ${expected}`);
    this.expected = expected;
    this.got = got;
  }
}

/** Makes a parser out of a function that gives undefined for text it does not understand. */
export function parser<T>(expects: string, read: (text: string) => T | undefined): Parse<T> {
  const parse = (value: string): T => {
    const result = read(value);
    if (result === undefined) throw new Unexpected(expects, value);
    return result;
  };
  return Object.assign(parse, { expects });
}

/** Any text but the empty one. */
export const text: Parse<string> = parser("text", (value) => value || undefined);

/** A path on this machine, relative to the working directory. The file need not exist. */
export const path: Parse<string> = parser("a path", (value) =>
  value === "" || value.includes("\0") ? undefined : value,
);

/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
export const boolean: Parse<boolean> = parser("true or false", (value) => {
  const lower = value.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
});

/** A share between 0 and 1; `95%` and `0.95` are the same number. */
export const ratio: Parse<number> = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
  const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
  // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
  const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
  return share >= 0 && share <= 1 ? share : undefined;
});

/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
export function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER): Parse<number> {
  const expects =
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number, at least ${min}`
      : `a whole number from ${min} to ${max}`;
  return parser(expects, (value) => {
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
  });
}

/** One of the given words. A near miss is answered with the word that was probably meant. */
export function oneOf<const W extends readonly [string, ...string[]]>(...words: W): Parse<W[number]> {
  const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  const parse = (value: string): W[number] => {
    if (words.includes(value)) return value;
    const near = closest(value, words);
    throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
  };
  return Object.assign(parse, { expects, words });
}

const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
export const durationMs: Parse<number> = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) =>
  withUnit(value, MILLISECONDS),
);

const BYTES = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
};

/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
export const bytes: Parse<number> = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
  const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
  return size === undefined ? undefined : Math.round(size);
});

function withUnit(value: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
  const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
  return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}

/** null for the empty text, else what the given parser makes of it. */
export function optional<T>(parse: Parse<T>): Parse<T | null> {
  return labelled((value) => (value === "" ? null : parse(value)), parse);
}

/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
export function list<T>(parse: Parse<T>): Parse<readonly T[]> {
  return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}

/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
export function lines<T>(parse: Parse<T>): Parse<readonly T[]> {
  return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}

function entries<T>(value: string, separator: RegExp, parse: Parse<T>): T[] {
  return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}

type Labels = Pick<Parse<unknown>, "expects" | "words" | "takesSeveral">;

function each({ expects, ...rest }: Parse<unknown>, separators: string): Labels {
  const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
  return { ...rest, ...several, takesSeveral: true };
}

function labelled<T>(parse: (text: string) => T, { expects, words, takesSeveral }: Labels): Parse<T> {
  return Object.assign(parse, {
    ...(expects === undefined ? {} : { expects }),
    ...(words === undefined ? {} : { words }),
    ...(takesSeveral === undefined ? {} : { takesSeveral }),
  });
}
