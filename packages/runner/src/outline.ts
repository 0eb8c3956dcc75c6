import { createHash } from "node:crypto";
import {
  type Mode,
  type PolicyEntry,
  type Problem,
  REPORT_SCHEMA,
  type Report,
  type Subject,
} from "@modelgate/schema";
import { argumentList } from "./argument-list.ts";
import type { Table } from "./command.ts";
import { environment } from "./environment.ts";
import type { Host } from "./host.ts";
import { shareable, withoutCredentials } from "./shareable.ts";

/** What is known of a report before anything was measured. */
export type Outline = {
  subject: Pick<Subject, "name" | "path">;
  /** The policy's text, for its digest; `subject` is then called as the policy calls it. */
  policy?: string | null | undefined;
  mode?: Mode | undefined;
  judgedBy?: PolicyEntry | null | undefined;
  problems: readonly Problem[];
};

/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
export function outline(
  host: Pick<Host, "getInput" | "provenance">,
  table: Pick<Table, "name" | "inputs">,
  { subject, policy = null, mode, judgedBy, problems }: Outline,
): Report {
  const run = host.provenance();
  return {
    schema: REPORT_SCHEMA,
    action: table.name,
    verdict: "error",
    subject: {
      ...subject,
      name: withoutCredentials(subject.name),
      digest: null,
      sizeBytes: null,
      binding: "claimed",
    },
    ...(mode === "observe" ? { mode } : {}),
    ...(judgedBy == null ? {} : { policy: judgedBy }),
    datasets: [],
    measurements: [],
    checks: [],
    problems: problems.map(asJson),
    notes: [],
    environment: environment(),
    provenance: {
      repository: run?.repository ?? null,
      commit: run?.commit ?? null,
      run: run?.url ?? null,
      ...(run === null ? {} : { event: run.event }),
      policyDigest: policy === null ? null : textDigest(policy),
      ...(policy === null ? {} : { policyModel: subject.name }),
      seed: null,
      createdAt: new Date().toISOString(),
      command: argumentList(table, host.getInput),
    },
  };
}

/** A problem as reports have it: as others may read it, and without the fields that are undefined. */
export function asJson(problem: Problem): Report["problems"][number] {
  return JSON.parse(JSON.stringify(shareable(problem))) as Report["problems"][number];
}

/** `sha256:…` of a text in UTF-8. */
export function textDigest(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
