import { join, posix } from "node:path";
import type { ModelFile } from "@modelgate/onnx";
import { failure, type Problem, type Profile, throwProblems } from "@modelgate/schema";
import { bytesEntry, type Entry } from "./entry.ts";

/** A model to be packed: the private copy that `stageModel` made, so that what is packed is what was judged. */
export type PackedModel = {
  /** As clients will ask for it. */
  name: string;
  /** A whole number from 1, as Triton and KServe want it. */
  version: string;
  /** The folder of the files. */
  folder: string;
  /** The model first, then its external data. Paths are relative to the folder. */
  files: readonly ModelFile[];
  /** The digest that the report names. */
  digest: string;
  /** What the server holds values against; absent: there is no reference. */
  profile?: Profile;
};

/** The file that Triton, KServe and our server open. */
const MODEL_FILE = "model.onnx";
/** The file that our server alone opens: packages/server/src/profile/reference-file.ts. */
const PROFILE_FILE = "model.profile.json";

/**
 * A model's files at `models/<name>/<version>/`: the model as `model.onnx`, its external data beside it under the names that are
 * written in the model, and its reference profile as `model.profile.json`.
 * @throws ModelgateError `input-invalid`
 */
export function modelEntries({ name, version, folder, files, profile }: PackedModel): Entry[] {
  const [model, ...external] = files;
  if (model === undefined)
    throw failure("input-invalid", `${name}: expected a model, got no file`, {
      hint: "Name a model's file.",
    });
  const taken = [MODEL_FILE, PROFILE_FILE].find((file) => external.some(({ path }) => path === file));
  if (taken !== undefined) {
    throw failure(
      "input-invalid",
      `${name}: its external data is called ${taken}, as ${taken === MODEL_FILE ? "the model" : "its profile"} has to be`,
      {
        hint: "Save the model again with its weights in a file of another name.",
      },
    );
  }
  const place = posix.join("models", name, version);
  const packed = files.map((file) => ({
    name: posix.join(place, file === model ? MODEL_FILE : file.path),
    executable: false,
    digest: file.digest,
    sizeBytes: file.sizeBytes,
    from: join(folder, file.path),
  }));
  if (profile === undefined) return packed;
  const bytes = new TextEncoder().encode(`${JSON.stringify(profile)}\n`);
  return [...packed, bytesEntry(posix.join(place, PROFILE_FILE), bytes)];
}

/**
 * Names and versions become folders, labels and parts of addresses.
 * @throws ModelgateError `input-invalid` with everything that is wrong
 */
export function requireNames(models: readonly PackedModel[]): void {
  const said = (message: string, hint: string): Problem => ({ code: "input-invalid", message, hint });
  const problems = models.flatMap(({ name, version }) => [
    ...(/^[A-Za-z0-9][\w.-]{0,127}$/u.test(name)
      ? []
      : [said(`name: expected a name of a served model, got ${JSON.stringify(name)}`, NAME_HINT)]),
    ...(/^[1-9]\d{0,8}$/u.test(version)
      ? []
      : [said(`version: expected a whole number from 1, got ${JSON.stringify(version)}`, VERSION_HINT)]),
  ]);
  if (models.length === 0) problems.push(said("models: expected at least one, got none", "Name a model."));
  throwProblems(problems);
}

const NAME_HINT = "Use letters, digits, `.`, `_` and `-`, at most 128, the first a letter or digit.";
const VERSION_HINT = "Servers take the highest number for the newest: give 1, 2, 3 …";
