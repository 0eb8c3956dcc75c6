import { openRegular } from "@modelgate/onnx";
import { failure, ModelgateError } from "@modelgate/schema";

/** A sidecar larger than this is no description any more, in bytes. */
export const MAX_SIDECAR_BYTES = 1 << 20;
const MAX_ENTRIES = 1000;
const MAX_DEPTH = 16;

/**
 * Where facts about a model may lie beside it: `models/digits.onnx` has `models/digits.meta.json`. Not `digits.json`, which
 * exporters use for configurations and labels.
 */
export function sidecarPath(modelPath: string): string {
  return `${modelPath.replace(/\.(?:onnx|safetensors)$/i, "")}.meta.json`;
}

/**
 * Reads a model's sidecar; null when there is none.
 * @throws ModelgateError `model-refused` or `model-unreadable` when it is a link or may not be read, `input-invalid` as decodeSidecar
 */
export async function readSidecar(modelPath: string): Promise<ReadonlyMap<string, string> | null> {
  const path = sidecarPath(modelPath);
  // A link could lead to any file of the machine, and what it says would be in the report.
  const opened = await openRegular(path, path, { follow: false }).catch((error: unknown) => {
    if (error instanceof ModelgateError && error.code === "file-missing") return null;
    throw error;
  });
  if (opened === null) return null;
  await using file = opened;
  // One byte more than allowed: what grows meanwhile is seen to be too large.
  const { buffer, bytesRead } = await file.handle.read(
    Buffer.alloc(MAX_SIDECAR_BYTES + 1),
    0,
    MAX_SIDECAR_BYTES + 1,
    0,
  );
  return decodeSidecar(buffer.subarray(0, bytesRead), path);
}

const HINT = "Write one JSON object of texts, numbers and objects, or remove the file.";

function tooLarge(path: string): ModelgateError {
  return failure("input-invalid", `${path}: is larger than ${MAX_SIDECAR_BYTES} bytes`, { hint: HINT });
}

/**
 * The facts in a sidecar's bytes: one JSON object, nested names joined by dots, lists as JSON.
 * @throws ModelgateError `input-invalid` when it is no JSON object, larger than 1 MiB, or has more than 1,000 entries
 */
export function decodeSidecar(bytes: Uint8Array, path: string): ReadonlyMap<string, string> {
  if (bytes.length > MAX_SIDECAR_BYTES) throw tooLarge(path);
  const invalid = (what: string, cause?: unknown) =>
    failure("input-invalid", `${path}: ${what}`, { hint: HINT, cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw invalid("is not JSON", error);
  }
  if (!isObject(value))
    throw invalid(`expected a JSON object, got ${Array.isArray(value) ? "a list" : typeof value}`);
  const facts = new Map<string, string>();
  const add = (prefix: string, entries: Readonly<Record<string, unknown>>, depth: number): void => {
    if (depth > MAX_DEPTH) throw invalid(`objects nest deeper than ${MAX_DEPTH}`);
    for (const [key, entry] of Object.entries(entries)) {
      const name = prefix === "" ? key : `${prefix}.${key}`;
      if (isObject(entry)) add(name, entry, depth + 1);
      else if (facts.has(name)) throw invalid(`says ${JSON.stringify(name)} twice`);
      else facts.set(name, typeof entry === "string" ? entry : JSON.stringify(entry));
      if (facts.size > MAX_ENTRIES) throw invalid(`has more than ${MAX_ENTRIES} entries`);
    }
  };
  add("", value, 1);
  return facts;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
