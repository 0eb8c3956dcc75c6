/** One version of a model as a registry holds it. */
export type Version = {
  model: string;
  /** Semantic, as `v1.2.0`; in a registry that numbers versions itself the number, and the fact `version` besides. */
  version: string;
  /** `sha256:…` of the model's bytes as it was registered with; null where whoever registered it wrote none. */
  digest: string | null;
  /** Where the bytes are, in the registry's own words: `<commit>:models/digits.onnx`. */
  source: string;
  /** RFC 3339, UTC. */
  at: string;
  by: string;
  /** What was written beside it: commit, data digests, the run. */
  facts: Readonly<Record<string, string>>;
};

/** Who holds a stage. `token` names this very state: a move that expects it fails when it is another one. */
export type Holder = {
  stage: string;
  version: string;
  digest: string | null;
  /** RFC 3339, UTC; empty where a hand did it and the registry keeps no time. */
  at: string;
  by: string;
  facts: Readonly<Record<string, string>>;
  token: string;
};

/** One step in the history of a model; the newest comes last. */
export type Step = {
  model: string;
  what: "registered" | "moved" | "left" | "withdrawn" | "retired";
  version: string | null;
  stage: string | null;
  /** RFC 3339, UTC; empty where a hand did it and the registry keeps no time. */
  at: string;
  by: string;
  facts: Readonly<Record<string, string>>;
};

/** A model as a table shows it. */
export type Overview = {
  model: string;
  /** The newest registered first. */
  versions: readonly Version[];
  holders: readonly Holder[];
  history: readonly Step[];
};

export type NewVersion = Pick<Version, "model" | "version" | "digest" | "facts"> & {
  /** The commit and path of the bytes. */
  commit: string;
  path: string;
  /** The same bytes on this disk, for a registry that keeps bytes itself; absent: they are in the commit only. */
  files?: ModelFiles;
};

/** A model on disk: `names`, with "/", are relative to the folder; the model comes first, then its external data. */
export type ModelFiles = { folder: string; names: readonly [string, ...string[]] };

export type Move = {
  model: string;
  stage: string;
  /** null: nobody holds the stage afterwards. */
  version: string | null;
  /** The token of the holder that the caller saw; null: nobody held it. */
  expected: string | null;
  /** In words, for who reads the history. */
  reason: string;
  facts: Readonly<Record<string, string>>;
};

/**
 * A place where versions and stages are kept. A new one is one file that gives these functions.
 * All throw ModelgateError: `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker,
 * `registry-fault` when the service does not answer as it should.
 */
export type Registry = {
  kind: string;
  /** Whether of two moves at once one is refused, or the loss of one is only found afterwards, by `modelgate audit verify`. */
  concurrency: "refused" | "found";
  /** What whoever uses it should be told, a sentence each. */
  notes?: readonly string[];
  models(): Promise<string[]>;
  /** Every model with its versions and holders, read at once; or this one alone, where that asks for less. */
  overview(model?: string): Promise<Overview[]>;
  /** The newest registered first. */
  versions(model: string): Promise<Version[]>;
  holders(model: string): Promise<Holder[]>;
  history(model: string): Promise<Step[]>;
  register(version: NewVersion): Promise<Version>;
  /** Throws what `register` would refuse, and writes nothing. Absent: it refuses a version of other bytes, and little else. */
  foresee?(version: NewVersion): Promise<void>;
  move(move: Move): Promise<Holder | null>;
  /**
   * Brings the bytes of a version into an empty folder, and gives the path of the model there. Absent: they are where `source`
   * says, in the repository. Throws `registry-missing` for bytes that it does not hand out itself.
   */
  bring?(version: Version, folder: string): Promise<string>;
};
