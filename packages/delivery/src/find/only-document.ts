import { type ConfigFile, refusalAt } from "../yaml-file.ts";

/**
 * The contents of a file that may hold one document only.
 * @throws ModelgateError `delivery-failed`
 */
export function onlyDocument(file: ConfigFile): unknown {
  const [only, other] = file.documents;
  if (other !== undefined)
    throw refusalAt(
      file,
      other.range[0],
      `expected one document, got ${file.documents.length}`,
      "Split the file.",
    );
  return only?.contents ?? null;
}
