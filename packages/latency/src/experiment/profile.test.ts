import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkshop } from "@modelgate/inference/head-start";
import { DEFAULT_CONDITIONS, openTimer } from "@modelgate/inference/timing";
import { afterAll, expect, it } from "vitest";
import { perceptron } from "../../../../bench/perceptron.ts";
import { attribute } from "../measures/attribute.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-profile-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function model(name: string, widths: readonly number[]): string {
  const path = join(folder, name);
  writeFileSync(path, perceptron(widths));
  return path;
}

it("ranks an operator that was widened three times first, with most of the difference", async () => {
  const workshop = openWorkshop(null, {
    npmConfig: () => Promise.reject(new Error("no registry in tests")),
    download: () => Promise.reject(new Error("no registry in tests")),
    wait: () => Promise.resolve(),
  });
  const parts = {
    candidate: model("widened.onnx", [512, 1536, 2]),
    baseline: model("plain.onnx", [512, 512, 2]),
    dataset: null,
    allowance: { timeMs: 60_000, memoryBytes: 2 ** 31 },
  };
  using timer = await openTimer(parts, workshop);
  const conditions = { ...DEFAULT_CONDITIONS, batch: 16 };
  const [candidate, baseline] = await timer.profile({ conditions, seed: 1 }, 300);
  const [first] = attribute(candidate?.nodes ?? [], baseline?.nodes ?? []);
  expect(first).toMatchObject({ operator: "FusedGemm" });
  expect(first?.share).toBeGreaterThan(0.8);
  const { candidateMs = null, baselineMs = null } = first ?? {};
  expect((candidateMs ?? 0) / (baselineMs ?? 1)).toBeGreaterThan(2);
});
