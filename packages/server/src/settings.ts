import { closest, type Problem, throwProblems } from "@modelgate/schema";
import { LOGGED, type Logged } from "./log.ts";

/** How a server is set up. Sizes are in bytes, times in ms. */
export type Settings = {
  /** A model file, or a folder with `<name>/<version>/model.onnx`. */
  models: string;
  host: string;
  /** 0: any free one. */
  port: number;
  workers: number;
  threads: number;
  maxBatch: number;
  maxDelayMs: number;
  maxQueue: number;
  maxBodyBytes: number;
  maxJsonBytes: number;
  maxHeldBytes: number;
  maxConnections: number;
  timeoutMs: number;
  readTimeoutMs: number;
  drainDelayMs: number;
  drainLimitMs: number;
  log: Logged;
  predictionLog: string | null;
  predictionShare: number;
  runtimePath: string | null;
};

/** One setting as a flag: what its text may be, what it does, and what it is when nothing is said. */
export type Flag<T> = {
  flag: string;
  about: string;
  fallback: string;
  expects: string;
  read(text: string): T | undefined;
};

const whole = (min: number, max: number) => ({
  expects: `a whole number from ${min} to ${max}`,
  read: (text: string) => {
    const value = /^\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

const optionalText = { expects: "a path", read: (text: string): string | null => text || null };
const requiredText = (expects: string) => ({ expects, read: (text: string) => text || undefined });

const share = {
  expects: "a number from 0 to 1",
  read: (text: string) => {
    const value = /^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(text) ? Number(text) : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
  },
};

const MIB = 1024 * 1024;
const MOST = Number.MAX_SAFE_INTEGER;

/** All flags of the server, of which the program in an image and `modelgate serve` are made. */
export const FLAGS: { readonly [K in keyof Settings]: Flag<Settings[K]> } = {
  models: flag(
    "models",
    "A model file, or a folder that holds models as <name>/<version>/model.onnx. A request that names no version gets the highest.",
    "/models",
    requiredText("a path"),
  ),
  host: flag(
    "host",
    "The address to listen on. 0.0.0.0 listens on every network interface.",
    "127.0.0.1",
    requiredText("an address"),
  ),
  port: flag("port", "The port to listen on. 0 takes any free port.", "8080", whole(0, 65_535)),
  workers: flag(
    "workers",
    "Worker threads. Each loads every model and answers requests on its own.",
    "1",
    whole(1, 64),
  ),
  threads: flag("threads", "Threads that one run of a model uses.", "1", whole(1, 64)),
  maxBatch: flag(
    "max-batch",
    "Maximum rows per batch when requests are batched. Only models whose answer for a row does not depend on the other rows, up to rounding, are batched. 1 disables it.",
    "1",
    whole(1, 4096),
  ),
  maxDelayMs: flag(
    "max-delay-ms",
    "How long a request may wait for others to fill its batch, in ms. Without effect when max-batch is 1.",
    "2",
    whole(0, 1000),
  ),
  maxQueue: flag(
    "max-queue",
    "Maximum requests that wait for a worker. Further ones are refused with status 429.",
    "256",
    whole(1, 100_000),
  ),
  maxBodyBytes: flag(
    "max-body-bytes",
    "Maximum size of a request's body, in bytes.",
    String(64 * MIB),
    whole(1, 2 ** 31 - 1),
  ),
  maxJsonBytes: flag(
    "max-json-bytes",
    "Maximum size of the JSON in a request, in bytes. Parsing it takes up to forty times as much memory.",
    String(16 * MIB),
    whole(1, 2 ** 29),
  ),
  maxHeldBytes: flag(
    "max-held-bytes",
    "Maximum size of all bodies in memory together, in bytes: of requests that are not answered yet, and of answers that are not read yet. Further requests are refused with status 503.",
    String(256 * MIB),
    whole(1, MOST),
  ),
  maxConnections: flag(
    "max-connections",
    "Maximum open connections. Further ones are closed at once.",
    "4096",
    whole(1, 100_000),
  ),
  timeoutMs: flag("timeout-ms", "Time limit for answering a request, in ms.", "30000", whole(1, 3_600_000)),
  readTimeoutMs: flag(
    "read-timeout-ms",
    "Time limit for receiving a request, in ms. Its headers must arrive within a third of it.",
    "30000",
    whole(100, 3_600_000),
  ),
  drainDelayMs: flag(
    "drain-delay-ms",
    "How long the server still accepts requests after SIGTERM, in ms. Its readiness probe fails meanwhile, so that load balancers stop sending.",
    "1000",
    whole(0, 600_000),
  ),
  drainLimitMs: flag(
    "drain-limit-ms",
    "Time limit for answering the remaining requests after drain-delay-ms, in ms. What is not answered by then is cut off.",
    "20000",
    whole(0, 600_000),
  ),
  log: flag(
    "log",
    "Which requests get a line in the log on standard output: `requests` for all of them, `errors` for those that were refused or failed, or `none`.",
    "requests",
    {
      expects: `one of ${LOGGED.join(", ")}`,
      read: (text: string) => LOGGED.find((word) => word === text),
    },
  ),
  predictionLog: flag(
    "prediction-log",
    "A file to which a sample of predictions is appended, with inputs and outputs, as one JSON object per line; at most 1 GiB in one run. Nothing is written without it.",
    "",
    optionalText,
  ),
  predictionShare: flag(
    "prediction-share",
    "The share of predictions that the prediction log keeps, from 0 to 1.",
    "0.01",
    share,
  ),
  runtimePath: flag(
    "runtime-path",
    "The folder of the onnxruntime-node package, when it is not installed beside the program.",
    "",
    optionalText,
  ),
};

function flag<T>(
  name: string,
  about: string,
  fallback: string,
  how: Pick<Flag<T>, "expects" | "read">,
): Flag<T> {
  return { flag: name, about, fallback, ...how };
}

/**
 * Reads flags as `--port 8080` or `--port=8080`; what is not among them comes from the environment, as `MODELGATE_PORT`.
 * @throws ModelgateError `input-invalid` with every flag that is wrong
 */
export function readSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const problems: Problem[] = [];
  const wrong = (message: string, hint = "`--help` lists all flags.") =>
    problems.push({ code: "input-invalid", message, hint });
  const given = new Map<string, string>();
  const words = argv.flatMap((word) => /^(--[^=]+)=(.*)$/su.exec(word)?.slice(1) ?? [word]);
  for (let at = 0; at < words.length; at += 2) {
    const [word = "", value] = words.slice(at, at + 2);
    const names = Object.values(FLAGS).map(({ flag }) => `--${flag}`);
    if (!names.includes(word)) {
      const near = closest(word, names);
      wrong(`${word}: there is no such flag`, near === null ? undefined : `Did you mean ${near}?`);
    } else if (value === undefined) wrong(`${word}: expected a value`);
    else if (given.has(word)) wrong(`${word}: expected once, got twice`);
    else given.set(word, value);
  }
  const settings = Object.entries(FLAGS).map(([key, { flag, fallback, expects, read }]) => {
    const variable = `MODELGATE_${flag.toUpperCase().replaceAll("-", "_")}`;
    const own = given.get(`--${flag}`);
    const text = own ?? (env[variable] || fallback);
    const value = read(text);
    // Who has set a variable is often somebody else, as Kubernetes, and nobody looks for it at a flag.
    const what = own === undefined ? variable : flag;
    if (value === undefined) wrong(`${what}: expected ${expects}, got ${JSON.stringify(text.slice(0, 100))}`);
    return [key, value];
  });
  throwProblems(problems);
  return Object.fromEntries(settings) as Settings;
}

/** Every flag with what it does and its default, for `--help`; without those that a caller gives itself, and with its own defaults. */
export function flagsHelp(
  without: readonly string[] = [],
  defaults: Readonly<Record<string, string>> = {},
): string {
  return Object.values(FLAGS)
    .filter(({ flag }) => !without.includes(flag))
    .map(({ flag, about, fallback: usual }) => {
      const fallback = defaults[flag] ?? usual;
      return `  --${flag} <${flag}>\n      ${about}${fallback === "" ? "" : ` Default: ${fallback}.`}`;
    })
    .join("\n");
}
