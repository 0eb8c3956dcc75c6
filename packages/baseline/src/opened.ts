import type { BaseEvent, LfsDownload, LfsServer, Repository } from "@modelgate/git";
import type { BaselineSource } from "@modelgate/schema";

/** What is wanted of the baseline: the path it has in this checkout. Of a `model` the external data come along. */
export type Wanted = { path: string; kind: "model" | "file" };

/** What was found to compare with. `source` as `git:base`, `git:v1.2`, `path:…`, or `url:…` without its query. */
export type Opened =
  | {
      kind: "file";
      /** On disk, ready to be read. */
      path: string;
      source: string;
      /** The commit it was taken from; null when it was not. */
      commit: string | null;
      /** What was inferred on the way, for the report. */
      notes: readonly string[];
    }
  /** There is rightly nothing: the first version of a model, or an event without a before. */
  | { kind: "none"; source: string; reason: string };

/** Who holds a stage: a version, the digest it was registered with, and its model as the registry gave it just now. */
export type StageHolder = { version: string; digest: string | null; path: string };

/**
 * Brings the model that holds a stage into an empty folder; `none` with the reason where nobody holds it. `path` is the model
 * that is compared.
 */
export type HolderOf = (
  source: BaselineSource & { kind: "stage" },
  path: string,
  folder: string,
) => Promise<StageHolder | { none: string }>;

/** What reaches the outside. */
export type BaselinePorts = {
  /** The clone that git runs in; asked for only when a baseline is in git. */
  repository(): Promise<Repository>;
  /** Whether this run judges a proposed change; false: the event need not be asked for it. */
  isProposed?: boolean | undefined;
  /** Whether an ordinary checkout is at the base, and not at what is proposed. */
  isAtBase?: boolean | undefined;
  /** What this run is about; `{ kind: "checkout" }` on a laptop. */
  event: BaseEvent;
  /** Whom to ask for LFS objects that are not in the clone; nobody by default. */
  lfs?: LfsServer | undefined;
  /** One HTTP request without redirects, for baselines by address. */
  exchange: LfsDownload;
  /** Asks the registry of a policy, for baselines by stage; absent: there is nobody to ask. */
  stage?: HolderOf | undefined;
  /** The most that a baseline may hold, in bytes, all its files together. 4 GiB by default. */
  maxBytes?: number | undefined;
};

/** Enough for every model that a job can also run. */
export const MAX_BYTES = 4 * 2 ** 30;
