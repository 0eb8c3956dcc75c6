import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { digestFile } from "@modelgate/dataset";
import { tellingDiskFaults } from "@modelgate/image";
import { judgeParity } from "@modelgate/image/parity";
import { onEarlyEnd } from "@modelgate/inference/early-end";
import { answerRows, type Offline } from "@modelgate/inference/offline";
import type { Rows } from "@modelgate/job/rows";
import { openLayout } from "@modelgate/oci";
import { stageModel } from "@modelgate/onnx";
import { environment, type Host } from "@modelgate/runner";
import { type DatasetEntry, failure, type Report, worst } from "@modelgate/schema";
import { judged, refused } from "./judge.ts";
import { notesOf } from "./notes.ts";
import { outline } from "./outline.ts";
import { type Packed, pack } from "./pack.ts";
import { type Given, type Plan, plan } from "./plan.ts";
import { limitsOf, meansOf, type Proven, prove } from "./prove.ts";
import { type Given as Judged, policyOf, readReports, refusalOf, validationOf } from "./reports.ts";
import type { World } from "./world.ts";

/**
 * Packs a model that passed and has the image prove itself. Exactly the bytes that the report names are packed: a private copy is
 * hashed, judged by its report, asked offline and put into the image.
 * @throws ModelgateError what cannot be read, built or started
 */
export async function built(given: Given, host: Host, world: World): Promise<Report> {
  const planned = await plan(given);
  const folder = await mkdtemp(join(world.temporary, "modelgate-containerize-"));
  const callOff = onEarlyEnd(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const own = join(folder, "model");
    await mkdir(own);
    const [staged, reports] = await Promise.all([stageModel(planned.path, own), readReports(given.reports)]);
    const validation = validationOf(reports, staged.digest);
    const base = reportOn(planned, validation, host);
    const subject = { ...base.subject, digest: staged.digest, sizeBytes: staged.sizeBytes };
    const refusal = refusalOf(validation.report, given.allowWarn);
    if (refusal !== null) return { ...base, subject, verdict: "fail", checks: [refused(refusal)] };
    const { entry, only } = await rowsOf(planned.rows, validation, given.rows);
    const { name, rows } = planned;
    const model = {
      name,
      version: String(given.version),
      folder: own,
      files: staged.files,
      digest: staged.digest,
    };
    const means = await meansOf(given, world);
    const { packed, offline, proven } = await tellingDiskFaults(async () => {
      const layout = await openLayout(given.layout);
      host.progress("building the image, and asking the model itself");
      const [packed, offline] = await Promise.all([
        pack({ model, validation, layout }, given, world, host),
        asked(staged.path, { ...rows, only }, given, world, host),
      ]);
      // Both read private bytes; that they are the same is not left to chance.
      if (offline.dataset.digest !== entry.digest) throw changed(rows.path);
      // What an engine or a process starts is written once more, to another disk perhaps.
      const proven = await prove({ packed, layout, offline, name, folder }, means, { given, world, host });
      return { packed, offline, proven };
    });
    const { measurements, checks } = judged(judgeParity(proven.proof, limitsOf(given)), rows.name);
    return {
      ...base,
      verdict: worst(checks.map(({ effect }) => effect)),
      // The packed bytes answered; of an image that others built nobody knows which bytes did, but that they answer the same.
      subject: { ...subject, binding: packed.source === "built" ? "executed" : "claimed" },
      datasets: [{ ...entry, name: rows.name, path: rows.path }],
      measurements,
      checks,
      notes: [...offline.notes, ...notesOf(proven, packed)],
      image: sectionOf(packed, proven, { layout: given.layout, dataset: rows.name, rows: only.length }),
      environment: environment(offline.runtime, { threads: 1, rows: only.length }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
    callOff();
  }
}

/** The limits that were held are the validation's policy's: a promotion asks for evidence under its own. */
function reportOn(planned: Plan, { report }: Judged, host: Host): Report {
  const base = outline(host, planned, []);
  return { ...base, provenance: { ...base.provenance, ...policyOf(report) } };
}

/** The data set as the validation names it, by its bytes, and which of its rows are asked: spread over all. */
async function rowsOf(
  { path }: Rows,
  { path: reportPath, report }: Judged,
  most: number,
): Promise<{ entry: DatasetEntry; only: readonly number[] }> {
  const { digest } = await digestFile(path);
  const entry = report.datasets.find((one) => one.digest === digest);
  if (entry === undefined)
    throw failure("dataset-mismatch", `data: ${path} is none of the data sets that ${reportPath} names`, {
      hint: "Ask the server rows that the model was judged on: name one of those files, unchanged.",
    });
  const rows = entry.rows ?? 0;
  const count = Math.min(most, rows);
  const only = Array.from({ length: count }, (_, at) => Math.floor((at * rows) / count));
  if (count > 0) return { entry, only };
  throw failure("dataset-mismatch", `data: ${reportPath} names no rows of ${path}`, {
    hint: "Validate on rows.",
  });
}

async function asked(
  modelPath: string,
  rows: Rows & { only: readonly number[] },
  given: Given,
  world: World,
  host: Host,
): Promise<Offline> {
  using start = await world.offline(given, host);
  const { path, target, id, inputs, only } = rows;
  return await answerRows({ modelPath, dataset: { path, target, id, inputs, only } }, start);
}

function changed(path: string) {
  return failure("dataset-mismatch", `data: ${path} changed while it was read`, {
    hint: "Run the step again.",
  });
}

function sectionOf(
  { ownLayers: _, ...packed }: Packed,
  { proof, of, engine, platform }: Proven,
  { layout, dataset, rows }: { layout: string; dataset: string; rows: number },
): NonNullable<Report["image"]> {
  const { server, answers, manners, outputs, readyMs, p50Ms, refusals, stop } = proof;
  return {
    ...packed,
    layout,
    proof: {
      ...{ of, engine, platform, server, dataset, rows, answers, readyMs, p50Ms },
      manners: [...manners],
      outputs: [...outputs],
      refusals: [...refusals],
      stopMs: stop.ms,
      stoppedWith: stop.how,
    },
    pushed: null,
  };
}
