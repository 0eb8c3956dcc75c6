import { createHash } from "node:crypto";
import { mkdir, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failure, ModelgateError, type Problem } from "@modelgate/schema";
import { checkModel } from "./check.ts";
import { gapsBetween, paddingWatch } from "./coverage.ts";
import { type ExternalFile, externalFiles } from "./external-data.ts";
import { LOOK_BYTES, lookAlike } from "./look-alike.ts";
import type { Model } from "./model.ts";
import { readModel } from "./read-model.ts";
import { copyAndHash, type OpenFile, openRegular } from "./regular-file.ts";
import { fileSource } from "./source.ts";

/** A file that belongs to a model. */
export type ModelFile = {
  /** Relative to the model's folder, with "/". */
  readonly path: string;
  readonly digest: string;
  readonly sizeBytes: number;
};

export type Carried = {
  readonly model: Model;
  /** The file that was parsed: the copy, where one was made. */
  readonly readFrom: string;
  readonly digest: string;
  /** Of all files together. */
  readonly sizeBytes: number;
  readonly files: readonly ModelFile[];
  /** Everything a model that is to be run may not have. */
  readonly problems: readonly Problem[];
};

/** protobuf allows no message that is longer. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;

/**
 * Reads, hashes and judges a model with all its files, and copies them into `directory` on the way when it is not null.
 * The model's path may be a symbolic link, for the user chose it; its folder is then the one the link leads to.
 * @throws ModelgateError when there is no model to speak of; what is wrong with one that can be read comes as `problems`
 */
export async function carryModel(path: string, directory: string | null): Promise<Carried> {
  await using file = await openRegular(path, path, { follow: true });
  await refuseLookAlike(file);
  if (file.sizeBytes > MAX_MODEL_BYTES) {
    throw failure(
      "model-unsupported",
      `${path}: has ${file.sizeBytes} bytes; protobuf ends at ${MAX_MODEL_BYTES}`,
      {
        hint: "Save the weights as external data, beside the model.",
      },
    );
  }
  const real = await realpath(path);
  const name = basename(real);
  const readFrom = directory === null ? real : join(directory, name);
  if (directory !== null) await mkdir(directory, { recursive: true, mode: 0o700 });
  const sha256 = await copyAndHash(file, directory === null ? null : readFrom);
  const model = readModel(fileSource(readFrom, file.sizeBytes), path);
  const files: ModelFile[] = [{ path: name, digest: `sha256:${sha256}`, sizeBytes: file.sizeBytes }];
  const problems = checkModel(model);
  for (const external of externalFiles(model).files) {
    try {
      if (external.location === name)
        throw refused(path, `its external data ${quoted(name)} is the model itself`);
      files.push(await carryExternal(external, { path, folder: dirname(real), directory }));
    } catch (error) {
      if (!(error instanceof ModelgateError)) throw error;
      problems.push(...error.problems);
    }
  }
  const sizeBytes = files.reduce((sum, each) => sum + each.sizeBytes, 0);
  return { model, readFrom, digest: digestOf(files), sizeBytes, files, problems };
}

/**
 * The digest that names a model: its file's, or with external data the sha256 of a list of all files, one line
 * `<sha256>  <path>\n` for each as `sha256sum` prints it, sorted by path, bytewise.
 */
export function digestOf(files: readonly ModelFile[]): string {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.digest;
  const lines = files
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
    .map(({ path, digest }) => `${digest.replace("sha256:", "")}  ${path}\n`);
  return `sha256:${createHash("sha256").update(lines.join("")).digest("hex")}`;
}

async function carryExternal(
  { location, ranges }: ExternalFile,
  { path, folder, directory }: { path: string; folder: string; directory: string | null },
): Promise<ModelFile> {
  const shown = join(dirname(path), location);
  const source = join(folder, location);
  await using file = await openRegular(source, shown, { follow: false });
  // A link further up the path; O_NOFOLLOW only speaks of its last part.
  if ((await realpath(source)) !== source) throw refused(shown, "lies behind a symbolic link");
  const { sizeBytes } = file;
  const needed = ranges.at(-1)?.end ?? 0;
  if (needed > sizeBytes) {
    await refuseLookAlike(file);
    throw refused(shown, `has ${sizeBytes} bytes, and tensors of ${path} lie in its first ${needed}`);
  }
  const padding = paddingWatch(gapsBetween(ranges, sizeBytes));
  if (padding.found() !== null) throw uncovered(shown, padding.found());
  const copy = directory === null ? null : join(directory, location);
  if (copy !== null) await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
  const sha256 = await copyAndHash(file, copy, padding.see);
  if (padding.found() !== null) throw uncovered(shown, padding.found());
  return { path: location, digest: `sha256:${sha256}`, sizeBytes };
}

async function refuseLookAlike({ path, handle, sizeBytes }: OpenFile): Promise<void> {
  const start = new Uint8Array(Math.min(LOOK_BYTES, sizeBytes));
  await handle.read(start, 0, start.length, 0);
  const found = lookAlike(start);
  if (found !== null) throw failure("model-unreadable", `${path}: is ${found.name}`, { hint: found.hint });
}

function uncovered(path: string, byte: number | null) {
  return refused(path, `holds bytes that no tensor refers to, from byte ${byte} on`);
}

function refused(path: string, what: string) {
  return failure("model-refused", `${path}: ${what}`, {
    hint: "Save the model again, with its weights in a file of their own that lies beside it.",
  });
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
