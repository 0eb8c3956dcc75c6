import type { BaseEvent, LfsDownload, LfsServer, Repository } from "@modelgate/git";

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

/** What reaches the outside. */
export type BaselinePorts = {
  /** The clone that git runs in; asked for only when a baseline is in git. */
  repository(): Promise<Repository>;
  /** Whether this run judges a proposed change; false: the event need not be asked for it. */
  isProposed?: boolean | undefined;
  /** What this run is about; `{ kind: "checkout" }` on a laptop. */
  event: BaseEvent;
  /** Whom to ask for LFS objects that are not in the clone; nobody by default. */
  lfs?: LfsServer | undefined;
  /** One HTTP request without redirects, for baselines by address. */
  exchange: LfsDownload;
  /** The most that a baseline may hold, in bytes, all its files together. 4 GiB by default. */
  maxBytes?: number | undefined;
};

/** Enough for every model that a job can also run. */
export const MAX_BYTES = 4 * 2 ** 30;
