import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectModel } from "@modelgate/onnx";
import { afterAll, expect, it } from "vitest";
import { openBaseline } from "./open-baseline.ts";
import type { BaselinePorts, StageHolder } from "./opened.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-stage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const model = join(import.meta.dirname, "../../../test/fixtures/models/ridge.onnx");
const { digest } = await inspectModel(model);
const source = { kind: "stage", stage: "production", model: "digits", policy: "modelgate.yml" } as const;

async function opened(
  answer: Partial<StageHolder> | { none: string } | null,
  kind: "model" | "file" = "model",
) {
  const path = join(folder, "held.onnx");
  copyFileSync(model, path);
  const ports: BaselinePorts = {
    repository: async () => {
      throw new TypeError("git is not asked");
    },
    ...{ event: { kind: "checkout" }, exchange: async () => Promise.reject(new TypeError("nor is the web")) },
    ...(answer === null
      ? {}
      : { stage: async () => ("none" in answer ? answer : { version: "v1.2.0", digest, path, ...answer }) }),
  };
  return await openBaseline(source, { path: "m.onnx", kind }, ports, folder);
}

it("is the model that holds the stage, and says which version that is", async () => {
  expect(await opened({})).toEqual({
    ...{ kind: "file", path: join(folder, "held.onnx"), source: "stage:production", commit: null },
    notes: [`production is held by v1.2.0, ${digest.slice(7, 19)}`],
  });
});

it("is rightly nothing where nobody holds the stage yet", async () => {
  expect(await opened({ none: "nobody holds production yet" })).toEqual({
    ...{ kind: "none", source: "stage:production", reason: "nobody holds production yet" },
  });
});

it.each([
  ["other bytes than were registered", { digest: `sha256:${"a".repeat(64)}` }, "model", "baseline-mismatch"],
  ["a version without a digest", { digest: null }, "model", "baseline-missing"],
  ["predictions", {}, "file", "baseline-missing"],
  ["nobody to ask", null, "model", "baseline-missing"],
] as const)("refuses %s", async (_, answer, kind, code) => {
  await expect(opened(answer, kind)).rejects.toMatchObject({ code });
});
