import { failure, type Problem, problemsOf, throwProblems } from "@modelgate/schema";
import { findSlot } from "./find-slot.ts";
import { pathOf } from "./key-path.ts";
import { newValue } from "./new-value.ts";
import type { Delivered, Edit, Target } from "./target.ts";
import { type ConfigFile, configFile, refusalAt, spliced } from "./yaml-file.ts";

export type Written = {
  /** The files that changed, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What became of each target, in their order. */
  edits: readonly Edit[];
};

/**
 * Writes what is deployed where deployments read it: of each file the bytes of the values alone change. Written twice it is
 * written once.
 * @throws ModelgateError `delivery-failed`: every target that is missing, ambiguous or shared, with file and line
 */
export function writeDigest(
  given: ReadonlyMap<string, Uint8Array>,
  targets: readonly Target[],
  delivered: Delivered,
): Written {
  const texts = new Map<string, Uint8Array>(given);
  const taken = new Map<string, string>();
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const target of targets) {
    try {
      const { edit, bytes, place } = written(texts.get(target.path), target, delivered);
      const before = taken.get(place);
      if (before !== undefined && before !== edit.after)
        throw failure("delivery-failed", `${place}: two entries write it, ${before} and ${edit.after}`, {
          hint: "Leave one of them.",
        });
      taken.set(place, edit.after);
      texts.set(target.path, bytes);
      edits.push(edit);
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  throwProblems(problems);
  const files = new Map([...texts].filter(([path, bytes]) => !same(bytes, given.get(path))));
  return { files, edits };
}

function written(bytes: Uint8Array | undefined, target: Target, delivered: Delivered) {
  const { path, kind, write } = target;
  if (bytes === undefined)
    throw failure("delivery-failed", `${path}: no such file`, {
      hint: "Name files of the repository and branch that are delivered to.",
      at: { path },
    });
  const file = configFile(path, bytes, kind === "tfvars");
  const { slot, form } = findSlot(file, target);
  const made = newValue(slot.value, form, write, delivered);
  if ("refused" in made)
    throw refusalAt(
      file,
      slot.start,
      `${pathOf(slot.keys)} is ${JSON.stringify(slot.value.slice(0, 120))}: ${made.refused}`,
      made.hint,
    );
  const edit: Edit = { path, line: lineOf(file, slot.start), before: slot.value, after: made.text };
  const isSame = made.text === slot.value;
  return {
    edit,
    bytes: isSame ? bytes : Buffer.from(spliced(file, slot, made.text)),
    place: `${path}:${slot.document}:${pathOf(slot.keys)}`,
  };
}

function lineOf({ lines }: ConfigFile, offset: number): number {
  return lines.linePos(offset).line;
}

function same(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
