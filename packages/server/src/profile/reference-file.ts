import { createReadStream } from "node:fs";
import { decodeProfile, failure, type Profile, readAtMost } from "@modelgate/schema";

/** A profile has at most 128 columns of some 1 kB each, and the report around it little more. */
const MOST_BYTES = 8 * 2 ** 20;

/** Where the reference profile of a model lies: beside it, `model.onnx` and `model.profile.json`. */
export function referencePath(modelPath: string): string {
  return `${modelPath.replace(/\.onnx$/u, "")}.profile.json`;
}

/**
 * The reference profile beside a model, null where there is none: what `validate` wrote as `profile`, or its whole report.
 * @throws ModelgateError `report-invalid` for a file that is no profile: whoever put it there wants its values watched
 */
export async function readReference(modelPath: string): Promise<Profile | null> {
  const path = referencePath(modelPath);
  const text = await read(path);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return decodeProfile(isReport(value) ? value.profile : value);
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "").slice(0, 200) : "";
    throw failure("report-invalid", `${path}: expected a reference profile (${why})`, {
      hint: "Write the `profile` of a report of validate there, or its whole report, or take the file away.",
      cause,
    });
  }
}

async function read(path: string): Promise<string | null> {
  try {
    const bytes = await readAtMost(createReadStream(path), MOST_BYTES);
    if (bytes !== null) return Buffer.from(bytes).toString("utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  throw failure("report-invalid", `${path}: expected at most ${MOST_BYTES} bytes`, {
    hint: "Write the `profile` of a report of validate there.",
  });
}

function isReport(value: unknown): value is { profile: unknown } {
  return typeof value === "object" && value !== null && "profile" in value;
}
