// The port to git's own program, and what is turned off whenever it is asked. A checkout holds files of strangers, so nothing
// that they could have written may choose a program to run: only plumbing is used, which knows no filters, and the
// settings below come last and win. `.git/config` itself is not theirs: it is written by who made the clone.

export type GitOptions = {
  /** Standard input. */
  input?: Uint8Array;
  /** Added to the scrubbed environment. Secrets travel here: arguments can be seen by every process of the machine. */
  env?: Readonly<Record<string, string>>;
  /**
   * Takes standard output piece by piece, one at a time, and then `stdout` is empty. When it rejects, git is
   * ended and the call rejects with the same reason.
   */
  sink?: (piece: Uint8Array) => void | Promise<void>;
};

export type GitResult = { exitCode: number; stdout: Buffer; stderr: string };

/** Runs `git` with a list of arguments in one folder, no shell in between, its environment from `gitEnvironment`. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** An environment for git: without what redirects it (`GIT_DIR`, `GIT_CONFIG_…`, askpass), and with its messages in English. */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:GIT_|SSH_ASKPASS|LC_|LANG$|LANGUAGE$)/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
  };
}

const PROTOCOLS = ["https", "http", "ssh", "file", "git", "ext"];
const FETCHED = ["https", "http", "ssh", "file"];

/**
 * The same program with hooks, monitors, questions and replaced objects off. Without `network` every transport is forbidden,
 * which also stops a partial clone from fetching what it lacks while it is read.
 */
export function guarded(git: Git, { network, env }: { network: boolean; env: Record<string, string> }): Git {
  const settings = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=",
    // A bare repository planted in the workspace brings a configuration that its author wrote.
    "safe.bareRepository=explicit",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    // A transfer that stands still for a minute is given up.
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
    "protocol.allow=never",
    // One by one: a `protocol.https.allow` of the user would win over the general word.
    ...PROTOCOLS.map(
      (name) => `protocol.${name}.allow=${network && FETCHED.includes(name) ? "always" : "never"}`,
    ),
  ];
  const before = [
    "--no-replace-objects",
    "--no-pager",
    "--literal-pathspecs",
    ...settings.flatMap((one) => ["-c", one]),
  ];
  return (args, options) => git([...before, ...args], { ...options, env: { ...env, ...options?.env } });
}
