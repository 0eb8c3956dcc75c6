import { throwProblems } from "@modelgate/schema";
import { carryModel, type ModelFile } from "./carry.ts";
import type { Model } from "./model.ts";

/** A private copy of a model that may be run. */
export type Staged = {
  /** The copy to load. Its external data lie beside it. */
  readonly path: string;
  readonly model: Model;
  /** Of the bytes in the copy (digestOf says how for several files). */
  readonly digest: string;
  /** Of all files together. */
  readonly sizeBytes: number;
  /** The model first. */
  readonly files: readonly ModelFile[];
};

/**
 * Copies a model and its external data into a folder of its own, hashing what it writes, so that what was measured is what the
 * digest names whatever happens to the original. The caller gives an empty folder and removes it afterwards.
 * Refused: links, files with a second name, pipes and devices as external data; data outside the model's folder, beyond a
 * file's end or not referred to by any tensor; and all that checkModel finds.
 * @throws ModelgateError with every problem at once: `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
export async function stageModel(path: string, directory: string): Promise<Staged> {
  const { model, readFrom, digest, sizeBytes, files, problems } = await carryModel(path, directory);
  throwProblems(problems);
  return { path: readFrom, model, digest, sizeBytes, files };
}
