import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { dnsLabel, kustomizeBases, sizingOf } from "@modelgate/image/kubernetes";
import { asJson } from "@modelgate/runner/outline";
import { failure, problemsOf, type Report } from "@modelgate/schema";
import type { Grounds } from "./proven.ts";

/** Where it is written, and what is deployed: the pushed image, and the port that it listens on. */
type Deploying = { folder: string; repository: string; port: number };

/** The autoscaler stays between them: one may go away at any time, and ten are a bill that somebody would notice. */
const REPLICAS = { min: 2, max: 10 };

/**
 * Writes Kustomize bases for the pushed image: a Deployment and a KServe InferenceService, sized by what `benchmark` measured where
 * its report is among the grounds. Nothing is applied. What cannot be written is a problem of the report: the verdict is lost, but
 * not what was pushed.
 */
export async function withBases(report: Report, grounds: Grounds, deploying: Deploying): Promise<Report> {
  try {
    return { ...report, notes: [...report.notes, await writeBases(grounds, deploying)] };
  } catch (error) {
    return { ...report, verdict: "error", problems: [...report.problems, ...problemsOf(error).map(asJson)] };
  }
}

async function writeBases({ proof, all }: Grounds, { folder, repository, port }: Deploying): Promise<string> {
  const { subject, image } = proof.report;
  const latency = all.find(({ report }) => report.latency !== undefined)?.report.latency;
  const sizing = sizingOf(latency);
  const bases = kustomizeBases(
    { name: dnsLabel(subject.name), port, sizing, replicas: REPLICAS },
    { repository, digest: image.digest },
  );
  for (const [path, text] of bases) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } catch (cause) {
      throw failure("input-invalid", `kubernetes: ${file} cannot be written`, {
        hint: "Name a folder that may be written to.",
        cause,
      });
    }
  }
  return `Kustomize bases in ${folder}: ${sizing.because}`;
}
