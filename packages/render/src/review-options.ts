import type { Effect } from "@modelgate/schema";
import type { Missing } from "./review.ts";

/** Whether the run that wrote the reports can be believed, as the second stage of a fork's pull request found out. */
export type Trust = { state: "success" | "neutral"; reason: string };

/** What a page about many reports says beyond them. */
export type ReviewOptions = {
  /** A heading above the verdict. */
  title?: string | undefined;
  /** Addresses: of the run, and of the page with everything. Only http(s) is linked. */
  runUrl?: string | undefined;
  reportUrl?: string | undefined;
  /** The head commit. Default: what the reports say. */
  commit?: string | undefined;
  /** What the baseline is, or why there is none: "first version of this model". */
  baseNote?: string | undefined;
  /** Reports that were expected and are missing or unreadable: each fails the verdict. */
  problems?: readonly Missing[] | undefined;
  /** Clauses that no report judged: each fails the verdict. */
  unjudged?: readonly Missing[] | undefined;
  /** The pull request changes the limits it would be judged by. */
  policyChanged?: boolean | undefined;
  trust?: Trust | undefined;
  /** The aggregate's verdict, where it is worse than the reports say. */
  verdict?: Effect | undefined;
};
