/** What a stage of a registry may be called, and a model in GTO's tags: one grammar (iterative/gto, constants.py). */
export const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;

/** What has to hold before a version may take a stage. Durations are milliseconds. */
export type StageRule = {
  name: string;
  /** The stage that the version has to have held; null: it may come straight from its registration. */
  from: string | null;
  /** Actions whose reports have to say so, for exactly these bytes. */
  requires: readonly string[];
  /** How old a report may be; null: any age. */
  maxEvidenceAgeMs: number | null;
  /** How long it has to have held `from` without a break, up to now; null: any time. */
  soakMs: number | null;
  /** The GitHub environment whose approval is asked for; null: none. */
  approval: string | null;
  /** Who may have signed reports; empty: nobody has to. */
  signedBy: readonly string[];
  /** Whether a report may count that no model was run for: a predictions or metrics file says so. */
  allowClaimed: boolean;
};
