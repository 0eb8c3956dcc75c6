import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { digestFile } from "@modelgate/dataset";
import {
  type DatasetEntry,
  failure,
  type Measurement,
  measurementKey,
  type Report,
  readReport,
} from "@modelgate/schema";
import { ofPointers } from "./dvc-pointers.ts";
import { mismatch, missing, shortDigest, shown } from "./fault.ts";
import type { BaselinePorts } from "./opened.ts";
import { isOnTheWay, proposedChange, touchedPaths } from "./proposed-change.ts";
import { sourceName } from "./source-name.ts";

/**
 * The predictions of one data set: the file, checked, and the digest of the data that they are about (null: not recorded; rows
 * without ids can only be paired on the same data). Or why there is none and examples cannot be paired.
 */
export type EarlierPredictions = { path: string; digest: string; data: string | null } | { none: string };

/** An earlier report as a baseline. */
export type EarlierReport = {
  report: Report;
  source: string;
  /** What it measured; null when it did not. */
  measurement(dataset: string | null, metric: string, slice: Measurement["slice"]): Measurement | null;
  /** For every data set of the report, by name. */
  predictions: ReadonlyMap<string, EarlierPredictions>;
};

/**
 * What is to be said of an earlier report where a change is proposed: who proposes it does not choose what it is compared with.
 * @throws ModelgateError `baseline-mismatch` where the change writes another report in the base's place
 */
export async function agreedReport(path: string, ports: BaselinePorts): Promise<readonly string[]> {
  const proposed = await proposedChange(path, ports);
  const own =
    proposed?.changes.filter((one) => touchedPaths([one]).some((name) => isOnTheWay(name, proposed))) ?? [];
  if (own.length === 0) return proposed === null ? [] : await ofPointers(proposed);
  const isNew = own.every(
    (one) => one.change === "added" || (one.change === "renamed" && one.path === proposed?.path),
  );
  if (isNew) return [`${shown(path)}, the baseline, is new in this change`];
  throw mismatch(
    `${shown(path)}: this change rewrites the report that it is compared with`,
    "Bring the new report in a change of its own, or compare with `git: base`.",
  );
}

/**
 * Reads a report that an earlier run wrote, and finds the predictions beside it.
 * @throws ModelgateError `baseline-missing` when there is no report, or one that could not judge; `report-invalid` when it
 * cannot be read or contradicts itself; `baseline-mismatch` when predictions are not those it was written with
 */
export async function readEarlierReport(path: string): Promise<EarlierReport> {
  const report = await read(path);
  if (report.verdict === "error")
    throw missing(
      `${shown(path)}: the report is of a run that could not judge`,
      "Name the report of a run that measured everything.",
    );
  const measured = byKey(report.measurements, path);
  const predictions = new Map<string, EarlierPredictions>();
  for (const entry of report.datasets) {
    if (predictions.has(entry.name)) throw doubled(path, `data set ${shown(entry.name)}`);
    predictions.set(entry.name, await predictionsOf(entry, path));
  }
  return {
    report,
    source: sourceName({ kind: "report", path }),
    measurement: (dataset, metric, slice) => measured.get(measurementKey({ dataset, metric, slice })) ?? null,
    predictions,
  };
}

async function read(path: string): Promise<Report> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw missing(
      `${shown(path)}: no such report`,
      "Download the artifact of the earlier run before this step, and name the file in it.",
    );
  return (await readReport(createReadStream(path), shown(path))).report;
}

function byKey(measurements: readonly Measurement[], path: string): Map<string, Measurement> {
  const found = new Map<string, Measurement>();
  for (const one of measurements) {
    const key = measurementKey(one);
    if (found.has(key)) throw doubled(path, `${shown(one.metric)} on ${shown(one.dataset ?? "no data set")}`);
    found.set(key, one);
  }
  return found;
}

function doubled(path: string, what: string) {
  return failure("report-invalid", `${shown(path)}: has ${what} twice`, {
    hint: "Which of the two counts cannot be known. Write the report again with this version of Modelgate.",
  });
}

async function predictionsOf(
  { predictions, digest: data }: DatasetEntry,
  report: string,
): Promise<EarlierPredictions> {
  if (predictions === undefined) return { none: "the report was written without its predictions" };
  const path = await within(dirname(report), predictions.path);
  if (path === null) return { none: `${shown(predictions.path)} is not beside the report any more` };
  const { digest } = await digestFile(path);
  if (digest === predictions.digest) return { path, digest, data };
  throw mismatch(
    `${shown(predictions.path)}: has the digest ${shortDigest(digest)}…, the report names ${shortDigest(predictions.digest)}…`,
    "Take report and predictions of one run, both as it wrote them.",
  );
}

/** A file below a folder, by a path that a stranger may have written; null when there is none. */
async function within(folder: string, path: string): Promise<string | null> {
  const parts = path.split(/[/\\]/);
  if (isAbsolute(path) || /^[A-Za-z]:|\0/.test(path) || parts.includes(".."))
    throw failure("report-invalid", `predictions ${shown(path)}: expected a path beside the report`, {
      hint: "Keep the predictions in the folder of the report.",
    });
  const found = join(folder, path);
  const real = await realpath(found).catch(() => null);
  if (real === null || !(await stat(real)).isFile()) return null;
  const inside = relative(await realpath(folder), real);
  if (isAbsolute(inside) || inside.split(sep)[0] === "..")
    throw failure(
      "report-invalid",
      `predictions ${shown(path)}: a link that leaves the folder of the report`,
      {
        hint: "Keep the predictions themselves beside the report.",
      },
    );
  return found;
}
