/** Why a run could not judge. Stable: users and tests may match on it; TROUBLESHOOTING.md has a heading for each. */
export type ErrorCode =
  | "input-invalid"
  | "policy-invalid"
  | "report-invalid"
  | "file-missing"
  | "model-unreadable"
  | "model-refused"
  | "model-unsupported"
  | "model-failed"
  | "model-out-of-time"
  | "model-out-of-memory"
  | "outputs-ambiguous"
  | "dataset-unreadable"
  | "dataset-mismatch"
  | "dataset-too-large"
  | "label-invalid"
  | "predictions-invalid"
  | "slice-invalid"
  | "baseline-missing"
  | "baseline-mismatch"
  | "checkout-mismatch"
  | "history-missing"
  | "git-failed"
  | "runtime-missing"
  | "runtime-untrusted"
  | "github-denied"
  | "github-fault"
  | "ledger-broken"
  | "ledger-conflict"
  | "registry-missing"
  | "registry-conflict"
  | "registry-fault"
  | "signature-invalid"
  | "signing-failed"
  | "endpoint-fault"
  | "server-failed"
  | "engine-missing"
  | "build-failed"
  | "delivery-failed"
  | "unexpected";

/** One thing that is wrong: which, what was expected and got, and the remedy. Plain data, so that a report can hold it. */
export type Problem = {
  code: ErrorCode;
  /** Names the input and what was expected, as "data/test.csv: no column `label`". */
  message: string;
  /** What to do about it. */
  hint?: string | undefined;
  /** Where: a file with line and column, both from 1, where known. */
  at?: { path: string; line?: number | undefined; column?: number | undefined } | undefined;
};

/** A failure the user can act on. Carries every problem that was found, never only the first. */
export class ModelgateError extends Error {
  override readonly name = "ModelgateError";
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: Problem | readonly [Problem, ...Problem[]], options: { cause?: unknown } = {}) {
    const list = (Array.isArray(problems) ? problems : [problems]) as readonly [Problem, ...Problem[]];
    super(list.map((problem) => problem.message).join("\n"), options);
    this.problems = list;
  }

  get code(): ErrorCode {
    return this.problems[0].code;
  }
}

/** Shorthand for an error with one problem. */
export function failure(
  code: ErrorCode,
  message: string,
  options: { hint?: string; at?: Problem["at"]; cause?: unknown } = {},
): ModelgateError {
  const { cause, ...rest } = options;
  return new ModelgateError({ code, message, ...rest }, cause === undefined ? {} : { cause });
}

/** Throws all problems as one error; does nothing when there is none. */
export function throwProblems(problems: readonly Problem[]): void {
  if (isSome(problems)) throw errorOf(problems);
}

/**
 * All problems as one error.
 * @throws TypeError when there is none: who asks for an error knows of a problem
 */
export function errorOf(problems: readonly Problem[], options: { cause?: unknown } = {}): ModelgateError {
  if (isSome(problems)) return new ModelgateError(problems, options);
  throw new TypeError("an error has a problem");
}

function isSome(problems: readonly Problem[]): problems is readonly [Problem, ...Problem[]] {
  return problems.length > 0;
}

/** The problems behind anything that was thrown. What is not a ModelgateError is an unexpected fault. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ModelgateError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [
    {
      code: "unexpected",
      message: `unexpected fault: ${message}`,
      hint: "This is a defect of Modelgate: please report it with the log of a run with debug logging.",
    },
  ];
}
