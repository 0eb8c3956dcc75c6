import type { Problem } from "@modelgate/schema";
import type { ExternalData, Model, Tensor } from "./model.ts";
import type { Span } from "./source.ts";
import { rawSizeBytes } from "./tensor-size.ts";
import { tensorsOf } from "./walk.ts";

/** A file of weights beside the model. */
export type ExternalFile = {
  /** Relative to the model's folder, with "/" and without "." or "..". */
  readonly location: string;
  /** What tensors refer to, in order, without duplicates, never overlapping. */
  readonly ranges: readonly Span[];
};

/**
 * The files beside the model that its tensors refer to, and everything about those references that no model may have.
 * Nothing is opened: this judges what is written in the model.
 */
export function externalFiles(model: Model): { files: ExternalFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const uses = new Map<string, Use[]>();
  for (const { tensor } of tensorsOf(model)) {
    if (tensor.data.kind !== "external") continue;
    const { location } = tensor.data;
    const wrong = wrongLocation(location) ?? wrongRange(tensor, tensor.data);
    if (wrong !== null) problems.push(refused(model, `the external data of ${quoted(tensor.name)} ${wrong}`));
    else add(uses, normalized(location), { ...rangeOf(tensor, tensor.data), tensor });
  }
  const files = [...uses].map(([location, all]) => {
    const { ranges, overlaps } = separated(all);
    for (const [first, second] of overlaps) {
      const both = `${quoted(first.tensor.name)} and ${quoted(second.tensor.name)}`;
      problems.push(refused(model, `${both} share some but not all of their bytes in ${quoted(location)}`));
    }
    return { location, ranges };
  });
  return { files, problems };
}

type Use = Span & { readonly tensor: Tensor };

function add(uses: Map<string, Use[]>, location: string, use: Use): void {
  const before = uses.get(location);
  if (before === undefined) uses.set(location, [use]);
  else before.push(use);
}

/** What is wrong with a path that a stranger wrote; null when it can only name something in the model's folder. */
function wrongLocation(location: string): string | null {
  const named = `names ${quoted(location)}, `;
  if (location === "") return "names no file";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(location)) return `${named}which has a control character`;
  if (location.includes("\\")) return `${named}which is a path with backslashes: ONNX has "/"`;
  if (location.startsWith("/") || /^[A-Za-z]:/.test(location))
    return `${named}which is not relative to the model`;
  if (location.split("/").includes("..")) return `${named}which leaves the model's folder`;
  // ONNX Runtime's mark for "the offset is an address in memory".
  if (location.includes("_ORT_MEM_ADDR_")) return `${named}which means an address in memory`;
  if (normalized(location) === "" || location.endsWith("/")) return `${named}which is a folder`;
  return null;
}

function normalized(location: string): string {
  return location
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

function wrongRange(tensor: Tensor, { offset, length }: ExternalData): string | null {
  const size = rawSizeBytes(tensor);
  if (size === null) return "cannot hold values of its element type";
  if (Number.isNaN(offset) || Number.isNaN(length))
    return "has an offset or a length that is not a plain number of bytes";
  if (length !== null && length !== size) return `is ${length} bytes long; shape and type need ${size}`;
  return null;
}

function rangeOf(tensor: Tensor, { offset }: ExternalData): Span {
  return { start: offset, end: offset + (rawSizeBytes(tensor) ?? 0) };
}

/** Tied weights refer to the very same bytes as the same type. Anything else that overlaps hides one tensor in another. */
function separated(uses: readonly Use[]): { ranges: Span[]; overlaps: [Use, Use][] } {
  const ranges: Span[] = [];
  const overlaps: [Use, Use][] = [];
  let last: Use | undefined;
  for (const use of uses.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (use.end === use.start) continue;
    if (last !== undefined && use.start < last.end) {
      const tied =
        use.start === last.start && use.end === last.end && use.tensor.dataType === last.tensor.dataType;
      if (!tied) overlaps.push([last, use]);
      continue;
    }
    ranges.push({ start: use.start, end: use.end });
    last = use;
  }
  return { ranges, overlaps };
}

function refused({ path }: Model, what: string): Problem {
  return {
    code: "model-refused",
    message: `${path}: ${what}`,
    hint: "Save the model again with its weights in one file of their own beside it, or inside the model.",
  };
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
